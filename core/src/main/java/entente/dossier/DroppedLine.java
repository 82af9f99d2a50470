// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.evidence.Document.Imprint;
import entente.evidence.DocumentId;
import entente.reading.DroppedBlock;

/**
 * A block that was not coded.
 *
 * @param document where it stands
 * @param imprint of that document
 * @param block its place and the reason
 * @param excerpt its first words
 */
public record DroppedLine(
    DocumentId document, Imprint imprint, DroppedBlock block, String excerpt) {}
