// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import static entente.reader.Reads.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile sizes and shapes are read or refused in bounded time. */
final class ReaderBoundsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "word ",
        "Nauru signed a pact with Vanuatu. ",
        "### Heading A ",
      })
  void fiftyMegabytesOfOneLineTakeBoundedTime(String unit) {
    assertBounded(unit, 50 << 20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "[a](#a) ",
        "[",
        "* ",
        "[a](",
        "Name : x ",
        "a\n\n",
        "- a\n",
        "a: b\n",
        "a \n"
      })
  void twoMegabytesOfAnythingTakeBoundedTime(String unit) {
    assertBounded(unit, 2 << 20);
  }

  private static void assertBounded(String unit, int size) {
    byte[] bytes = unit.repeat(size / unit.length()).getBytes(StandardCharsets.UTF_8);
    ReadOutcome outcome = assertTimeout(Duration.ofSeconds(60), () -> read("long.txt", bytes));
    assertThat(outcome).isInstanceOf(ReadOutcome.Clean.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<p>",
        "<table>",
        "<a href=x>",
        "<font><p>",
        "<li>x",
        "&amp;",
        "<h1>a</h1>",
        "<svg>",
        "<!-- ",
        "<p>a<br><br>",
        "</p>",
        "<select>",
        "<form>"
      })
  void pageThatBlowsUpIsReadOrRefusedInBoundedTime(String unit) {
    for (int size : new int[] {200_000, 2 << 20}) {
      byte[] bytes =
          ("<html><body>" + unit.repeat(size / unit.length())).getBytes(StandardCharsets.UTF_8);
      assertTimeout(Duration.ofSeconds(60), () -> assertThat(read("bomb.html", bytes)).isNotNull());
    }
  }

  @Test
  void hugeAttributesAndManyOfThemAreBounded() {
    String huge = "<html><body><p class='" + "x ".repeat(4 << 20) + "'>Nauru signed.</p>";
    StringBuilder many = new StringBuilder("<html><body><p");
    for (int i = 0; i < 100_000; i++) {
      many.append(" a").append(i).append("=1");
    }
    many.append(">Nauru signed.</p>");
    for (String page : List.of(huge, many.toString())) {
      byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
      assertTimeout(Duration.ofSeconds(30), () -> assertThat(read("a.html", bytes)).isNotNull());
    }
  }
}
