// SPDX-License-Identifier: Apache-2.0
/**
 * What someone asserts, with the wording it was given.
 *
 * <p>{@link entente.claim.Claim} is a statement that is no event; {@link entente.claim.Wording}
 * says how firmly the text puts it. May know {@code time}, {@code actor}, {@code evidence}, {@code
 * event}.
 */
@NullMarked
package entente.claim;

import org.jspecify.annotations.NullMarked;
