// SPDX-License-Identifier: Apache-2.0
package entente.store;

import entente.actor.Parties;
import entente.actor.StateCode;
import entente.claim.Claim;
import entente.claim.ClaimId;
import entente.claim.Wording;
import entente.event.Act;
import entente.event.CameoCode;
import entente.event.Context;
import entente.event.Dimension;
import entente.event.EventId;
import entente.event.Join;
import entente.event.Manner;
import entente.event.Mode;
import entente.event.Report;
import entente.event.ReportId;
import entente.event.Trace;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.evidence.Publisher;
import entente.evidence.Sentence;
import entente.evidence.SentenceId;
import entente.evidence.Span;
import entente.fact.CitedFact;
import entente.fact.Coverage;
import entente.fact.Fact;
import entente.ledger.InferredDate;
import entente.ledger.KeptCheck;
import entente.reading.DroppedBlock;
import entente.review.Decision;
import entente.review.DecisionId;
import entente.time.Basis;
import entente.time.Grain;
import entente.time.When;
import entente.time.Window;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes records of rows, in the column order of the queries and of the views {@code ..._lines}.
 * What is written where stands in {@link ReadingRows}.
 */
final class Lines {
  private Lines() {}

  static Document document(Row row) throws SQLException {
    DocumentId id = new DocumentId(row.text());
    Document.Imprint imprint =
        new Document.Imprint(row.text(), row.text(), publisher(row), row.day());
    return new Document(id, imprint, row.text(), row.text());
  }

  private static Publisher publisher(Row row) throws SQLException {
    return new Publisher(
        row.text(), row.word(Publisher.Kind.class), row.optionalText(), row.texts());
  }

  static Sentence sentence(Row row) throws SQLException {
    return new Sentence(
        new SentenceId(row.text()),
        new DocumentId(row.text()),
        row.number(),
        row.span(),
        row.text());
  }

  static DroppedBlock dropped(Row row) throws SQLException {
    return new DroppedBlock(row.span(), row.word(DroppedBlock.Reason.class));
  }

  static StateCode state(Row row) throws SQLException {
    return new StateCode(row.text());
  }

  static Coverage coverage(Row row) throws SQLException {
    StateCode state = state(row);
    YearMonth month = YearMonth.from(row.day().orElseThrow());
    return new Coverage(state, month, new DocumentId(row.text()));
  }

  static Report report(Row row) throws SQLException {
    ReportId id = new ReportId(row.text());
    DocumentId document = new DocumentId(row.text());
    CameoCode cameo = new CameoCode(row.text());
    Mode mode = row.word(Mode.class);
    Act.Qualities qualities = qualities(row);
    Act act = new Act(new Parties(row.actors(), row.actors()), cameo, mode, qualities);
    When when = when(row);
    Span span = row.span();
    String rule = row.text();
    var attribution = row.optionalText();
    Trace trace = new Trace(row.text(), row.text(), row.text());
    return new Report(
        id, act, when, new Evidence(sentenceOf(document, row), span, rule), attribution, trace);
  }

  private static Act.Qualities qualities(Row row) throws SQLException {
    return new Act.Qualities(
        words(row.texts(), Manner.class),
        words(row.texts(), Context.class),
        row.word(Dimension.class));
  }

  private static <E extends Enum<E>> Set<E> words(List<String> names, Class<E> type) {
    return names.stream()
        .map(name -> Enum.valueOf(type, name))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
  }

  private static When when(Row row) throws SQLException {
    return new When(
        row.day(),
        row.day(),
        row.word(Grain.class),
        row.word(Basis.class),
        row.optionalText().map(DayOfWeek::valueOf));
  }

  private static Sentence sentenceOf(DocumentId document, Row row) throws SQLException {
    return new Sentence(new SentenceId(row.text()), document, row.number(), row.span(), row.text());
  }

  static Claim claim(Row row) throws SQLException {
    ClaimId id = new ClaimId(row.text());
    DocumentId document = new DocumentId(row.text());
    Claim.Kind kind = row.word(Claim.Kind.class);
    Claim.Voice voice = new Claim.Voice(row.word(Wording.class), row.optionalText(), row.texts());
    String text = row.text();
    NavigableSet<StateCode> states = new TreeSet<>();
    row.texts().forEach(code -> states.add(new StateCode(code)));
    Span span = row.span();
    String rule = row.text();
    return new Claim(
        id, kind, voice, text, states, new Evidence(sentenceOf(document, row), span, rule));
  }

  static Join join(Row row) throws SQLException {
    return new Join(new ReportId(row.text()), new EventId(row.text()), row.text());
  }

  static Decision decision(Row row) throws SQLException {
    DecisionId id = new DecisionId(row.text());
    Decision.Verb verb = row.word(Decision.Verb.class);
    Decision.Target target =
        new Decision.Target(new DocumentId(row.text()), row.span(), row.text());
    Optional<String> value = row.optionalText();
    Decision.Reach reach =
        new Decision.Reach(
            row.word(Decision.Scope.class), row.text(), row.text(), row.text(), row.text());
    return new Decision(
        id, verb, target, value, reach, new Decision.Grounds(row.text(), row.optionalText()));
  }

  static KeptCheck check(Row row) throws SQLException {
    String id = row.text();
    DocumentId document = new DocumentId(row.text());
    String message = row.text();
    List<CitedFact> facts = row.facts();
    double confidence = row.decimal();
    Optional<LocalDate> since = row.day();
    Span span = row.span();
    String rule = row.text();
    Evidence evidence = new Evidence(sentenceOf(document, row), span, rule);
    return new KeptCheck(id, evidence, message, facts, confidence, since);
  }

  static Fact fact(Row row) throws SQLException {
    return new Fact(
        new Fact.Term(row.text(), row.text()),
        row.word(Fact.Predicate.class),
        new Fact.Term(row.text(), row.text()),
        new Window(row.day(), row.day()),
        new Fact.Source(row.text(), row.text(), row.number()));
  }

  static InferredDate inference(Row row) throws SQLException {
    ReportId report = new ReportId(row.text());
    return new InferredDate(report, when(row), new CitedFact(row.text(), row.text()));
  }
}
