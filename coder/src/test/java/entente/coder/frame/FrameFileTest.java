// SPDX-License-Identifier: Apache-2.0
package entente.coder.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A malformed frame is told by file and line. */
final class FrameFileTest {
  private static final String HEADER = String.join("\t", FrameFile.COLUMNS);
  private static final String MEET =
      "v\tmeet\tACTOR\tsym\tobj,obl:with\tCONSULT\t040\tplain\tmeeting,face-to-face meeting\t+\t-\t-";

  private static List<Frame> read(String line) {
    return new FrameFile(NounClasses.standard())
        .read(Table.of("own.tsv", List.of("# a remark", HEADER, line), FrameFile.COLUMNS));
  }

  @Test
  void aVerbIsFollowedByItsNominalTwins() {
    assertThat(read(MEET))
        .extracting(f -> f.trigger().kind(), f -> f.trigger().head())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Frame.Kind.VERB, "meet"),
            org.assertj.core.groups.Tuple.tuple(Frame.Kind.NOUN, "meeting"),
            org.assertj.core.groups.Tuple.tuple(Frame.Kind.NOUN, "meeting"));
  }

  @Test
  void anUnknownClassIsNamedWithFileAndLine() {
    assertThatThrownBy(() -> read(MEET.replace("ACTOR", "GIANTS")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("own.tsv")
        .hasMessageContaining("3")
        .hasMessageContaining("GIANTS");
  }

  @Test
  void anUnknownShapeIsNamedWithFileAndLine() {
    assertThatThrownBy(() -> read(MEET.replace("\tsym\t", "\tround\t")))
        .hasMessageContaining("own.tsv")
        .hasMessageContaining("round");
  }

  @Test
  void aMissingCellIsNamedWithFileAndLine() {
    assertThatThrownBy(() -> read(MEET.substring(0, MEET.lastIndexOf('\t'))))
        .hasMessageContaining("own.tsv")
        .hasMessageContaining("11 cells");
  }

  @Test
  void aFrameThatAsksForMoreComesFirst() {
    Frames frames = Frames.standard();
    List<Integer> weights = frames.verbs("hold").stream().map(Frame::weight).toList();
    assertThat(weights).isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }
}
