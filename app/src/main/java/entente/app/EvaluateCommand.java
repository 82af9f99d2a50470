// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.app.evaluate.Evaluation;
import entente.exchange.form.Form;
import entente.exchange.gold.GoldLine;
import entente.exchange.gold.GoldSentence;
import entente.exchange.gold.Predictions;
import entente.exchange.score.Accounts;
import entente.exchange.score.Bootstrap;
import entente.exchange.score.Scheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the coder, or any other, against marked texts. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Score the coder against texts with marked events: precision, recall and F1 with",
      "intervals, which type is taken for which, and the errors by cause.",
      ""
    },
    footer = {
      "",
      "GOLD is JSON Lines; a line with \"id\" is a sentence, one with \"doc\" a document:",
      "  {\"id\",\"text\",\"date\"?,\"events\":[{\"source\",\"target\",\"cameo\"?,\"plover\"?,\"quad\"?}]}",
      "  {\"doc\",\"text\",\"doc_date\"?,\"events\":[...],\"claims\":[...]}",
      "",
      "Examples:",
      "  entente evaluate gold.jsonl",
      "  entente evaluate gold.jsonl --scope inter-state --errors 3",
      "  entente evaluate gold.jsonl --pred other-coder.jsonl --json",
      "  entente evaluate labels.jsonl --z15 --where in_training!=true --given-pair"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Files of marked texts.")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = "--pred",
      paramLabel = "FILE",
      description =
          "Score these predictions, lines of code --jsonl or extract --jsonl, instead of coding.")
  private List<Path> predicted = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Code with so many threads; changes time only.")
  private int threads = 1;

  @ArgGroup(validate = false, heading = "%nWhich lines:%n")
  private Chosen chosen = new Chosen();

  @ArgGroup(validate = false, heading = "%nHow sentences are compared:%n")
  private Compared compared = new Compared();

  @ArgGroup(validate = false, heading = "%nWhat is told:%n")
  private Told told = new Told();

  @Mixin private final OutputOptions output = new OutputOptions();

  /** Which lines are scored. */
  static final class Chosen {
    @Option(names = "--split", paramLabel = "NAME", description = "Of this split; all for any.")
    private String split = "all";

    @Option(
        names = "--scope",
        split = ",",
        paramLabel = "NAME",
        description = "Of one of these scopes, parted by commas.")
    private @Nullable List<String> scopes;

    @Option(
        names = "--where",
        paramLabel = "CONDITION",
        description = "FIELD=VALUE or FIELD!=VALUE; all must hold.")
    private @Nullable List<String> conditions;

    @Option(names = "--only-predicted", description = "Sentences that --pred has a line for.")
    private boolean onlyPredicted;

    List<GoldLine> of(List<GoldLine> lines) {
      Predicate<GoldLine> wanted = line -> true;
      for (String condition : Optional.ofNullable(conditions).orElse(List.of())) {
        wanted = wanted.and(known(Where.parse(condition), lines));
      }
      if (!split.equals("all")) {
        wanted = wanted.and(new Where("split", split, true));
      }
      List<String> names = Optional.ofNullable(scopes).orElse(List.of());
      if (!names.isEmpty()) {
        wanted = wanted.and(line -> line.field("scope").filter(names::contains).isPresent());
      }
      return someOf(lines.stream().filter(wanted).toList(), lines);
    }

    /** Of these lines the sentences with a prediction, if only they are wanted. */
    List<GoldLine> predicted(List<GoldLine> lines, Predictions predictions) {
      if (!onlyPredicted) {
        return lines;
      }
      Predicate<GoldLine> has = line -> predictions.sentences().contains(line.request().name());
      return someOf(
          lines.stream().filter(line -> !(line instanceof GoldSentence) || has.test(line)).toList(),
          lines);
    }

    private static Where known(Where where, List<GoldLine> lines) {
      if (lines.stream().allMatch(line -> line.field(where.field()).isEmpty())) {
        throw EntenteException.badInput(
            "no gold line has a field '" + where.field() + "'; check --where");
      }
      return where;
    }

    private static List<GoldLine> someOf(List<GoldLine> left, List<GoldLine> lines) {
      if (left.isEmpty()) {
        throw EntenteException.badInput(
            "none of "
                + lines.size()
                + " gold lines is left to score; check the options for lines");
      }
      return left;
    }
  }

  /** What counts as the same. */
  static final class Compared {
    @Option(names = "--z15", description = "CONCEDE and RETREAT count as one, YIELD.")
    private boolean z15;

    @Option(
        names = "--penta",
        description = "Quad classes as five: 01 and 02 are neutral and left out, 16 is verbal.")
    private boolean penta;

    @Option(
        names = "--given-pair",
        description = "Ask for the type of each sentence's first mark alone, whoever acts.")
    private boolean givenPair;

    Scheme scheme() {
      return new Scheme(z15, penta);
    }
  }

  /** How much is told. */
  static final class Told {
    @Option(names = "--per", description = "The score of each code, and of each document.")
    private boolean each;

    @Option(
        names = "--errors",
        paramLabel = "N",
        description = "The first N errors of each cause, with sentence, mark and prediction.")
    private int errors;

    @Option(
        names = "--bootstrap",
        paramLabel = "N",
        description = "Draws for the intervals; 0 for none (default: ${DEFAULT-VALUE}).",
        defaultValue = "1000")
    private int draws = 1000;
  }

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (told.draws < 0 || told.errors < 0) {
      throw EntenteException.badInput("--bootstrap and --errors take a number from 0 up");
    }
    GoldFiles files = new GoldFiles(console);
    Workbench bench = new Workbench();
    List<GoldLine> lines = chosen.of(files.gold(gold));
    Evaluation evaluation = evaluation(subject(bench, files, lines));
    if (output.json) {
      Optional<String> coder =
          predicted.isEmpty() ? Optional.of(bench.coder().version()) : Optional.empty();
      Form form =
          out ->
              evaluation.write(
                  out.text("coder", coder)
                      .number("skipped", files.skipped())
                      .number("bootstrap", told.draws),
                  told.errors);
      console.data(form.line());
    } else {
      evaluation.lines(told.each, told.errors).forEach(console::data);
    }
    return (files.skipped() == 0 ? ExitCode.DONE : ExitCode.PARTLY).number();
  }

  private Evaluation.Subject subject(Workbench bench, GoldFiles files, List<GoldLine> lines) {
    if (predicted.isEmpty()) {
      return new Evaluation.Subject(
          lines, predict(bench, files, lines), new CoderAccounts(bench.coder()));
    }
    Predictions predictions = files.predictions(predicted);
    return new Evaluation.Subject(
        chosen.predicted(lines, predictions), predictions, Accounts.none());
  }

  private Evaluation evaluation(Evaluation.Subject subject) {
    Bootstrap bootstrap = new Bootstrap(told.draws);
    if (!compared.givenPair) {
      return Evaluation.of(subject, compared.scheme(), bootstrap);
    }
    if (subject.gold().stream().noneMatch(GoldSentence.class::isInstance)) {
      throw EntenteException.badInput("--given-pair is for sentences, and there are none");
    }
    return Evaluation.ofGivenPairs(subject, compared.scheme(), bootstrap);
  }

  private Predictions predict(Workbench bench, GoldFiles files, List<GoldLine> lines) {
    boolean silent = output.quiet || !console.isTerminal();
    GoldCoding coding = new GoldCoding(bench, files, Math.max(1, threads));
    Predictions predictions;
    try (Progress progress = Progress.over(console, "coding", lines.size(), silent)) {
      predictions = coding.predict(lines, progress);
    }
    coding.tooLong().tell(console);
    return predictions;
  }
}
