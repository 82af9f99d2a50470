// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.evidence.Span;
import entente.reader.Block.Shape;
import entente.reading.DroppedBlock.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The visible text of a page, one line a block, in order, with what the markup says of each block.
 */
final class HtmlBlocks {
  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u200b\ufeff]+");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** Share of letters in links from which a short block is a menu. */
  private static final double MENU = 0.8;

  private final StringBuilder text = new StringBuilder();
  private final List<Found> found = new ArrayList<>();
  private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();
  private final String titleKey;
  private final Element body;

  /** A block and the element its text stands in. */
  private record Found(Block block, Element owner) {}

  /** Text and blocks of a page. */
  record Laid(String text, List<Block> blocks) {}

  private HtmlBlocks(Document page, String title) {
    this.body = page.body();
    this.titleKey = BlockText.key(title);
  }

  /**
   * Lays out a page.
   *
   * @param readable elements that the article consists of; empty where that is not known
   */
  static Laid of(Document page, String title, Set<Element> readable) {
    HtmlBlocks layout = new HtmlBlocks(page, title);
    layout.measure();
    NodeTraversor.traverse(layout.new Walk(), layout.body);
    return new Laid(layout.text.toString(), layout.blocks(readable));
  }

  /** Letters below each element, so that a wrapper of the whole page is not taken for its class. */
  private void measure() {
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words && node.parent() instanceof Element parent) {
              lengths.merge(parent, words.getWholeText().strip().length(), Integer::sum);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element.parent() != null) {
              lengths.merge(element.parent(), lengths.getOrDefault(element, 0), Integer::sum);
            }
          }
        },
        body);
  }

  private List<Block> blocks(Set<Element> readable) {
    boolean trusted = isTrusted(readable);
    List<Block> out = new ArrayList<>();
    for (Found f : found) {
      boolean outside = trusted && f.block().known().isEmpty() && !readable.contains(f.owner());
      boolean headline = f.block().shape() == Shape.HEADLINE;
      out.add(
          outside && !headline
              ? new Block(f.block().span(), f.block().shape(), Optional.of(Reason.NAVIGATION))
              : f.block());
    }
    return out;
  }

  /**
   * Whether the article found holds a fair part of the page's prose; else it is not the article.
   */
  private boolean isTrusted(Set<Element> readable) {
    String laid = text.toString();
    int inside = 0;
    int all = 0;
    for (Found f : found) {
      String words = f.block().span().in(laid);
      if (f.block().known().isEmpty() && BlockText.of(words, whole(words)).holdsSentence()) {
        all += words.length();
        inside += readable.contains(f.owner()) ? words.length() : 0;
      }
    }
    return inside * 5L >= all * 2L && inside > 0;
  }

  private static Block whole(String words) {
    return Block.of(0, words.length(), Shape.TEXT);
  }

  /** One walk over the page. */
  private final class Walk implements NodeVisitor {
    private final StringBuilder line = new StringBuilder();
    private final Deque<Optional<Reason>> reasons = new ArrayDeque<>();
    private final Deque<Element> owners = new ArrayDeque<>();
    private int hidden;
    private int inLink;
    private int linkLetters;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        addText(words.getWholeText());
      } else if (node instanceof Element element) {
        open(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        close(element);
      }
    }

    private void addText(String words) {
      if (hidden == 0) {
        line.append(words);
        linkLetters += inLink > 0 ? words.strip().length() : 0;
      }
    }

    private void open(Element element) {
      hidden += hidden > 0 || FrameElements.isInvisible(element) ? 1 : 0;
      if (isBlock(element)) {
        flush();
        owners.push(element);
      }
      if (element.normalName().equals("br") && hidden == 0) {
        if (line.length() > 0 && line.charAt(line.length() - 1) == '\n') {
          flush();
        }
        line.append('\n');
      }
      inLink += element.normalName().equals("a") ? 1 : 0;
      Optional<Reason> above = reasons.isEmpty() ? Optional.empty() : reasons.peek();
      reasons.push(above.or(() -> own(element)));
    }

    private void close(Element element) {
      if (isBlock(element)) {
        flush();
        owners.pop();
      }
      reasons.pop();
      inLink -= element.normalName().equals("a") ? 1 : 0;
      hidden -= hidden > 0 ? 1 : 0;
    }

    private boolean isBlock(Element element) {
      return element.isBlock() || element.normalName().equals("button") || owners.isEmpty();
    }

    /** A frame that holds most of the page is the page. */
    private Optional<Reason> own(Element element) {
      boolean most = lengths.getOrDefault(element, 0) * 2L > lengths.getOrDefault(body, 0);
      return most ? Optional.empty() : FrameElements.reason(element);
    }

    private void flush() {
      String words = SPACE.matcher(line).replaceAll(" ").strip();
      boolean menu = linkLetters > MENU * words.length() && WordScan.count(words, 21) <= 20;
      line.setLength(0);
      linkLetters = 0;
      if (words.isEmpty() || owners.isEmpty()) {
        return;
      }
      text.append(text.length() > 0 ? "\n" : "");
      Span span = new Span(text.length(), text.length() + words.length());
      text.append(words);
      found.add(new Found(block(span, words, menu), owners.peek()));
    }

    private Block block(Span span, String words, boolean menu) {
      String name = owners.element().normalName();
      boolean title = !titleKey.isEmpty() && BlockText.key(words).equals(titleKey);
      if (name.equals("h1") && (title || titleKey.isEmpty())) {
        return new Block(span, Shape.HEADLINE, Optional.empty());
      }
      Shape shape =
          HEADINGS.contains(name) ? Shape.HEADING : name.equals("li") ? Shape.ITEM : Shape.TEXT;
      Optional<Reason> reason = reasons.isEmpty() ? Optional.empty() : reasons.peek();
      boolean link = menu && shape != Shape.HEADING;
      return new Block(
          span, shape, reason.or(() -> link ? Optional.of(Reason.NAVIGATION) : Optional.empty()));
    }
  }

  /** Elements of {@code page} that carry one of these marks. */
  static Set<Element> marked(Document page, Set<String> marks) {
    Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : page.getAllElements()) {
      if (marks.contains(element.attr(ReadableParts.MARK))) {
        elements.add(element);
      }
    }
    return elements;
  }
}
