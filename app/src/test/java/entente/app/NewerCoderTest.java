// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.ActorDirectory;
import entente.actor.Dyad;
import entente.actor.StateCode;
import entente.coder.Coder;
import entente.coder.frame.Frames;
import entente.coder.parse.Parser;
import entente.event.Event;
import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.ledger.Batch;
import entente.ledger.Selection;
import entente.reader.DocumentReader;
import entente.reader.PublisherDirectory;
import entente.reader.RawDocument;
import entente.reader.ReadOutcome;
import entente.reading.Reading;
import entente.review.Decision;
import entente.review.DecisionId;
import entente.review.Draft;
import entente.review.Field;
import entente.review.Line;
import entente.store.DuckDbLedger;
import entente.verify.EventJoiner;
import entente.verify.Reviews;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A document is read, an event of it rejected, a frame changed, and the document read again: the
 * old report is superseded and the rejection holds for what now stands at its place.
 */
class NewerCoderTest {
  private static final byte[] DOCUMENT =
      ("Peru recalled its ambassador from Chile on 2 May 2024. "
              + "The presidents of Peru and Chile met in Lima on 7 June 2024.\n")
          .getBytes(UTF_8);

  private static final Selection PAIR =
      Selection.of(Dyad.of(new StateCode("PER"), new StateCode("CHL")));

  private final Parser parser = LanguageModel.load();

  private Reading read(Frames frames) {
    ReadOutcome clean =
        new DocumentReader(PublisherDirectory.builtIn())
            .read(new RawDocument("news.txt", DOCUMENT, RawDocument.Hints.none()));
    return Coder.load(() -> parser, ActorDirectory.standard(), frames)
        .code(((ReadOutcome.Clean) clean).document());
  }

  private static void append(DuckDbLedger ledger, Reading reading) {
    ledger.append(Batch.of(reading, EventJoiner.join(ledger.events(Selection.all()), reading)));
  }

  private static Decision rejection(Evidence evidence) {
    return new Decision(
        new DecisionId("dc_aaaaaaaaaaaaa"),
        Decision.Verb.REJECT,
        new Decision.Target(evidence.document(), evidence.span(), Reviews.EVENT),
        "the ambassador stayed");
  }

  @Test
  void aRejectionOutlivesAChangeOfFrames() {
    DocumentId document = DocumentId.of(DOCUMENT);
    try (DuckDbLedger ledger = DuckDbLedger.inMemory()) {
      append(ledger, read(Frames.standard()));
      List<Event> before = ledger.events(PAIR);
      assertThat(before).hasSize(2);
      Event recall = before.get(0);
      Event meeting = before.get(1);
      ledger.append(Batch.of(rejection(recall.reports().get(0).evidence())));

      Reading newer = read(Frames.standard().without("meet"));
      append(ledger, newer);

      assertThat(ledger.findCoder(document)).contains(newer.coder());
      assertThat(ledger.superseded(document))
          .extracting(report -> report.id())
          .containsExactly(meeting.reports().get(0).id());
      assertThat(ledger.events(PAIR)).extracting(Event::id).containsExactly(recall.id());
      assertThat(ledger.decisions()).hasSize(1);
      assertThat(Reviews.of(ledger.decisions()).isRejected(ledger.events(PAIR).get(0))).isTrue();
    }
  }

  /** As the commands write it: with the id that the line had, its frame and its words. */
  private static Decision written(Event event, Field field, Optional<String> value) {
    Line line = Line.of(event, event.reports().get(0));
    return new Draft(
            value.isEmpty() ? Decision.Verb.REJECT : Decision.Verb.CORRECT,
            line.target(field),
            value,
            new Decision.Reach(
                value.isEmpty() ? Decision.Scope.RULE : Decision.Scope.HERE,
                event.id().value(),
                line.evidence().rule(),
                "unknown",
                line.wording()),
            new Decision.Grounds("seen", Optional.empty()))
        .after(List.of());
  }

  @Test
  void whatTheCommandsWroteOutlivesAChangeOfFrames() {
    try (DuckDbLedger ledger = DuckDbLedger.inMemory()) {
      append(ledger, read(Frames.standard()));
      Event recall = ledger.events(PAIR).get(0);
      Event meeting = ledger.events(PAIR).get(1);
      ledger.append(Batch.of(written(recall, Field.DATE, Optional.of("2024-05-03"))));
      ledger.append(Batch.of(written(meeting, Field.EVENT, Optional.empty())));
      assertThat(Reviews.of(ledger).isRejected(meeting)).isTrue();

      append(ledger, read(Frames.standard().without("meet")));
      append(ledger, read(Frames.standard().without("recall")));

      Reviews reviews = Reviews.of(ledger);
      Event back = ledger.events(PAIR).get(0);
      assertThat(back.id()).isEqualTo(meeting.id());
      assertThat(reviews.isRejected(back)).isTrue();
      append(ledger, read(Frames.standard().without("sanction")));
      Event dated = Reviews.of(ledger).corrected(ledger.events(PAIR).get(0));
      assertThat(dated.id()).isEqualTo(recall.id());
      assertThat(dated.when().line()).contains("2024-05-03");
    }
  }

  @Test
  void readingAgainWithTheSameFramesAddsNothing() {
    try (DuckDbLedger ledger = DuckDbLedger.inMemory()) {
      append(ledger, read(Frames.standard()));
      List<Event> before = ledger.events(PAIR);
      append(ledger, read(Frames.standard()));
      assertThat(ledger.events(PAIR)).isEqualTo(before);
      assertThat(ledger.superseded(DocumentId.of(DOCUMENT))).isEmpty();
    }
  }
}
