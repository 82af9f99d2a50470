// SPDX-License-Identifier: Apache-2.0
package entente.exchange.gold;

import entente.exchange.form.JsonObject;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One ordered pair of a coded sentence, as marked or as predicted. What the line does not tell is
 * empty.
 *
 * @param pair who towards whom
 * @param code what was done
 * @param type the PLOVER type of the act itself, of which the code may be a plan's
 * @param mode happened or planned
 */
public record CodedRow(Pair pair, Code code, Optional<String> type, Optional<String> mode) {
  /**
   * CAMEO actor strings, such as {@code IRNGOV}; {@code ---} where unresolved.
   *
   * @param actor who acts; the formats call it {@code source}
   * @param recipient towards whom; the formats call it {@code target}
   */
  public record Pair(Optional<String> actor, Optional<String> recipient) {
    /** Neither is told. */
    public static Pair none() {
      return new Pair(Optional.empty(), Optional.empty());
    }
  }

  /**
   * The act in the codes that are used for it.
   *
   * @param cameo a CAMEO code
   * @param plover a PLOVER type
   * @param quad a quad class, 1 to 4, or 0 for neutral acts in the pentaclass
   */
  public record Code(Optional<String> cameo, Optional<String> plover, OptionalInt quad) {
    /** A CAMEO code alone. */
    public static Code ofCameo(String cameo) {
      return new Code(Optional.of(cameo), Optional.empty(), OptionalInt.empty());
    }

    /** A PLOVER type alone. */
    public static Code ofPlover(String plover) {
      return new Code(Optional.empty(), Optional.of(plover), OptionalInt.empty());
    }
  }

  static CodedRow of(JsonObject row) {
    return new CodedRow(
        new Pair(row.word("source"), row.word("target")),
        new Code(row.word("cameo"), row.word("plover"), row.number("quad")),
        row.word("type"),
        row.word("mode"));
  }

  /** A row of this code between nobody named. */
  public static CodedRow of(Code code) {
    return new CodedRow(Pair.none(), code, Optional.empty(), Optional.empty());
  }

  /** Such as {@code IRN > BOL 042 CONSULT}; what is not told is left out. */
  public String words() {
    String who = pair.actor().orElse("?") + " > " + pair.recipient().orElse("?");
    String what =
        code.cameo().map(c -> " " + c).orElse("")
            + code.plover().or(() -> type).map(p -> " " + p).orElse("")
            + mode.filter(m -> !m.equals("happened")).map(m -> " " + m).orElse("");
    boolean onlyQuad = what.isEmpty() && code.quad().isPresent();
    return who + (onlyQuad ? " quad class " + code.quad().getAsInt() : what);
  }
}
