// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import entente.dossier.AgreementLine;
import entente.dossier.CheckLine;
import entente.dossier.ClaimLine;
import entente.dossier.ContradictionLine;
import entente.dossier.DecisionLine;
import entente.evidence.Evidence;
import entente.fact.CitedFact;
import entente.review.Decision;
import entente.verify.check.Check;
import entente.verify.check.CheckRule;
import entente.verify.check.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was found out about the texts, in words for a reader. */
public final class Findings {
  private static final int FEW_WORDS = 4;

  private final Sheet sheet;

  Findings(Sheet sheet) {
    this.sheet = sheet;
  }

  /** A decision in words: {@code rejected by a person: “a copy of the line above”}. */
  static String words(Decision decision) {
    String verb =
        switch (decision.verb()) {
          case ACCEPT -> "accepted";
          case REJECT -> "rejected";
          case CORRECT -> "corrected";
          case NOTE -> "noted";
          case UNDO -> "taken back";
        };
    String field = decision.target().field();
    return verb
        + (decision.verb() == Decision.Verb.CORRECT ? " in " + Run.visible(field) : "")
        + decision.value().map(value -> " to “" + Run.visible(value) + "”").orElse("")
        + " by "
        + decision.grounds().by().map(Run::visible).orElse("a person")
        + ": “"
        + Run.visible(decision.reason())
        + "”";
  }

  /** A decision in words. */
  public String decision(DecisionLine line) {
    return sheet.capital(words(line.decision()).substring(0, 1))
        + words(line.decision()).substring(1);
  }

  /** Kind, field and parties of an agreement; empty where it is known by its title alone. */
  public String facts(AgreementLine line) {
    return line.track()
        .map(t -> t.kind() + " · " + t.field() + " · " + String.join(", ", t.parties()))
        .orElse("");
  }

  /** What stands beside the track of an agreement, joined; may be empty. */
  public String sideStates(AgreementLine line) {
    return line.track().map(t -> String.join("; ", t.sideStates())).orElse("");
  }

  /** A step in words: {@code signed, 20 July 2023, says Iranian state media}. */
  public String step(AgreementLine.Step step) {
    String when = step.when().isUndated() ? "" : ", " + DateWords.of(step.when());
    return step.status() + when + step.by().map(by -> ", says " + Run.visible(by)).orElse("");
  }

  /** Who holds a side of a contradiction: the holder and the publisher. */
  public String holder(ContradictionLine.Side line) {
    String publisher = line.publisher().isUnknown() ? "a document" : line.publisher().name();
    return Run.visible(line.side().holder().map(h -> h + ", in " + publisher).orElse(publisher));
  }

  /** The field of a contradiction: {@code whether it is so} for yes and no. */
  public String field(ContradictionLine line) {
    return switch (line.field()) {
      case DATE -> "Date";
      case ACTOR -> "Actor";
      case PLACE -> "Place";
      case AMOUNT -> "Amount";
      case YES_NO -> "Whether it is so";
    };
  }

  /**
   * What a side of a contradiction says: the words that are meant, the sentence if they are few.
   */
  public String said(ContradictionLine.Side line) {
    Evidence evidence = line.side().evidence();
    String words = words(evidence);
    return words.strip().split(" ", -1).length < FEW_WORDS ? evidence.sentence().text() : words;
  }

  /** The words of a sentence that are meant. */
  public String words(Evidence evidence) {
    int origin = evidence.sentence().span().start();
    return evidence
        .sentence()
        .text()
        .substring(evidence.span().start() - origin, evidence.span().end() - origin);
  }

  /** Checks by their kind, in the order of the kinds. */
  public Map<String, List<CheckLine>> checksByKind(List<CheckLine> lines) {
    Map<String, List<CheckLine>> groups = new LinkedHashMap<>();
    for (CheckRule.Kind kind : CheckRule.Kind.values()) {
      List<CheckLine> of =
          lines.stream().filter(line -> line.check().rule().kind() == kind).toList();
      if (!of.isEmpty()) {
        groups.put(name(kind), of);
      }
    }
    return groups;
  }

  private static String name(CheckRule.Kind kind) {
    return switch (kind) {
      case OFFICE -> "Office";
      case ORDER -> "Order and time";
      case STALENESS -> "Staleness";
      case IDENTITY -> "Identity";
      case ATTRIBUTION -> "Attribution";
      case PAGE -> "Page";
    };
  }

  /** Verdict, rule, confidence and decisions of a check. */
  public String facts(CheckLine line) {
    Check check = line.check();
    List<String> facts = new ArrayList<>();
    facts.add(check.rule().verdict() == Verdict.REFUTED ? "refuted" : "not to be known from this");
    facts.add(check.rule().word());
    facts.add("confidence " + String.format(Locale.ROOT, "%.2f", check.confidence()));
    check.certainty().since().ifPresent(day -> facts.add("since " + DateWords.of(day)));
    line.decided().forEach(decision -> facts.add(words(decision)));
    return String.join(" · ", facts);
  }

  /** A fact with its source. */
  public String fact(CitedFact fact) {
    return Run.visible(fact.statement()) + " (" + Run.visible(fact.source()) + ")";
  }

  /** What refutes a claim, joined; empty if nothing does. */
  public String refuted(ClaimLine line) {
    return Run.visible(String.join(" ", line.refuted().stream().map(Check::message).toList()));
  }
}
