// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import entente.evidence.Sentence;
import entente.evidence.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of quoted text that is printed in one way.
 *
 * @param kind how it is printed
 * @param text made safe to show: see {@link #visible}
 */
public record Run(Kind kind, String text) {

  /** Ways of printing. */
  public enum Kind {
    PLAIN,
    /** Words that carry an act or claim. */
    WORDS,
    /** Asterisks that a Markdown file sets around bold words: kept in the text, not shown. */
    MARKUP
  }

  /** All of {@code text}, without marked words. */
  public static List<Run> of(String text) {
    return cut(text, 0, List.of());
  }

  /** A sentence with the words at {@code spans} of its document marked. */
  static List<Run> of(Sentence sentence, List<Span> spans) {
    return cut(sentence.text(), sentence.span().start(), spans);
  }

  private static List<Run> cut(String text, int origin, List<Span> spans) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || kind(text, i, origin, spans) != kind(text, start, origin, spans)) {
        runs.add(new Run(kind(text, start, origin, spans), visible(text.substring(start, i))));
        start = i;
      }
    }
    return runs;
  }

  private static Kind kind(String text, int index, int origin, List<Span> spans) {
    boolean asterisks =
        text.charAt(index) == '*'
            && (text.startsWith("**", index) || text.startsWith("**", index - 1));
    if (asterisks) {
      return Kind.MARKUP;
    }
    int place = origin + index;
    return spans.stream().anyMatch(s -> s.start() <= place && place < s.end())
        ? Kind.WORDS
        : Kind.PLAIN;
  }

  /**
   * Text that cannot act on the page around it: control characters become their pictures, overrides
   * of the writing direction the replacement character, line breaks spaces.
   */
  static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(visible(c)));
    return out.toString();
  }

  private static int visible(int c) {
    if (c == '\n' || c == '\t' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
      return ' ';
    }
    if (c < 0x20) {
      return 0x2400 + c;
    }
    boolean override = c == 0x202d || c == 0x202e;
    boolean unpaired = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean control = (c >= 0x7f && c < 0xa0) || (c & 0xfffe) == 0xfffe;
    return override || unpaired || control ? 0xfffd : c;
  }
}
