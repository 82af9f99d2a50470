// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import entente.app.dossier.PdfPage.Notes;
import entente.dossier.Dossier;
import entente.dossier.Note;
import entente.evidence.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * A dossier as a PDF: A4, numbered pages, each note a footnote of the page that cites it first,
 * tagged for readers that speak, with the outline of its sections. The dossier as JSON is attached
 * to it.
 */
public final class PdfDossier {
  /** Width of the figure in CSS pixels: what A4 leaves between the margins. */
  static final int FIGURE_WIDTH = 604;

  private PdfDossier() {}

  /** A file. */
  public static final class Written {
    private final byte[] bytes;
    private final int missing;

    private Written(byte[] bytes, int missing) {
      this.bytes = bytes;
      this.missing = missing;
    }

    /** The PDF. */
    public byte[] bytes() {
      return bytes.clone();
    }

    /** Number of characters that no font of the program has, shown as U+FFFD. */
    public int missing() {
      return missing;
    }
  }

  /**
   * The whole file. The library can lose footnotes where it moves what cites them to the next page;
   * then all notes stand at the end.
   */
  public static Written write(Dossier dossier) {
    XRLog.setLoggingEnabled(false);
    try {
      Written atTheFoot = write(dossier, Notes.AT_THE_FOOT);
      return hasAllNotes(atTheFoot, dossier) ? atTheFoot : write(dossier, Notes.AT_THE_END);
    } catch (IOException e) {
      throw new UncheckedIOException("the PDF of the dossier", e);
    }
  }

  private static Written write(Dossier dossier, Notes notes) throws IOException {
    Document page = PdfPage.of(HtmlDossier.write(dossier), dossier, notes);
    page.head().appendElement("style").appendText(PdfFonts.style());
    int missing = Glyphs.of(PdfFonts.all()).replaceMissing(page);
    try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      PdfCarrier.load(document, dossier);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return new Written(out.toByteArray(), missing);
    }
  }

  private static PdfRendererBuilder builder(Document page) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), null);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Entente");
    builder.toStream(OutputStream.nullOutputStream());
    for (PdfFonts.Face face : PdfFonts.all()) {
      builder.useFont(face::open, face.family(), face.weight(), FontStyle.NORMAL, true);
    }
    return builder;
  }

  private static boolean hasAllNotes(Written file, Dossier dossier) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
      return dossier.notes().stream().map(PdfDossier::place).allMatch(text::contains);
    }
  }

  private static String place(Note note) {
    Span place = note.sentence().span();
    return note.sentence().document() + "," + place.start() + "–" + place.end();
  }
}
