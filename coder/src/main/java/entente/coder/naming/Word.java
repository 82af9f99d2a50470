// SPDX-License-Identifier: Apache-2.0
package entente.coder.naming;

import entente.evidence.Span;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word or mark of a sentence.
 *
 * @param span its place in the document's text, a possessive ending left out
 * @param text as written, without the ending
 * @param possessive whether an ending followed: {@code Iran's}
 */
record Word(Span span, String text, boolean possessive) {
  private static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .map(m -> m.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  String small() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean isMonth() {
    return MONTHS.contains(small());
  }

  boolean isComma() {
    return text.equals(",");
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0));
  }
}
