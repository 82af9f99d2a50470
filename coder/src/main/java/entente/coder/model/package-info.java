// SPDX-License-Identifier: Apache-2.0
/**
 * The English model as one file of plain arrays, its reader, and the program that makes it.
 *
 * <p>The weights, word classes and lemma lists are those of Emory NLP4J 1.1.3 ({@code
 * edu.emory.mathcs.nlp:nlp4j-english}, Apache-2.0). {@link entente.coder.model.ModelRepack} reads
 * them at build time and writes what tagging and parsing need; at run time {@link
 * entente.coder.model.EnglishModel#read} is all that is left, and no class of NLP4J is loaded.
 * Knows nobody.
 *
 * <h2>Format, version 1</h2>
 *
 * <p>Little-endian. Magic {@code "ENTM"}, int version, int number of sections. A section is: 4
 * ASCII characters of name, int length in bytes, int CRC-32C of the content, the content. A list of
 * strings is UTF-8, each ended by a line feed. Sections, in this order:
 *
 * <ul>
 *   <li>{@code FROM}: strings, where the data come from and their licence
 *   <li>of the tagger, prefix {@code T}, then of the parser, prefix {@code P}:
 *       <ul>
 *         <li>{@code xTPL}: strings, one feature template each, in the order in which their weights
 *             are summed: addresses joined by a space, "j+1:lemma i_lmd:part_of_speech_tag"; a
 *             template of which each value counts alone starts with "*"
 *         <li>{@code xLAB}: strings, the labels
 *         <li>{@code xKEY}: one long a feature: the {@link entente.coder.model.Fingerprint} of
 *             template and value, ascending
 *         <li>{@code xLEN}: one unsigned byte a feature: how many of its weights are not zero
 *         <li>{@code xCOL}: one unsigned byte a weight: the label it counts for
 *         <li>{@code xWGT}: one float a weight
 *       </ul>
 *   <li>{@code PCAN}: strings, six lists of labels of the parser (numbers joined by spaces) that
 *       may follow: root on the stack; arcs barred; arcs barred, stack without head; stack without
 *       head; then arcs to the left; arcs to the right
 *   <li>{@code WKEY}: one long a known word: the fingerprint of its simplified lower-case form,
 *       ascending
 *   <li>{@code WAMB}, {@code WCLU}: one unsigned short a word: the number of its tag class and of
 *       its set of Brown clusters, 0 for none
 *   <li>{@code AMBI}, {@code CLUS}: strings, the classes from 1 on, members joined by spaces
 *   <li>{@code LEMM}: strings, the lemma lists and suffix rules, see {@link
 *       entente.coder.model.Lemmatizer}
 * </ul>
 */
@NullMarked
package entente.coder.model;

import org.jspecify.annotations.NullMarked;
