// SPDX-License-Identifier: Apache-2.0
package entente.coder.text;

import entente.evidence.Span;

/**
 * Tells a line break that ends a sentence, after a heading or before a list item, from one that
 * merely wraps prose.
 *
 * <p>A line was wrapped if the first word of the next line would not have fit on it, measured by
 * the widest line of the paragraph. A line well short of that width, followed by a capital, was
 * ended on purpose. Asked in ascending order of place, so that each paragraph is measured once.
 */
final class LineBreaks {
  private static final String CARRIES_ON = ",;-–—(&/+";

  private final String text;
  private final int blockEnd;
  private int measuredTo;
  private int widest;

  LineBreaks(String text, Span block) {
    this.text = text;
    this.blockEnd = block.end();
    this.measuredTo = block.start();
  }

  /**
   * Whether the line from {@code lineStart} to {@code lineEnd} stands apart from the one that
   * starts at {@code next}.
   */
  boolean isBreak(int lineStart, int lineEnd, int next) {
    if (next >= blockEnd || isListItem(next)) {
      return true;
    }
    char first = text.charAt(next);
    if (Character.isLowerCase(first) || CARRIES_ON.indexOf(text.charAt(lineEnd - 1)) >= 0) {
      return false;
    }
    measure(lineStart);
    int length = lineEnd - lineStart;
    boolean fits = length + 1 + wordLength(next) <= widest;
    return fits && length * 3L < widest * 2L;
  }

  private boolean isListItem(int at) {
    char mark = text.charAt(at);
    if (mark == '#' || mark == '|' || mark == '>' || mark == '•' || mark == '▪' || mark == '●') {
      return true;
    }
    return (mark == '-' || mark == '*' || mark == '+')
        && at + 2 < blockEnd
        && Marks.isSpace(text.charAt(at + 1))
        && !Character.isLowerCase(text.charAt(at + 2));
  }

  private int wordLength(int at) {
    int i = at;
    while (i < blockEnd && i - at < 60 && !Marks.isSpace(text.charAt(i))) {
      i++;
    }
    return i - at;
  }

  private void measure(int lineStart) {
    if (lineStart < measuredTo) {
      return;
    }
    widest = 0;
    int begin = lineStart;
    int i = lineStart;
    for (; i < blockEnd && !isBlankLine(begin, i); i++) {
      if (Marks.isLineEnd(text.charAt(i))) {
        widest = Math.max(widest, i - begin);
        begin = i + 1;
      }
    }
    widest = Math.max(widest, i - begin);
    measuredTo = Math.max(i, lineStart + 1);
  }

  /** Whether the line that began at {@code begin} ends at {@code i} without a word on it. */
  private boolean isBlankLine(int begin, int i) {
    char c = text.charAt(i);
    boolean blank = i == begin || (i == begin + 1 && Marks.isSpace(text.charAt(begin)));
    return Marks.isParagraphEnd(c) || (blank && Marks.isLineEnd(c));
  }
}
