// SPDX-License-Identifier: Apache-2.0
/**
 * Statements about states that are no acts, with their wording.
 *
 * <p>{@link entente.coder.claim.Claims} holds the rules, {@link entente.coder.claim.ClaimReader}
 * hears one document sentence by sentence. May know the core, {@code parse}, {@code text}, {@code
 * mention} and what {@code document} has told.
 */
@NullMarked
package entente.coder.claim;

import org.jspecify.annotations.NullMarked;
