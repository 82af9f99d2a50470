// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import static org.assertj.core.api.Assertions.assertThat;

import entente.coder.act.Considered;
import entente.coder.act.Considered.Obstacle;
import entente.coder.frame.Frames;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stood in the way of an act is told so that it can be counted. */
class ExplanationTest {
  private static List<Considered> considered(String sentence) {
    return TestCoder.standard().explain(sentence, Optional.empty()).considered();
  }

  @Test
  void aSentenceTooLongForTheParserIsTold() {
    String sentence = "Peru recalled its ambassador from Chile " + "and so on ".repeat(100) + ".";
    assertThat(considered(sentence))
        .extracting(Considered::obstacle)
        .containsExactly(Obstacle.LENGTH);
  }

  @Test
  void aFrameWithoutASecondPartyIsTold() {
    List<Considered> considered = considered("Peru recalled its ambassador.");
    assertThat(considered).extracting(Considered::obstacle).contains(Obstacle.PARTIES);
    assertThat(considered).allSatisfy(c -> assertThat(code(c)).isPresent());
  }

  @Test
  void anActThatTheModeMakesNoneIsTold() {
    assertThat(considered("Peru may recall its ambassador from Chile."))
        .extracting(Considered::obstacle)
        .contains(Obstacle.MODE);
  }

  private static Optional<?> code(Considered considered) {
    return Frames.standard().findCode(considered.frame());
  }
}
