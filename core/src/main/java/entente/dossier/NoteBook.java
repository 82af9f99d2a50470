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
  private static final int LONG = 600;
  private static final int AROUND = 160;

  private final Function<Evidence, Reading> readings;
  private final Map<SentenceId, Draft> drafts = new LinkedHashMap<>();

  private record Draft(int number, Evidence evidence, SortedSet<Span> words) {}

  NoteBook(Function<Evidence, Reading> readings) {
    this.readings = readings;
  }

  /** The number of the note that quotes {@code evidence}. */
  int cite(Evidence place) {
    Evidence evidence = quotable(place);
    Draft draft =
        drafts.computeIfAbsent(
            evidence.sentence().id(),
            id -> new Draft(drafts.size() + 1, evidence, new TreeSet<>()));
    draft.words().add(evidence.span());
    return draft.number();
  }

  /** A dropped block may be long: of it only the words with what stands around them are quoted. */
  private Evidence quotable(Evidence evidence) {
    Sentence sentence = evidence.sentence();
    if (sentence.span().length() <= LONG) {
      return evidence;
    }
    Reading reading = readings.apply(evidence);
    return isKept(reading, sentence)
        ? evidence
        : new Evidence(
            Sentence.of(reading.document(), sentence.ordinal(), around(evidence)),
            evidence.span(),
            evidence.rule());
  }

  private static Span around(Evidence evidence) {
    String block = evidence.sentence().text();
    int origin = evidence.sentence().span().start();
    int start = wordStart(block, evidence.span().start() - origin);
    int end = wordEnd(block, evidence.span().end() - origin);
    return new Span(origin + start, origin + end);
  }

  private static int wordStart(String block, int words) {
    int space = block.indexOf(' ', Math.max(0, words - AROUND));
    return words <= AROUND ? 0 : space < 0 ? words : Math.min(words, space + 1);
  }

  private static int wordEnd(String block, int words) {
    boolean whole = words + AROUND >= block.length();
    return whole ? block.length() : Math.max(words, block.lastIndexOf(' ', words + AROUND));
  }

  private static boolean isKept(Reading reading, Sentence sentence) {
    int ordinal = sentence.ordinal();
    return ordinal >= 0
        && ordinal < reading.sentences().size()
        && reading.sentences().get(ordinal).id().equals(sentence.id());
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
    return isKept(reading, sentence) && ordinal >= 0 && ordinal < reading.sentences().size()
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
