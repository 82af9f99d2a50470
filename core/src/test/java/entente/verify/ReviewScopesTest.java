// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.StateCode;
import entente.claim.Agreement;
import entente.claim.AgreementId;
import entente.claim.AgreementStatus;
import entente.claim.Claim;
import entente.claim.Wording;
import entente.event.Dimension;
import entente.event.Event;
import entente.event.Mode;
import entente.evidence.Evidence;
import entente.evidence.Publisher;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.ledger.Selection;
import entente.reading.Reading;
import entente.review.Decision;
import entente.review.Decision.Scope;
import entente.review.Decision.Verb;
import entente.review.DecisionId;
import entente.review.Draft;
import entente.review.Field;
import entente.review.Line;
import entente.review.Wordings;
import entente.scene.Page;
import entente.scene.SceneLedger;
import entente.time.When;
import entente.verify.check.Check;
import entente.verify.check.CheckRule;
import entente.verify.check.KeptChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How far decisions reach, and that they find their lines again. */
class ReviewScopesTest {
  private static final String VISIT = "IRN > BOL 042 happened diplomatic";
  private static final String HOST = "BOL > IRN 043 happened diplomatic";
  private static final String SAYS = "The president ⟦visited⟧ La Paz.";

  private final List<Decision> decisions = new ArrayList<>();

  private static Page page(String path, String publisher) {
    return Page.at(path).by(publisher, Publisher.Kind.NEWS, "BOL");
  }

  private Decision decide(Verb verb, Line line, Scope scope) {
    return decide(verb, line, line.sort(), Optional.empty(), scope);
  }

  private Decision decide(Verb verb, Line line, Field field, Optional<String> value, Scope scope) {
    String id = line.ids().stream().filter(i -> !i.startsWith("rp_")).findFirst().orElseThrow();
    return add(
        new Draft(
            verb,
            line.target(field),
            value,
            new Decision.Reach(scope, id, line.evidence().rule(), "Andean Wire", line.wording()),
            new Decision.Grounds("reason", Optional.empty())));
  }

  private Decision add(Draft draft) {
    Decision decision = draft.after(decisions);
    decisions.add(decision);
    return decision;
  }

  private Decision undo(Decision decision) {
    return add(Draft.undoing(decision, new Decision.Grounds("", Optional.empty())));
  }

  private SceneLedger ledger(Reading... readings) {
    SceneLedger ledger = new SceneLedger(readings);
    decisions.forEach(ledger::decided);
    return ledger;
  }

  private static List<Event> events(Reading... readings) {
    return new SceneLedger(readings).events(Selection.all());
  }

  private static Line line(Event event) {
    return Line.of(event, event.reports().get(0));
  }

  private List<Boolean> rejected(Reading... readings) {
    Reviews reviews = Reviews.of(ledger(readings));
    return events(readings).stream().map(reviews::isRejected).toList();
  }

  @Test
  void ofTwoActsInTheSameWordsOnlyTheOneDecidedAboutIsRejected() {
    Reading reading =
        page("a", "Andean Wire").says(SAYS).act(VISIT, "2009").act(HOST, "2010").read();
    decide(Verb.REJECT, line(events(reading).get(1)), Scope.HERE);
    assertThat(rejected(reading)).containsExactly(false, true);
  }

  @Test
  void whenANewerCoderTakesOtherWordsTheLineAtThePlaceIsMeant() {
    Reading old = page("a", "Andean Wire").says(SAYS).act(VISIT, "2009").read();
    Reading newer =
        page("a", "Andean Wire").says("The president ⟦visited La Paz⟧.").act(VISIT, "2009").read();
    assertThat(newer.document()).isEqualTo(old.document());
    assertThat(newer.reports().get(0).id()).isNotEqualTo(old.reports().get(0).id());
    decide(Verb.REJECT, line(events(old).get(0)), Scope.HERE);
    decide(Verb.CORRECT, line(events(old).get(0)), Field.MODE, Optional.of("alleged"), Scope.HERE);

    assertThat(rejected(newer)).containsExactly(true);
    Event event = events(newer).get(0);
    Reviews reviews = Reviews.of(ledger(newer));
    assertThat(reviews.corrected(event).act().mode()).isEqualTo(Mode.ALLEGED);
    assertThat(reviews.corrected(event).reports()).isEqualTo(event.reports());
    assertThat(reviews.decisionsOn(event)).hasSize(2);
  }

