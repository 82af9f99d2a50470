// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.exchange.form.Fields;
import entente.exchange.form.Form;
import entente.exchange.gold.CodedRow;
import entente.exchange.gold.GoldSentence;
import entente.exchange.gold.Predictions;
import java.util.List;
import java.util.Optional;

/**
 * The score where the pair is given and its type asked for: whether any row of the sentence,
 * whoever acts, has the marked type. CONCEDE and RETREAT count as one.
 *
 * @param sentences how many; those without a mark are left out
 * @param coded in how many anything is predicted
 * @param hit in how many some row has the type
 * @param first in how many the first row has it
 * @param quad in how many some row has the quad class
 */
public record GivenPair(int sentences, int coded, int hit, int first, int quad) implements Form {
  private static final GivenPair NONE = new GivenPair(0, 0, 0, 0, 0);

  /** The score of the first mark of each sentence. */
  public static GivenPair score(List<GoldSentence> gold, Predictions predictions, Scheme scheme) {
    Keys keys = new Keys(new Scheme(true, scheme.penta()));
    return gold.stream()
        .filter(sentence -> !sentence.rows().isEmpty())
        .map(sentence -> one(sentence, predictions.rows(sentence.request().name()), keys))
        .reduce(NONE, GivenPair::plus);
  }

  private static GivenPair one(GoldSentence sentence, List<CodedRow> rows, Keys keys) {
    CodedRow marked = sentence.rows().get(0);
    Optional<String> type = keys.key(marked, Level.PLOVER);
    Optional<String> quad = keys.key(marked, Level.QUAD);
    List<Optional<String>> types = rows.stream().map(r -> keys.key(r, Level.PLOVER)).toList();
    return new GivenPair(
        1,
        rows.isEmpty() ? 0 : 1,
        types.contains(type) ? 1 : 0,
        !types.isEmpty() && types.get(0).equals(type) ? 1 : 0,
        rows.stream().anyMatch(r -> keys.key(r, Level.QUAD).equals(quad)) ? 1 : 0);
  }

  private GivenPair plus(GivenPair other) {
    return new GivenPair(
        sentences + other.sentences,
        coded + other.coded,
        hit + other.hit,
        first + other.first,
        quad + other.quad);
  }

  /** Share of sentences for which anything is predicted, 0 to 1. */
  public double anyEvent() {
    return Share.of(coded, sentences);
  }

  /** Share of sentences with the type in some row, 0 to 1. */
  public double typeInAnyRow() {
    return Share.of(hit, sentences);
  }

  /** Share of sentences with the type in the first row, 0 to 1. */
  public double typeInFirstRow() {
    return Share.of(first, sentences);
  }

  /** Share of sentences with the quad class in some row, 0 to 1. */
  public double quadInAnyRow() {
    return Share.of(quad, sentences);
  }

  /** Of the sentences for which anything is predicted, the share with the type, 0 to 1. */
  public double typeWhereCoded() {
    return Share.of(hit, coded);
  }

  @Override
  public void write(Fields out) {
    out.number("sentences", sentences)
        .decimal("any_event", Share.rounded(anyEvent()))
        .decimal("type_in_any_row", Share.rounded(typeInAnyRow()))
        .decimal("type_in_first_row", Share.rounded(typeInFirstRow()))
        .decimal("quad_in_any_row", Share.rounded(quadInAnyRow()))
        .decimal("type_where_coded", Share.rounded(typeWhereCoded()));
  }
}
