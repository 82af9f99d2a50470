// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.table.Table;
import java.util.List;
import java.util.Locale;

/**
 * Words by which something of a claim is known.
 *
 * @param parts what must stand there, in order
 * @param sort what they tell
 * @param reach where in the sentence they count
 * @param place where the table has them, such as {@code cues.tsv:12}
 */
record Cue(List<CuePart> parts, Sort sort, Reach reach, String place) {
  Cue {
    parts = List.copyOf(parts);
  }

  /** What words tell. */
  enum Sort {
    UNCONFIRMED,
    SPECULATIVE,
    /** Opens a clause on which the rest hangs. */
    CONDITION,
    /** Speculative in the narrator's voice, the future of the past in reported speech. */
    WOULD,
    FUTURE,
    PARALLEL,
    RISK,
    DRIVER,
    DENIAL,
    /** Praise and colour: nothing that could hold or not. */
    EVALUATION,
    /** About the text itself. */
    TEXT,
    RELATION,
    /** A noun that can point back to what a pair has or does. */
    REFERENCE,
    /** "Both nations". */
    GROUP,
    SPEAKER
  }

  /** Where in a sentence words count. */
  enum Reach {
    /** In the main clause and its complements, not before a noun. */
    MAIN,
    /** In or beside the subject or predicate of such a clause. */
    ARGUMENT,
    ANY
  }

  static List<Cue> standard() {
    return Table.bundled(Cue.class, "cues.tsv", List.of("words", "sort", "reach", "reason"))
        .rows()
        .stream()
        .map(Cue::of)
        .toList();
  }

  private static Cue of(Table.Row row) {
    return new Cue(
        row.list("words", ' ', CuePart::of),
        row.value("sort", s -> Sort.valueOf(s.toUpperCase(Locale.ROOT))),
        row.value("reach", s -> Reach.valueOf(s.toUpperCase(Locale.ROOT))),
        row.place());
  }
}
