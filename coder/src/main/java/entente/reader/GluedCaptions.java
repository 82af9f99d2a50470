// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.evidence.Span;
import entente.reader.Block.Shape;
import entente.reading.DroppedBlock.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Captions stuck to the end of a paragraph and repeated as the next block: "... in the comments
 * below. Road Map of Bolivia" and then "Road Map of Bolivia".
 */
final class GluedCaptions {
  private static final int LONGEST_CAPTION = 200;
  private static final int NEXT = 3;

  private GluedCaptions() {}

  /** The blocks with such captions cut off as blocks of their own. */
  static List<Block> cut(String text, List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Optional<Integer> caption =
          block.shape() == Shape.TEXT ? find(text, blocks, i) : Optional.empty();
      if (caption.isPresent()) {
        Span span = block.span();
        Line prose = Line.of(text, span.start(), caption.get());
        out.add(new Block(new Span(prose.start(), prose.end()), block.shape(), block.known()));
        out.add(Block.dropped(caption.get(), span.end(), Reason.CAPTION));
      } else {
        out.add(block);
      }
    }
    return out;
  }

  private static Optional<Integer> find(String text, List<Block> blocks, int i) {
    Span paragraph = blocks.get(i).span();
    for (int j = i + 1; j <= i + NEXT && j < blocks.size(); j++) {
      Span caption = blocks.get(j).span();
      int at = paragraph.end() - caption.length();
      boolean fits =
          caption.length() <= LONGEST_CAPTION
              && at > paragraph.start() + 1
              && WordScan.count(caption.in(text), 2) == 2;
      if (fits
          && text.regionMatches(true, at, text, caption.start(), caption.length())
          && Character.isWhitespace(text.charAt(at - 1))
          && endsSentence(text, paragraph.start(), at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static boolean endsSentence(String text, int from, int at) {
    int i = at - 1;
    while (i > from
        && (Character.isWhitespace(text.charAt(i)) || "\"'”’)*_".indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    return ".!?…".indexOf(text.charAt(i)) >= 0;
  }
}
