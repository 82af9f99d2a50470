// SPDX-License-Identifier: Apache-2.0
/**
 * How well a coder does on gold lines: counting, alignment, intervals and the causes of errors.
 *
 * <p>{@link entente.exchange.score.SentenceScorer} compares rows within sentences at several {@link
 * entente.exchange.score.Level}s, {@link entente.exchange.score.DocumentScorer} aligns events of
 * documents and looks at each field; {@link entente.exchange.score.SentenceFaults} and {@link
 * entente.exchange.score.DocumentFaults} give each error its {@link entente.exchange.score.Cause}.
 * All are defined in {@code docs/methods/evaluation.md}. May know core, {@link
 * entente.exchange.gold} and {@link entente.exchange.form}.
 */
@NullMarked
package entente.exchange.score;

import org.jspecify.annotations.NullMarked;
