// SPDX-License-Identifier: Apache-2.0
/**
 * Scores for people: tables of figures, of types taken for types, and of errors by cause.
 *
 * <p>{@link entente.app.evaluate.ScoreText} writes what {@link entente.exchange.score} counts; it
 * counts nothing itself. May know core and exchange.
 */
@NullMarked
package entente.app.evaluate;

import org.jspecify.annotations.NullMarked;
