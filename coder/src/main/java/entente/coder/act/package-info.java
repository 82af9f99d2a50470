// SPDX-License-Identifier: Apache-2.0
/**
 * From a parsed sentence to the acts it tells.
 *
 * <p>{@link entente.coder.act.Acts} tries the frames of each trigger word, {@code Verb} and {@code
 * Nominal} say where parties may stand, {@link entente.coder.act.CodedAct} is what comes out and
 * {@link entente.coder.act.Considered} what was tried. May know {@code parse}, {@code frame},
 * {@code mention} and {@code mode}.
 */
@NullMarked
package entente.coder.act;

import org.jspecify.annotations.NullMarked;
