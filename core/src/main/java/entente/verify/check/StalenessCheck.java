// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.event.Mode;
import entente.event.Report;
import entente.event.ReportId;
import entente.evidence.Sentence;
import entente.evidence.SentenceId;
import entente.evidence.Span;
import entente.ledger.InferredDate;
import entente.reading.Naming;
import entente.time.Basis;
import entente.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what is announced and over: for those who read the text later, and for the text itself
 * where it tells of something later as past. Says of a text without a date when it was written, as
 * far as its own words bound it.
 */
final class StalenessCheck implements DocumentCheck {
  /** A shorter text is a piece of something; that it has no date says nothing. */
  private static final int DOCUMENT = 10;

  private static final double SURE = 0.9;
  private static final double OPEN = 0.7;

  /** Not told as past. */
  private static final Pattern NOT_PAST =
      Pattern.compile(
          "\\b(?:will|would|shall|(?-i:may)|might|could|until|till|by|expected|scheduled|planned|plans?"
              + "|due|deadline|upcoming|forthcoming|next|future|target|goal|expires?|through)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<Check> find(Inquiry inquiry) {
    Map<SentenceId, List<Naming>> namings = inquiry.bySentence();
    List<Announced> announced = new ArrayList<>();
    for (Sentence sentence : inquiry.sentences()) {
      Announced.find(sentence, namings.getOrDefault(sentence.id(), List.of()))
          .ifPresent(announced::add);
    }
    Optional<Told> latest = latest(inquiry, namings);
    Map<CheckId, Check> found = new LinkedHashMap<>();
    announced.stream()
        .map(a -> upcoming(inquiry, a, latest))
        .forEach(check -> found.putIfAbsent(check.id(), check));
    undated(inquiry, announced, latest).ifPresent(check -> found.put(check.id(), check));
    unanchored(inquiry).forEach(check -> found.putIfAbsent(check.id(), check));
    ahead(inquiry).forEach(check -> found.putIfAbsent(check.id(), check));
    return new ArrayList<>(found.values());
  }

  /** A day that a sentence tells as past, and the words that say it. */
  private record Told(Sentence sentence, Span words, LocalDate day) {}

  private static Check upcoming(Inquiry inquiry, Announced announced, Optional<Told> latest) {
    LocalDate end = announced.time().when().to().orElseThrow();
    Optional<Told> after = latest.filter(told -> told.day().isAfter(end));
    Check check =
        Check.of(
            CheckRule.UPCOMING,
            announced.sentence(),
            announced.words(),
            message(inquiry, end, after),
            isUndated(inquiry) && after.isEmpty() ? OPEN : SURE);
    return after.isPresent() || isUndated(inquiry) ? check : check.since(end.plusDays(1));
  }

  private static boolean isUndated(Inquiry inquiry) {
    return inquiry.document().published().isEmpty() && inquiry.sentences().size() >= DOCUMENT;
  }

  private static String message(Inquiry inquiry, LocalDate end, Optional<Told> after) {
    if (after.isPresent()) {
      return "Told as still to come, up to "
          + end
          + "; the text itself tells of "
          + after.get().day()
          + " as past.";
    }
    return isUndated(inquiry)
        ? "Told as still to come, up to "
            + end
            + ", in a text that does not say when it was written."
        : "Told as still to come; it was over after " + end + ".";
  }

  /** The latest day that the text tells as past. */
  private static Optional<Told> latest(Inquiry inquiry, Map<SentenceId, List<Naming>> namings) {
    List<Told> told = new ArrayList<>();
    for (Report report : inquiry.reading().reports()) {
      if (report.act().mode() == Mode.HAPPENED && isExplicit(report.when())) {
        told.add(
            new Told(
                report.evidence().sentence(),
                report.evidence().span(),
                report.when().from().orElseThrow()));
      }
    }
    for (Sentence sentence : inquiry.sentences()) {
      if (!NOT_PAST.matcher(sentence.text()).find()) {
        Inquiry.times(namings.getOrDefault(sentence.id(), List.of())).stream()
            .filter(t -> isExplicit(t.when()))
            .map(t -> new Told(sentence, t.place().span(), t.when().from().orElseThrow()))
            .forEach(told::add);
      }
    }
    inquiry.namings().stream()
        .filter(Naming.Gathering.class::isInstance)
        .map(Naming.Gathering.class::cast)
        .flatMap(g -> told(inquiry, g).stream())
        .forEach(told::add);
    return told.stream()
        .filter(t -> !NOT_PAST.matcher(t.sentence().text()).find())
        .max(Comparator.comparing(Told::day));
  }

