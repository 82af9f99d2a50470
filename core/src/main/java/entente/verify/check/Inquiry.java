// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Document;
import entente.evidence.Sentence;
import entente.fact.FactBase;
import entente.reading.Naming;
import entente.reading.Reading;
import java.util.List;

/**
 * A document to be checked.
 *
 * @param reading what was read in it
 * @param namings what its sentences name that facts are known of, in order of place
 * @param facts what is known
 */
public record Inquiry(Reading reading, List<Naming> namings, FactBase facts) {
  public Inquiry {
    namings = List.copyOf(namings);
  }

  /** The document. */
  public Document document() {
    return reading.document();
  }

  /** Its kept sentences, in order. */
  public List<Sentence> sentences() {
    return reading.sentences();
  }
}
