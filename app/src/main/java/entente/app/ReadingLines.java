// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.coder.parse.Parser;
import entente.exchange.form.ReadForm;
import entente.exchange.form.ReadForm.Counts;
import entente.exchange.form.ReadForm.Outcome;
import entente.reading.DroppedBlock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The reading report for people. */
final class ReadingLines {
  private static final int EXCERPT = 70;

  private ReadingLines() {}

  /** What became of one path. */
  static String of(ReadForm form) {
    Counts counts = form.counts();
    String found =
        form.document().isEmpty()
            ? ""
            : String.format(
                java.util.Locale.ROOT,
                ": %d sentences, %d reports, %d blocks dropped",
                counts.sentences(),
                counts.reports(),
                counts.dropped());
    return form.outcome().word()
        + "  "
        + form.path()
        + found
        + tooLong(counts.longSentences())
        + form.reason().map(why -> "; " + why).orElse("");
  }

  private static String tooLong(int sentences) {
    return sentences == 0 ? "" : "; " + longSentences(sentences);
  }

  /** That so many sentences are not coded, in words. */
  static String longSentences(int sentences) {
    return sentences
        + (sentences == 1 ? " sentence is" : " sentences are")
        + " too long to be coded (over "
        + Parser.MAX_TOKENS
        + " words)";
  }

  /** One dropped block: where, why, and how it begins. */
  static String dropped(DroppedBlock block, String text) {
    String words = block.span().in(text).replaceAll("\\s+", " ").strip();
    String excerpt = words.length() > EXCERPT ? words.substring(0, EXCERPT) + "…" : words;
    return "    dropped "
        + block.span().start()
        + ".."
        + block.span().end()
        + " ("
        + block.reason().words()
        + "): "
        + excerpt;
  }

  /** All paths in one line. */
  static String summary(List<ReadForm> forms) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    forms.forEach(form -> counts.merge(form.outcome(), 1, Integer::sum));
    return counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().word())
            .collect(Collectors.joining(", "))
        + (forms.isEmpty() ? "no files found; name a file, or a folder that holds some" : "");
  }
}
