// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import static entente.exchange.score.Marks.coded;
import static entente.exchange.score.Marks.predictions;
import static entente.exchange.score.Marks.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import entente.exchange.gold.GoldSentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each error of a sentence has one cause: the first that stood in the way. */
class SentenceFaultsTest {
  private static final Set<String> NAMED = Set.of("TGO", "GHA");

  private static Account account(Set<String> states, Account.Obstacle... obstacles) {
    return new Account(false, states, Arrays.asList(obstacles), List.of());
  }

  private static Faults find(Account account, GoldSentence gold, String... rows) {
    return new SentenceFaults(Scheme.plain(), (text, date) -> Optional.of(account))
        .find(List.of(gold), predictions(coded("a", rows)));
  }

  private static Cause missed(Account account, String mark, String... rows) {
    return find(account, sentence("a", mark), rows).errors().stream()
        .filter(fault -> fault.side() == Fault.Side.MISSED)
        .map(Fault::cause)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSentenceTooLongComesBeforeAllElse() {
    Account tooLong = new Account(true, Set.of(), List.of(), List.of());
    assertThat(missed(tooLong, "TGO GHA 071")).isEqualTo(Cause.PARSE);
  }

  @Test
  void aStateThatIsNamedNowhereIsUnnamed() {
    assertThat(missed(account(Set.of("TGO")), "TGO GHA 071")).isEqualTo(Cause.ACTOR_UNNAMED);
    assertThat(missed(account(Set.of("TGO")), "TGO GHA 071", "TGO BEN 071"))
        .isEqualTo(Cause.ACTOR_UNNAMED);
    assertThat(missed(account(Set.of()), "? ? AID")).isEqualTo(Cause.ACTOR_UNNAMED);
    assertThat(missed(account(Set.of("TGO")), "TGO IGOUNO 071")).isEqualTo(Cause.NO_FRAME);
  }

  @Test
  void aRowOrAFrameThatLeavesAPartyOpenMissesTheActor() {
    assertThat(missed(account(NAMED), "TGO GHA 071", "TGO --- 073")).isEqualTo(Cause.ACTOR_MISSING);
    assertThat(
            missed(
                account(NAMED, new Account.Obstacle("0711", Account.Kind.PARTIES)), "TGO GHA 071"))
        .isEqualTo(Cause.ACTOR_MISSING);
    assertThat(
            missed(
                account(NAMED, new Account.Obstacle("042", Account.Kind.PARTIES)), "TGO GHA 071"))
        .isEqualTo(Cause.NO_FRAME);
  }

  @Test
  void otherPartiesAreWrongActors() {
    Account all = account(Set.of("TGO", "GHA", "BEN"));
    assertThat(missed(all, "TGO GHA 071", "TGO BEN 073")).isEqualTo(Cause.ACTOR_WRONG);
    assertThat(missed(all, "TGO GHA 071", "GHA TGO 073")).isEqualTo(Cause.ACTOR_WRONG);
  }

  @Test
  void anotherCodeOfThePairIsAWrongFrameUnlessItIsThePlan() {
    assertThat(missed(account(NAMED), "TGO GHA 071", "TGO GHA 190")).isEqualTo(Cause.WRONG_FRAME);
    assertThat(missed(account(NAMED), "TGO GHA 033", "TGO GHA 07")).isEqualTo(Cause.MODE);
    assertThat(missed(account(NAMED), "TGO GHA 07", "TGO GHA 033 AID")).isEqualTo(Cause.MODE);
    assertThat(missed(account(NAMED, new Account.Obstacle("07", Account.Kind.MODE)), "TGO GHA 071"))
        .isEqualTo(Cause.MODE);
  }

  @Test
  void predictionsWithoutAMarkAreExtraOrStandWhereNothingIsMarked() {
    assertThat(find(account(NAMED), sentence("a"), "TGO GHA 071").causes(Fault.Side.SPURIOUS))
        .containsOnlyKeys(Cause.NO_EVENT);
    assertThat(
            find(account(NAMED), sentence("a", "TGO GHA 071"), "TGO GHA 071", "BEN MLI 190")
                .causes(Fault.Side.SPURIOUS))
        .containsOnlyKeys(Cause.EXTRA);
  }

  @Test
  void withoutTheCoderTheCauseIsNotTold() {
    Faults faults =
        new SentenceFaults(Scheme.plain(), Accounts.none())
            .find(List.of(sentence("a", "TGO GHA 071")), predictions());
    assertThat(faults.causes(Fault.Side.MISSED)).containsOnlyKeys(Cause.NOT_TOLD);
    assertThat(faults.first(0)).isEmpty();
    assertThat(faults.first(1)).hasSize(1);
  }
}
