// SPDX-License-Identifier: Apache-2.0
package entente.review;

import entente.evidence.Evidence;
import entente.evidence.Sentence;
import entente.evidence.Span;
import java.util.Locale;

/**
 * The words of a line in the form in which they are compared: lower case, letters and digits alone,
 * one space between words.
 */
public final class Wordings {
  private Wordings() {}

  /** Words by themselves. */
  public static String of(String words) {
    StringBuilder out = new StringBuilder();
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || isMark(c)) {
                out.appendCodePoint(c);
              } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
              }
            });
    return out.toString().strip();
  }

  /** Without their accents, words of many scripts would fall together. */
  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** The words of evidence. */
  public static String words(Evidence evidence) {
    return of(cut(evidence, evidence.span().start(), evidence.span().end()));
  }

  /**
   * The whole sentence with the words of evidence in brackets, as a trigger alone says nothing:
   * {@code the president [met] his counterpart}.
   */
  public static String inSentence(Evidence evidence) {
    Span sentence = evidence.sentence().span();
    Span span = evidence.span();
    String before = of(cut(evidence, sentence.start(), span.start()));
    String after = of(cut(evidence, span.end(), sentence.end()));
    return (before + " [" + words(evidence) + "] " + after).strip();
  }

  private static String cut(Evidence evidence, int start, int end) {
    Sentence sentence = evidence.sentence();
    int from = sentence.span().start();
    return sentence.text().substring(start - from, end - from);
  }
}
