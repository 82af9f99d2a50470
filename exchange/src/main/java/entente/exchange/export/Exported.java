// SPDX-License-Identifier: Apache-2.0
package entente.exchange.export;

import java.util.List;
import java.util.Optional;

/**
 * What became of one event in another format.
 *
 * @param lines its lines, without line ends
 * @param left why it has no line; empty if it has one
 */
public record Exported(List<String> lines, Optional<Reason> left) {
  /**
   * @throws IllegalArgumentException if there are both lines and a reason, or neither
   */
  public Exported {
    lines = List.copyOf(lines);
    if (lines.isEmpty() != left.isPresent()) {
      throw new IllegalArgumentException("lines " + lines + " with reason " + left);
    }
  }

  /** These lines; at least one. */
  public static Exported of(List<String> lines) {
    return new Exported(lines, Optional.empty());
  }

  /** No line. */
  public static Exported none(Reason reason) {
    return new Exported(List.of(), Optional.of(reason));
  }

  /** Why an event has no line. */
  public enum Reason {
    STATEMENT("a statement, for which PLOVER has no type"),
    NOT_DONE("alleged or denied, which the format cannot tell from done"),
    NO_DAY("not dated to a month or better, and the format needs a day"),
    OTHER_PAIR("between other parties than the pair asked for");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }
}
