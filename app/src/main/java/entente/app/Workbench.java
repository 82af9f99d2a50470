// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.actor.ActorDirectory;
import entente.coder.Coder;
import entente.fact.FactBase;
import entente.ledger.LedgerUnavailable;
import entente.reader.DocumentReader;
import entente.reader.PublisherDirectory;
import entente.store.Access;
import entente.store.DuckDbLedger;
import entente.store.Holder;
import entente.store.LedgerLocator;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens what a command needs when it needs it: tables, ledger, and last the language model. */
final class Workbench {
  private @Nullable Coder coder;
  private @Nullable DocumentReader reader;
  private @Nullable Examination examination;

  /** The built-in tables of states, organisations and office holders. */
  ActorDirectory directory() {
    return ActorDirectory.standard();
  }

  /** The reader of documents. */
  DocumentReader reader() {
    DocumentReader made = reader;
    if (made == null) {
      made = new DocumentReader(PublisherDirectory.builtIn());
      reader = made;
    }
    return made;
  }

  /** The coder; it loads its model with the first sentence that needs it. */
  Coder coder() {
    Coder made = coder;
    if (made == null) {
      made = Coder.load(LanguageModel::load, directory());
      coder = made;
    }
    return made;
  }

  /** The checks, with the coder's names. */
  synchronized Examination examination() {
    Examination made = examination;
    if (made == null) {
      made = new Examination(coder(), FactBase.standard());
      examination = made;
    }
    return made;
  }

  /** The ledger for appending, made if it is missing. */
  DuckDbLedger ledger(Path file) {
    requireUnserved(file);
    return DuckDbLedger.open(file, Access.APPEND);
  }

  /**
   * The place where a command will ask the process that serves a ledger instead of opening it; that
   * process tells its address in the lock file.
   */
  private static void requireUnserved(Path file) {
    LedgerLocator.findHolder(file)
        .flatMap(Holder::address)
        .ifPresent(
            address -> {
              throw new LedgerUnavailable(
                  file + " is served at " + address + "; ask it there, or stop it");
            });
  }

  /**
   * A ledger that must exist, for reading.
   *
   * @throws EntenteException if there is none
   */
  DuckDbLedger existingLedger(Path file) {
    requireExisting(file);
    requireUnserved(file);
    return DuckDbLedger.open(file, Access.READ);
  }

  /** Nothing, if there is a ledger. */
  void requireExisting(Path file) {
    if (!Files.exists(file)) {
      throw EntenteException.notFound(
          "there is no ledger at " + file + "; read documents first, or name it by --ledger");
    }
  }
}
