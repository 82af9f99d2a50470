// SPDX-License-Identifier: Apache-2.0
/**
 * When something happened and which days a question is about.
 *
 * <p>{@link entente.time.When} is an interval of days with its grain and the basis it was read
 * from; it is never guessed. {@link entente.time.Window} is a half-open range of days. Knows
 * nothing else of Entente.
 */
@NullMarked
package entente.time;

import org.jspecify.annotations.NullMarked;
