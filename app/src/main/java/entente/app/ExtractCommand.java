// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.coder.Coder;
import entente.exchange.form.BatchRequest;
import entente.exchange.form.ExtractLines;
import entente.exchange.form.Form;
import entente.reading.Reading;
import entente.verify.check.Check;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Codes a batch of documents. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Code a batch of documents: a line for each event between states and each claim.",
    footer = {
      "",
      "Each line of input is {\"doc\",\"text\",\"doc_date\"?}; offsets count in the text.",
      "",
      "Example:",
      "  entente extract --jsonl articles.jsonl > lines.jsonl"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--jsonl",
      required = true,
      paramLabel = "FILE",
      description = "A file of JSON lines; - for standard input.")
  private String file = "-";

  @Option(names = "--threads", paramLabel = "N", description = "Changes time only.")
  private int threads = 1;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Workbench bench = new Workbench();
    Coder coder = bench.coder();
    LongSentences tooLong = new LongSentences();
    ExitCode code =
        new BatchLines(console, Math.max(1, threads))
            .answer(file, line -> lines(bench, coder, tooLong, BatchRequest.ofDocument(line)));
    tooLong.tell(console);
    return code.number();
  }

  /** The answer to a line of a batch. */
  static List<String> lines(
      Workbench bench, Coder coder, LongSentences tooLong, BatchRequest request) {
    Reading reading = coder.code(Texts.asDocument(request, bench.reader()));
    tooLong.count(reading);
    List<Check> checks = bench.examination().checks(reading, request.date());
    return ExtractLines.of(request.name(), reading, checks).stream().map(Form::line).toList();
  }
}
