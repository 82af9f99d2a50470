// SPDX-License-Identifier: Apache-2.0
package entente.store;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.actor.Parties;
import entente.actor.StateCode;
import entente.event.Act;
import entente.event.CameoCode;
import entente.event.Dimension;
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
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A document told line by line, and its reading. A line is {@code 2009-11-24 IRN 042 BOL} and what
 * follows, or prose without a report.
 */
final class Told {
  private final Document document;
  private final List<Sentence> sentences = new ArrayList<>();

  Told(String path, String... lines) {
    String text = String.join("\n", lines);
    Document.Imprint imprint =
        new Document.Imprint(
            path, path, Publisher.unknown(), Optional.of(LocalDate.of(2010, 1, 31)));
    document =
        new Document(
            DocumentId.of((path + text).getBytes(StandardCharsets.UTF_8)), imprint, "en", text);
    int start = 0;
    for (String line : lines) {
      Span span = new Span(start, start + line.length());
      sentences.add(Sentence.of(document, sentences.size(), span));
      start = span.end() + 1;
    }
  }

  Document document() {
    return document;
  }

  DocumentId id() {
    return document.id();
  }

  ReportId report(int line) {
    return ReportId.of(id(), sentences.get(line).span(), 0);
  }

  EventId event(int line) {
    return EventId.foundedBy(report(line));
  }

  Span span(int line) {
    return sentences.get(line).span();
  }

  /** The reading by {@code coder}, each report an event of its own. */
  Reading readBy(String coder) {
    return readBy(coder, Set.of());
  }

  /** The reading by a coder that misses the reports of some lines. */
  Reading readBy(String coder, Set<Integer> missed) {
    List<Report> reports =
        sentences.stream()
            .filter(s -> s.text().matches("\\d{4}-.*") && !missed.contains(s.ordinal()))
            .map(Told::report)
            .toList();
    List<Join> joins =
        reports.stream().map(r -> new Join(r.id(), EventId.foundedBy(r.id()), "founds")).toList();
    NavigableSet<StateCode> states = new TreeSet<>();
    reports.forEach(r -> states.addAll(r.act().parties().states()));
    return new Reading(
        document,
        Status.READ,
        coder,
        new Reading.Pieces(sentences, states, List.of()),
        new Reading.Findings(reports, joins, List.of()));
  }

  private static Report report(Sentence sentence) {
    String[] words = sentence.text().split(" ", -1);
    Act act =
        new Act(
            new Parties(List.of(actor(words[1])), List.of(actor(words[3]))),
            new CameoCode(words[2]),
            Mode.HAPPENED,
            new Act.Qualities(Set.of(), Set.of(), Dimension.DIPLOMATIC));
    return new Report(
        ReportId.of(sentence.document(), sentence.span(), 0),
        act,
        When.day(LocalDate.parse(words[0]), Basis.EXPLICIT),
        new Evidence(sentence, sentence.span(), "told"),
        Optional.empty(),
        Trace.none());
  }

  private static Actor actor(String state) {
    return new Actor(
        ActorCode.of(new StateCode(state), "GOV"), Optional.empty(), Optional.empty(), state);
  }
}
