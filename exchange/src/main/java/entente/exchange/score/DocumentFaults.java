// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.evidence.Span;
import entente.exchange.gold.DocumentEvent;
import entente.exchange.gold.GoldDocument;
import entente.exchange.gold.Predictions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the errors in events of documents and gives each its cause. */
public final class DocumentFaults {
  private final Accounts accounts;

  /** Asks for the causes of what is missed. */
  public DocumentFaults(Accounts accounts) {
    this.accounts = accounts;
  }

  /** All errors of all documents, and which type is taken for which. */
  public Faults find(List<GoldDocument> gold, Predictions predictions) {
    List<Fault> errors = new ArrayList<>();
    Confusion types = new Confusion();
    for (GoldDocument document : DocumentScorer.byName(gold).values()) {
      errors.addAll(new Compared(DocumentMatch.of(document, predictions)).faults(types));
    }
    return new Faults(errors, types);
  }

  /** The first field in which an aligned prediction differs. */
  private static Optional<Cause> difference(StateAct mark, StateAct predicted) {
    return Measure.ofRecord().stream()
        .filter(field -> !mark.agrees(predicted, field))
        .findFirst()
        .map(
            field ->
                switch (field) {
                  case DIRECTION -> Cause.ACTOR_WRONG;
                  case TYPE -> Cause.WRONG_FRAME;
                  case MODE -> Cause.MODE;
                  case DATE -> Cause.DATE;
                  default -> throw new IllegalStateException("no field of a record: " + field);
                });
  }

  /** One document. */
  private final class Compared {
    private final DocumentMatch match;
    private final String text;
    private final Optional<LocalDate> date;

    Compared(DocumentMatch match) {
      this.match = match;
      this.text = match.gold().request().text();
      this.date = match.gold().request().date();
    }

    List<Fault> faults(Confusion types) {
      List<Fault> faults = new ArrayList<>();
      for (Assignment.Pair<StateAct, StateAct> pair : match.counting()) {
        StateAct mark = pair.left();
        StateAct predicted = pair.right();
        types.add(mark.type(), predicted.type());
        difference(mark, predicted)
            .ifPresent(
                cause ->
                    faults.add(
                        fault(
                            Fault.Side.MISSED, cause, Optional.of(mark), Optional.of(predicted))));
      }
      for (StateAct mark : match.missed()) {
        types.add(mark.type(), Confusion.MISSED);
        faults.add(fault(Fault.Side.MISSED, ofMissed(mark), Optional.of(mark), elsewhere(mark)));
      }
      for (StateAct predicted : match.spurious()) {
        types.add(Confusion.SPURIOUS, predicted.type());
        faults.add(
            fault(
                Fault.Side.SPURIOUS,
                ofSpurious(predicted),
                Optional.empty(),
                Optional.of(predicted)));
      }
      return faults;
    }

    /** A prediction that is free, in the words of the mark, of its type, between others. */
    private Optional<StateAct> elsewhere(StateAct mark) {
      return match.spurious().stream()
          .filter(p -> mark.overlaps(p) && mark.types().contains(p.type()))
          .findFirst();
    }

    private Cause ofMissed(StateAct mark) {
      Optional<Account> sentence = accounts.of(sentence(mark), date);
      if (sentence.filter(Account::tooLong).isPresent()) {
        return Cause.PARSE;
      }
      if (elsewhere(mark).isPresent()) {
        return Cause.ACTOR_WRONG;
      }
      return sentence.map(account -> ofSilence(mark, account)).orElse(Cause.NOT_TOLD);
    }

    private Cause ofSilence(StateAct mark, Account sentence) {
      if (isCoded(mark, sentence)) {
        return Cause.DOCUMENT;
      }
      if (!isNamed(mark)) {
        return Cause.ACTOR_UNNAMED;
      }
      if (stoodInTheWay(mark, sentence, Account.Kind.MODE)) {
        return Cause.MODE;
      }
      return stoodInTheWay(mark, sentence, Account.Kind.PARTIES)
          ? Cause.ACTOR_MISSING
          : Cause.NO_FRAME;
    }

    private boolean isCoded(StateAct mark, Account sentence) {
      return sentence.events().stream()
          .flatMap(event -> StateAct.of(event).stream())
          .anyMatch(act -> act.pair().equals(mark.pair()) && mark.types().contains(act.type()));
    }

    private boolean isNamed(StateAct mark) {
      return accounts
          .of(text, date)
          .filter(a -> a.states().containsAll(List.of(mark.actor(), mark.recipient())))
          .isPresent();
    }

    private boolean stoodInTheWay(StateAct mark, Account sentence, Account.Kind kind) {
      return sentence.obstacles().stream()
          .filter(obstacle -> obstacle.kind() == kind)
          .flatMap(obstacle -> TestCodes.plover(obstacle.cameo()).stream())
          .map(StateAct::scored)
          .anyMatch(mark.types()::contains);
    }

    private Cause ofSpurious(StateAct predicted) {
      if (match.marked().isEmpty()) {
        return Cause.NO_EVENT;
      }
      boolean again =
          match.aligned().stream()
              .map(Assignment.Pair::right)
              .anyMatch(
                  p -> p.pair().equals(predicted.pair()) && p.type().equals(predicted.type()));
      if (again) {
        return Cause.DUPLICATE;
      }
      boolean others =
          match.missed().stream()
              .anyMatch(m -> m.overlaps(predicted) && m.types().contains(predicted.type()));
      return others ? Cause.ACTOR_WRONG : Cause.EXTRA;
    }

    private String sentence(StateAct act) {
      return act.event().spans().stream().findFirst().map(this::words).orElse("");
    }

    private String words(Span span) {
      int end = Math.min(span.end(), text.length());
      return new Span(Math.min(span.start(), end), end).in(text);
    }

    private Fault fault(
        Fault.Side side, Cause cause, Optional<StateAct> mark, Optional<StateAct> predicted) {
      return new Fault(
          side,
          cause,
          match.gold().request().name(),
          mark.or(() -> predicted).map(this::sentence).orElse(""),
          mark.map(StateAct::event).map(DocumentEvent::words).orElse(""),
          predicted.map(StateAct::event).map(DocumentEvent::words).orElse(""));
    }
  }
}
