// SPDX-License-Identifier: Apache-2.0
package entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpanTest {
  private final SplittableRandom random = new SplittableRandom(8);

  private Span any() {
    int start = random.nextInt(20);
    return new Span(start, start + random.nextInt(10));
  }

  private static boolean holds(Span span, int unit) {
    return span.start() <= unit && unit < span.end();
  }

  @Test
  void overlapIsSymmetricAndMeansAUnitInCommon() {
    for (int i = 0; i < 2_000; i++) {
      Span a = any();
      Span b = any();
      boolean shared = false;
      for (int unit = 0; unit < 40; unit++) {
        shared |= holds(a, unit) && holds(b, unit);
      }
      if (a.length() > 0 && b.length() > 0) {
        assertThat(a.overlaps(b)).as(a + " " + b).isEqualTo(shared);
      }
      assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    }
  }

  @Test
  void coverHoldsBothAndNothingBeyond() {
    for (int i = 0; i < 2_000; i++) {
      Span a = any();
      Span b = any();
      Span cover = a.cover(b);
      assertThat(cover).isEqualTo(b.cover(a));
      assertThat(cover.contains(a) && cover.contains(b)).isTrue();
      assertThat(cover.start() == a.start() || cover.start() == b.start()).isTrue();
      assertThat(cover.end() == a.end() || cover.end() == b.end()).isTrue();
    }
  }

  @Test
  void wordsAreThoseAtThePlace() {
    assertThat(new Span(9, 13).in("Bolivia, Iran")).isEqualTo("Iran");
  }

  @Test
  void reversedSpanIsRefused() {
    assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
