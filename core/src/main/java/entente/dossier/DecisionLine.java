// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.review.Decision;

/**
 * A decision of a person with the line it is about.
 *
 * @param decision the decision
 * @param line id of the event, claim or check
 * @param text the line in words: the title of an event, the words of a claim, what a check says
 * @param note the note that quotes it
 */
public record DecisionLine(Decision decision, String line, String text, int note) {}
