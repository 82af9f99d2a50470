// SPDX-License-Identifier: Apache-2.0
/**
 * From what single sentences tell to the events of a document.
 *
 * <p>A {@link entente.coder.document.Narrative} takes what is {@link entente.coder.document.Told}
 * and {@link entente.coder.document.Named} in the order of the text and says which of it is one
 * act, and by which rule. May know {@code act} and the core.
 */
@NullMarked
package entente.coder.document;

import org.jspecify.annotations.NullMarked;
