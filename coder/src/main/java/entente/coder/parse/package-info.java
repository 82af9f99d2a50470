// SPDX-License-Identifier: Apache-2.0
/**
 * From the text of one sentence to a tree of labelled edges.
 *
 * <p>{@link entente.coder.parse.Tokenizer} cuts the text into {@link entente.coder.parse.Token}s
 * that know their place in the document; a {@link entente.coder.parse.Parser} tags, lemmatises and
 * links them into a {@link entente.coder.parse.ParsedSentence}. {@link
 * entente.coder.parse.ModelParser} is the parser that runs the repacked English model. May know
 * {@code entente.evidence} and {@code entente.coder.model}.
 *
 * <h2>Labels</h2>
 *
 * <p>Close to Universal Dependencies. A preposition hangs on its object as {@code case}, or as
 * {@code mark} on its clause ("after breaking ties"). Words joined by "and" hang on the first as
 * {@code conj}; a preposition that is repeated ("in Rome and in Paris") hangs both objects on the
 * governor.
 *
 * <ul>
 *   <li>of clauses: {@code nsubj nsubj:pass csubj csubj:pass expl obj iobj obl:agent prt aux
 *       aux:pass neg advmod}; {@code attr}, the predicate of "be", "become", "remain", noun or
 *       adjective, which hangs on the verb; {@code xcomp}, clauses without subject of their own and
 *       object predicates ("elected chair"); {@code ccomp advcl mark parataxis vocative discourse}
 *   <li>of nouns: {@code nmod:poss amod nummod compound det det:predet appos acl acl:relcl}, {@code
 *       nmod} for a noun that follows without preposition
 *   <li>objects of prepositions: {@code obl:X} under verbs, adjectives and adverbs, {@code nmod:X}
 *       under nouns, X being the preposition in lower case, its words joined by underscores: {@code
 *       obl:to}, {@code nmod:between}, {@code obl:because_of}, {@code nmod:in_front_of}
 *   <li>nouns as adverbs: {@code obl:tmod nmod:tmod} of time ("last week", "3 June 2021"), {@code
 *       obl:npmod nmod:npmod} others ("Korea-based")
 *   <li>the rest: {@code case cc cc:preconj conj punct root}; {@code prep}, a preposition without
 *       object; {@code dep}, unclear
 * </ul>
 */
@NullMarked
package entente.coder.parse;

import org.jspecify.annotations.NullMarked;
