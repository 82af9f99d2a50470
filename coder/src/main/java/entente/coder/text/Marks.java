// SPDX-License-Identifier: Apache-2.0
package entente.coder.text;

/** Classes of characters that matter at the edge of a sentence. */
final class Marks {
  private static final String TERMINATORS = ".!?…。！？";
  private static final String CLOSERS = "\"'”’»)]}*_」』";
  private static final String OPENERS = "\"'“‘«„([{*_¿¡「『";

  private Marks() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u0085';
  }

  /** Line ends; of CR LF only the second counts, so that a pair is one line end. */
  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\u2028' || c == '\u0085';
  }

  /** Ends of paragraphs. */
  static boolean isParagraphEnd(char c) {
    return c == '\f' || c == '\u2029';
  }

  static boolean isTerminator(char c) {
    return TERMINATORS.indexOf(c) >= 0;
  }

  /** Terminators of scripts that write no space after a sentence. */
  static boolean isWideTerminator(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }
}
