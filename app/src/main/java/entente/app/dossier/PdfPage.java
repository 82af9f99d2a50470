// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import entente.dossier.Dossier;
import entente.dossier.Part;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page made ready for paper: what only a screen can do is taken out, each note becomes a
 * footnote of the page that cites it first, the figure is drawn with boxes.
 */
final class PdfPage {
  private final Document page;
  private final Dossier dossier;

  /** Where the notes stand. */
  enum Notes {
    AT_THE_FOOT,
    AT_THE_END
  }

  private PdfPage(String html, Dossier dossier) {
    page = Jsoup.parse(html);
    this.dossier = dossier;
  }

  /** The page as a tree. */
  static Document of(String html, Dossier dossier, Notes notes) {
    return new PdfPage(html, dossier).ready(notes);
  }

  private Document ready(Notes notes) {
    page.select("meta").remove();
    page.head()
        .appendElement("meta")
        .attr("name", "description")
        .attr("content", "What the documents tell of " + dossier.subject().title());
    page.select("a")
        .forEach(link -> link.attr("title", link.attr("aria-label") + " " + link.text()));
    page.select(".skip, .contents, svg.symbols, svg.narrow, [hidden], footer").remove();
    page.select("svg.course").forEach(figure -> figure.replaceWith(figure()));
    page.select("svg").remove();
    page.select("style").forEach(style -> style.text(""));
    addBookmarks();
    if (notes == Notes.AT_THE_FOOT) {
      addFootnotes();
    }
    return page;
  }

  /** The outline that a reader shows beside the pages. */
  private void addBookmarks() {
    Element bookmarks = page.head().appendElement("bookmarks");
    for (Part part : Part.values()) {
      bookmarks.appendElement("bookmark").attr("name", part.title()).attr("href", "#" + part.key());
    }
  }

  private void addFootnotes() {
    for (Element marks : page.select("sup.marks")) {
      Element last = marks;
      for (Element mark : marks.select("a[id^=m]")) {
        Element note = page.getElementById("n" + mark.id().substring(1));
        if (note != null) {
          Element foot = footnote(note);
          note.remove();
          last.after(foot);
          last = foot;
        }
      }
    }
    page.select("#notes").remove();
  }

  private static Element footnote(Element note) {
    Element foot = new Element("span").addClass("footnote").attr("id", note.id());
    foot.appendElement("span").addClass("number").text(note.id().substring(1) + " ");
    note.select("blockquote, p.from")
        .forEach(part -> foot.appendChild(part.clone().tagName("span")).appendText(" "));
    return foot;
  }

  private Element figure() {
    CourseFigure figure =
        new CourseFigure(PdfDossier.FIGURE_WIDTH, dossier.acts().course().items());
    Element box = new Element("div").addClass("course");
    box.attr("style", "height:" + figure.height() + "px;width:" + figure.width() + "px");
    for (CourseFigure.Hatch hatch : figure.hatches()) {
      int height = figure.axis() - figure.top();
      Element missing = box(box, "missing", new String[] {hatch.x(), hatch.width()}, figure.top());
      height(missing, height).text(hatch.wide() ? "not observed" : "");
    }
    for (CourseFigure.Bar bar : figure.bars()) {
      height(
          box(box, "q" + bar.quad(), new String[] {bar.x(), bar.width()}, bar.y()), bar.height());
    }
    height(box(box, "axis", new String[] {"0", figure.end()}, figure.axis()), 1);
    for (CourseFigure.Peak peak : figure.peaks()) {
      box(box, "peak", new String[] {peak.label().x(), "200"}, peak.label().y() - 12)
          .text(peak.label().text());
    }
    for (CourseFigure.Label label : figure.yearLabels()) {
      String left = String.valueOf(Math.max(0, Double.parseDouble(label.x()) - 20));
      box(box, "tick", new String[] {left, "40"}, label.y() - 12).text(label.text());
    }
    return box;
  }

  private static Element box(Element parent, String name, String[] across, int top) {
    return parent
        .appendElement("div")
        .addClass(name)
        .attr("style", "left:" + across[0] + "px;width:" + across[1] + "px;top:" + top + "px");
  }

  private static Element height(Element box, int height) {
    return box.attr("style", box.attr("style") + ";height:" + height + "px");
  }
}
