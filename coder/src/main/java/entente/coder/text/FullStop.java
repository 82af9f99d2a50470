// SPDX-License-Identifier: Apache-2.0
package entente.coder.text;

import entente.evidence.Span;
import java.util.Locale;

/** Tells a full stop that ends a sentence from one that does not. */
final class FullStop {
  /** Characters looked at on either side; longer words are no abbreviations. */
  private static final int REACH = 32;

  private final String text;
  private final int blockEnd;

  FullStop(String text, Span block) {
    this.text = text;
    this.blockEnd = block.end();
  }

  /** Index after the terminators at {@code at} and the quotes, brackets and notes that close. */
  int after(int at) {
    int i = at;
    int limit = Math.min(blockEnd, at + REACH);
    while (i < limit && Marks.isTerminator(text.charAt(i))) {
      i++;
    }
    int run = i;
    while (i < limit && Marks.isCloser(text.charAt(i))) {
      i++;
    }
    i = afterNotes(i);
    // "...**Bolivia": marks glued to the next word open it instead of closing this sentence.
    return i < blockEnd && Character.isLetterOrDigit(text.charAt(i)) ? run : i;
  }

  /** Skips footnote marks such as {@code [12]}; more than a few tens of them are no notes. */
  private int afterNotes(int at) {
    int limit = Math.min(blockEnd, at + 8 * REACH);
    int i = at;
    while (i < limit && text.charAt(i) == '[') {
      int close = i + 1;
      while (close < blockEnd && close - i < 5 && Character.isDigit(text.charAt(close))) {
        close++;
      }
      if (close == i + 1 || close >= blockEnd || text.charAt(close) != ']') {
        return i;
      }
      i = close + 1;
    }
    return i;
  }

  /**
   * Whether the sentence that began at {@code start} ends with the terminators at {@code at};
   * {@code after} as {@link #after} gave it.
   */
  boolean endsSentence(int start, int at, int after) {
    if (after >= blockEnd || Marks.isWideTerminator(text.charAt(at))) {
      return true;
    }
    if (!Marks.isSpace(text.charAt(after))) {
      return isSpaceMissing(at, after);
    }
    int next = firstOfNext(after);
    if (next >= blockEnd) {
      return true;
    }
    char first = text.charAt(next);
    if (!mayStart(first)) {
      return false;
    }
    boolean single = text.charAt(at) == '.' && (at + 1 >= blockEnd || !isDot(at + 1));
    return !single || !isAbbreviation(start, at, next);
  }

  private boolean isDot(int i) {
    return Marks.isTerminator(text.charAt(i));
  }

  private static boolean mayStart(char c) {
    return Character.isDigit(c)
        || (Character.isLetter(c) && !Character.isLowerCase(c))
        || Character.isHighSurrogate(c)
        || "-–—•·#>|+$€£@&%§/".indexOf(c) >= 0;
  }

  /** First character of the next word, past spaces and opening marks. */
  private int firstOfNext(int after) {
    int i = after;
    while (i < blockEnd && (Marks.isSpace(text.charAt(i)) || Marks.isOpener(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** "the pact.The minister": two words of prose with a full stop and no space between them. */
  private boolean isSpaceMissing(int at, int after) {
    return after == at + 1
        && at >= 3
        && after + 1 < blockEnd
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(at - 2))
        && Character.isLowerCase(text.charAt(at - 3))
        && Character.isUpperCase(text.charAt(after))
        && Abbreviations.isStarter(lower(wordAt(after)));
  }

  private boolean isAbbreviation(int start, int at, int next) {
    String word = wordBefore(start, at);
    String lower = lower(word);
    boolean digit = Character.isDigit(text.charAt(next));
    if (Abbreviations.isTitle(lower) && isCapitalised(word, lower)) {
      return true;
    }
    if (digit) {
      return Abbreviations.isNumbered(lower) || isListNumber(start, at, word);
    }
    return isListNumber(start, at, word)
        || (isNameWithoutEnd(at, word, lower) && !startsSentence(next));
  }

  /** "Rep." is a title, "a rep." is not; those written small hold a dot or stand before names. */
  private static boolean isCapitalised(String word, String lower) {
    return !word.equals(lower) || lower.length() <= 2 || lower.indexOf('.') > 0;
  }

  /** "1. The parties" at the start of a sentence. */
  private static boolean isListNumber(int start, int at, String word) {
    return at - start == word.length()
        && word.length() <= 3
        && !word.isEmpty()
        && word.chars().allMatch(Character::isDigit);
  }

  private boolean isNameWithoutEnd(int at, String word, String lower) {
    if (Abbreviations.isLoose(lower)) {
      return !word.equals(lower);
    }
    if (lower.equals("a.m") || lower.equals("p.m")) {
      return false;
    }
    return isInitial(word) || (isAcronym(word) && !isCityWithDistrict(at, word));
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** "U.S", "M.R": letters each with a dot between them. */
  private static boolean isAcronym(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  /** "Washington, D.C.": after a comma the acronym ends a place, so a capital starts anew. */
  private boolean isCityWithDistrict(int at, String word) {
    int before = at - word.length() - 2;
    return word.equals("D.C") && before >= 0 && text.charAt(before) == ',';
  }

  private boolean startsSentence(int next) {
    String word = wordAt(next);
    boolean initial =
        word.length() == 1 && next + 1 < blockEnd && Marks.isTerminator(text.charAt(next + 1));
    return !initial && Abbreviations.isStarter(lower(word));
  }

  private String wordBefore(int start, int at) {
    int end = at;
    while (end > start && (text.charAt(end - 1) == '*' || text.charAt(end - 1) == '_')) {
      end--;
    }
    int begin = end;
    int limit = Math.max(start, end - REACH);
    while (begin > limit && !isEdge(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, end);
  }

  private static boolean isEdge(char c) {
    return Marks.isSpace(c) || Marks.isOpener(c) || c == ')' || c == '-' || c == '–' || c == '/';
  }

  private String wordAt(int begin) {
    int end = begin;
    int limit = Math.min(blockEnd, begin + REACH);
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
