// SPDX-License-Identifier: Apache-2.0
/**
 * The coder: from a clean document to a Reading.
 *
 * <p>{@link entente.coder.Coder} is the door. It cuts blocks into sentences ({@code text}), passes
 * over those that name no state or call no frame, parses the rest ({@code parse}), resolves who
 * acts ({@code name}, {@code mention}), reads acts ({@code frame}, {@code mode}, {@code act},
 * {@code date}), joins what is told twice ({@code document}) and reads claims ({@code claim}). May
 * know all of these; none of them knows this package.
 */
@NullMarked
package entente.coder;

import org.jspecify.annotations.NullMarked;
