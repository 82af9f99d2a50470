// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.reader.DocumentReader.Origin;
import entente.reader.DocumentReader.Parsed;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Web pages. */
final class PageText {
  /** Longest page, in UTF-16 units: the parsed tree takes many times that. */
  private static final int MAX_UNITS = 16 << 20;

  /** Most tags: each costs some hundred bytes once parsed. */
  private static final int MAX_TAGS = 300_000;

  /** Deeper elements are laid flat by the parser. */
  private static final int MAX_DEPTH = 256;

  private PageText() {}

  /** Why a page is not parsed, told before memory is spent on it. */
  static Optional<String> refusal(String html) {
    if (html.length() > MAX_UNITS) {
      return Optional.of("is a page of more than 16 MB; save its article as text");
    }
    long tags = html.chars().filter(c -> c == '<').limit(MAX_TAGS + 1L).count();
    return tags > MAX_TAGS
        ? Optional.of("holds more than " + MAX_TAGS + " tags; save its article as text")
        : Optional.empty();
  }

  static Parsed of(String html) {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
    HtmlMetadata metadata = new HtmlMetadata(page);
    String title = metadata.title();
    HtmlBlocks.Laid laid = HtmlBlocks.of(page, title, ReadableParts.of(page));
    Origin origin =
        new Origin(
            metadata.publisher(), metadata.host(), metadata.published(), DeclaredPublisher.none());
    return new Parsed(laid.text(), laid.blocks(), title, origin, metadata.language());
  }
}
