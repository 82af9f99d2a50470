// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.event.Report;
import entente.event.Trace;
import entente.evidence.Document;
import entente.evidence.Evidence;
import entente.evidence.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Why a line was coded as it is: {@code entente why ID --json}.
 *
 * @param id the id asked for
 * @param first the report or claim, or the founding report of an event
 * @param others the other reports of the event
 * @param stand where the event or claim stands, and why; empty for a report
 * @param check what does not hold, if a check was asked for
 */
public record WhyForm(
    String id,
    Reason first,
    List<Reason> others,
    Optional<StandForm> stand,
    Optional<CheckForm> check)
    implements Form {
  public WhyForm {
    others = List.copyOf(others);
  }

  /** Why a report was coded, or another line whose standing is not asked for. */
  public WhyForm(String id, Reason first, List<Reason> others) {
    this(id, first, others, Optional.empty(), Optional.empty());
  }

  /** The same, telling where it stands. */
  public WhyForm with(StandForm where) {
    return new WhyForm(id, first, others, Optional.of(where), check);
  }

  /** The same, telling what does not hold. */
  public WhyForm with(CheckForm found) {
    return new WhyForm(id, first, others, stand, Optional.of(found));
  }

  /**
   * One sentence and how it was read.
   *
   * @param line id of the report or claim
   * @param document the document, whose id is the hash of its bytes
   * @param evidence the sentence and the words of it
   * @param neighbours the sentences before and after
   * @param trace frame, path and parse; {@link Trace#none()} for a claim
   */
  public record Reason(
      String line, Document document, Evidence evidence, Neighbours neighbours, Trace trace)
      implements Form {

    /** Why {@code report} was coded. */
    public static Reason of(Report report, Document document, Neighbours neighbours) {
      return new Reason(
          report.id().value(), document, report.evidence(), neighbours, report.trace());
    }

    @Override
    public void write(Fields out) {
      out.text("line", line);
      new EvidenceForm(evidence, document.publisher()).write(out);
      out.text("before", neighbours.before().map(Sentence::text))
          .text("after", neighbours.after().map(Sentence::text))
          .text("frame", filled(trace.frame()))
          .words("path", lines(trace.path()))
          .objects("parse", lines(trace.parse()).stream().map(Token::new).toList())
          .text("file", document.imprint().path())
          .text("title", document.imprint().title())
          .text("published", document.published().map(Object::toString));
    }
  }

  /**
   * The kept sentences beside one.
   *
   * @param before empty at the start of the document
   * @param after empty at its end
   */
  public record Neighbours(Optional<Sentence> before, Optional<Sentence> after) {
    /** The neighbours of {@code sentence} among the kept sentences of its document. */
    public static Neighbours of(Sentence sentence, List<Sentence> kept) {
      return new Neighbours(
          kept.stream().filter(s -> s.ordinal() == sentence.ordinal() - 1).findFirst(),
          kept.stream().filter(s -> s.ordinal() == sentence.ordinal() + 1).findFirst());
    }
  }

  /** A line of the parse: index, form, lemma, tag, head, label, parted by tabs. */
  private record Token(String line) implements Form {
    private static final List<String> NAMES =
        List.of("index", "form", "lemma", "tag", "head", "label");

    @Override
    public void write(Fields out) {
      String[] cells = line.split("\t", -1);
      for (int i = 0; i < NAMES.size() && i < cells.length; i++) {
        out.text(NAMES.get(i), cells[i]);
      }
    }
  }

  @Override
  public void write(Fields out) {
    out.text("id", id);
    first.write(out);
    out.objects("others", others).object("standing", stand).object("check", check);
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }
}
