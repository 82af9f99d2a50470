// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.event.Act;
import entente.event.CameoCode;
import entente.event.Event;
import entente.event.Mode;
import entente.exchange.form.CameoRow.Pair;
import entente.reading.Reading;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The acts of a reading as the CAMEO codebook writes them: one row for each ordered pair. A visit
 * is 042 by the visitor and 043 by the host; a meeting, joint signing or exchange is one row each
 * way; a plan has the code of an intent or threat. Alleged and denied acts have no row.
 */
public final class CameoRows {
  /** Consultations that CAMEO codes from both sides, whoever is named first. */
  private static final Set<String> MUTUAL = Set.of("04", "040", "041", "044", "046", "036");

  private static final CameoCode VISIT = new CameoCode("042");
  private static final CameoCode HOST = new CameoCode("043");

  private CameoRows() {}

  /** A line of {@code entente code --jsonl}: the id as given and all rows. */
  public static Form line(String id, Reading reading) {
    return out -> out.text("id", id).objects("events", of(reading));
  }

  /** All rows, in the order of the acts. */
  public static List<CameoRow> of(Reading reading) {
    return ReadActs.of(reading).stream().flatMap(event -> of(event).stream()).toList();
  }

  /** The rows of one act, each once; none if it is alleged or denied. */
  public static List<CameoRow> of(Event event) {
    Act act = event.act();
    Set<CameoRow> rows = new LinkedHashSet<>();
    if (act.mode() == Mode.HAPPENED || act.mode() == Mode.PLANNED) {
      for (Pair pair : pairs(act)) {
        add(rows, act, pair);
      }
    }
    return List.copyOf(rows);
  }

  private static void add(Set<CameoRow> rows, Act act, Pair pair) {
    CameoCode code = act.mode() == Mode.PLANNED ? PlannedCodes.of(act.cameo()) : act.cameo();
    rows.add(new CameoRow(pair, code, act.type(), act.mode()));
    boolean resolved = !pair.target().startsWith(ActorCode.UNRESOLVED);
    if (resolved && (code.equals(VISIT) || code.equals(HOST))) {
      CameoCode other = code.equals(VISIT) ? HOST : VISIT;
      rows.add(new CameoRow(reversed(pair), other, act.type(), act.mode()));
    } else if (resolved && MUTUAL.contains(code.digits())) {
      rows.add(new CameoRow(reversed(pair), code, act.type(), act.mode()));
    }
  }

  private static Pair reversed(Pair pair) {
    return new Pair(pair.target(), pair.source());
  }

  private static Set<Pair> pairs(Act act) {
    List<String> actors = strings(act.parties().actors());
    return act.parties().isReciprocal()
        ? mutual(actors)
        : directed(actors, strings(act.parties().recipients()));
  }

  /** Each with each other; the factions of one state have one string and so one row. */
  private static Set<Pair> mutual(List<String> actors) {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (String source : actors) {
      for (String target : actors) {
        if (actors.size() == 1 || !source.equals(target)) {
          pairs.add(new Pair(source, target));
        }
      }
    }
    return pairs;
  }

  private static Set<Pair> directed(List<String> actors, List<String> recipients) {
    List<String> targets = recipients.isEmpty() ? List.of(ActorCode.UNRESOLVED) : recipients;
    Set<Pair> pairs = new LinkedHashSet<>();
    for (String source : actors) {
      targets.forEach(target -> pairs.add(new Pair(source, target)));
    }
    return pairs;
  }

  private static List<String> strings(List<Actor> side) {
    return side.stream().map(actor -> actor.code().cameo()).distinct().toList();
  }
}
