// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Document;
import entente.evidence.Sentence;
import entente.evidence.SentenceId;
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
  public Inquiry {
    namings = List.copyOf(namings);
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
