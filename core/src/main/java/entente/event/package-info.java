// SPDX-License-Identifier: Apache-2.0
/**
 * Acts between actors, as reported and as joined.
 *
 * <p>{@link entente.event.Report} is what one document says of one act; {@link entente.event.Event}
 * is a set of reports that a rule joined; {@link entente.event.Codebook} is CAMEO with its PLOVER
 * types and Goldstein values. May know {@code time}, {@code actor}, {@code evidence}.
 */
@NullMarked
package entente.event;

import org.jspecify.annotations.NullMarked;
