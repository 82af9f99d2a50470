// SPDX-License-Identifier: Apache-2.0
package entente;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.actor.Parties;
import entente.event.Act;
import entente.event.CameoCode;
import entente.event.Dimension;
import entente.event.Event;
import entente.event.EventComposer;
import entente.event.EventId;
import entente.event.Join;
import entente.event.Mode;
import entente.event.Report;
import entente.event.ReportId;
import entente.event.Trace;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.evidence.Publisher;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.reading.Reading;
import entente.reading.Status;
import entente.time.Basis;
import entente.time.When;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A document for tests, told in one line an act: {@code 2009-11-24 IRN 042 BOL}, {@code 2009-11
 * IRN+BOL 046 -}, {@code - IRN:Ahmadinejad 042 BOL planned}. Dates are a day, month, year or {@code
 * -}; a {@code +} parts the states of a side.
 */
public final class Account {
  private final Publisher publisher;
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> founding = new ArrayList<>();
  private final List<Optional<String>> holders = new ArrayList<>();

  private Account(Publisher publisher) {
    this.publisher = publisher;
  }

  /** A document by a known publisher. */
  public static Account by(String publisher) {
    return new Account(new Publisher(publisher, Publisher.Kind.NEWS, Optional.empty(), List.of()));
  }

  /** A document that a state's government published. */
  public static Account byGovernment(String publisher, String state) {
    return new Account(
        new Publisher(publisher, Publisher.Kind.GOVERNMENT, Optional.of(state), List.of()));
  }

  /** A document of unknown origin. */
  public static Account byNobody() {
    return new Account(Publisher.unknown());
  }

  /** Tells one more act. */
  public Account says(String line) {
    founding.add(lines.size());
    return add(line, Optional.empty());
  }

  /** Tells one more act in the words of {@code holder}. */
  public Account cites(String holder, String line) {
    founding.add(lines.size());
    return add(line, Optional.of(holder));
  }

  /** Tells the last act again. */
  public Account again(String line) {
    founding.add(founding.get(founding.size() - 1));
    return add(line, Optional.empty());
  }

  private Account add(String line, Optional<String> holder) {
    lines.add(line);
    holders.add(holder);
    return this;
  }

  /** The document. */
  public Document document() {
    String text = publisher.name() + "\n" + String.join("\n", lines);
    return new Document(
        DocumentId.of(text.getBytes(StandardCharsets.UTF_8)),
        new Document.Imprint("a.txt", "", publisher, Optional.empty()),
        "en",
        text);
  }

  /** Its reports, in order. */
  public List<Report> reports() {
    Document document = document();
    List<Report> reports = new ArrayList<>();
    int start = publisher.name().length() + 1;
    for (int i = 0; i < lines.size(); i++) {
      Span span = new Span(start, start + lines.get(i).length());
      Sentence sentence = Sentence.of(document, i, span);
      reports.add(report(sentence, lines.get(i).split(" "), holders.get(i)));
      start = span.end() + 1;
    }
    return reports;
  }

  private static Report report(Sentence sentence, String[] words, Optional<String> holder) {
    Mode mode = words.length > 4 ? Mode.valueOf(words[4].toUpperCase(Locale.ROOT)) : Mode.HAPPENED;
    return new Report(
        ReportId.of(sentence.document(), sentence.span(), 0),
        new Act(
            new Parties(side(words[1]), side(words[3])),
            new CameoCode(words[2]),
            mode,
            new Act.Qualities(Set.of(), Set.of(), Dimension.DIPLOMATIC)),
        when(words[0]),
        new Evidence(sentence, sentence.span(), "test"),
        holder,
        Trace.none());
  }

  private static List<Actor> side(String word) {
    return word.equals("-")
        ? List.of()
        : Arrays.stream(word.split("\\+")).map(Account::actor).toList();
  }

  private static Actor actor(String word) {
    String[] parts = word.split(":", 2);
    return new Actor(
        new ActorCode(parts[0].substring(0, 3), parts[0].substring(3)),
        Optional.empty(),
        parts.length > 1 ? Optional.of(parts[1].replace('_', ' ')) : Optional.empty(),
        word);
  }

  /** The date of a line. */
  public static When when(String word) {
    return switch (word.length()) {
      case 1 -> When.none();
      case 4 -> When.year(Year.parse(word).getValue(), Basis.EXPLICIT);
      case 7 -> When.month(YearMonth.parse(word), Basis.EXPLICIT);
      case 10 -> When.day(LocalDate.parse(word), Basis.EXPLICIT);
      default ->
          When.range(
              LocalDate.parse(word.substring(0, 10)),
              LocalDate.parse(word.substring(11)),
              Basis.EXPLICIT);
    };
  }

  /** The document as read. */
  public Reading reading() {
    List<Report> reports = reports();
    List<Join> joins = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      EventId event = EventId.foundedBy(reports.get(founding.get(i)).id());
      joins.add(new Join(reports.get(i).id(), event, founding.get(i) == i ? "founds" : "anaphora"));
    }
    return new Reading(
        document(),
        Status.READ,
        "test",
        new Reading.Pieces(
            reports.stream().map(report -> report.evidence().sentence()).toList(),
            new TreeSet<>(),
            List.of()),
        new Reading.Findings(reports, joins, List.of()));
  }

  /** Its acts as events, each alone. */
  public List<Event> events() {
    return events(reading().findings().joins(), reports());
  }

  /** The events that {@code joins} make of {@code reports}. */
  public static List<Event> events(List<Join> joins, List<Report> reports) {
    Map<EventId, List<Event.Member>> members = new LinkedHashMap<>();
    for (Join join : joins) {
      reports.stream()
          .filter(report -> report.id().equals(join.report()))
          .map(report -> new Event.Member(report, join.rule()))
          .forEach(m -> members.computeIfAbsent(join.event(), e -> new ArrayList<>()).add(m));
    }
    List<Event> events = new ArrayList<>();
    members.forEach((id, told) -> events.add(EventComposer.compose(id, told)));
    return events;
  }
}
