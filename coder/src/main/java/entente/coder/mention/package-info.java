// SPDX-License-Identifier: Apache-2.0
/**
 * From words to parties: which noun phrases stand for a state, and by whom it acts.
 *
 * <p>{@link entente.coder.mention.Mentions} resolves the noun phrases of one sentence to {@link
 * entente.coder.mention.Mention}s, by the {@link entente.coder.mention.Named} spans of the
 * gazetteer, the table of {@link entente.coder.mention.Agents} and the {@link
 * entente.coder.mention.Memory} of the document. May know {@code parse} and {@code name}.
 */
@NullMarked
package entente.coder.mention;

import org.jspecify.annotations.NullMarked;
