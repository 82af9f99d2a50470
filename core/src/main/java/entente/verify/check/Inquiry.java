// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Document;
import entente.evidence.Sentence;
import entente.evidence.SentenceId;
import entente.evidence.Span;
import entente.fact.FactBase;
import entente.reading.Naming;
import entente.reading.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A document to be checked.
 *
 * @param reading what was read in it
 * @param namings what its sentences name that facts are known of, in order of place
 * @param facts what is known
 */
public record Inquiry(Reading reading, List<Naming> namings, FactBase facts) {
  /** Characters of a sentence that is looked at; the longest of real prose are a tenth of it. */
  private static final int LONGEST = 5_000;

  public Inquiry {
    namings = List.copyOf(namings);
  }

  /**
   * The same with nothing in sentences too long to be any: patterns would take the stack, and no
   * reader would find in them what a check says.
   */
  Inquiry bounded() {
    if (sentences().stream().allMatch(s -> s.text().length() <= LONGEST)) {
      return this;
    }
    List<Sentence> bounded = sentences().stream().map(Inquiry::bounded).toList();
    Reading.Pieces pieces =
        new Reading.Pieces(bounded, reading.pieces().states(), reading.pieces().dropped());
    return new Inquiry(
        new Reading(
            reading.document(), reading.status(), reading.coder(), pieces, reading.findings()),
        namings,
        facts);
  }

  private static Sentence bounded(Sentence sentence) {
    return sentence.text().length() <= LONGEST
        ? sentence
        : new Sentence(
            sentence.id(),
            sentence.document(),
            sentence.ordinal(),
            new Span(sentence.span().start(), sentence.span().start()),
            "");
  }

  /** The namings of each sentence that has any, in order of place. */
  Map<SentenceId, List<Naming>> bySentence() {
    return namings.stream()
        .collect(
            Collectors.groupingBy(
                n -> n.place().sentence().id(), LinkedHashMap::new, Collectors.toList()));
  }

  /** The times that a sentence names, by the namings of {@link #bySentence}. */
  static List<Naming.Time> times(List<Naming> namings) {
    return namings.stream()
        .filter(Naming.Time.class::isInstance)
        .map(Naming.Time.class::cast)
        .toList();
  }

  /** The document. */
  public Document document() {
    return reading.document();
  }

  /** Its kept sentences, in order. */
  public List<Sentence> sentences() {
    return reading.sentences();
  }
}
