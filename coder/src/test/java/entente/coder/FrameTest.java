// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each frame codes its plus sentence and keeps off its minus sentence. */
final class FrameTest {
  @TestFactory
  Stream<DynamicTest> eachFrameCodesItsPlusSentence() {
    return FrameExamples.all().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.place() + " " + example.plus(),
                    () ->
                        assertThat(FrameExamples.faultOfPlus(TestCoder.standard(), example))
                            .isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> eachFrameKeepsOffItsMinusSentence() {
    return FrameExamples.all().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.place() + " " + example.minus(),
                    () ->
                        assertThat(FrameExamples.faultOfMinus(TestCoder.standard(), example))
                            .isEmpty()));
  }
}
