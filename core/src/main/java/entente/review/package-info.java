// SPDX-License-Identifier: Apache-2.0
/**
 * What a person decided about a line.
 *
 * <p>{@link entente.review.Decision} hangs on document, span and field, never on an id, so that it
 * survives a newer coder; a {@link entente.review.Draft} becomes one when it gets its id. May know
 * {@code time}, {@code actor}, {@code evidence}, {@code event}, {@code claim}.
 */
@NullMarked
package entente.review;

import org.jspecify.annotations.NullMarked;
