// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.evidence.Document;
import entente.evidence.Publisher;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of one path: a line of {@code entente read --json}.
 *
 * @param path as the user gave it
 * @param document empty if none could be made of it
 * @param counts what was found in it
 * @param outcome what became of it
 * @param reason why it was not coded, in words; empty if it was
 */
public record ReadForm(
    String path,
    Optional<Document> document,
    Counts counts,
    Outcome outcome,
    Optional<String> reason)
    implements Form {

  /** What became of a path. */
  public enum Outcome {
    READ,
    KNOWN,
    /** Kept and searchable, its language not coded. */
    UNCODED,
    SKIPPED,
    FAILED;

    /** The word used in output. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What was found in one document or in all.
   *
   * @param sentences kept sentences
   * @param reports reports of acts
   * @param dropped blocks that were not coded
   * @param longSentences kept sentences that were too long to be parsed, so that nothing was looked
   *     for in them
   */
  public record Counts(int sentences, int reports, int dropped, int longSentences) {
    /** Nothing. */
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** Both together. */
    public Counts plus(Counts other) {
      return new Counts(
          sentences + other.sentences,
          reports + other.reports,
          dropped + other.dropped,
          longSentences + other.longSentences);
    }

    void write(Fields out) {
      out.number("sentences", sentences)
          .number("reports", reports)
          .number("dropped_blocks", dropped)
          .number("long_sentences", longSentences);
    }
  }

  @Override
  public void write(Fields out) {
    out.text("document", document.map(d -> d.id().value()))
        .text("path", path)
        .text("title", document.map(d -> d.imprint().title()).filter(t -> !t.isEmpty()))
        .text(
            "publisher",
            document.map(Document::publisher).filter(p -> !p.isUnknown()).map(Publisher::name))
        .text("published", document.flatMap(Document::published).map(Object::toString))
        .text("language", document.map(Document::language));
    counts.write(out);
    out.text("status", outcome.word()).text("reason", reason);
  }
}