  @Test
  void aWordingReachesTheSameSentenceOfTheSamePublisher() {
    Reading first = page("a", "Andean Wire").says(SAYS).act(VISIT, "2009").read();
    Reading again =
        page("b", "Andean Wire")
            .says("Hear, hear.")
            .says("the  President ⟦visited⟧ La Paz!")
            .act(VISIT, "2010")
            .says("The minister ⟦visited⟧ La Paz.")
            .act(VISIT, "2011")
            .read();
    Reading courier = page("c", "The Courier").says(SAYS).act(VISIT, "2012").read();
    decide(Verb.REJECT, line(events(first).get(0)), Scope.WORDING);

    assertThat(rejected(first, again, courier)).containsExactly(true, true, false, false);
    assertThat(rejected(again)).containsExactly(true, false);
  }

  @Test
  void theNarrowerDecisionCountsWhicheverWasFirst() {
    Reading reading =
        page("a", "Andean Wire").says(SAYS).act(VISIT, "2009").says("W.").act(VISIT, "2010").read();
    decide(Verb.ACCEPT, line(events(reading).get(0)), Scope.HERE);
    decide(Verb.REJECT, line(events(reading).get(1)), Scope.RULE);
    assertThat(rejected(reading)).containsExactly(false, true);
  }

  @Test
  void aRuleThatMovedIsToldByThePlaceAndOneThatIsGoneReachesNothing() {
    Reading old = page("a", "Andean Wire").says(SAYS).act(VISIT, "2009").read();
    Reading moved = page("a", "Andean Wire").says(SAYS).act(HOST, "2009").read();
    Reading other =
        page("b", "The Courier").says("V.").act(VISIT, "2010").says("H.").act(HOST, "2011").read();
    Reading without = page("a", "Andean Wire").says(SAYS).read();
    decide(Verb.REJECT, line(events(old).get(0)), Scope.RULE);

    assertThat(rejected(old, other)).containsExactly(true, true, false);
    assertThat(rejected(moved, other)).containsExactly(true, false, true);
    assertThat(rejected(without, other)).containsExactly(false, false);
    assertThat(rejected(other)).containsExactly(true, false);
  }

  @Test
  void anUndoingIsUndoneAndOrderDoesNotMatter() {
    Reading reading = page("a", "Andean Wire").says(SAYS).act(VISIT, "2009").read();
    Decision rejection = decide(Verb.REJECT, line(events(reading).get(0)), Scope.HERE);
    Decision undone = undo(rejection);
    assertThat(rejected(reading)).containsExactly(false);
    Decision again = undo(undone);
    assertThat(rejected(reading)).containsExactly(true);
    undo(again);
    assertThat(rejected(reading)).containsExactly(false);
    java.util.Collections.reverse(decisions);
    assertThat(rejected(reading)).containsExactly(false);
  }

  @Test
  void aCircleOfUndoingsWrittenByHandEnds() {
    Reading reading = page("a", "Andean Wire").says(SAYS).act(VISIT, "2009").read();
    Decision.Target target = line(events(reading).get(0)).target(Field.EVENT);
    for (String[] pair :
        List.of(
            new String[] {"dc_aaaaaaaaaaaaa", "dc_bbbbbbbbbbbbb"},
            new String[] {"dc_bbbbbbbbbbbbb", "dc_aaaaaaaaaaaaa"})) {
      decisions.add(
          new Decision(
              new DecisionId(pair[0]),
              Verb.UNDO,
              target,
              Optional.of(pair[1]),
              Decision.Reach.here(),
              new Decision.Grounds("", Optional.empty())));
    }
    assertThat(rejected(reading)).containsExactly(false);
  }

