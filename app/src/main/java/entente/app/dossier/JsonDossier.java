// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import entente.dossier.Dossier;
import entente.exchange.form.DossierForm;

/** A dossier as one JSON object, described by {@code docs/formats/dossier.schema.json}. */
public final class JsonDossier {
  private JsonDossier() {}

  /** The whole file, indented, lines ended by {@code \n}. */
  public static String write(Dossier dossier) {
    return PartDigest.JSON.sealed(new DossierForm(dossier).page());
  }
}
