// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A verb by which a text hands its words to somebody.
 *
 * @param sort what the verb does with them
 * @param needs what must hang on it to have that sense
 * @param place where the table has it
 */
record Speech(Sort sort, Needs needs, String place) {

  /** What a verb does with the words. */
  enum Sort {
    SAID,
    DENIED,
    ACCUSED
  }

  /** What must hang on a verb. */
  enum Needs {
    ANY,
    /** A clause or a quotation. */
    CLAUSE,
    /** A clause or an object. */
    CONTENT,
    /** A clause with a subject of its own. */
    THAT,
    /** "Called the charges false"; not "called on them". */
    NAMING,
    /** "Spoke of", "reported on". */
    OF,
    /** "Is seen as", "view with suspicion". */
    AS,
    /** An object that is itself a statement: "rejected the claim". */
    STATEMENT
  }

  /** The bundled verbs; a verb may stand with several needs. */
  static final class Verbs {
    private final Map<String, List<Speech>> verbs = new LinkedHashMap<>();

    private Verbs() {}

    static Verbs standard() {
      Verbs all = new Verbs();
      Table.bundled(Speech.class, "speech.tsv", List.of("verb", "sort", "needs", "reason"))
          .rows()
          .forEach(row -> all.verbs.merge(row.text("verb"), List.of(of(row)), Verbs::both));
      return all;
    }

    private static List<Speech> both(List<Speech> a, List<Speech> b) {
      return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }

    List<Speech> of(String lemma) {
      return verbs.getOrDefault(lemma, List.of());
    }

    Iterable<String> lemmas() {
      return verbs.keySet();
    }

    private static Speech of(Table.Row row) {
      return new Speech(
          row.value("sort", s -> Sort.valueOf(s.toUpperCase(Locale.ROOT))),
          row.value("needs", s -> Needs.valueOf(s.toUpperCase(Locale.ROOT))),
          row.place());
    }
  }

  /**
   * Somebody speaking in a sentence.
   *
   * @param speech the verb's sense
   * @param verb index of the verb; of the first word of "according to"
   * @param holder who speaks; empty where the sentence does not say
   */
  record Spoken(Speech speech, int verb, Optional<String> holder) {}
}
