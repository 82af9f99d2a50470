// SPDX-License-Identifier: Apache-2.0
/**
 * Who acts: states with their names in time, and the actors a text names.
 *
 * <p>{@link entente.actor.Actor} is what a text says of one party; {@link entente.actor.ActorCode}
 * its CAMEO string (country and sector); {@link entente.actor.StateCode} an ISO 3166 alpha-3 code;
 * {@link entente.actor.Dyad} an unordered pair. {@link entente.actor.ActorDirectory} holds the
 * built-in tables of states, organisations and office holders. May know {@code table} and {@code
 * time}.
 */
@NullMarked
package entente.actor;

import org.jspecify.annotations.NullMarked;
