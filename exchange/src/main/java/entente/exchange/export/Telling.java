// SPDX-License-Identifier: Apache-2.0
package entente.exchange.export;

import entente.event.Event;
import entente.event.Report;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Sentence;
import entente.reading.Reading;
import entente.verify.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who tells of an event, as an export needs it beside the event.
 *
 * @param id what the event is called in the export
 * @param texts the texts that tell of it in its own mode, the leading one first; at least one
 * @param weight what all documents together say; empty where only one was read
 */
public record Telling(String id, List<Text> texts, Optional<Weight> weight) {
  /**
   * @throws IllegalArgumentException if there is no text
   */
  public Telling {
    texts = List.copyOf(texts);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("nobody tells of " + id);
    }
  }

  /**
   * One report with the text it stands in.
   *
   * @param report the report
   * @param document its document
   * @param name what the document is called in the export
   * @param sentence what the sentence is called in the export
   * @param coder version of the coder that read it
   */
  public record Text(
      Report report, Document document, String name, String sentence, String coder) {}

  /**
   * What all documents together say.
   *
   * @param standing where the event stands
   * @param origins number of independent origins
   */
  public record Weight(Standing standing, int origins) {}

  /** The leading text. */
  public Text leading() {
    return texts.get(0);
  }

  /**
   * The telling of an event of a ledger: the event keeps its id, a document has its id, a sentence
   * is the hash in its document's id, an underscore and the sentence's number, from 0.
   */
  public static Telling ofLedger(
      Event event,
      Function<DocumentId, Document> documents,
      Function<DocumentId, String> coders,
      Weight weight) {
    List<Text> texts =
        inItsMode(event).stream()
            .map(
                report -> {
                  DocumentId id = report.evidence().document();
                  return new Text(
                      report,
                      documents.apply(id),
                      id.value(),
                      sentence(report.evidence().sentence()),
                      coders.apply(id));
                })
            .toList();
    return new Telling(event.id().value(), texts, Optional.of(weight));
  }

  /**
   * The telling of the {@code ordinal}-th event, from 1, of a line of a batch: text and sentence
   * have the line's name, the event that name, an underscore and its ordinal.
   */
  public static Telling ofBatch(Event event, String name, int ordinal, Reading reading) {
    List<Text> texts =
        inItsMode(event).stream()
            .map(report -> new Text(report, reading.document(), name, name, reading.coder()))
            .toList();
    return new Telling(name + "_" + ordinal, texts, Optional.empty());
  }

  private static List<Report> inItsMode(Event event) {
    return event.reports().stream()
        .filter(report -> report.act().mode() == event.act().mode())
        .toList();
  }

  /** PETRARCH2 takes what stands before the first underscore for the story's name. */
  private static String sentence(Sentence sentence) {
    return sentence.document().value().substring("doc_".length()) + "_" + sentence.ordinal();
  }
}
