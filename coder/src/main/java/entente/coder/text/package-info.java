// SPDX-License-Identifier: Apache-2.0
/**
 * Cutting text into sentences, and looking for words in them.
 *
 * <p>{@link entente.coder.text.SentenceSplitter} turns a block of prose into the spans of its
 * sentences, by own rules and in linear time. {@link entente.coder.text.WordForms} is the cheap
 * look for words of a list. Knows {@code evidence} only.
 */
@NullMarked
package entente.coder.text;

import org.jspecify.annotations.NullMarked;
