// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Sentence;
import entente.evidence.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds times of one sentence against each other: "the early 2000s, particularly 2006", "from 2015
 * to 2012".
 */
final class PeriodCheck implements DocumentCheck {
  private static final double LIKELY = 0.85;

  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:(early|mid|late)[- ])?(?:the )?((?:19|20)\\d0)s\\b(?=([^.;:]{0,20}?)\\b"
              + "(?:particularly|especially|notably|specifically|namely|in particular|precisely)\\b"
              + "([^.;]{0,120}?)\\b((?:19|20)\\d\\d)\\b(?!s))",
          Pattern.CASE_INSENSITIVE);

  private static final String TIME =
      "(?:(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October"
          + "|November|December) )?((?:19|20)\\d\\d)";
  private static final Pattern INTERVAL =
      Pattern.compile(
          "\\b(?:(?:from|during|throughout) "
              + TIME
              + " (?:to|until|till|through) "
              + TIME
              + "|between "
              + TIME
              + " and "
              + TIME
              + ")\\b(?! (?:levels?|figures?|prices?|per))",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<Check> find(Inquiry inquiry) {
    List<Check> found = new ArrayList<>();
    for (Sentence sentence : inquiry.sentences()) {
      period(sentence).ifPresent(found::add);
      interval(sentence).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Check> period(Sentence sentence) {
    Matcher matcher = PART.matcher(sentence.text());
    while (matcher.find()) {
      int decade = Integer.parseInt(matcher.group(2));
      int year = Integer.parseInt(matcher.group(5));
      String part = Optional.ofNullable(matcher.group(1)).orElse("").toLowerCase(Locale.ROOT);
      if (!isIn(year - decade, part)) {
        String period = (part.isEmpty() ? "" : part + " ") + decade + "s";
        String message = year + " is told as part of the " + period + ", in which it does not lie.";
        return Optional.of(
            Check.of(
                CheckRule.PERIOD,
                sentence,
                span(sentence, matcher.start(), matcher.end(5)),
                message,
                LIKELY));
      }
    }
    return Optional.empty();
  }

  /** Generous at the borders, where usage differs. */
  private static boolean isIn(int yearOfDecade, String part) {
    return switch (part) {
      case "early" -> yearOfDecade >= 0 && yearOfDecade <= 4;
      case "mid" -> yearOfDecade >= 3 && yearOfDecade <= 7;
      case "late" -> yearOfDecade >= 5 && yearOfDecade <= 9;
      default -> yearOfDecade >= 0 && yearOfDecade <= 9;
    };
  }

  private static Optional<Check> interval(Sentence sentence) {
    Matcher matcher = INTERVAL.matcher(sentence.text());
    while (matcher.find()) {
      boolean between = matcher.group(1) == null;
      int from = Integer.parseInt(matcher.group(between ? 3 : 1));
      int to = Integer.parseInt(matcher.group(between ? 4 : 2));
      if (to < from) {
        return Optional.of(
            Check.of(
                CheckRule.INTERVAL,
                sentence,
                span(sentence, matcher.start(), matcher.end()),
                "The time told ends in " + to + " before it begins in " + from + ".",
                LIKELY));
      }
    }
    return Optional.empty();
  }

  private static Span span(Sentence sentence, int from, int to) {
    int origin = sentence.span().start();
    return new Span(origin + from, origin + to);
  }
}
