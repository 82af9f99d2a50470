// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.reading.Naming;
import entente.time.Basis;
import entente.time.When;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a sentence tells as still to come.
 *
 * @param sentence the sentence
 * @param words from the word that tells it to the time
 * @param time the words that say when
 */
record Announced(Sentence sentence, Span words, Naming.Time time) {
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:upcoming|forthcoming|approaching|coming|scheduled (?:for|to)|slated (?:for|to)"
              + "|(?:is|are) set (?:for|to)|due (?:in|on|to)|to be held|will (?:be held|take place"
              + "|host|visit|meet|attend|travel|convene|open|begin|start|sign|hold)"
              + "|(?:is|are) (?:expected|planned) to|looking ahead)\\b",
          Pattern.CASE_INSENSITIVE);

  /** From the word to the time it speaks of. */
  private static final int REACH = 90;

  /** What {@code sentence} announces, if it does and says for when. */
  static Optional<Announced> find(Sentence sentence, List<Naming> namings) {
    Matcher matcher = AHEAD.matcher(sentence.text());
    while (matcher.find()) {
      int from = sentence.span().start() + matcher.start();
      Optional<Naming.Time> time =
          Inquiry.times(namings).stream()
              .filter(t -> t.place().span().start() >= from)
              .filter(t -> t.place().span().start() <= from + REACH)
              .filter(t -> isTold(t.when()))
              .findFirst();
      if (time.isPresent()) {
        return time.map(t -> new Announced(sentence, new Span(from, t.place().span().end()), t));
      }
    }
    return Optional.empty();
  }

  private static boolean isTold(When when) {
    return when.isClosed() && (when.basis() == Basis.EXPLICIT || when.basis() == Basis.NAME);
  }
}
