// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.evidence.Document;
import entente.evidence.Evidence;
import entente.evidence.Sentence;
import entente.evidence.SentenceId;
import entente.evidence.Span;
import entente.reading.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Numbers sentences in the order they are first cited; one sentence, one note. */
final class NoteBook {
  private final Function<Evidence, Reading> readings;
  private final Map<SentenceId, Draft> drafts = new LinkedHashMap<>();

  private record Draft(int number, Evidence evidence, SortedSet<Span> words) {}

  NoteBook(Function<Evidence, Reading> readings) {
    this.readings = readings;
  }

  /** The number of the note that quotes {@code evidence}. */
  int cite(Evidence evidence) {
    Draft draft =
        drafts.computeIfAbsent(
            evidence.sentence().id(),
            id -> new Draft(drafts.size() + 1, evidence, new TreeSet<>()));
    draft.words().add(evidence.span());
    return draft.number();
  }

  /** All notes, by number. */
  List<Note> notes() {
    return drafts.values().stream().map(this::note).toList();
  }

  private Note note(Draft draft) {
    Reading reading = readings.apply(draft.evidence());
    Document document = reading.document();
    Sentence sentence = draft.evidence().sentence();
    return new Note(
        draft.number(),
        sentence,
        merged(draft.words()),
        new Note.Beside(beside(reading, sentence, -1), beside(reading, sentence, 1)),
        document.imprint(),
        document.language());
  }

  private static Optional<Sentence> beside(Reading reading, Sentence sentence, int step) {
    int ordinal = sentence.ordinal() + step;
    return ordinal >= 0 && ordinal < reading.sentences().size()
        ? Optional.of(reading.sentences().get(ordinal))
        : Optional.empty();
  }

  private static List<Span> merged(SortedSet<Span> words) {
    List<Span> apart = new ArrayList<>();
    for (Span span : words) {
      int last = apart.size() - 1;
      if (last >= 0 && apart.get(last).overlaps(span)) {
        apart.set(last, apart.get(last).cover(span));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }
}
