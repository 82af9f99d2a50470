// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.evidence.Document;
import entente.evidence.Publisher;
import entente.exchange.form.DecisionForm;
import entente.ledger.Batch;
import entente.ledger.Ledger;
import entente.review.Correction;
import entente.review.Decision;
import entente.review.Draft;
import entente.review.Field;
import entente.review.InForce;
import entente.store.DuckDbLedger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a decision: first to the file that travels, then to the ledger, which takes in from the
 * file what a process that died in between left there.
 */
final class Deciding {
  private final Console console;
  private final VerdictOptions options;

  Deciding(Console console, VerdictOptions options) {
    this.console = console;
    this.options = options;
  }

  /** Accepts, rejects or notes. */
  void decide(Decision.Verb verb) {
    Decision.Grounds grounds = options.grounds();
    write(
        ledger -> {
          DecidedLines.Found found = new DecidedLines(ledger).get(options.id);
          return new Draft(
              verb,
              found.line().target(found.line().sort()),
              Optional.empty(),
              reach(ledger, found),
              grounds);
        });
  }

  /** Sets a field. */
  void correct(String field, String value) {
    Decision.Grounds grounds = options.grounds();
    write(
        ledger -> {
          DecidedLines.Found found = new DecidedLines(ledger).get(options.id);
          Field chosen = field(field, found.line().sort());
          requireValue(chosen, value);
          return new Draft(
              Decision.Verb.CORRECT,
              found.line().target(chosen),
              Optional.of(value),
              reach(ledger, found),
              grounds);
        });
  }

  private static Field field(String word, Field sort) {
    List<Field> correctable = sort.correctable();
    if (correctable.isEmpty()) {
      throw EntenteException.badInput(
          "a line of the sort '" + sort.word() + "' has no field to correct; accept or reject it");
    }
    return Field.find(word)
        .filter(correctable::contains)
        .orElseThrow(
            () ->
                EntenteException.badInput(
                    "'"
                        + word
                        + "' is no field to correct of this line; choose "
                        + correctable.stream().map(Field::word).collect(Collectors.joining(", "))));
  }

  private void requireValue(Field field, String value) {
    try {
      Correction.require(field, value);
    } catch (IllegalArgumentException e) {
      throw new EntenteException(ExitCode.BAD_INPUT, String.valueOf(e.getMessage()), e);
    }
    if (field == Field.DATE && options.scope == Decision.Scope.RULE) {
      throw EntenteException.badInput(
          "a rule does not give all its lines one date; choose --scope here or wording");
    }
  }

  private Decision.Reach reach(Ledger ledger, DecidedLines.Found found) {
    if (found.line().sort() == Field.AGREEMENT && options.scope != Decision.Scope.HERE) {
      throw EntenteException.badInput("an agreement is decided by itself; leave out --scope");
    }
    return new Decision.Reach(
        options.scope,
        found.id(),
        found.line().evidence().rule(),
        ledger
            .findDocument(found.line().evidence().document())
            .map(Document::publisher)
            .map(Publisher::name)
            .orElse(""),
        found.line().wording());
  }

  private void write(Function<Ledger, Draft> drafting) {
    Place place = new Place(options.where.ledger, options.decisions.file(options.where.ledger));
    Decision decision = write(console, place, drafting);
    if (!options.output.quiet) {
      console.say("to take it back: entente undo " + decision.id());
    }
  }

  /** Where decisions go. */
  record Place(Path ledger, DecisionFile file) {}

  /** Writes what is drafted from the ledger, and prints the line. */
  static Decision write(Console console, Place place, Function<Ledger, Draft> drafting) {
    try (DuckDbLedger ledger =
        new ReviewedLedger(new Workbench(), console).openForDeciding(place.ledger, place.file)) {
      List<Decision> before = new ArrayList<>(ledger.decisions());
      Decision decision = drafting.apply(ledger).after(before);
      place.file.append(decision);
      ledger.append(Batch.of(decision));
      console.data(new DecisionForm(decision).line());
      return decision;
    }
  }

  /** The decision that is to be taken back: the named one, else the last that holds. */
  static Decision toUndo(Ledger ledger, Optional<String> id) {
    List<Decision> all = ledger.decisions();
    InForce inForce = InForce.of(all);
    if (id.isEmpty()) {
      return inForce
          .last()
          .orElseThrow(() -> EntenteException.notFound("there is no decision to take back"));
    }
    Decision named =
        all.stream()
            .filter(decision -> decision.id().value().equals(id.get()))
            .findFirst()
            .orElseThrow(
                () ->
                    EntenteException.notFound(
                        "there is no decision '"
                            + id.get()
                            + "'; ids of decisions stand in decisions.jsonl"));
    if (!inForce.holds(named)) {
      throw EntenteException.badInput(
          id.get() + " is taken back already; to let it hold again, undo what took it back");
    }
    return named;
  }
}
