// SPDX-License-Identifier: Apache-2.0
package entente.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of a line a decision is about: the line as a whole, or one field of it. */
public enum Field {
  EVENT,
  DATE,
  MODE,
  CAMEO,
  CLAIM,
  WORDING,
  KIND,
  CHECK,
  AGREEMENT;

  private static final List<Field> OF_EVENT = List.of(DATE, MODE, CAMEO);
  private static final List<Field> OF_CLAIM = List.of(WORDING, KIND);

  /** The word used in output, such as {@code date}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of this word. */
  public static Optional<Field> find(String word) {
    return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
  }

  /** The sort of line that has this field. */
  public Field line() {
    return OF_EVENT.contains(this) ? EVENT : OF_CLAIM.contains(this) ? CLAIM : this;
  }

  /** The fields of this sort of line that can be corrected. */
  public List<Field> correctable() {
    return this == EVENT ? OF_EVENT : this == CLAIM ? OF_CLAIM : List.of();
  }
}
