// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The fonts and the style sheet of the PDF. All fonts come with the program and are embedded. */
final class PdfFonts {
  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

  private static final List<Face> ALL =
      List.of(
          new Face("eserif", 400, "DejaVuSerifCondensed.ttf"),
          new Face("eserif", 700, "DejaVuSerifCondensed-Bold.ttf"),
          new Face("esans", 400, "DejaVuSansCondensed.ttf"),
          new Face("esans", 700, "DejaVuSansCondensed-Bold.ttf"));

  private PdfFonts() {}

  /**
   * A font file.
   *
   * @param family its name in the style sheet
   * @param weight 400 or 700
   * @param file its name among the bundled fonts
   */
  record Face(String family, int weight, String file) {
    InputStream open() {
      return Objects.requireNonNull(PdfFonts.class.getResourceAsStream(FOLDER + file), file);
    }
  }

  static List<Face> all() {
    return ALL;
  }

  static String style() {
    try (InputStream in =
        Objects.requireNonNull(PdfFonts.class.getResourceAsStream("dossier-pdf.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled style sheet dossier-pdf.css", e);
    }
  }
}
