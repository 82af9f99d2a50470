// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.evidence.Span;
import entente.reader.Block.Shape;
import entente.reader.DocumentReader.Origin;
import entente.reader.DocumentReader.Parsed;
import entente.reading.DroppedBlock.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plain text and Markdown, with or without front matter. */
final class PlainText {
  /** A first line of more words is prose. */
  private static final int LONGEST_TITLE = 25;

  private static final Phrases PHRASES = new Phrases();

  private PlainText() {}

  static Parsed of(String text) {
    FrontMatter matter = FrontMatter.of(text);
    List<Block> blocks = new ArrayList<>();
    if (matter.span().length() > 0) {
      blocks.add(Block.dropped(matter.span().start(), matter.span().end(), Reason.FRONT_MATTER));
    }
    int first = blocks.size();
    blocks.addAll(PlainBlocks.of(text, matter.span().end()));
    if (first < blocks.size()) {
      cutDateline(text, blocks, first);
    }
    Optional<String> title = matter.first("title", "headline");
    int headline = headline(text, blocks, first, title);
    if (headline >= 0) {
      blocks.set(headline, blocks.get(headline).as(Shape.HEADLINE));
    }
    String named = title.orElseGet(() -> headline < 0 ? "" : words(text, blocks.get(headline)));
    return new Parsed(text, blocks, named, origin(matter), language(matter));
  }

  private static Origin origin(FrontMatter matter) {
    return new Origin(
        matter.first("publisher", "site", "site_name", "agency", "source"),
        matter.first("url", "source_url", "canonical", "link", "permalink").flatMap(Imprints::host),
        matter
            .first("published", "date", "published_time", "publication_date", "pubdate", "created")
            .flatMap(Imprints::day),
        DeclaredPublisher.of(matter));
  }

  private static Optional<String> language(FrontMatter matter) {
    return matter.first("language", "lang").flatMap(Imprints::language);
  }

  /** Number of the block that is the document's title, -1 if none is. */
  private static int headline(String text, List<Block> blocks, int first, Optional<String> title) {
    if (first >= blocks.size()) {
      return -1;
    }
    if (title.isPresent()) {
      String key = BlockText.key(title.get());
      for (int i = first; i < Math.min(blocks.size(), first + 5); i++) {
        if (BlockText.key(words(text, blocks.get(i))).equals(key)) {
          return i;
        }
      }
      return -1;
    }
    int i = first;
    while (i < first + 3 && i < blocks.size() && isFrame(text, blocks.get(i))) {
      i++;
    }
    return i < blocks.size() && isTitle(text, blocks, i) ? i : -1;
  }

  /** A menu or the like above the title. */
  private static boolean isFrame(String text, Block block) {
    BlockText part = BlockText.of(text, block);
    return part.isShort() && (part.holdsAddress() || PHRASES.block(part.words()).isPresent());
  }

  /** Cuts off the place and day that stand right below a title: its second line. */
  private static void cutDateline(String text, List<Block> blocks, int i) {
    Block block = blocks.get(i);
    String words = block.span().in(text);
    int line = words.indexOf('\n');
    boolean two = line > 0 && words.length() < 300 && line == words.lastIndexOf('\n');
    if (two && block.shape() == Shape.TEXT) {
      Span below = new Span(block.span().start() + line + 1, block.span().end());
      boolean capitals = words.substring(0, line).chars().noneMatch(Character::isLowerCase);
      if (!capitals && Imprints.firstDay(text, below).isPresent()) {
        Line title = Line.of(text, block.span().start(), block.span().start() + line);
        blocks.set(i, Block.of(title.start(), title.end(), Shape.TEXT));
        blocks.add(i + 1, Block.of(below.start(), below.end(), Shape.TEXT));
      }
    }
  }

  private static boolean isTitle(String text, List<Block> blocks, int i) {
    BlockText block = BlockText.of(text, blocks.get(i));
    boolean shaped = block.block().shape() == Shape.TEXT || block.block().shape() == Shape.HEADING;
    boolean stops = block.endsSentence() && !block.words().strip().endsWith("?");
    return shaped
        && blocks.size() > i + 1
        && block.block().known().isEmpty()
        && block.count() >= 2
        && block.count() <= LONGEST_TITLE
        && block.words().indexOf('\n') < 0
        && !stops
        && !KeyValues.known(block).isPresent()
        && PHRASES.block(block.words()).isEmpty()
        && PHRASES.section(block.words()).isEmpty();
  }

  private static String words(String text, Block block) {
    return block.span().in(text).replaceAll("^#+\\s*|[*_]{2,}", "").strip();
  }
}
