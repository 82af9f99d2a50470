// SPDX-License-Identifier: Apache-2.0
/**
 * What was read and where a line stands in it.
 *
 * <p>{@link entente.evidence.Document} is one text by one {@link entente.evidence.Publisher};
 * {@link entente.evidence.Sentence} a piece of it; {@link entente.evidence.Evidence} the place
 * behind a report or claim. All offsets are UTF-16 indexes into the document's text, end excluded.
 * May know {@code time}.
 */
@NullMarked
package entente.evidence;

import org.jspecify.annotations.NullMarked;
