// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.claim.Claim;
import entente.table.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * How well claims are told in sentences that were written before the coder saw them: first the
 * shares that docs/methods/claims.md gives, then each sentence.
 */
final class ClaimsBlindTest {
  private static final Map<String, String> KNOWN = BlindSentences.knownMisses();

  /** The share of sentences of a status whose claim is found with its wording, at least. */
  private static final Map<String, Double> LEAST =
      Map.of(
          "asserted", 0.80,
          "attributed", 0.95,
          "unconfirmed", 0.95,
          "speculative", 0.90,
          "contradicted", 0.90);

  private static final double MOST_OF_BACKGROUND = 0.10;

  @TestFactory
  Stream<DynamicTest> wordingOfEveryStatusIsTold() {
    return LEAST.keySet().stream()
        .sorted()
        .map(
            status ->
                DynamicTest.dynamicTest(
                    status,
                    () -> {
                      List<Table.Row> rows = of(status);
                      assertThat(rows).hasSizeGreaterThanOrEqualTo(25);
                      assertThat(share(rows, ClaimsBlindTest::isTold))
                          .isGreaterThanOrEqualTo(LEAST.get(status));
                    }));
  }

  @Test
  void backgroundClaimsNextToNothing() {
    assertThat(share(BlindSentences.background(), row -> !BlindSentences.told(row).isEmpty()))
        .isLessThanOrEqualTo(MOST_OF_BACKGROUND);
  }

  @TestFactory
  Stream<DynamicTest> everySentenceClaimsWhatItSays() {
    return BlindSentences.claims().stream().map(row -> test(row, BlindSentences.expected(row)));
  }

  @TestFactory
  Stream<DynamicTest> everySentenceOfTheBackgroundClaimsNothing() {
    return BlindSentences.background().stream().map(row -> test(row, ""));
  }

  // A known miss that comes out right is a failure too: its line is to be taken off.
  private static DynamicTest test(Table.Row row, String right) {
    String sentence = row.text("sentence");
    return DynamicTest.dynamicTest(
        sentence,
        () ->
            assertThat(BlindSentences.found(row))
                .as(row.place())
                .isEqualTo(KNOWN.getOrDefault(sentence, right)));
  }

  private static List<Table.Row> of(String status) {
    return BlindSentences.claims().stream()
        .filter(row -> BlindSentences.status(row).equals(status))
        .toList();
  }

  private static boolean isTold(Table.Row row) {
    return BlindSentences.told(row).stream()
        .map(Claim::wording)
        .anyMatch(wording -> wording.word().equals(row.text("wording")));
  }

  private static double share(List<Table.Row> rows, Predicate<Table.Row> right) {
    return (double) rows.stream().filter(right).count() / rows.size();
  }
}
