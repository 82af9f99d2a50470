// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.actor.StateCode;
import entente.coder.Coder;
import entente.coder.Explanation;
import entente.coder.act.Considered;
import entente.coder.frame.Frames;
import entente.event.CameoCode;
import entente.event.Mode;
import entente.event.Report;
import entente.exchange.form.ExtractLines;
import entente.exchange.form.Form;
import entente.exchange.gold.DocumentEvent;
import entente.exchange.gold.PredictedLine;
import entente.exchange.score.Account;
import entente.exchange.score.Accounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the coder tells of its work on a text. Not safe for many threads. */
final class CoderAccounts implements Accounts {
  private final Coder coder;
  private final Frames frames = Frames.standard();
  private final Map<Asked, Account> told = new LinkedHashMap<>();

  private record Asked(String text, Optional<LocalDate> date) {}

  CoderAccounts(Coder coder) {
    this.coder = coder;
  }

  @Override
  public Optional<Account> of(String text, Optional<LocalDate> date) {
    return Optional.of(told.computeIfAbsent(new Asked(text, date), this::tell));
  }

  private Account tell(Asked asked) {
    Explanation explanation = coder.explain(asked.text(), asked.date());
    return new Account(
        explanation.considered().stream().anyMatch(c -> c.obstacle() == Considered.Obstacle.LENGTH),
        explanation.reading().pieces().states().stream()
            .map(StateCode::value)
            .collect(Collectors.toSet()),
        obstacles(explanation),
        events(explanation));
  }

  private List<Account.Obstacle> obstacles(Explanation explanation) {
    List<Account.Obstacle> obstacles = new ArrayList<>();
    for (Considered considered : explanation.considered()) {
      Optional<Account.Kind> kind = kind(considered.obstacle());
      Optional<CameoCode> code = frames.findCode(considered.frame());
      if (kind.isPresent() && code.isPresent()) {
        obstacles.add(new Account.Obstacle(code.get().digits(), kind.get()));
      }
    }
    for (Report report : explanation.reading().reports()) {
      Mode mode = report.act().mode();
      if (mode == Mode.ALLEGED || mode == Mode.DENIED) {
        obstacles.add(new Account.Obstacle(report.act().cameo().digits(), Account.Kind.MODE));
      }
    }
    return obstacles;
  }

  private static Optional<Account.Kind> kind(Considered.Obstacle obstacle) {
    return switch (obstacle) {
      case PARTIES -> Optional.of(Account.Kind.PARTIES);
      case MODE -> Optional.of(Account.Kind.MODE);
      case LENGTH, WORDS -> Optional.empty();
    };
  }

  private static List<DocumentEvent> events(Explanation explanation) {
    return ExtractLines.of("", explanation.reading()).stream()
        .map(Form::line)
        .map(PredictedLine::parse)
        .filter(PredictedLine.Event.class::isInstance)
        .map(line -> ((PredictedLine.Event) line).event())
        .toList();
  }
}
