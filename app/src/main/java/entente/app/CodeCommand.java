// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.coder.Coder;
import entente.exchange.form.BatchRequest;
import entente.exchange.form.CameoRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes single sentences. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description = "Code a sentence and show why, or a batch of them as CAMEO rows.",
    footer = {
      "",
      "In a batch each line is a document of its own: {\"id\",\"text\",\"date\"?}.",
      "",
      "Examples:",
      "  entente code \"Peru recalled its ambassador from Chile on Monday.\" --date 2024-05-02",
      "  entente code --jsonl sentences.jsonl > rows.jsonl"
    })
final class CodeCommand implements Callable<Integer> {
  private final Console console;

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

  @Option(names = "--threads", paramLabel = "N", description = "Changes time only.")
  private int threads = 1;

  CodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Workbench bench = new Workbench();
    Coder coder = bench.coder();
    if (input.file != null) {
      return new BatchLines(console, Math.max(1, threads))
          .answer(input.file, line -> rows(coder, line))
          .number();
    }
    String sentence = Optional.ofNullable(input.sentence).orElse("");
    if (sentence.isBlank()) {
      throw EntenteException.badInput("the sentence is empty; give one in quotes");
    }
    ExplanationLines.of(coder.explain(sentence, Optional.ofNullable(date))).forEach(console::data);
    return ExitCode.DONE.number();
  }

  private static List<String> rows(Coder coder, String line) {
    BatchRequest request = BatchRequest.ofSentence(line);
    return List.of(
        CameoRows.line(request.name(), coder.codeEverybody(Texts.asSentence(request))).line());
  }
}
