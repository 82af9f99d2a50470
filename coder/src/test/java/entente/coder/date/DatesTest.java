// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.evidence.Span;
import entente.time.Basis;
import entente.time.Grain;
import entente.time.When;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DatesTest {
  private final DateFinder finder = new DateFinder();
  private final DateResolver resolver = new DateResolver();

  static Stream<String> rows() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(DatesTest.class.getResourceAsStream("dates.txt")),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsAsTheTableSays(String row) {
    String[] cells = row.split(" \\|", -1);
    Optional<LocalDate> anchor =
        Optional.of(cells[1].strip()).filter(c -> !c.equals("-")).map(LocalDate::parse);
    Tense tense = Tense.valueOf(cells[2].strip().toUpperCase(Locale.ROOT));
    assertThat(read(cells[0], anchor, tense)).isEqualTo(cells[3].strip());
  }

  private String read(String text, Optional<LocalDate> anchor, Tense tense) {
    return mentions(text).stream()
        .map(m -> m.span().in(text).replace("*", "") + " = " + shown(m.timex(), anchor, tense))
        .collect(Collectors.joining("; "));
  }

  private List<DateMention> mentions(String text) {
    return finder.find(text, new Span(0, text.length()));
  }

  private String shown(Timex timex, Optional<LocalDate> anchor, Tense tense) {
    When when = resolver.resolve(timex, anchor, tense);
    if (timex instanceof Timex.Stretch) {
      return "span";
    }
    if (when.grain() == Grain.WEEKDAY) {
      return when.weekday().orElseThrow().name();
    }
    if (when.isUndated()) {
      return "none";
    }
    String days =
        when.line()
            .orElseGet(
                () ->
                    when.from().map(LocalDate::toString).orElse("..")
                        + "/"
                        + when.to().map(LocalDate::toString).orElse(".."));
    boolean wrong = timex instanceof Timex.Day day && day.isContradictory();
    String weekday = when.weekday().map(d -> " " + d + (wrong ? "?" : "")).orElse("");
    return days + weekday + basis(when.basis());
  }

  private static String basis(Basis basis) {
    return switch (basis) {
      case RELATIVE -> " r";
      case NAME -> " n";
      case EXPLICIT -> "";
      case DOCUMENT, INHERITED, FACT, NONE -> " " + basis;
    };
  }

  /** Ways to write a day; all but the last two hold its year. */
  private static final List<String> STYLES =
      List.of(
          "d MMMM uuuu",
          "MMMM d, uuuu",
          "MMM d, uuuu",
          "MMM. d, uuuu",
          "d MMM uuuu",
          "uuuu-MM-dd",
          "EEEE, MMMM d, uuuu",
          "EEEE d MMMM uuuu",
          "EEE, d MMM uuuu",
          "d'th of' MMMM uuuu",
          "uuuu/MM/dd",
          "dd-MMM-uuuu",
          "MMMM d",
          "d MMMM");

  @Test
  void anyDayInAnyStyleIsFoundAgain() {
    SplittableRandom random = new SplittableRandom(19290720);
    for (int round = 0; round < 4_000; round++) {
      LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(70_000));
      String style = STYLES.get(random.nextInt(STYLES.size()));
      String words = DateTimeFormatter.ofPattern(style, Locale.ENGLISH).format(day);
      words = words.replace("May.", "May"); // a full word, never abbreviated
      String text = "The pact was signed on " + words + " in Tehran.";
      List<DateMention> found = mentions(text);
      assertThat(found).as(text).hasSize(1);
      assertThat(found.get(0).span().in(text)).isEqualTo(words);
      When when = resolver.resolve(found.get(0).timex(), Optional.of(day), Tense.PAST);
      assertThat(when.from()).as(text).contains(day);
      assertThat(when.to()).as(text).contains(day);
    }
  }

  @Test
  void weekdayIsTheLatestBeforeOrTheEarliestAfterTheAnchor() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 1_000; round++) {
      LocalDate anchor = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));
      LocalDate day = anchor.minusDays(random.nextInt(7));
      String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      Timex timex = mentions("on " + name).get(0).timex();
      Optional<LocalDate> date = Optional.of(anchor);
      assertThat(resolver.resolve(timex, date, Tense.PAST).from()).contains(day);
      LocalDate ahead = day.equals(anchor) ? day : day.plusDays(7);
      assertThat(resolver.resolve(timex, date, Tense.FUTURE).from()).contains(ahead);
    }
  }

  @Test
  void everythingResolvesWithoutErrorWhateverTheAnchor() throws IOException {
    List<LocalDate> anchors =
        List.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(1999, 12, 31),
            LocalDate.of(2000, 1, 1),
            LocalDate.of(2023, 5, 4));
    for (String row : rows().toList()) {
      for (DateMention mention : mentions(row.split(" \\|", -1)[0])) {
        for (LocalDate anchor : anchors) {
          for (Tense tense : Tense.values()) {
            assertThat(resolver.resolve(mention.timex(), Optional.of(anchor), tense)).isNotNull();
          }
        }
      }
    }
  }

  @Test
  void mentionsAreOrderedAndInsideTheStretch() {
    SplittableRandom random = new SplittableRandom(3);
    String[] parts = {
      "May",
      "3",
      "2012",
      ",",
      " ",
      "-",
      "to",
      "from",
      "between",
      "and",
      "last",
      "week",
      "the",
      "early",
      "of",
      "Thursday",
      "1990",
      "s",
      "'",
      "ago",
      "two",
      "years",
      ".",
      "(",
      ")",
      "/",
      "07",
      "since",
      "end",
      "Q",
      "century",
      "resolution",
      "*",
      "\n",
      "é"
    };
    for (int round = 0; round < 20_000; round++) {
      StringBuilder out = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        out.append(parts[random.nextInt(parts.length)]).append(random.nextInt(3) > 0 ? " " : "");
      }
      String text = out.toString();
      int start = random.nextInt(text.length() + 1);
      Span within = new Span(start, start + random.nextInt(text.length() - start + 1));
      int last = within.start();
      for (DateMention mention : finder.find(text, within)) {
        assertThat(mention.span().start()).as(text).isGreaterThanOrEqualTo(last);
        assertThat(mention.span().length()).as(text).isPositive();
        last = mention.span().end();
        resolver.resolve(mention.timex(), Optional.of(LocalDate.of(2024, 2, 29)), Tense.PAST);
      }
      assertThat(last).as(text).isLessThanOrEqualTo(within.end());
    }
  }

  @Test
  void longTextTakesLinearTime() {
    for (String unit :
        List.of("from ", "3 to ", "2010-", "the ", "1", "resolution 5, ", "May 3 ")) {
      String text = unit.repeat(200_000 / unit.length());
      Assertions.assertTimeout(Duration.ofSeconds(10), () -> mentions(text));
    }
  }

  @Test
  void stretchPastTheTextIsRefused() {
    assertThatThrownBy(() -> finder.find("2009", new Span(0, 5)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
