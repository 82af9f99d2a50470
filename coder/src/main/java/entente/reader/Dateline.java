// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.coder.date.DateMention;
import entente.coder.date.Timex;
import entente.evidence.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day and agency a document gives at its head: in a dateline ("LA PAZ (ABI), 25 July 2023 -")
 * or in a line of its own ("14 June 2019").
 *
 * @param day the day of publication
 * @param agency the name in brackets
 */
record Dateline(Optional<LocalDate> day, Optional<String> agency) {
  /** Blocks looked at from the top. */
  private static final int HEAD = 6;

  private static final int LONGEST_PLACE = 60;
  private static final int MOST_WORDS = 14;

  /** A place with capitals and perhaps an agency, as it stands before the day or the dash. */
  private static final Pattern PLACE =
      Pattern.compile(
          "[*_]{0,3}\\p{Lu}[\\p{L}.'’ ,-]{1,40}?(\\(([\\p{L} .&-]{2,30})\\))?\\s{0,3}[,.–—-]?\\s{0,3}");

  private static final Pattern AGENCY =
      Pattern.compile(
          "[*_]{0,3}\\p{Lu}[\\p{L}.'’ ,-]{1,40}?\\(([\\p{L} .&-]{2,30})\\)\\s{0,3}[,.–—:-]");

  /** Finds it in the first of {@code blocks}. */
  static Dateline of(String text, List<Block> blocks) {
    Optional<LocalDate> day = Optional.empty();
    Optional<String> agency = Optional.empty();
    for (Block block : blocks.subList(0, Math.min(HEAD, blocks.size()))) {
      Span head =
          new Span(block.span().start(), Math.min(block.span().end(), block.span().start() + 200));
      day = day.or(() -> day(text, head));
      agency = agency.or(() -> agency(head.in(text)));
    }
    return new Dateline(day, agency);
  }

  private static Optional<LocalDate> day(String text, Span head) {
    boolean line =
        WordScan.count(head.in(text), MOST_WORDS + 1) <= MOST_WORDS && !holdsStop(head.in(text));
    return Imprints.firstDayMention(text, head)
        .filter(m -> line ? isOwnLine(text, head, m) : opensProse(text, head, m))
        .map(m -> ((Timex.Day) m.timex()).day());
  }

  private static boolean holdsStop(String words) {
    return words.strip().matches("(?s).*\\p{L}{3}[.!?][\"”*]{0,2}$");
  }

  /** "Press release no. 118, 21 November 2023": the day ends the line, or begins it. */
  private static boolean isOwnLine(String text, Span head, DateMention day) {
    String after = text.substring(day.span().end(), head.end());
    String before = text.substring(head.start(), day.span().start());
    boolean edge =
        after.chars().noneMatch(Character::isLetter)
            || before.chars().noneMatch(Character::isLetter)
            || after.strip().startsWith("|");
    boolean title = before.strip().endsWith(" of") || before.strip().endsWith(" on");
    return edge && !title;
  }

  private static boolean opensProse(String text, Span head, DateMention day) {
    String before = text.substring(head.start(), day.span().start());
    String after = text.substring(day.span().end(), head.end()).stripLeading();
    boolean stops = !after.isEmpty() && "-–—.:)(/".indexOf(after.charAt(0)) >= 0;
    boolean place = before.length() <= LONGEST_PLACE && PLACE.matcher(before).matches();
    return stops && place && before.strip().matches(".*[\\p{L}),.–—-]$") && before.contains(",");
  }

  private static Optional<String> agency(String head) {
    Matcher matcher = AGENCY.matcher(head);
    return matcher.lookingAt() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
