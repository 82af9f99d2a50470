// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.app.evaluate.FaultText;
import entente.app.evaluate.ScoreText;
import entente.exchange.form.Fields;
import entente.exchange.form.Form;
import entente.exchange.gold.GoldDocument;
import entente.exchange.gold.GoldLine;
import entente.exchange.gold.GoldSentence;
import entente.exchange.gold.Predictions;
import entente.exchange.score.Accounts;
import entente.exchange.score.Bootstrap;
import entente.exchange.score.DocumentFaults;
import entente.exchange.score.DocumentScore;
import entente.exchange.score.DocumentScorer;
import entente.exchange.score.Faults;
import entente.exchange.score.GivenPair;
import entente.exchange.score.Scheme;
import entente.exchange.score.SentenceFaults;
import entente.exchange.score.SentenceScore;
import entente.exchange.score.SentenceScorer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
      List<Where> all =
          new ArrayList<>(
              Optional.ofNullable(conditions).orElse(List.of()).stream()
                  .map(Where::parse)
                  .toList());
      if (!split.equals("all")) {
        all.add(new Where("split", split, true));
      }
      List<String> wanted = Optional.ofNullable(scopes).orElse(List.of());
      List<GoldLine> left =
          lines.stream()
              .filter(line -> all.stream().allMatch(where -> where.test(line)))
              .filter(
                  line ->
                      wanted.isEmpty() || line.field("scope").filter(wanted::contains).isPresent())
              .toList();
      if (left.isEmpty()) {
        throw EntenteException.badInput(
            "none of "
                + lines.size()
                + " gold lines is left to score; check --split, --scope and --where");
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
    List<GoldLine> lines = chosen.of(files.gold(gold));
    Workbench bench = new Workbench();
    boolean own = predicted.isEmpty();
    Predictions predictions = own ? predict(bench, files, lines) : files.predictions(predicted);
    Accounts accounts = own ? new CoderAccounts(bench.coder()) : Accounts.none();
    Parts parts = new Parts(sentences(lines, predictions), documents(lines));
    Report report = report(parts, predictions, accounts);
    if (output.json) {
      Optional<String> coder = own ? Optional.of(bench.coder().version()) : Optional.empty();
      Form form =
          out -> report.write(out.text("coder", coder).number("skipped", files.skipped()), told);
      console.data(form.line());
    } else {
      report.lines(told).forEach(console::data);
    }
    return (files.skipped() == 0 ? ExitCode.DONE : ExitCode.PARTLY).number();
  }

  private Predictions predict(Workbench bench, GoldFiles files, List<GoldLine> lines) {
    boolean silent = output.quiet || !console.isTerminal();
    try (Progress progress = Progress.over(console, "coding", lines.size(), silent)) {
      return new GoldCoding(bench, files, Math.max(1, threads)).predict(lines, progress);
    }
  }

  private List<GoldSentence> sentences(List<GoldLine> lines, Predictions predictions) {
    return lines.stream()
        .filter(GoldSentence.class::isInstance)
        .map(GoldSentence.class::cast)
        .filter(s -> !chosen.onlyPredicted || predictions.sentences().contains(s.request().name()))
        .toList();
  }

  private static List<GoldDocument> documents(List<GoldLine> lines) {
    return lines.stream()
        .filter(GoldDocument.class::isInstance)
        .map(GoldDocument.class::cast)
        .toList();
  }

  private record Parts(List<GoldSentence> sentences, List<GoldDocument> documents) {}

  private Report report(Parts parts, Predictions predictions, Accounts accounts) {
    Scheme scheme = compared.scheme();
    Bootstrap bootstrap = new Bootstrap(told.draws);
    boolean pairs = compared.givenPair;
    if (pairs && parts.sentences().isEmpty()) {
      throw EntenteException.badInput("--given-pair is for sentences, and there are none");
    }
    Optional<GivenPair> given =
        pairs
            ? Optional.of(GivenPair.score(parts.sentences(), predictions, scheme))
            : Optional.empty();
    Optional<Scored<SentenceScore>> sentences =
        pairs || parts.sentences().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Scored<>(
                    new SentenceScorer(scheme, bootstrap).score(parts.sentences(), predictions),
                    new SentenceFaults(scheme, accounts).find(parts.sentences(), predictions)));
    Optional<Scored<DocumentScore>> documents =
        parts.documents().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Scored<>(
                    new DocumentScorer(bootstrap).score(parts.documents(), predictions),
                    new DocumentFaults(accounts).find(parts.documents(), predictions)));
    return new Report(given, sentences, documents);
  }

  private record Scored<T extends Form>(T score, Faults faults) {
    Form form(Told told) {
      return out -> {
        score.write(out);
        faults.write(out, told.errors);
      };
    }
  }

  private record Report(
      Optional<GivenPair> given,
      Optional<Scored<SentenceScore>> sentences,
      Optional<Scored<DocumentScore>> documents) {
    void write(Fields out, Told told) {
      out.number("bootstrap", told.draws)
          .object("given_pair", given)
          .object("sentences", sentences.map(s -> s.form(told)))
          .object("documents", documents.map(d -> d.form(told)));
    }

    List<String> lines(Told told) {
      List<String> lines = new ArrayList<>();
      given.ifPresent(score -> lines.addAll(ScoreText.givenPair(score)));
      sentences.ifPresent(
          s -> {
            lines.addAll(ScoreText.sentences(s.score(), told.each));
            lines.addAll(FaultText.of(s.faults(), told.errors));
          });
      documents.ifPresent(
          d -> {
            lines.addAll(ScoreText.documents(d.score(), told.each));
            lines.addAll(FaultText.of(d.faults(), told.errors));
          });
      return lines;
    }
  }
}
