// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.actor.State;
import entente.exchange.feed.FactFeed;
import entente.exchange.feed.FeedFormat;
import entente.exchange.feed.FeedReading;
import entente.exchange.form.LoadForm;
import entente.fact.Rejection;
import entente.ledger.Batch;
import entente.ledger.LedgerWriter;
import entente.store.DuckDbLedger;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads files of other data sets into the ledger. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = "Load facts that others publish into the ledger: who governed, who held office.",
    footer = {
      "",
      "Formats: reign, archigos, wikidata-office-holders.",
      "A line a file: how many rows were kept, repeat what is known, or were rejected and why.",
      "",
      "Examples:",
      "  entente load reign leaderlist_8_21.csv",
      "  entente load wikidata-office-holders holders.csv --state bolivia --json"
    })
final class LoadCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  private final Console console;
  private final Workbench bench = new Workbench();

  @Parameters(index = "0", paramLabel = "FORMAT", description = "The format of the files.")
  private String format = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "The files.")
  private List<Path> files = List.of();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description =
          "The state the files tell of, where their rows name none. Without it the name of the"
              + " file's folder is taken, if it is a state's.")
  private @Nullable String state;

  @Mixin private final LedgerOptions where = new LedgerOptions();
  @Mixin private final OutputOptions output = new OutputOptions();

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    FeedFormat known = knownFormat();
    int failed = 0;
    int rejected = 0;
    try (DuckDbLedger ledger = bench.ledger(where.ledger)) {
      for (Path file : files) {
        try {
          FeedReading reading = read(known, file);
          print(known, file, reading, ledger.append(Batch.ofFacts(reading.facts())));
          rejected += reading.rejections().size();
        } catch (IOException | IllegalArgumentException e) {
          console.say(file + " is not loaded: " + e.getMessage());
          failed++;
        }
      }
    }
    return code(failed, rejected).number();
  }

  private ExitCode code(int failed, int rejected) {
    if (failed == files.size()) {
      return ExitCode.BAD_INPUT;
    }
    return failed + rejected > 0 ? ExitCode.PARTLY : ExitCode.DONE;
  }

  private FeedFormat knownFormat() {
    return FeedFormat.find(format)
        .orElseThrow(
            () ->
                EntenteException.badInput(
                    "no format '"
                        + format
                        + "'; it is one of "
                        + Arrays.stream(FeedFormat.values())
                            .map(FeedFormat::word)
                            .collect(Collectors.joining(", "))));
  }

  private FeedReading read(FeedFormat known, Path file) throws IOException {
    if (Files.isDirectory(file) || !Files.isReadable(file)) {
      throw new IOException("no such file, or no permission to read it");
    }
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    return FactFeed.of(known, bench.directory(), state(file))
        .read(new StringReader(text(file)), name);
  }

  /** These lists are UTF-8, or Latin-1 where an accent stands as one byte. */
  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
  }

  private Optional<State> state(Path file) {
    if (state != null) {
      String named = state;
      return Optional.of(
          bench
              .directory()
              .findState(named, Optional.empty())
              .orElseThrow(() -> EntenteException.notFound("no state '" + named + "'")));
    }
    return Optional.ofNullable(file.toAbsolutePath().getParent())
        .flatMap(folder -> Optional.ofNullable(folder.getFileName()))
        .flatMap(name -> bench.directory().findState(name.toString(), Optional.empty()));
  }

  private void print(
      FeedFormat known, Path file, FeedReading reading, LedgerWriter.Appended added) {
    int repeated = reading.duplicates() + reading.facts().size() - added.facts();
    LoadForm.Rows rows = new LoadForm.Rows(added.facts(), repeated, 0, reading.rejections().size());
    if (output.json) {
      console.data(new LoadForm(known.word(), file.toString(), rows).line());
    } else {
      console.data(
          file
              + ": "
              + rows.read()
              + " rows, "
              + rows.kept()
              + " kept, "
              + rows.duplicate()
              + " known already or going on, "
              + rows.rejected()
              + " rejected");
    }
    explain(reading.rejections());
  }

  private void explain(List<Rejection> rejections) {
    for (Rejection rejection : rejections.subList(0, Math.min(SHOWN, rejections.size()))) {
      console.say(
          rejection.file() + ", line " + rejection.line() + " is rejected: " + rejection.reason());
    }
    if (rejections.size() > SHOWN) {
      console.say("and " + (rejections.size() - SHOWN) + " more");
    }
  }
}
