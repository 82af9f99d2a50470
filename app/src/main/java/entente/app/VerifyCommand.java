// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.app.InputFiles.InputFile;
import entente.app.dossier.DossierFile;
import entente.app.dossier.QuotedNote;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.ledger.Ledger;
import entente.reader.RawDocument;
import entente.reader.ReadOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds a written dossier against the documents it quotes. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Find every sentence that a dossier quotes at its place in the documents.",
    footer = {
      "",
      "The documents come from the ledger, or from the files they were read from. Prints what",
      "differs; the exit code is 5 unless every sentence was found and nothing was changed.",
      "",
      "Examples:",
      "  entente verify dossiers/BOL-IRN.html --documents examples/",
      "  entente verify dossiers/BOL-IRN.pdf --ledger entente.duckdb"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DOSSIER", description = "A file that `entente dossier` wrote.")
  private Path file = Path.of("");

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "The ledger that holds the documents (default: ./entente.duckdb).")
  private @Nullable Path ledgerFile;

  @Option(
      names = "--documents",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders to find the documents in, instead of a ledger.")
  private List<Path> paths = List.of();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DossierFile dossier = dossier();
    Map<DocumentId, String> texts = texts(dossier);
    List<String> differences = differences(dossier, texts);
    differences.forEach(console::data);
    long documents = dossier.notes().stream().map(QuotedNote::document).distinct().count();
    int notes = dossier.notes().size();
    console.say(
        differences.isEmpty()
            ? "verified: " + notes + " sentences of " + documents + " documents stand as quoted"
            : "not verified: " + differences.size() + " differences in " + notes + " sentences");
    return (differences.isEmpty() ? ExitCode.DONE : ExitCode.MISMATCH).number();
  }

  private DossierFile dossier() {
    try {
      return DossierFile.parse(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new EntenteException(
          ExitCode.BAD_INPUT, "cannot read the dossier " + file + "; check the path", e);
    } catch (IllegalArgumentException e) {
      throw new EntenteException(
          ExitCode.BAD_INPUT,
          file + " is no dossier that can be verified: " + e.getMessage() + "; write it anew",
          e);
    }
  }

  private static List<String> differences(DossierFile dossier, Map<DocumentId, String> texts) {
    List<String> found = new ArrayList<>();
    Map<DocumentId, List<String>> absent = new TreeMap<>();
    for (QuotedNote note : dossier.notes()) {
      String text = texts.get(note.document());
      if (text == null) {
        absent
            .computeIfAbsent(note.document(), id -> new ArrayList<>())
            .add(String.valueOf(note.number()));
      } else {
        note.difference(text).ifPresent(d -> found.add("note " + note.number() + ": " + d));
      }
    }
    absent.forEach((id, notes) -> found.add(absent(id, notes)));
    dossier.changed().forEach(part -> found.add("changed after it was written: " + part));
    return found;
  }

  private static String absent(DocumentId document, List<String> notes) {
    return "document "
        + document
        + " is not there; not verified: note"
        + (notes.size() == 1 ? " " : "s ")
        + String.join(", ", notes);
  }

  private Map<DocumentId, String> texts(DossierFile dossier) {
    Workbench bench = new Workbench();
    Map<DocumentId, String> texts = new TreeMap<>();
    if (!paths.isEmpty()) {
      InputFiles.of(paths).forEach(input -> addText(bench, input, texts));
    }
    if (paths.isEmpty() || ledgerFile != null) {
      Path path = Optional.ofNullable(ledgerFile).orElse(Path.of("entente.duckdb"));
      requireDocuments(path);
      try (Ledger ledger = bench.existingLedger(path)) {
        dossier.notes().stream()
            .map(QuotedNote::document)
            .distinct()
            .forEach(id -> ledger.findDocument(id).ifPresent(d -> texts.put(id, d.text())));
      }
    }
    return texts;
  }

  private static void requireDocuments(Path ledger) {
    if (!Files.exists(ledger)) {
      throw EntenteException.notFound(
          "there is no ledger at "
              + ledger
              + " to hold the dossier against; name it by --ledger, or the files by --documents");
    }
  }

  /** Only what has the hash of a document is that document. */
  private void addText(Workbench bench, InputFile input, Map<DocumentId, String> texts) {
    try {
      byte[] bytes = Files.readAllBytes(input.path());
      RawDocument raw = new RawDocument(input.label(), bytes, new ReadOptions().hints());
      if (bench.reader().read(raw) instanceof ReadOutcome.Clean clean) {
        Document document = document(clean);
        texts.put(document.id(), document.text());
      }
    } catch (IOException e) {
      console.say("entente: " + input.name() + ": cannot be read: " + e.getMessage());
    }
  }

  private static Document document(ReadOutcome.Clean clean) {
    return clean.document().document();
  }
}
