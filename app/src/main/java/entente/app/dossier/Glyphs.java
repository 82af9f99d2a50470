// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The characters that a set of fonts can show. */
final class Glyphs {
  /** Shown in place of a character that no font has. */
  private static final int MISSING = 0xfffd;

  private final List<CmapLookup> tables;

  private Glyphs(List<CmapLookup> tables) {
    this.tables = tables;
  }

  static Glyphs of(List<PdfFonts.Face> faces) {
    List<CmapLookup> tables = new ArrayList<>();
    for (PdfFonts.Face face : faces) {
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.open()))) {
        tables.add(font.getUnicodeCmapLookup());
      } catch (IOException e) {
        throw new UncheckedIOException("the bundled font " + face.file(), e);
      }
    }
    return new Glyphs(tables);
  }

  /** Puts the replacement character for each character that cannot be shown; how many were put. */
  int replaceMissing(Document page) {
    int[] missing = {0};
    NodeVisitor visitor =
        (node, depth) -> {
          if (node instanceof TextNode text) {
            String shown = shown(text.getWholeText(), missing);
            text.text(shown);
          }
        };
    page.body().traverse(visitor);
    return missing[0];
  }

  private String shown(String text, int[] missing) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean has = c < ' ' || has(c);
              missing[0] += has ? 0 : 1;
              out.appendCodePoint(has ? c : MISSING);
            });
    return out.toString();
  }

  private boolean has(int c) {
    return tables.stream().anyMatch(table -> table.getGlyphId(c) > 0);
  }
}
