// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.reader.Block.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of plain text and Markdown: paragraphs, headings, list items, lines of the form key :
 * value; a page that came down as one line is cut at the headings inside it.
 */
final class PlainBlocks {
  /** Blocks beyond this many are not told apart: what follows is one. */
  private static final int MAX_BLOCKS = 300_000;

  private final String text;
  private final InlineMarkdown inline;
  private final List<Block> blocks = new ArrayList<>();

  private PlainBlocks(String text) {
    this.text = text;
    this.inline = new InlineMarkdown(text);
  }

  /** The blocks of {@code text} from {@code start} on, in order. */
  static List<Block> of(String text, int start) {
    PlainBlocks cut = new PlainBlocks(text);
    cut.readParagraphs(start);
    return List.copyOf(cut.blocks);
  }

  private void readParagraphs(int start) {
    List<Line> paragraph = new ArrayList<>();
    int at = start;
    while (at < text.length() && blocks.size() + paragraph.size() < MAX_BLOCKS) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      Line line = Line.of(text, at, end);
      if (line.isBlank()) {
        readParagraph(paragraph);
        paragraph.clear();
      } else {
        paragraph.add(line);
      }
      at = end + 1;
    }
    readParagraph(paragraph);
    Line rest = Line.of(text, Math.min(at, text.length()), text.length());
    if (!rest.isBlank()) {
      blocks.add(Block.of(rest.start(), rest.end(), Shape.TEXT));
    }
  }

  private void readParagraph(List<Line> lines) {
    int widest = lines.stream().mapToInt(Line::length).max().orElse(0);
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size();
      if (last || isApart(lines, i, widest)) {
        add(lines, first, i);
        first = i + 1;
      }
    }
  }

  /** Whether line {@code i} and the next do not run on. */
  private static boolean isApart(List<Line> lines, int i, int widest) {
    Line line = lines.get(i);
    Line next = lines.get(i + 1);
    if (line.isHeading() || line.isUnderline() || next.isHeading() || next.isItem()) {
      return true;
    }
    if (next.isUnderline()) {
      return false;
    }
    if (next.isKeyValue() && (line.isKeyValue() || line.endsSentence())) {
      return true;
    }
    if (line.carriesOn() || next.startsSmall()) {
      return false;
    }
    boolean fits = line.length() + 1 + next.firstWordLength() <= widest;
    boolean twins = line.words().equals(next.words());
    return twins || (fits && (line.endsSentence() || line.length() * 3L < widest * 2L));
  }

  private void add(List<Line> lines, int first, int last) {
    Line line = lines.get(first);
    int end = lines.get(last).end();
    if (line.isHeading() || (last > first && lines.get(last).isUnderline())) {
      blocks.add(Block.of(line.start(), end, Shape.HEADING));
    } else if (line.isItem()) {
      blocks.add(Block.of(line.start(), end, Shape.ITEM));
    } else {
      blocks.addAll(inline.split(line.start(), end));
    }
  }
}
