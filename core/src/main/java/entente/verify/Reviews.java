// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.claim.Agreement;
import entente.claim.Claim;
import entente.event.Event;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.evidence.Publisher;
import entente.ledger.Ledger;
import entente.review.Decision;
import entente.review.Decision.Scope;
import entente.review.Field;
import entente.review.InForce;
import entente.review.Line;
import entente.verify.check.Check;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the decisions of persons mean for events, claims, checks and agreements now. A decision is
 * about the line it was made about, or about what now stands at its place; one of a wider scope
 * also about others. Of several the narrower counts, of equal ones the last, so that an acceptance
 * overrules a rejection.
 */
public final class Reviews {
  /** The field of a decision about an event as a whole. */
  public static final String EVENT = Field.EVENT.word();

  /** The field of a decision about a claim as a whole. */
  public static final String CLAIM = Field.CLAIM.word();

  private static final Comparator<Decision> WIDE_FIRST =
      Comparator.comparing(decision -> decision.reach().scope());

  private final List<Decision> all;
  private final List<Decision> held;
  private final Function<DocumentId, Publisher> publishers;
  private final Anchors anchors;

  private Reviews(List<Decision> all, Function<DocumentId, Publisher> publishers, Anchors anchors) {
    this.all = List.copyOf(all);
    this.held = InForce.of(all).decisions().stream().sorted(WIDE_FIRST).toList();
    this.publishers = publishers;
    this.anchors = anchors;
  }

  /** The meaning of the decisions that a ledger holds. */
  public static Reviews of(Ledger ledger) {
    List<Decision> decisions = ledger.decisions();
    if (decisions.isEmpty()) {
      return of(decisions);
    }
    Map<DocumentId, Publisher> publishers =
        ledger.documents().stream().collect(Collectors.toMap(Document::id, Document::publisher));
    return new Reviews(
        decisions,
        id -> publishers.getOrDefault(id, Publisher.unknown()),
        Anchors.of(ledger, decisions));
  }

  /**
   * The meaning of these decisions, given in the order they were made, where nothing is known of
   * the documents: their publishers count as unknown.
   */
  public static Reviews of(List<Decision> decisions) {
    return new Reviews(decisions, id -> Publisher.unknown(), Anchors.none());
  }

  /** The decisions that hold: none that was taken back, the wider first, then in their order. */
  public List<Decision> held() {
    return held;
  }

  /**
   * Whether the founding report of the event stands rejected by a decision about it, or each of its
   * reports by whatever decision.
   */
  public boolean isRejected(Event event) {
    return isRejected(on(founding(event)).stream().filter(Reviews::isNarrow).toList(), Field.EVENT)
        || lines(event).stream().allMatch(line -> isRejected(on(line), Field.EVENT));
  }

  private static boolean isNarrow(Decision decision) {
    return decision.reach().scope() == Scope.HERE;
  }

  /** Whether the claim stands rejected. */
  public boolean isRejected(Claim claim) {
    return isRejected(on(Line.of(claim)), Field.CLAIM);
  }

  /** Whether the check stands rejected. */
  public boolean isRejected(Check check) {
    return isRejected(decisionsOn(check), Field.CHECK);
  }

  /** Whether the agreement stands rejected. */
  public boolean isRejected(Agreement agreement) {
    return isRejected(decisionsOn(agreement), Field.AGREEMENT);
  }

  private static boolean isRejected(List<Decision> decisions, Field field) {
    boolean rejected = false;
    for (Decision decision : decisions) {
      if (decision.target().field().equals(field.word())) {
        rejected =
            switch (decision.verb()) {
              case REJECT -> true;
              case ACCEPT -> false;
              case CORRECT, NOTE, UNDO -> rejected;
            };
      }
    }
    return rejected;
  }

  /** The event as persons corrected it; the same if nobody did. Its reports stay as told. */
  public Event corrected(Event event) {
    Event corrected = event;
    for (Decision decision : decisionsOn(event)) {
      corrected = Corrected.event(corrected, decision);
    }
    return corrected;
  }

  /** The claim as persons corrected it; the same if nobody did. */
  public Claim corrected(Claim claim) {
    Claim corrected = claim;
    for (Decision decision : decisionsOn(claim)) {
      corrected = Corrected.claim(corrected, decision);
    }
    return corrected;
  }

  /** The decisions that hold of the event, the wider first, then in the order they were made. */
  public List<Decision> decisionsOn(Event event) {
    List<Line> lines = lines(event);
    return held.stream().filter(d -> lines.stream().anyMatch(line -> isAbout(d, line))).toList();
  }

  /** The decisions that hold of the claim, likewise. */
  public List<Decision> decisionsOn(Claim claim) {
    return on(Line.of(claim));
  }

  /** The decisions that hold of the check, likewise. */
  public List<Decision> decisionsOn(Check check) {
    return on(Line.ofCheck(check.id().value(), check.evidence()));
  }

  /** The decisions that hold of the agreement, likewise. */
  public List<Decision> decisionsOn(Agreement agreement) {
    return founding(agreement)
        .map(evidence -> on(Line.ofAgreement(agreement.id().value(), evidence)))
        .orElse(List.of());
  }

  /** Where an agreement is founded: at the step whose line gave it its id, else the first. */
  private static Optional<Evidence> founding(Agreement agreement) {
    String hash = agreement.id().value().substring("ag_".length());
    List<Agreement.Step> steps = agreement.course().steps();
    return steps.stream()
        .filter(step -> step.line().endsWith("_" + hash))
        .findFirst()
        .or(() -> steps.stream().findFirst())
        .map(Agreement.Step::evidence)
        .or(() -> agreement.accounts().stream().findFirst().map(Agreement.Account::evidence));
  }

  /** The decisions made about the words of {@code evidence}, undone ones too, in their order. */
  public List<Decision> about(Evidence evidence) {
    return all.stream().filter(decision -> decision.target().isAbout(evidence)).toList();
  }

  private static Line founding(Event event) {
    return Line.of(event, event.reports().get(0));
  }

  private static List<Line> lines(Event event) {
    return event.reports().stream().map(report -> Line.of(event, report)).toList();
  }

  private List<Decision> on(Line line) {
    return held.stream().filter(decision -> isAbout(decision, line)).toList();
  }

  private boolean isAbout(Decision decision, Line line) {
    return Field.find(decision.target().field()).map(Field::line).equals(Optional.of(line.sort()))
        && (isHere(decision, line) || isWithin(decision, line));
  }

  private boolean isHere(Decision decision, Line line) {
    String decided = decision.reach().line();
    if (!decision.target().document().equals(line.evidence().document())) {
      return false;
    }
    if (!decided.isEmpty() && (line.ids().contains(decided) || anchors.holds(decided))) {
      return line.ids().contains(decided);
    }
    return decision.target().isAbout(line.evidence())
        && (line.sort() != Field.CHECK || isOfRule(decision, line));
  }

  private static boolean isOfRule(Decision decision, Line line) {
    String rule = decision.reach().rule();
    return rule.isEmpty() || rule.equals(line.evidence().rule());
  }

  private boolean isWithin(Decision decision, Line line) {
    return switch (decision.reach().scope()) {
      case HERE -> false;
      case WORDING ->
          !decision.reach().wording().isEmpty()
              && decision.reach().wording().equals(line.wording())
              && decision.reach().publisher().equals(publisher(line))
              && (line.sort() != Field.CHECK || isOfRule(decision, line));
      case RULE -> anchors.rule(decision).equals(Optional.of(line.evidence().rule()));
    };
  }

  private String publisher(Line line) {
    return publishers.apply(line.evidence().document()).name();
  }
}
