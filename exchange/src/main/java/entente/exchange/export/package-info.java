// SPDX-License-Identifier: Apache-2.0
/**
 * Acts in the formats of other coders.
 *
 * <p>An {@link entente.exchange.export.ActWriter} turns one event and its {@link
 * entente.exchange.export.Telling} into lines: {@link entente.exchange.export.PloverWriter} into
 * PLOVER JSON Lines, {@link entente.exchange.export.PetrarchWriter} into the rows of PETRARCH2's
 * event files. What each field means and what is lost stands in {@code docs/formats}. May know core
 * and {@code entente.exchange.form}.
 */
@NullMarked
package entente.exchange.export;

import org.jspecify.annotations.NullMarked;