  @Test
  void ofTwoClaimsInOneSentenceOneIsRejectedAndAWrongValueSetsNothing() {
    Reading reading =
        page("a", "Andean Wire")
            .says("Iran may sell drones, and Bolivia may buy.")
            .claim(Claim.Kind.FORECAST, Wording.SPECULATIVE, "IRN", "BOL")
            .claim(Claim.Kind.RISK, Wording.SPECULATIVE, "IRN", "BOL")
            .read();
    Claim first = reading.claims().get(0);
    Claim second = reading.claims().get(1);
    decide(Verb.REJECT, Line.of(second), Scope.HERE);
    decide(Verb.CORRECT, Line.of(first), Field.WORDING, Optional.of("loud"), Scope.HERE);
    decide(Verb.CORRECT, Line.of(first), Field.KIND, Optional.of("driver"), Scope.HERE);

    Reviews reviews = Reviews.of(ledger(reading));
    assertThat(reviews.isRejected(first)).isFalse();
    assertThat(reviews.isRejected(second)).isTrue();
    assertThat(reviews.corrected(first).kind()).isEqualTo(Claim.Kind.DRIVER);
    assertThat(reviews.corrected(first).wording()).isEqualTo(Wording.SPECULATIVE);
    assertThat(reviews.corrected(second)).isEqualTo(second);
  }

  @Test
  void aCheckIsRejectedAloneByWordsOrByRule() {
    Reading reading =
        page("a", "Andean Wire").says("President Morales came on Monday. Morales.").read();
    Sentence sentence = reading.sentences().get(0);
    Check name = Check.of(CheckRule.SURNAME_ONLY, sentence, new Span(10, 17), "m", 0.5);
    Check office = Check.of(CheckRule.OTHER_HOLDER, sentence, new Span(0, 17), "m", 0.5);
    Check later = Check.of(CheckRule.SURNAME_ONLY, sentence, new Span(34, 41), "m", 0.5);
    List<Check> all = List.of(name, office, later);
    Line line = Line.ofCheck(name.id().value(), name.evidence());

    decide(Verb.REJECT, line, Scope.HERE);
    assertThat(rejected(reading, all)).containsExactly(true, false, false);
    decide(Verb.REJECT, line, Scope.WORDING);
    assertThat(rejected(reading, all)).containsExactly(true, false, true);
    undo(decisions.get(1));
    decide(Verb.REJECT, line, Scope.RULE);
    assertThat(rejected(reading, all)).containsExactly(true, false, true);
  }

  private List<Boolean> rejected(Reading reading, List<Check> checks) {
    SceneLedger ledger = ledger(reading);
    KeptChecks.of(checks).forEach(ledger::checked);
    assertThat(KeptChecks.checks(ledger.checks(reading.document().id()))).isEqualTo(checks);
    return checks.stream().map(Reviews.of(ledger)::isRejected).toList();
  }

  @Test
  void anAgreementIsDecidedByWhatFoundsIt() {
    Reading reading = page("a", "Andean Wire").says(SAYS).act(VISIT, "2009").read();
    Event event = events(reading).get(0);
    Evidence evidence = event.reports().get(0).evidence();
    AgreementId id = AgreementId.foundedBy(event.id().value());
    Agreement agreement =
        new Agreement(
            id,
            "a memorandum",
            new TreeSet<>(List.of(new StateCode("BOL"), new StateCode("IRN"))),
            new Agreement.Subject(Agreement.Kind.MEMORANDUM, Dimension.DEFENCE),
            new Agreement.Course(
                AgreementStatus.SIGNED,
                List.of(
                    new Agreement.Step(
                        AgreementStatus.SIGNED,
                        When.none(),
                        Optional.empty(),
                        event.id().value(),
                        evidence)),
                List.of()),
            List.of());
    decide(Verb.REJECT, Line.ofAgreement(id.value(), evidence), Scope.HERE);

    Reviews reviews = Reviews.of(ledger(reading));
    assertThat(reviews.isRejected(agreement)).isTrue();
    assertThat(reviews.isRejected(event)).isFalse();
  }

  @Test
  void wordsAreComparedWithoutCaseAndPunctuation() {
    assertThat(Wordings.of("  “Señor—MORALES”,\n of 2019! ")).isEqualTo("señor morales of 2019");
    assertThat(Wordings.of("—")).isEmpty();
  }
}
