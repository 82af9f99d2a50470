// SPDX-License-Identifier: Apache-2.0
package entente.coder.frame;

import entente.event.CameoCode;
import entente.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a table of frames. */
final class FrameFile {
  static final List<String> COLUMNS =
      List.of(
          "pos", "lemma", "object", "shape", "target", "type", "cameo", "mode", "twin", "plus",
          "minus", "note");

  private final ObjectColumn objects;

  FrameFile(NounClasses classes) {
    this.objects = new ObjectColumn(classes);
  }

  /**
   * The frames of a table, each verb followed by its nominal twins.
   *
   * @throws IllegalStateException naming file and line, if a cell cannot be understood
   */
  List<Frame> read(Table table) {
    List<Frame> frames = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      frames.addAll(read(row));
    }
    return frames;
  }

  private List<Frame> read(Table.Row row) {
    try {
      Frame frame =
          new Frame(
              row.place(),
              new Frame.Trigger(kind(row.text("pos")), List.of(row.text("lemma").split(" ", -1))),
              objects.read(row.text("object")),
              roles(row),
              new CameoCode(row.text("cameo")),
              Frame.Force.of(row.text("mode")));
      List<Frame> frames = new ArrayList<>(List.of(frame));
      twins(row).forEach(twin -> frames.add(nominal(frame, twin)));
      return frames;
    } catch (IllegalArgumentException e) {
      throw row.malformed(String.valueOf(e.getMessage()));
    }
  }

  private static Frame.Roles roles(Table.Row row) {
    return new Frame.Roles(
        Frame.Shape.of(row.text("shape")),
        row.text("target").equals("-")
            ? List.of()
            : Arrays.stream(row.text("target").split(",", -1)).map(Slot::of).toList());
  }

  private static Frame.Kind kind(String word) {
    return switch (word) {
      case "v" -> Frame.Kind.VERB;
      case "lv" -> Frame.Kind.LIGHT_VERB;
      case "n" -> Frame.Kind.NOUN;
      default -> throw new IllegalArgumentException("no part of speech '" + word + "'");
    };
  }

  private static List<String> twins(Table.Row row) {
    String cell = row.text("twin");
    return cell.equals("-")
        ? List.of()
        : Arrays.stream(cell.split(",", -1)).map(String::trim).distinct().toList();
  }

  private static Frame nominal(Frame verb, String twin) {
    Frame.Trigger trigger = new Frame.Trigger(Frame.Kind.NOUN, List.of(twin.split(" ", -1)));
    return new Frame(
        verb.place(), trigger, verb.object(), verb.roles(), verb.cameo(), verb.force());
  }
}
