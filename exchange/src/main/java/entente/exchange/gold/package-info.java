// SPDX-License-Identifier: Apache-2.0
/**
 * Texts with the events a reader marked in them, and what a coder predicts for them.
 *
 * <p>A {@link entente.exchange.gold.GoldLine} is a sentence or a document with its marks; a {@link
 * entente.exchange.gold.PredictedLine} is a line of {@code entente code --jsonl} or {@code entente
 * extract --jsonl}, or of any other coder that writes that form. The format stands in {@code
 * docs/formats/gold.schema.json}. May know core and {@link entente.exchange.form}.
 */
@NullMarked
package entente.exchange.gold;

import org.jspecify.annotations.NullMarked;
