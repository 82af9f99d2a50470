// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.ActorDirectory;
import entente.actor.Dyad;
import entente.actor.StateCode;
import entente.dossier.DossierComposer;
import entente.dossier.Grounds;
import entente.dossier.Part;
import entente.scene.Findings;
import entente.scene.SceneLedger;
import entente.scene.Stories;
import org.junit.jupiter.api.Test;

class DossierFormTest {
  private static String page(SceneLedger ledger) {
    Dyad pair = Dyad.of(new StateCode("BOL"), new StateCode("IRN"));
    return new DossierForm(
            DossierComposer.compose(pair, Grounds.of(ledger, ActorDirectory.standard())))
        .page();
  }

  @Test
  void dossierFitsItsSchema() {
    Schemas.requireValid("dossier", page(Stories.boliviaIran()));
    Schemas.requireValid("dossier", page(Stories.hostile()));
    Dyad pair = Dyad.of(new StateCode("BOL"), new StateCode("IRN"));
    Schemas.requireValid(
        "dossier", new DossierForm(DossierComposer.compose(pair, Findings.grounds())).page());
  }

  @Test
  void dossierWithoutDocumentsFitsItsSchemaAndSaysWhy() {
    String page = page(new SceneLedger());

    Schemas.requireValid("dossier", page);
    assertThat(page)
        .contains("\"nothing\": \"Not observed: no document read names Bolivia or Iran.\"");
  }

  @Test
  void everySectionIsThere() {
    String page = page(Stories.boliviaIran());

    for (Part part : Part.values()) {
      assertThat(page).contains("\"" + part.key() + "\": {");
    }
  }
}
