// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.verify.Standing;

/**
 * A sentence of a document, word by word.
 *
 * @param text the sentence
 * @param note the note that quotes it in place
 * @param language of the document
 * @param standing of the event it tells of
 */
public record Cited(String text, int note, String language, Standing standing) {}
