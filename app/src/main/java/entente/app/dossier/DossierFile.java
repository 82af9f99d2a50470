// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import entente.evidence.DocumentId;
import entente.evidence.Span;
import entente.exchange.form.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A written dossier as it is read back: the sentences it quotes and the parts that were changed
 * since it was written.
 *
 * @param notes its notes, in order
 * @param changed parts that are not as they were written
 */
public record DossierFile(List<QuotedNote> notes, List<String> changed) {
  private static final Pattern PLACE =
      Pattern.compile("(doc_[a-z2-7]{13}), ([0-9]{1,9})–([0-9]{1,9})");
  private static final Pattern FOOTNOTE =
      Pattern.compile("(?m)^\\[\\^([0-9]{1,9})\\]: (.*)\\. " + PLACE + "\\.$");

  public DossierFile {
    notes = List.copyOf(notes);
    changed = List.copyOf(changed);
  }

  /**
   * The dossier in {@code bytes}, of whichever form.
   *
   * @throws IllegalArgumentException if it is none of ours; the message says why
   */
  public static DossierFile parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String start = text.stripLeading();
    if (start.startsWith("%PDF-")) {
      return PdfCarrier.read(bytes);
    }
    return start.startsWith("{") ? json(text) : start.startsWith("<") ? html(text) : markdown(text);
  }

  static DossierFile json(String text) {
    JsonObject dossier = JsonObject.parse(text);
    List<QuotedNote> notes = new ArrayList<>();
    for (JsonObject note : dossier.objects("notes")) {
      Shown words =
          new Shown(
              note.text("before").orElse(""),
              note.text("sentence").orElse(""),
              note.text("after").orElse(""),
              UnaryOperator.identity());
      notes.add(
          new QuotedNote(
              note.number("number").orElse(0),
              new DocumentId(note.text("document").orElse("")),
              note.span().orElseThrow(() -> new IllegalArgumentException("a note has no place")),
              words));
    }
    return read(notes, PartDigest.JSON.changed(text));
  }

  private static DossierFile html(String text) {
    List<QuotedNote> notes = new ArrayList<>();
    for (Element note : Jsoup.parse(text).select("#notes > ol > li")) {
      Matcher place = PLACE.matcher(note.select(".from .id").text());
      if (!place.find()) {
        throw new IllegalArgumentException(
            "the note " + note.id() + " names no document and place");
      }
      List<Element> beside = note.select("blockquote > .beside");
      Element said = note.select("blockquote > .said").first();
      boolean first = !beside.isEmpty() && isBefore(beside.get(0), said);
      String before = first ? beside.get(0).wholeText() : "";
      int rest = first ? 1 : 0;
      Shown words =
          new Shown(
              before,
              said == null ? "" : said.wholeText(),
              beside.size() > rest ? beside.get(rest).wholeText() : "",
              Run::visible);
      notes.add(note(note.select("a.number").text(), place, words));
    }
    return read(notes, PartDigest.HTML.changed(text));
  }

  private static boolean isBefore(Element beside, @org.jspecify.annotations.Nullable Element said) {
    return said != null && beside.elementSiblingIndex() < said.elementSiblingIndex();
  }

  private static DossierFile markdown(String text) {
    List<QuotedNote> notes = new ArrayList<>();
    Matcher footnote = FOOTNOTE.matcher(text);
    while (footnote.find()) {
      Matcher place = PLACE.matcher(footnote.group());
      int last = 0;
      while (place.find()) {
        last = place.start();
      }
      place.find(last);
      notes.add(note(footnote.group(1), place, MarkdownNote.of(footnote.group(2))));
    }
    return read(notes, PartDigest.MARKDOWN.changed(text));
  }

  private static QuotedNote note(String number, Matcher place, QuotedNote.Words words) {
    return new QuotedNote(
        Integer.parseInt(number),
        new DocumentId(place.group(1)),
        new Span(Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3))),
        words);
  }

  private static DossierFile read(List<QuotedNote> notes, List<String> changed) {
    if (notes.isEmpty() && !changed.isEmpty()) {
      throw new IllegalArgumentException("no note of a dossier is in it");
    }
    return new DossierFile(notes, changed);
  }
}
