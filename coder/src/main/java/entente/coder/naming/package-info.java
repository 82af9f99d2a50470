// SPDX-License-Identifier: Apache-2.0

/**
 * Finds what a text names that facts are known of: persons with their offices, times, gatherings,
 * states.
 *
 * <p>{@link entente.coder.naming.NamingFinder} works on plain words, without a parse, so that it
 * may look at every sentence. What it finds is checked elsewhere.
 */
@NullMarked
package entente.coder.naming;

import org.jspecify.annotations.NullMarked;
