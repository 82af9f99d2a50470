// SPDX-License-Identifier: Apache-2.0
package entente.coder.text;

import entente.evidence.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Cuts a block of prose into sentences by rules for English (and harmless ones for Spanish and
 * French): abbreviations, titles, initials, acronyms, quotes and notes after the full stop,
 * ellipses, list numbers. A blank line always ends a sentence; a single line break does after a
 * short line such as a heading and before a list item, else it is a space. Markdown's bold marks do
 * not disturb.
 *
 * <p>Takes time linear in the length of the block. Safe for use by several threads.
 */
public final class SentenceSplitter {
  /** Words after which a piece without a full stop is cut. */
  static final int MAX_WORDS = 2_000;

  /** UTF-16 units after which a piece is cut at the next space. */
  static final int MAX_UNITS = 16_000;

  /** UTF-16 units after which a piece is cut anywhere. */
  static final int HARD_UNITS = 20_000;

  /**
   * The spans of the sentences of {@code block}, in order, none overlapping, without space at their
   * ends; together they hold every character of the block that is no space. Empty for a blank
   * block.
   *
   * @param text a document's text
   * @param block the stretch of it to cut
   * @throws IndexOutOfBoundsException if the block reaches past the text
   */
  public List<Span> split(String text, Span block) {
    Objects.checkFromToIndex(block.start(), block.end(), text.length());
    return new Scan(text, block).pieces();
  }

  /** One pass over one block. */
  private static final class Scan {
    private final String text;
    private final int end;
    private final FullStop fullStop;
    private final LineBreaks lineBreaks;
    private final List<Span> pieces = new ArrayList<>();
    private int start;
    private int lineStart;
    private int words;

    Scan(String text, Span block) {
      this.text = text;
      this.end = block.end();
      this.start = block.start();
      this.lineStart = block.start();
      this.fullStop = new FullStop(text, block);
      this.lineBreaks = new LineBreaks(text, block);
    }

    List<Span> pieces() {
      int at = start;
      while (at < end) {
        char c = text.charAt(at);
        if (Marks.isSpace(c)) {
          at = passSpace(at);
        } else if (Marks.isTerminator(c)) {
          at = passTerminator(at);
        } else {
          at++;
        }
        if (at - start >= HARD_UNITS && !Character.isHighSurrogate(text.charAt(at - 1))) {
          cut(at);
        }
      }
      cut(end);
      return List.copyOf(pieces);
    }

    private int passTerminator(int at) {
      int after = fullStop.after(at);
      if (fullStop.endsSentence(start, at, after)) {
        cut(after);
      }
      return after;
    }

    private int passSpace(int at) {
      int next = at;
      int lineEnds = 0;
      int newLine = lineStart;
      while (next < end && Marks.isSpace(text.charAt(next))) {
        char c = text.charAt(next++);
        if (Marks.isParagraphEnd(c)) {
          lineEnds += 2;
        } else if (Marks.isLineEnd(c)) {
          lineEnds++;
        }
        newLine = Marks.isLineEnd(c) || Marks.isParagraphEnd(c) ? next : newLine;
      }
      if (at == start) {
        start = next;
      } else if (endsPiece(at, next, lineEnds)) {
        cut(at);
        start = next;
      } else {
        words++;
      }
      lineStart = newLine;
      return next;
    }

    private boolean endsPiece(int at, int next, int lineEnds) {
      return next >= end
          || lineEnds > 1
          || (lineEnds == 1 && lineBreaks.isBreak(lineStart, at, next))
          || words + 1 >= MAX_WORDS
          || at - start >= MAX_UNITS;
    }

    private void cut(int to) {
      if (to > start) {
        pieces.add(new Span(start, to));
      }
      start = to;
      words = 0;
    }
  }
}
