// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

import entente.evidence.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds times in English text: days and months in the usual styles, years, decades, seasons,
 * quarters, weekdays, times counted from the document or from another date, ranges, times open at
 * one end. What looks like a year but is a count, a resolution's number or part of a name is told
 * apart. 05/07/2023 may be May or July and is not read.
 *
 * <p>Takes time linear in the length of the stretch. Safe for use by several threads.
 */
public final class DateFinder {

  /**
   * The times named in {@code within}, in order, none overlapping; empty if there are none.
   *
   * @param text a document's text
   * @param within the stretch to look at, as a rule one sentence
   * @throws IndexOutOfBoundsException if the stretch reaches past the text
   */
  public List<DateMention> find(String text, Span within) {
    Objects.checkFromToIndex(within.start(), within.end(), text.length());
    Tokens tokens = new Tokens(text, within);
    DateGrammar grammar = new DateGrammar(tokens);
    List<DateMention> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int numbered = grammar.afterNumberedNoun(i);
      Optional<Match> match = numbered > i ? Optional.empty() : grammar.at(i);
      if (match.isPresent()) {
        int last = Math.min(match.get().next(), tokens.size());
        Span span = new Span(tokens.get(i).start(), tokens.get(last - 1).end());
        found.add(new DateMention(span, match.get().timex()));
        i = last;
      } else {
        i = Math.max(numbered, i + 1);
      }
    }
    return List.copyOf(found);
  }
}
