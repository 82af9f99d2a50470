// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.evidence.Span;
import entente.reading.DroppedBlock.Reason;
import java.util.Optional;

/**
 * A stretch of text set apart by the page.
 *
 * @param span where it stands
 * @param shape what it was set as
 * @param known why it is to be dropped, where the page's markup already says so
 */
record Block(Span span, Shape shape, Optional<Reason> known) {

  /** What a block was set as. */
  enum Shape {
    /** The title of the document where it opens the text. */
    HEADLINE,
    HEADING,
    ITEM,
    TEXT
  }

  static Block of(int start, int end, Shape shape) {
    return new Block(new Span(start, end), shape, Optional.empty());
  }

  static Block dropped(int start, int end, Reason reason) {
    return new Block(new Span(start, end), Shape.TEXT, Optional.of(reason));
  }

  Block as(Shape other) {
    return new Block(span, other, known);
  }
}
