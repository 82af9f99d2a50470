// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.coder.frame.Frames;
import entente.event.CameoCode;
import entente.event.Codebook;
import entente.event.Report;
import entente.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sentences of the frame tables: one each frame must code, one it must not. */
final class FrameExamples {
  private static final List<String> COLUMNS =
      List.of(
          "pos", "lemma", "object", "shape", "target", "type", "cameo", "mode", "twin", "plus",
          "minus", "note");

  private FrameExamples() {}

  /** A frame's line and what it is held to. */
  record Example(String place, CameoCode cameo, String plus, String minus) {}

  static List<Example> all() {
    List<Example> examples = new ArrayList<>();
    for (String table : Frames.TABLES) {
      for (Table.Row row : Table.bundled(Frames.class, table, COLUMNS).rows()) {
        examples.add(
            new Example(
                row.place(),
                new CameoCode(row.text("cameo")),
                row.text("plus"),
                row.text("minus")));
      }
    }
    return examples;
  }

  /** What is wrong with the plus sentence; empty if it codes all that stands behind the arrow. */
  static Optional<String> faultOfPlus(Coder coder, Example example) {
    List<Expected> coded = code(coder, sentence(example.plus()));
    List<Expected> missing =
        Expected.parse(reading(example.plus())).stream()
            .filter(e -> coded.stream().noneMatch(e::isMetBy))
            .toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("missing " + missing + ", coded " + coded);
  }

  /** What is wrong with the minus sentence: it makes an act of the frame's type. */
  static Optional<String> faultOfMinus(Coder coder, Example example) {
    if (!example.minus().contains(" => ")) {
      return Optional.empty();
    }
    String type =
        Codebook.standard().type(example.cameo()).map(Enum::name).orElse(example.cameo().digits());
    List<Expected> allowed = Expected.parse(reading(example.minus()));
    List<Expected> false_ =
        code(coder, sentence(example.minus())).stream()
            .filter(e -> e.type().equals(type))
            .filter(e -> allowed.stream().noneMatch(a -> a.isMetBy(e)))
            .toList();
    return false_.isEmpty() ? Optional.empty() : Optional.of("coded " + false_);
  }

  private static String sentence(String cell) {
    return cell.substring(0, cell.indexOf(" => "));
  }

  private static String reading(String cell) {
    return cell.substring(cell.indexOf(" => ") + 4);
  }

  static List<Expected> code(Coder coder, String sentence) {
    List<Expected> events = new ArrayList<>();
    for (Report report : coder.code(TestCoder.document(sentence)).reports()) {
      events.addAll(Expected.of(report.act(), report.when()));
    }
    return events;
  }

  /** Prints the places of frames that fail, with why; for those who edit the tables. */
  public static void main(String[] args) {
    Coder coder = TestCoder.standard();
    for (Example example : all()) {
      faultOfPlus(coder, example)
          .or(() -> faultOfMinus(coder, example))
          .ifPresent(fault -> System.out.println(example.place() + "\t" + fault));
    }
    System.out.println(Arrays.toString(args));
  }
}
