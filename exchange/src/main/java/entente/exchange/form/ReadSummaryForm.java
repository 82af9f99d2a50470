// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The last line of {@code entente read --json}: how many paths, what became of them, what was
 * found.
 *
 * @param lines the lines before
 */
public record ReadSummaryForm(List<ReadForm> lines) implements Form {
  public ReadSummaryForm {
    lines = List.copyOf(lines);
  }

  @Override
  public void write(Fields out) {
    out.object("summary", this::counts);
  }

  private void counts(Fields out) {
    Map<ReadForm.Outcome, Integer> outcomes = new EnumMap<>(ReadForm.Outcome.class);
    lines.forEach(line -> outcomes.merge(line.outcome(), 1, Integer::sum));
    out.number("paths", lines.size());
    for (ReadForm.Outcome outcome : ReadForm.Outcome.values()) {
      out.number(outcome.word(), outcomes.getOrDefault(outcome, 0));
    }
    lines.stream()
        .map(ReadForm::counts)
        .reduce(ReadForm.Counts.NONE, ReadForm.Counts::plus)
        .write(out);
  }
}
