// SPDX-License-Identifier: Apache-2.0
/**
 * Views of a pair of states, as pure functions of events.
 *
 * <p>{@link entente.dyad.Course} is the course by year, {@link entente.dyad.Dimensions} the events
 * by dimension. May know {@code time}, {@code actor}, {@code event}, {@code claim}, {@code fact},
 * {@code ledger}.
 */
@NullMarked
package entente.dyad;

import org.jspecify.annotations.NullMarked;
