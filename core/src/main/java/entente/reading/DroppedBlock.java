// SPDX-License-Identifier: Apache-2.0
package entente.reading;

import entente.evidence.Span;
import java.util.Locale;

/**
 * A stretch of a document that was not coded.
 *
 * @param span where it stands in the document's text
 * @param reason why it was dropped
 */
public record DroppedBlock(Span span, Reason reason) {

  /** Why a block was dropped. */
  public enum Reason {
    /** Repeats the title of the page. */
    TITLE_REPEATED("the page's title again"),
    TABLE_OF_CONTENTS("table of contents"),
    HEADING("heading"),
    CAPTION("caption or link text, repeated"),
    AUTHOR_BLOCK("author block"),
    SOCIAL_LINKS("social links"),
    NAVIGATION("navigation or page frame"),
    RELATED("links to other articles"),
    CALL_TO_ACTION("call to the reader"),
    FILLER("no prose: too few words of the language"),
    FRONT_MATTER("front matter");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }

    /** The word used in output, such as {@code table-of-contents}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
