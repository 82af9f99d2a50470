// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import entente.dossier.Dossier;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A dossier as one HTML file: no network, no script, print and dark style within. The template is
 * compiled at build time and escapes all that it prints.
 */
public final class HtmlDossier {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private HtmlDossier() {}

  /** The whole file, lines ended by {@code \n}. */
  public static String write(Dossier dossier) {
    StringOutput out = new StringOutput();
    ENGINE.render("dossier.jte", new Sheet(dossier, style()), out);
    return PartDigest.HTML.sealed(out.toString());
  }

  private static String style() {
    try (InputStream in =
        Objects.requireNonNull(HtmlDossier.class.getResourceAsStream("dossier.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled style sheet dossier.css", e);
    }
  }
}
