// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.coder.Coder;
import entente.event.Event;
import entente.exchange.export.ActWriter;
import entente.exchange.export.PetrarchWriter;
import entente.exchange.export.PloverWriter;
import entente.exchange.export.Telling;
import entente.exchange.form.BatchRequest;
import entente.exchange.form.CameoRows;
import entente.exchange.form.ReadActs;
import entente.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes single sentences. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description = "Code a sentence and show why, or a batch of them.",
    footer = {
      "",
      "In a batch each line is a document of its own: {\"id\",\"text\",\"date\"?}. rows is",
      "one JSON object a line of input, plover PLOVER JSON Lines, a line an act,",
      "petrarch the rows of PETRARCH2, parted by tabs; those need a date.",
      "",
      "Examples:",
      "  entente code \"Peru recalled its ambassador from Chile on Monday.\" --date 2024-05-02",
      "  entente code --jsonl sentences.jsonl > rows.jsonl",
      "  entente code --jsonl sentences.jsonl --format petrarch > events.tsv"
    })
final class CodeCommand implements Callable<Integer> {
  private final Console console;

  /** The forms of a batch's answers. */
  enum Format {
    rows,
    plover,
    petrarch
  }

  /** One sentence or a file of them. */
  static final class Input {
    @Parameters(paramLabel = "SENTENCE", description = "An English sentence.")
    private @Nullable String sentence;

    @Option(
        names = "--jsonl",
        paramLabel = "FILE",
        description = "A file of JSON lines; - for standard input.")
    private @Nullable String file;
  }

  @ArgGroup(multiplicity = "1")
  private Input input = new Input();

  @Option(names = "--date", paramLabel = "DATE", description = "When the sentence was written.")
  private @Nullable LocalDate date;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Of a batch: ${COMPLETION-CANDIDATES} (default: rows).")
  private @Nullable Format format;

  @Option(names = "--threads", paramLabel = "N", description = "Changes time only.")
  private int threads = 1;

  CodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Coder coder = new Workbench().coder();
    if (input.file != null) {
      return batch(coder, input.file).number();
    }
    if (format != null) {
      throw EntenteException.badInput("--format is for a batch; name its file by --jsonl");
    }
    String sentence = Optional.ofNullable(input.sentence).orElse("");
    if (sentence.isBlank()) {
      throw EntenteException.badInput("the sentence is empty; give one in quotes");
    }
    ExplanationLines.of(coder.explain(sentence, Optional.ofNullable(date))).forEach(console::data);
    return ExitCode.DONE.number();
  }

  private ExitCode batch(Coder coder, String file) {
    LeftOut left = new LeftOut();
    LongSentences tooLong = new LongSentences();
    Function<String, List<String>> answer =
        switch (Optional.ofNullable(format).orElse(Format.rows)) {
          case rows -> line -> rows(coder, tooLong, BatchRequest.ofSentence(line));
          case plover -> line -> acts(read(coder, tooLong, line), new PloverWriter(), left);
          case petrarch -> line -> acts(read(coder, tooLong, line), PetrarchWriter.all(), left);
        };
    ExitCode code = new BatchLines(console, Math.max(1, threads)).answer(file, answer);
    left.say(console);
    tooLong.tell(console);
    return code;
  }

  /** The answer to a line of a batch. */
  static List<String> rows(Coder coder, LongSentences tooLong, BatchRequest request) {
    Reading reading = coder.codeEverybody(Texts.asSentence(request));
    tooLong.count(reading);
    return List.of(CameoRows.line(request.name(), reading).line());
  }

  /** A line of a batch and what it says of acts between states. */
  private record Read(String name, Reading reading) {}

  private static Read read(Coder coder, LongSentences tooLong, String line) {
    BatchRequest request = BatchRequest.ofSentence(line);
    Reading reading = coder.code(Texts.asSentence(request));
    tooLong.count(reading);
    return new Read(request.name(), reading);
  }

  private static List<String> acts(Read read, ActWriter writer, LeftOut left) {
    List<String> lines = new ArrayList<>();
    int ordinal = 0;
    for (Event event : ReadActs.of(read.reading())) {
      Telling telling = Telling.ofBatch(event, read.name(), ++ordinal, read.reading());
      lines.addAll(left.lines(writer.write(event, telling)));
    }
    return lines;
  }
}
