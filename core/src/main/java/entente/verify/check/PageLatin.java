// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the Latin with which generators fill pages from Latin that somebody means. */
final class PageLatin {
  private static final int LEAST_WORDS = 6;
  private static final double SHARE = 0.7;

  /** The opening itself, where a sentence begins with it. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)^[^\\p{L}]*lorem ipsum dolor\\b|\\blorem ipsum dolor sit amet, consectetur\\b");

  private static final Pattern LINE_ENDS = Pattern.compile("[.!?\\n]+");
  private static final Set<String> WORDS = Wordlists.of("filler");

  private PageLatin() {}

  /** Whether a sentence or line of {@code text} is filler. */
  static boolean isFiller(String text) {
    return LINE_ENDS.splitAsStream(text).anyMatch(PageLatin::isFillerLine);
  }

  private static boolean isFillerLine(String line) {
    if (OPENING.matcher(line).find()) {
      return true;
    }
    String value = line.substring(line.indexOf(':') + 1);
    List<String> words = Prose.words(value).map(w -> w.toLowerCase(Locale.ROOT)).toList();
    long filler = words.stream().filter(WORDS::contains).count();
    long tell = words.stream().filter(w -> w.length() > 3 && WORDS.contains(w)).count();
    return words.size() >= LEAST_WORDS && filler >= SHARE * words.size() && tell >= 3;
  }
}
