// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.actor.StateCode;
import entente.event.Act;
import entente.event.CameoCode;
import entente.event.Codebook;
import entente.event.Mode;
import entente.time.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Events as the gold tables write them: {@code AAA>TYPE>BBB@H#date}, {@code =} for a mutual act, a
 * CAMEO code in place of a type for statements, no date where undated.
 *
 * @param first the actor, or the lower code of a mutual act
 * @param type a PLOVER type or a CAMEO code
 * @param second the recipient, or the higher code
 * @param how direction and mode
 * @param date as written; empty where none
 */
record Expected(String first, String type, String second, How how, Optional<String> date) {

  record How(boolean mutual, Mode mode) {}

  static List<Expected> parse(String cell) {
    List<Expected> events = new ArrayList<>();
    for (String part : cell.split(";", -1)) {
      if (!part.isBlank() && !part.trim().equals("-")) {
        events.add(one(part.trim()));
      }
    }
    return events;
  }

  private static Expected one(String text) {
    int at = text.indexOf('@');
    int hash = text.indexOf('#');
    String act = text.substring(0, at);
    boolean mutual = act.contains("=");
    String[] cells = act.split(mutual ? "=" : ">", -1);
    Mode mode =
        Arrays.stream(Mode.values())
            .filter(m -> m.name().charAt(0) == text.charAt(at + 1))
            .findFirst()
            .orElseThrow();
    Optional<String> date = hash < 0 ? Optional.empty() : Optional.of(text.substring(hash + 1));
    boolean turned = mutual && cells[0].compareTo(cells[2]) > 0;
    return new Expected(
        turned ? cells[2] : cells[0],
        type(cells[1]),
        turned ? cells[0] : cells[2],
        new How(mutual, mode),
        date);
  }

  // Some tables give the CAMEO code of a type.
  private static String type(String cell) {
    boolean code = Character.isDigit(cell.charAt(0));
    return code ? Codebook.standard().type(new CameoCode(cell)).map(Enum::name).orElse(cell) : cell;
  }

  /** All pairs of states that an act runs between; the same state twice is none. */
  static List<Expected> of(Act act, When when) {
    List<Expected> events = new ArrayList<>();
    String type = act.type().map(Enum::name).orElse(act.cameo().digits());
    boolean mutual = act.parties().recipients().isEmpty();
    NavigableSet<StateCode> actors = act.parties().actorStates();
    NavigableSet<StateCode> others = mutual ? actors : act.parties().recipientStates();
    for (StateCode a : new TreeSet<>(actors)) {
      for (StateCode b : others) {
        if (mutual ? a.compareTo(b) < 0 : !a.equals(b)) {
          events.add(
              new Expected(a.value(), type, b.value(), new How(mutual, act.mode()), when.line()));
        }
      }
    }
    return events;
  }

  /** Whether a coded event is this one; a mutual act may be coded in either direction. */
  boolean isMetBy(Expected coded) {
    boolean sameWay = first.equals(coded.first) && second.equals(coded.second);
    boolean turned = first.equals(coded.second) && second.equals(coded.first);
    boolean parties = sameWay || (turned && (how.mutual() || coded.how.mutual()));
    return parties && type.equals(coded.type) && how.mode() == coded.how.mode();
  }

  @Override
  public String toString() {
    String sign = how.mutual() ? "=" : ">";
    return String.format(
        Locale.ROOT,
        "%s%s%s%s%s@%s%s",
        first,
        sign,
        type,
        sign,
        second,
        how.mode().name().charAt(0),
        date.map(d -> "#" + d).orElse(""));
  }
}
