// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.coder.text.SentenceSplitter;
import entente.evidence.Span;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A block with what the filter asks of it, computed once.
 *
 * @param block the block
 * @param words its text, cut after {@value #LOOKED_AT} units
 * @param key its letters and digits in lower case, one space between words; "" for a long block
 * @param count number of words, counted up to {@value #MANY}
 */
record BlockText(Block block, String words, String key, int count) {
  /** Blocks up to this many words may be captions, headings, menus. */
  static final int SHORT = 25;

  static final int MANY = 60;
  private static final int LOOKED_AT = 20_000;
  private static final int LONGEST_KEY = 300;
  private static final Pattern LINK_ONLY =
      Pattern.compile("[^\\p{L}]*(\\[[^\\]]{1,200}\\]\\([^)\\s]{0,300}\\)[^\\p{L}]*)+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();
  private static final String CLOSERS = "\"'”’»)]*_ \n\t\r";
  private static final int SENTENCES_IN = 2_000;

  static BlockText of(String text, Block block) {
    int end = Math.min(block.span().end(), block.span().start() + LOOKED_AT);
    String words = text.substring(block.span().start(), end);
    return new BlockText(block, words, key(words), WordScan.count(words, MANY));
  }

  static String key(String words) {
    return words.length() > LONGEST_KEY
        ? ""
        : NO_WORD.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  boolean isShort() {
    return count <= SHORT && !key.isEmpty();
  }

  /** Whether some sentence ends in it. */
  boolean holdsSentence() {
    Span start = new Span(0, Math.min(words.length(), SENTENCES_IN));
    return SPLITTER.split(words, start).stream().anyMatch(s -> isEnded(s.in(words)));
  }

  boolean startsSmall() {
    return !words.isEmpty() && Character.isLowerCase(words.charAt(0));
  }

  boolean endsSentence() {
    return isEnded(words);
  }

  private static boolean isEnded(String words) {
    int end = words.length();
    while (end > 0 && CLOSERS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…".indexOf(words.charAt(end - 1)) >= 0;
  }

  /** Whether nothing but links stands in it. */
  boolean isLinks() {
    return words.length() < LOOKED_AT && LINK_ONLY.matcher(words).matches();
  }

  boolean isContentsLink() {
    return isLinks() && words.contains("](#");
  }

  boolean holdsAddress() {
    return words.contains("@") || words.contains("://") || words.contains(" | ");
  }
}
