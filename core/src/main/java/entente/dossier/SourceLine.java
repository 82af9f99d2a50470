// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.evidence.Document.Imprint;
import entente.evidence.DocumentId;
import entente.reading.Status;

/**
 * A document behind the dossier.
 *
 * @param document its id, the hash of its bytes
 * @param imprint where it comes from
 * @param language two-letter code, {@code und} where undetermined
 * @param status coded, or kept only
 * @param yield what it gave
 */
public record SourceLine(
    DocumentId document, Imprint imprint, String language, Status status, Yield yield) {

  /**
   * What a document gave.
   *
   * @param sentences kept sentences
   * @param events events of this dossier, those beside the pair included, that it reports
   * @param claims claims of this dossier that it makes
   * @param coder version of coder and frames that read it
   */
  public record Yield(int sentences, int events, int claims, String coder) {}
}
