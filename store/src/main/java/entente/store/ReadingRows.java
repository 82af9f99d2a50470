// SPDX-License-Identifier: Apache-2.0
package entente.store;

import entente.actor.Dyad;
import entente.actor.StateCode;
import entente.claim.Claim;
import entente.event.Act;
import entente.event.Report;
import entente.evidence.Document;
import entente.evidence.Evidence;
import entente.evidence.Publisher;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.reading.DroppedBlock;
import entente.reading.Reading;
import entente.time.When;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the rows of one reading under its number; joins aside. */
final class ReadingRows {
  private final Session session;
  private final long number;

  ReadingRows(Session session, long number) {
    this.session = session;
    this.number = number;
  }

  void addDocument(Document document) throws SQLException {
    Document.Imprint imprint = document.imprint();
    Publisher publisher = imprint.publisher();
    session
        .rows("documents")
        .add(
            number,
            document.id().value(),
            imprint.path(),
            imprint.title(),
            publisher.name(),
            publisher.kind(),
            publisher.state(),
            publisher.hosts(),
            imprint.published(),
            document.language(),
            document.text());
  }

  /**
   * Everything but the document.
   *
   * @throws IllegalArgumentException if a report or claim cites what the reading does not hold, or
   *     two have the same id
   */
  void add(Reading reading) throws SQLException {
    requireSound(reading);
    String document = reading.document().id().value();
    session.rows("readings").add(number, document, reading.coder(), reading.status());
    addStates(reading);
    for (int i = 0; i < reading.sentences().size(); i++) {
      addSentence(i, reading.sentences().get(i));
    }
    for (int i = 0; i < reading.pieces().dropped().size(); i++) {
      addDropped(i, reading.pieces().dropped().get(i));
    }
    for (int i = 0; i < reading.reports().size(); i++) {
      addReport(i, reading.reports().get(i));
    }
    for (int i = 0; i < reading.claims().size(); i++) {
      addClaim(i, reading.claims().get(i));
    }
  }

  private void addStates(Reading reading) throws SQLException {
    var month = reading.document().published().map(day -> YearMonth.from(day).atDay(1));
    for (StateCode state : reading.pieces().states()) {
      session.rows("coverage").add(number, reading.document().id().value(), state.value(), month);
    }
  }

  private void addSentence(int place, Sentence sentence) throws SQLException {
    session
        .rows("sentences")
        .add(
            number,
            place,
            sentence.id().value(),
            sentence.document().value(),
            sentence.ordinal(),
            sentence.span().start(),
            sentence.span().end(),
            sentence.text());
  }

  private void addDropped(int place, DroppedBlock block) throws SQLException {
    Span span = block.span();
    session.rows("dropped_blocks").add(number, place, span.start(), span.end(), block.reason());
  }

  private void addReport(int place, Report report) throws SQLException {
    Act act = report.act();
    Evidence evidence = report.evidence();
    When when = report.when();
    session
        .rows("reports")
        .add(
            number,
            place,
            report.id().value(),
            evidence.document().value(),
            act.type(),
            act.cameo().digits(),
            act.mode(),
            List.copyOf(act.qualities().manners()),
            List.copyOf(act.qualities().contexts()),
            act.qualities().dimension(),
            (byte) act.quad().number(),
            act.parties().actors(),
            act.parties().recipients(),
            when.from(),
            when.to(),
            when.grain(),
            when.basis(),
            when.weekday().map(DayOfWeek::name),
            evidence.sentence().id().value(),
            evidence.span().start(),
            evidence.span().end(),
            evidence.rule(),
            report.attribution(),
            report.trace().frame(),
            report.trace().path(),
            report.trace().parse());
    for (Dyad dyad : act.parties().dyads()) {
      session
          .rows("report_dyads")
          .add(dyad.first().value(), dyad.second().value(), number, report.id().value());
    }
  }

  private void addClaim(int place, Claim claim) throws SQLException {
    List<String> states = claim.states().stream().map(StateCode::value).toList();
    Evidence evidence = claim.evidence();
    session
        .rows("claims")
        .add(
            number,
            place,
            claim.id().value(),
            evidence.document().value(),
            claim.kind(),
            claim.wording(),
            claim.voice().holder(),
            claim.voice().hedges(),
            claim.text(),
            states,
            evidence.sentence().id().value(),
            evidence.span().start(),
            evidence.span().end(),
            evidence.rule());
    for (String state : states) {
      session.rows("claim_states").add(state, number, claim.id().value());
    }
  }

  private static void requireSound(Reading reading) {
    Set<Object> ids = new HashSet<>();
    for (Sentence sentence : reading.sentences()) {
      requireNew(ids, sentence.id());
      if (!sentence.document().equals(reading.document().id())) {
        throw new IllegalArgumentException("a sentence of another document: " + sentence.id());
      }
    }
    Set<Sentence> sentences = Set.copyOf(reading.sentences());
    for (Report report : reading.reports()) {
      requireNew(ids, report.id());
      requireCited(sentences, report.evidence(), report.id());
    }
    for (Claim claim : reading.claims()) {
      requireNew(ids, claim.id());
      requireCited(sentences, claim.evidence(), claim.id());
    }
  }

  private static void requireNew(Set<Object> ids, Object id) {
    if (!ids.add(id)) {
      throw new IllegalArgumentException("twice in one reading: " + id);
    }
  }

  private static void requireCited(Set<Sentence> sentences, Evidence evidence, Object id) {
    if (!sentences.contains(evidence.sentence())) {
      throw new IllegalArgumentException(
          id + " cites a sentence that its reading does not hold: " + evidence.sentence().id());
    }
  }
}
