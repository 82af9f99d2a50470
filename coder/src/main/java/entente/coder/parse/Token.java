// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import entente.evidence.Span;

/**
 * A word, number or mark of punctuation of one sentence.
 *
 * @param index place in the sentence, from 0
 * @param form the characters as they stand in the document
 * @param lemma lower-case dictionary form ("signed" is "sign"); empty before parsing
 * @param tag Penn Treebank part of speech ("NNP", "VBD"); empty before parsing
 * @param span place of the form in the document's text, UTF-16 indexes
 */
public record Token(int index, String form, String lemma, String tag, Span span) {
  public Token {
    if (index < 0 || form.isEmpty()) {
      throw new IllegalArgumentException("token " + index + " '" + form + "'");
    }
  }

  /** A token as the tokeniser leaves it: without lemma and tag. */
  public static Token of(int index, String form, Span span) {
    return new Token(index, form, "", "", span);
  }

  /** Whether the tag is a noun's: NN, NNS, NNP, NNPS. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether the tag is a name's: NNP, NNPS. */
  public boolean isName() {
    return tag.startsWith("NNP");
  }

  /** Whether the tag is a verb's: VB, VBD, VBG, VBN, VBP, VBZ. Modals (MD) are not verbs. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether the tag is a personal or possessive pronoun's: PRP, PRP$. */
  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }
}
