// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

/**
 * Where a feature looks: a word near the top of the stack or the next word, or a relative of it.
 *
 * @param source what the offset counts from
 * @param offset words to the right, or for {@link Source#DEEPER} places down the stack as negative
 * @param relation which relative of that word
 */
record Address(Source source, int offset, Relation relation) {
  /** What an offset counts from. */
  enum Source {
    /** In the sentence, from the top of the stack; for the tagger, from the word to be tagged. */
    TOP,
    /** In the sentence, from the next word. */
    NEXT,
    /** In the stack, from its top. */
    DEEPER
  }

  /** A relative in the tree as far as it is built. */
  enum Relation {
    SELF,
    HEAD,
    HEADS_HEAD,
    LEFTMOST,
    SECOND_LEFTMOST,
    RIGHTMOST,
    SECOND_RIGHTMOST,
    LEFT_SIBLING,
    SECOND_LEFT_SIBLING
  }

  /** Reads the model's notation: "i", "j-1", "k-2", "i_lmd", "j_h2". */
  static Address parse(String text) {
    int underscore = text.indexOf('_');
    int end = underscore < 0 ? text.length() : underscore;
    int offset = end == 1 ? 0 : Integer.parseInt(text.substring(1, end));
    String relation = underscore < 0 ? "" : text.substring(underscore + 1);
    return new Address(source(text.charAt(0)), offset, relation(relation));
  }

  private static Source source(char letter) {
    return switch (letter) {
      case 'i' -> Source.TOP;
      case 'j' -> Source.NEXT;
      case 'k' -> Source.DEEPER;
      default -> throw new IllegalArgumentException("the model uses an unknown source: " + letter);
    };
  }

  private static Relation relation(String name) {
    return switch (name) {
      case "" -> Relation.SELF;
      case "h" -> Relation.HEAD;
      case "h2" -> Relation.HEADS_HEAD;
      case "lmd" -> Relation.LEFTMOST;
      case "lmd2" -> Relation.SECOND_LEFTMOST;
      case "rmd" -> Relation.RIGHTMOST;
      case "rmd2" -> Relation.SECOND_RIGHTMOST;
      case "lns" -> Relation.LEFT_SIBLING;
      case "lns2" -> Relation.SECOND_LEFT_SIBLING;
      default -> throw new IllegalArgumentException("the model uses an unknown relation: " + name);
    };
  }
}
