// SPDX-License-Identifier: Apache-2.0
/**
 * From the text of one sentence to a tree of labelled edges.
 *
 * <p>{@link entente.coder.parse.Tokenizer} cuts the text into {@link entente.coder.parse.Token}s
 * that know their place in the document; a {@link entente.coder.parse.Parser} tags, lemmatises and
 * links them into a {@link entente.coder.parse.ParsedSentence}, whose labels are those of {@link
 * entente.coder.parse.Edge}. {@link entente.coder.parse.ModelParser} is the parser that runs the
 * repacked English model. May know {@code entente.evidence} and {@code entente.coder.model}.
 */
@NullMarked
package entente.coder.parse;

import org.jspecify.annotations.NullMarked;
