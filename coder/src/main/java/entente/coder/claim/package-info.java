// SPDX-License-Identifier: Apache-2.0
/**
 * Statements about states that are no acts, with their wording.
 *
 * <p>{@link entente.coder.claim.Claims} finds them by words. May know the core and what {@code
 * document} has told.
 */
@NullMarked
package entente.coder.claim;

import org.jspecify.annotations.NullMarked;
