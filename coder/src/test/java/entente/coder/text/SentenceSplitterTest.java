// SPDX-License-Identifier: Apache-2.0
package entente.coder.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.evidence.Span;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  /** Each text holds {@code ¦} where it is to be cut. */
  static Stream<String> marked() {
    return Stream.of(
        "Iran signed a pact.¦ Bolivia welcomed it.",
        "Only one sentence without a stop",
        "Gen. Qasem Soleimani met Lt. Col. Ramos.¦ They talked.",
        "The pact was signed by Brigadier General M. R. Q. Ashtiani in Tehran.¦ It drew scrutiny.",
        "U.S. President Joe Biden visited.¦ He left.",
        "He returned to the U.S. The visit was short.".replace("U.S. The", "U.S.¦ The"),
        "He spoke in Washington, D.C.¦ Iran did not answer.",
        "The D.C. Circuit ruled.¦ Nobody appealed.",
        "The U.N. Security Council met.¦ No vote was held.",
        "Growth was 3.5 percent.¦ Trade rose by 1.2 billion.",
        "\"We are friends.\"¦ Raisi smiled.",
        "“We are friends.”¦ Raisi smiled.",
        "“Relations are good,” he said.¦ “They will grow.”",
        "\"Why now?\" he asked.¦ Nobody knew.",
        "He paused... and went on.¦ Then he left.",
        "He paused…¦ Then he left.",
        "He paused. . . and went on.",
        "It opened on Nov. 24 in La Paz.¦ It closed on Dec. 3.",
        "It opened in Nov.¦ The minister came.",
        "Resolution No. 1929 was adopted.¦ Art. 5 was not.",
        "Did he say no?¦ The ministry would not tell.",
        "Acme Corp. President John Doe came.¦ He sold arms to Acme Inc.¦ The deal was large.",
        "They met at 5 p.m.¦ Reporters waited.",
        "They met at 5 p.m. local time.¦ Reporters waited.",
        "**The pact holds.** This article tells why.".replace("** This", "**¦ This"),
        "The bond between **Bolivia Iran**, a partnership.¦ **Bolivia Iran** grows.",
        "(He left in 2009.)¦ Then he came back.",
        "Trade fell.[12]¦ Exports rose.[3][4]¦ Imports did not.",
        "1. The parties agree.¦ 2. They will meet.",
        "They met in 2009.¦ 15 people signed.",
        "St. Petersburg hosted it.¦ Mt. Ararat did not.",
        "Iran signed.\n\nBolivia too",
        "The pact was signed by the\nIranian minister.¦ It holds.",
        "A heading of few words\nThe text below it is much longer than the heading and ends here.",
        "Points:\n- Trade with Iran\n- Visits to La Paz",
        "The pact was signed in the U.S.\nPresident Biden saw it.",
        "First line.\nSecond line.".replace(".\nS", ".¦\nS"),
        "El presidente visitó Irán.¦ ¿Qué firmó?¦ ¡Nada!",
        "Le ministre est venu.¦ «Nous sommes amis.»¦ Il est parti.",
        "伊朗签署了协议。¦玻利维亚欢迎。",
        "The pact was signed.The minister left.".replace("d.T", "d.¦T"),
        "See entente.example.com for more.¦ Write to us.",
        "Yahoo! said so.¦ Nobody knew.",
        "Ali Khamenei, et al. signed it.¦ So did others.",
        "He is Plan B. The others left.".replace("B. T", "B.¦ T"),
        "Mr. and Mrs. Arce came.¦ Dr. Zarif did not.",
        "Nguyen Van A. and J. A. Smith met.¦ A. Smith left.",
        "Prices rose, e.g. Iranian oil.¦ Others fell, i.e. Bolivian gas.");
  }

  private static List<String> expected(String marked) {
    return Arrays.stream(marked.split("¦")).flatMap(s -> paragraphs(s)).map(String::strip).toList();
  }

  /** Blank lines, list items and the heading of the table above. */
  private static Stream<String> paragraphs(String piece) {
    return Arrays.stream(piece.split("\n\n|\n(?=- )|(?<=few words)\n"));
  }

  @ParameterizedTest
  @MethodSource("marked")
  void cutsWhereTheTableSays(String marked) {
    String text = marked.replace("¦", "");
    assertThat(words(text)).isEqualTo(expected(marked));
  }

  private List<String> words(String text) {
    return splitter.split(text, new Span(0, text.length())).stream().map(s -> s.in(text)).toList();
  }

  @Test
  void blankBlockHasNoSentence() {
    assertThat(words("")).isEmpty();
    assertThat(words(" \n\t\u00a0 ")).isEmpty();
  }

  @Test
  void cutsOnlyInsideTheBlock() {
    String text = "Iran signed. Bolivia signed. Cuba signed.";
    Span block = new Span(13, 28);
    assertThat(splitter.split(text, block)).containsExactly(block);
  }

  @Test
  void blockPastTheTextIsRefused() {
    assertThatThrownBy(() -> splitter.split("Iran", new Span(0, 5)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void spansAreOrderedTrimmedAndHoldAllThatIsNoSpace() {
    SplittableRandom random = new SplittableRandom(20230720);
    for (int round = 0; round < 3_000; round++) {
      String text = randomText(random);
      int start = random.nextInt(text.length() + 1);
      Span block = new Span(start, start + random.nextInt(text.length() - start + 1));
      assertCovers(text, block);
    }
  }

  private void assertCovers(String text, Span block) {
    boolean[] held = new boolean[text.length()];
    int last = block.start();
    for (Span span : splitter.split(text, block)) {
      assertThat(span.start()).as(text).isGreaterThanOrEqualTo(last);
      assertThat(span.length()).as(text).isPositive();
      assertThat(Marks.isSpace(text.charAt(span.start()))).as(text).isFalse();
      assertThat(Marks.isSpace(text.charAt(span.end() - 1))).as(text).isFalse();
      Arrays.fill(held, span.start(), span.end(), true);
      last = span.end();
    }
    assertThat(last).isLessThanOrEqualTo(block.end());
    for (int i = block.start(); i < block.end(); i++) {
      assertThat(held[i] || Marks.isSpace(text.charAt(i))).as("%d of %s", i, text).isTrue();
    }
  }

  private static String randomText(SplittableRandom random) {
    String[] parts = {
      "Iran",
      "iran",
      "U.S.",
      "D.C.",
      ", ",
      ". ",
      "... ",
      "! ",
      "? ",
      "\n",
      "\n\n",
      "\r\n",
      " ",
      "**",
      "\"",
      "”",
      "“",
      "(",
      ")",
      "[1]",
      "3.5",
      "Mr. ",
      "A.",
      "é",
      "\ud83d\ude00",
      "。",
      "- ",
      "\u00a0",
      "1. ",
      "The ",
      "…",
      "#",
      "\f",
      "\u2028",
      "."
    };
    StringBuilder out = new StringBuilder();
    int length = random.nextInt(1, 30);
    for (int i = 0; i < length; i++) {
      out.append(parts[random.nextInt(parts.length)]);
    }
    return out.toString();
  }

  @Test
  void oneMegabyteWithoutAFullStopGivesPiecesOfBoundedLength() {
    for (String unit :
        List.of("word ", "w", ".", ". ", "(", ".\"", "* ", "a\n", "A.", "\ud83d\ude00", "\n.")) {
      String text = unit.repeat(1_000_000 / unit.length());
      List<Span> spans =
          Assertions.assertTimeout(
              Duration.ofSeconds(5), () -> splitter.split(text, new Span(0, text.length())));
      assertThat(spans).allMatch(s -> s.length() <= SentenceSplitter.HARD_UNITS + 64);
    }
  }
}
