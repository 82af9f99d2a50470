// SPDX-License-Identifier: Apache-2.0

/**
 * Tells what does not hold in a document, by which rule, against which fact.
 *
 * <p>An {@link entente.verify.check.Examiner} puts the {@link entente.verify.check.DocumentCheck}s
 * of this package to an {@link entente.verify.check.Inquiry}; each {@link
 * entente.verify.check.Check} they return is of one {@link entente.verify.check.CheckRule}. What is
 * not known is never held against a text. May know what {@code verify} may.
 */
@NullMarked
package entente.verify.check;

import org.jspecify.annotations.NullMarked;
