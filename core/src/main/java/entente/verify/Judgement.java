// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where an event or claim stands, by which rule, and what the rule was given.
 *
 * @param standing where
 * @param rule why
 * @param inputs what the rule was given, in order
 */
public record Judgement(Standing standing, Rule rule, List<Input> inputs) {
  public Judgement {
    inputs = List.copyOf(inputs);
  }

  /** The rules, in the order in which they are tried. Described in docs/methods/standing.md. */
  public enum Rule {
    /** A correction or retraction takes it back. */
    TAKEN_BACK(Standing.RETRACTED),
    /** Somebody denies it. */
    DENIAL(Standing.DENIED),
    /** Another account of it differs in date, actor, place or amount. */
    RIVAL_ACCOUNT(Standing.CONTRADICTED),
    /** What is known, or the text itself, says otherwise. */
    CHECK(Standing.CONTRADICTED),
    /** Officials of two parties say so. */
    BOTH_PARTIES(Standing.CONFIRMED),
    /** Two independent origins say so. */
    TWO_ORIGINS(Standing.CONFIRMED),
    /** It is only alleged, however often. */
    ALLEGED_ONLY(Standing.UNCONFIRMED),
    /** Nobody states it as so. */
    NOT_STATED(Standing.UNCONFIRMED),
    /** One document, or one origin in several. */
    ONE_ORIGIN(Standing.UNCONFIRMED);

    private final Standing standing;

    Rule(Standing standing) {
      this.standing = standing;
    }

    /** The standing it gives. */
    public Standing standing() {
      return standing;
    }

    /** The word used in output, such as {@code two-origins}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Something a rule was given.
   *
   * @param role what it is: {@code origin}, {@code report}, {@code denial}, {@code contradiction},
   *     {@code check}, {@code retraction}
   * @param line id of the report, event, claim or check it stands in; of an origin, its name
   * @param says what it says, in words
   */
  public record Input(String role, String line, String says) {}

  static Judgement by(Rule rule, List<Input> inputs) {
    return new Judgement(rule.standing(), rule, inputs);
  }

  /** The same, with the origins that were counted first. */
  Judgement with(Iterable<String> origins) {
    List<Input> all = new ArrayList<>();
    origins.forEach(origin -> all.add(new Input("origin", origin, origin)));
    all.addAll(inputs);
    return new Judgement(standing, rule, all);
  }
}
