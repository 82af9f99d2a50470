// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.actor.Actor;
import entente.actor.ActorDirectory;
import entente.actor.Dyad;
import entente.actor.Name;
import entente.actor.Parties;
import entente.actor.Spelling;
import entente.actor.State;
import entente.actor.StateCode;
import entente.event.Act;
import entente.event.Codebook;
import entente.event.Event;
import entente.event.Mode;
import entente.event.Report;
import entente.evidence.Evidence;
import entente.evidence.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts events into words: the names of the states, the codebook's name of the act. */
final class Teller {
  /** Fewer words than these do not say who did what; the whole sentence is quoted then. */
  private static final int FEW_WORDS = 4;

  /** Words at the start of a sentence among which one may point back. */
  private static final int OPENING = 5;

  private static final String ENDS = ".!?\"”’)*";

  private static final Set<String> POINTING = Set.of("this", "these", "those", "such");

  private static final Set<String> LEANING =
      Set.of(
          "that", "it", "its", "he", "she", "they", "his", "her", "their", "but", "however", "also",
          "then");

  private static final Set<Name.Kind> NAMING =
      Set.of(Name.Kind.NAME, Name.Kind.ADJECTIVE, Name.Kind.DEMONYM);

  private final ActorDirectory directory;

  Teller(ActorDirectory directory) {
    this.directory = directory;
  }

  String name(StateCode state) {
    return directory.find(state).map(State::name).orElse(state.value());
  }

  /** Single words that name either state, its people or what is theirs, folded. */
  Set<String> words(Dyad dyad) {
    return dyad.states().stream()
        .flatMap(state -> directory.names(state).stream())
        .filter(name -> NAMING.contains(name.kind()))
        .map(name -> Spelling.fold(name.form()))
        .filter(form -> form.indexOf(' ') < 0)
        .collect(Collectors.toSet());
  }

  /** Who to whom, and what: {@code Iran to Bolivia: visit, planned}. */
  String title(Act act) {
    String what = what(act);
    return who(act.parties())
        + ": "
        + (act.mode() == Mode.HAPPENED ? what : what + ", " + act.mode().word());
  }

  /** The codebook's name of the act. */
  static String what(Act act) {
    return Codebook.standard().entry(act.cameo()).name();
  }

  private String who(Parties parties) {
    String actors = joined(names(parties.actors()));
    return parties.recipients().isEmpty()
        ? actors
        : actors + " to " + joined(names(parties.recipients()));
  }

  private List<String> names(List<Actor> side) {
    return side.stream().map(a -> a.state().map(this::name).orElse(a.text())).distinct().toList();
  }

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Persons and offices, such as {@code President Evo Morales (Bolivia)}. */
  List<String> parties(Parties parties) {
    List<Actor> all = new ArrayList<>(parties.actors());
    all.addAll(parties.recipients());
    Set<String> named = new LinkedHashSet<>();
    for (Actor actor : all) {
      String who = (actor.office().orElse("") + " " + actor.person().orElse("")).trim();
      if (!who.isEmpty()) {
        named.add(capital(who) + actor.state().map(s -> " (" + name(s) + ")").orElse(""));
      }
    }
    return new ArrayList<>(named);
  }

  private static String capital(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** The report whose sentence can best stand alone: the first that does not lean on another. */
  static Report leading(Event event) {
    return event.reports().stream()
        .filter(r -> r.act().mode() == event.act().mode() && standsAlone(r))
        .findFirst()
        .orElse(event.reports().get(0));
  }

  /** Whether a sentence ends as one and does not begin by pointing to another. */
  static boolean standsAlone(Report report) {
    String text = report.evidence().sentence().text().strip();
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", OPENING + 1);
    boolean points =
        Arrays.stream(words).limit(OPENING).anyMatch(POINTING::contains)
            || LEANING.contains(words[0]);
    return !points && !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The words that carry a line, or the whole sentence where those are few. */
  static String quote(Evidence evidence) {
    String sentence = evidence.sentence().text();
    Span words = evidence.span();
    int origin = evidence.sentence().span().start();
    String part = sentence.substring(words.start() - origin, words.end() - origin);
    return part.trim().split("\\s+", -1).length < FEW_WORDS ? sentence : part;
  }
}
