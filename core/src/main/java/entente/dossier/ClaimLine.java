// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.claim.Claim;
import entente.evidence.Publisher;

/**
 * A claim with its evidence.
 *
 * @param claim the claim
 * @param publisher of its document
 * @param language of its document
 * @param note the note that quotes it
 */
public record ClaimLine(Claim claim, Publisher publisher, String language, int note) {}
