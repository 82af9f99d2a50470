// SPDX-License-Identifier: Apache-2.0
package entente.app.evaluate;

import entente.exchange.score.Cause;
import entente.exchange.score.Confusion;
import entente.exchange.score.Fault;
import entente.exchange.score.Faults;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Errors as lines of text. */
public final class FaultText {
  /** Widest column of a table of types, in characters. */
  private static final int WIDEST = 9;

  private FaultText() {}

  /** The table of types, the causes by how many errors they make, and the first of each. */
  public static List<String> of(Faults faults, int errors) {
    List<String> lines = new ArrayList<>(table(faults.types()));
    for (Fault.Side side : Fault.Side.values()) {
      lines.addAll(causes(side, faults.causes(side)));
    }
    faults.first(errors).stream()
        .sorted(Comparator.comparing(Fault::side).thenComparing(Fault::cause))
        .forEach(error -> lines.addAll(error(error)));
    return lines;
  }

  private static List<String> table(Confusion types) {
    if (types.marked().isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("types: marked down, predicted across");
    StringBuilder head = new StringBuilder(cell("", -12));
    types.predicted().forEach(type -> head.append(cell(type, WIDEST + 1)));
    lines.add(head.toString());
    for (String marked : types.marked()) {
      StringBuilder line = new StringBuilder(cell(marked, -12));
      for (String predicted : types.predicted()) {
        int count = types.count(marked, predicted);
        line.append(cell(count == 0 ? "." : Integer.toString(count), WIDEST + 1));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String cell(String text, int width) {
    return String.format(Locale.ROOT, "%" + width + "s", text);
  }

  private static List<String> causes(Fault.Side side, Map<Cause, Integer> causes) {
    int all = causes.values().stream().mapToInt(Integer::intValue).sum();
    List<String> lines = new ArrayList<>();
    lines.add(side.word() + ": " + all);
    causes.entrySet().stream()
        .sorted(Map.Entry.<Cause, Integer>comparingByValue().reversed())
        .forEach(
            cause ->
                lines.add(
                    String.format(
                        Locale.ROOT, "    %-16s %5d", cause.getKey().words(), cause.getValue())));
    return lines;
  }

  private static List<String> error(Fault error) {
    return List.of(
        error.side().word() + ", " + error.cause().words() + ": " + error.place(),
        "    text       " + error.text().replaceAll("\\s+", " ").strip(),
        "    marked     " + (error.gold().isEmpty() ? "nothing" : error.gold()),
        "    predicted  " + (error.predicted().isEmpty() ? "nothing" : error.predicted()));
  }
}
