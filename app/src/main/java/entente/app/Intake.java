// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.actor.Dyad;
import entente.app.InputFiles.InputFile;
import entente.coder.Coder;
import entente.event.Event;
import entente.event.EventId;
import entente.event.Join;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.exchange.form.ReadForm;
import entente.exchange.form.ReadForm.Counts;
import entente.exchange.form.ReadForm.Outcome;
import entente.ledger.Batch;
import entente.ledger.Ledger;
import entente.ledger.LedgerWriter;
import entente.ledger.Selection;
import entente.reader.DocumentReader;
import entente.reader.RawDocument;
import entente.reader.ReadOutcome;
import entente.reading.Reading;
import entente.reading.Status;
import entente.verify.EventJoiner;
import entente.verify.check.Examiner;
import entente.verify.check.FactDates;
import entente.verify.check.Inquiry;
import entente.verify.check.KeptChecks;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes files into a ledger, one at a time: bytes, document, reading, joins, append. What is
 * returned as read is durable.
 */
final class Intake<L extends Ledger & LedgerWriter> {
  private final Workbench bench;
  private final L ledger;
  private final ReadOptions options;

  Intake(Workbench bench, L ledger, ReadOptions options) {
    this.bench = bench;
    this.ledger = ledger;
    this.options = options;
  }

  /**
   * What became of a file.
   *
   * @param form the line of output
   * @param reading what was read in it; empty if nothing was
   */
  record Taken(ReadForm form, Optional<Reading> reading) {}

  /** Reads one file; a file that cannot be read is an outcome, no exception. */
  Taken take(InputFile file) {
    byte[] bytes;
    try {
      if (Files.size(file.path()) > DocumentReader.MAX_BYTES) {
        return failed(
            file,
            Outcome.FAILED,
            "is larger than "
                + (DocumentReader.MAX_BYTES >> 20)
                + " MB; split it into smaller files");
      }
      bytes = Files.readAllBytes(file.path());
    } catch (AccessDeniedException e) {
      return failed(file, Outcome.FAILED, "no permission to read it; check its permissions");
    } catch (IOException e) {
      return failed(file, Outcome.FAILED, "cannot be read: " + e.getMessage());
    }
    return take(file, bytes);
  }

  private Taken take(InputFile file, byte[] bytes) {
    Optional<Taken> known = known(file, DocumentId.of(bytes));
    if (known.isPresent()) {
      return known.get();
    }
    ReadOutcome read = bench.reader().read(new RawDocument(file.label(), bytes, options.hints()));
    if (read instanceof ReadOutcome.Clean clean) {
      return code(file, clean);
    }
    return read instanceof ReadOutcome.Skipped skipped
        ? failed(file, Outcome.SKIPPED, skipped.reason())
        : failed(file, Outcome.FAILED, ((ReadOutcome.Failed) read).reason());
  }

  private Optional<Taken> known(InputFile file, DocumentId id) {
    return ledger
        .findCoder(id)
        .filter(bench.coder().version()::equals)
        .flatMap(coder -> ledger.findReading(id))
        .map(reading -> new Taken(known(file, reading), Optional.of(reading)));
  }

  /** What was said of a document when it was first read stays; new options do not change it. */
  private ReadForm known(InputFile file, Reading reading) {
    ReadForm form = form(file, reading, Outcome.KNOWN);
    return options.isSilent()
        ? form
        : new ReadForm(
            form.path(),
            form.document(),
            form.counts(),
            form.outcome(),
            Optional.of("read before; options do not change what is kept of it"));
  }

  private Taken code(InputFile file, ReadOutcome.Clean clean) {
    Reading reading = bench.coder().code(clean.document());
    List<Join> joins =
        EventJoiner.join(
            eventsOfSamePairs(reading),
            reading,
            id -> ledger.findDocument(id).flatMap(Document::published));
    Inquiry inquiry = bench.examination().inquiry(reading);
    ledger.append(
        Batch.of(reading, joins)
            .withChecks(KeptChecks.of(Examiner.examine(inquiry)))
            .withInferences(FactDates.of(inquiry)));
    Outcome outcome = reading.status() == Status.UNCODED ? Outcome.UNCODED : Outcome.READ;
    return new Taken(form(file, reading, outcome), Optional.of(reading));
  }

  /** Only an act of the same pair can be the same act; the whole ledger need not be asked. */
  private Collection<Event> eventsOfSamePairs(Reading reading) {
    NavigableSet<Dyad> pairs = new TreeSet<>();
    reading.reports().forEach(report -> pairs.addAll(report.act().parties().dyads()));
    NavigableMap<EventId, Event> events = new TreeMap<>();
    for (Dyad pair : pairs) {
      ledger.events(Selection.of(pair)).forEach(event -> events.put(event.id(), event));
    }
    return events.values();
  }

  private static ReadForm form(InputFile file, Reading reading, Outcome outcome) {
    Optional<String> reason =
        outcome == Outcome.UNCODED
            ? Optional.of("language " + reading.document().language() + " is kept, not coded")
            : Optional.empty();
    return new ReadForm(
        file.name(),
        Optional.of(reading.document()),
        new Counts(
            reading.sentences().size(),
            reading.reports().size(),
            reading.pieces().dropped().size(),
            Coder.longSentences(reading)),
        outcome,
        reason);
  }

  private static Taken failed(InputFile file, Outcome outcome, String reason) {
    return new Taken(
        new ReadForm(file.name(), Optional.empty(), Counts.NONE, outcome, Optional.of(reason)),
        Optional.empty());
  }
}
