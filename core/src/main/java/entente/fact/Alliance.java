// SPDX-License-Identifier: Apache-2.0
package entente.fact;

import entente.actor.Dyad;
import entente.time.Window;

/**
 * A treaty that binds two states, apart from organisations.
 *
 * @param pair the states
 * @param kind {@code defence}, {@code friendship}, {@code partnership} or {@code union}
 * @param time its days
 * @param sure whether the days are
 */
public record Alliance(Dyad pair, String kind, Window time, boolean sure) {}
