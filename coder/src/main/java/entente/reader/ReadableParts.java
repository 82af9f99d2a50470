// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import java.util.HashSet;
import java.util.Set;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which elements of a page the article consists of, as Readability finds it. */
final class ReadableParts {
  /** Attribute by which elements are found again in what Readability gives back. */
  static final String MARK = "data-entente";

  /** Readability's time grows faster than the page; beyond this the page's own markup must do. */
  private static final int MAX_ELEMENTS = 20_000;

  private ReadableParts() {}

  /** The elements; empty where no article was found or the page is too large to look for it. */
  static Set<Element> of(Document page) {
    int number = 0;
    for (Element element : page.getAllElements()) {
      element.attr(MARK, Integer.toString(number++));
    }
    if (number > MAX_ELEMENTS) {
      return Set.of();
    }
    Article article = new Readability4J("https://localhost/", page.clone()).parse();
    Element content = article.getArticleContent();
    if (content == null) {
      return Set.of();
    }
    Set<String> marks = new HashSet<>();
    for (Element element : content.getAllElements()) {
      marks.add(element.attr(MARK));
    }
    marks.remove("");
    return HtmlBlocks.marked(page, marks);
  }
}