  private static Optional<Told> told(Inquiry inquiry, Naming.Gathering named) {
    return FactDates.edition(inquiry, named)
        .filter(g -> named.edition().number().isPresent())
        .map(g -> new Told(named.place().sentence(), named.place().span(), g.days().from()));
  }

  private static boolean isExplicit(When when) {
    return when.isClosed() && when.basis() == Basis.EXPLICIT;
  }

  /** Between which days a text without a date was written. */
  private static Optional<Check> undated(
      Inquiry inquiry, List<Announced> announced, Optional<Told> latest) {
    if (!isUndated(inquiry) || latest.isEmpty()) {
      return Optional.empty();
    }
    Told from = latest.get();
    Optional<Announced> until =
        announced.stream()
            .filter(a -> !a.time().when().to().orElseThrow().isBefore(from.day()))
            .min(Comparator.comparing(a -> a.time().when().to().orElseThrow()));
    String message =
        "The text does not say when it was written: by its own words not before "
            + from.day()
            + until
                .map(
                    a ->
                        ", and not after "
                            + a.time().when().to().orElseThrow()
                            + ", which it tells as still to come: “"
                            + a.time().place().span().in(inquiry.document().text())
                            + "”")
                .orElse("")
            + ".";
    return Optional.of(Check.of(CheckRule.UNDATED, from.sentence(), from.words(), message, SURE));
  }

  /** Weekdays that nothing in the text ties to a date; what a fact gives is told beside. */
  private static List<Check> unanchored(Inquiry inquiry) {
    if (!isUndated(inquiry)) {
      return List.of();
    }
    Map<SentenceId, InferredDate> inferred = inferred(inquiry);
    return inquiry.namings().stream()
        .filter(Naming.Time.class::isInstance)
        .map(Naming.Time.class::cast)
        .filter(t -> !t.when().isClosed() && t.when().weekday().isPresent())
        .map(t -> unanchored(t, Optional.ofNullable(inferred.get(t.place().sentence().id()))))
        .toList();
  }

  private static Map<SentenceId, InferredDate> inferred(Inquiry inquiry) {
    Map<ReportId, SentenceId> sentences = new HashMap<>();
    inquiry.reading().reports().forEach(r -> sentences.put(r.id(), r.evidence().sentence().id()));
    Map<SentenceId, InferredDate> inferred = new HashMap<>();
    FactDates.of(inquiry).stream()
        .filter(date -> date.when().weekday().isPresent())
        .forEach(date -> inferred.put(Objects.requireNonNull(sentences.get(date.report())), date));
    return inferred;
  }

  private static Check unanchored(Naming.Time time, Optional<InferredDate> inferred) {
    String message =
        "A weekday without a date, in a text that does not say when it was written"
            + inferred
                .map(i -> "; a fact gives " + i.when().from().orElseThrow())
                .orElse("; no date follows from it")
            + ".";
    return Check.of(
            CheckRule.UNANCHORED, time.place().sentence(), time.place().span(), message, SURE)
        .with(inferred.stream().map(InferredDate::fact).toList());
  }

  /** Told as past, of a day after the text was published. */
  private static List<Check> ahead(Inquiry inquiry) {
    Optional<LocalDate> written = inquiry.document().published();
    return inquiry.reading().reports().stream()
        .filter(r -> written.isPresent() && r.act().mode() == Mode.HAPPENED)
        .filter(r -> isExplicit(r.when()))
        .filter(r -> r.when().from().orElseThrow().isAfter(written.orElseThrow().plusDays(1)))
        .filter(r -> !NOT_PAST.matcher(r.evidence().sentence().text()).find())
        .map(
            r ->
                Check.of(
                    CheckRule.AHEAD_OF_TEXT,
                    r.evidence().sentence(),
                    r.evidence().span(),
                    "Told as past, "
                        + Times.told(r.when())
                        + ", in a text published on "
                        + written.orElseThrow()
                        + ".",
                    OPEN))
        .toList();
  }
}
