// SPDX-License-Identifier: Apache-2.0
/**
 * Joins reports into events and says where an event stands.
 *
 * <p>{@link entente.verify.EventJoiner} applies the printed joining rules; {@link
 * entente.verify.Standing} is what all documents together say. May know all packages named before
 * it in ARCHITECTURE.md.
 */
@NullMarked
package entente.verify;

import org.jspecify.annotations.NullMarked;
