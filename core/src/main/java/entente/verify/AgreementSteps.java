// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.claim.Agreement.Step;
import entente.claim.AgreementStatus;
import entente.event.Event;
import entente.event.Mode;
import entente.evidence.Evidence;
import entente.time.Basis;
import entente.time.When;
import entente.verify.AgreementPassage.Told;
import entente.verify.AgreementPassage.Voice;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds to tracks the steps that a sentence tells, each with its date, speaker and place. */
final class AgreementSteps {
  /** Letters between the words of a step and the name they belong to. */
  private static final int STEP_REACH = 90;

  private AgreementSteps() {}

  static Optional<AgreementTrack> nearest(
      Map<AgreementTitle, AgreementTrack> named, int at, int reach) {
    return named.entrySet().stream()
        .filter(e -> distance(e.getKey(), at) <= reach)
        .min(Comparator.comparingInt(e -> distance(e.getKey(), at)))
        .map(Map.Entry::getValue);
  }

  private static int distance(AgreementTitle title, int at) {
    return Math.min(Math.abs(title.start() - at), Math.abs(title.end() - at));
  }

  /** Adds the steps that {@code passage} tells of the agreements it names or is about. */
  static void add(
      AgreementPassage passage,
      Map<AgreementTitle, AgreementTrack> named,
      Set<AgreementTrack> touched) {
    List<AgreementCue> cues = AgreementCue.in(passage.text());
    for (AgreementCue cue : cues) {
      nearest(named, cue.start(), STEP_REACH)
          .or(() -> touched.stream().filter(t -> named.isEmpty()).findFirst())
          .ifPresent(track -> addStep(track, passage, cue));
    }
    if (cues.isEmpty()) {
      addStepsOfActs(passage, touched);
    }
  }

  /** Where no word of the table tells the step, the act does. */
  private static void addStepsOfActs(AgreementPassage passage, Set<AgreementTrack> touched) {
    passage.told().stream()
        .filter(
            t ->
                t.isAgreeing()
                    || touched.stream().anyMatch(k -> k.events().contains(t.event().id())))
        .filter(t -> !t.isRecalled() && t.report().act().mode() != Mode.DENIED)
        .findFirst()
        .ifPresent(
            told ->
                touched.stream()
                    .filter(track -> track.events().contains(told.event().id()))
                    .forEach(
                        track -> addStep(track, passage, new AgreementCue(statusOf(told), 0, 0))));
  }

  private static AgreementStatus statusOf(Told told) {
    return switch (told.report().act().mode()) {
      case HAPPENED -> told.isSigning() ? AgreementStatus.SIGNED : AgreementStatus.ANNOUNCED;
      case PLANNED -> AgreementStatus.ANNOUNCED;
      case ALLEGED, DENIED -> AgreementStatus.RUMOURED;
    };
  }

  private static void addStep(AgreementTrack track, AgreementPassage passage, AgreementCue cue) {
    Evidence evidence =
        cue.end() == 0
            ? actOf(track, passage)
                .map(t -> t.report().evidence())
                .orElseGet(() -> whole(passage, cue.status()))
            : passage.evidence(cue.start(), cue.end(), cue.status().word());
    AgreementStatus status =
        cue.status() == AgreementStatus.SIGNED && isAlleged(track, passage)
            ? AgreementStatus.RUMOURED
            : cue.status();
    String line = line(passage, cue);
    track.addStep(new Step(status, when(track, passage, cue), by(passage), line, evidence));
    track.addFounder(AgreementTrack.rank(line), line);
  }

  private static Evidence whole(AgreementPassage passage, AgreementStatus status) {
    return passage.evidence(0, passage.text().length(), status.word());
  }

  private static boolean isAlleged(AgreementTrack track, AgreementPassage passage) {
    return actOf(track, passage).filter(t -> t.report().act().mode() == Mode.ALLEGED).isPresent();
  }

  private static Optional<Told> actOf(AgreementTrack track, AgreementPassage passage) {
    return passage.told().stream()
        .filter(t -> !t.isRecalled() && track.events().contains(t.event().id()))
        .findFirst();
  }

  private static Optional<String> by(AgreementPassage passage) {
    return passage.named().map(Voice::who);
  }

  /** A date beside the words, else that of the act, else no later than the document. */
  private static When when(AgreementTrack track, AgreementPassage passage, AgreementCue cue) {
    Optional<When> act =
        actOf(track, passage)
            .filter(t -> statusOf(t) == cue.status() || cue.end() == 0)
            .map(t -> t.event().when());
    return act.filter(w -> w.isClosed() && cue.status() == AgreementStatus.SIGNED)
        .or(() -> AgreementDay.beside(passage.text(), cue.start(), cue.end()))
        .or(() -> act.filter(w -> !w.isUndated()))
        .or(() -> passage.document().published().map(day -> When.until(day, Basis.DOCUMENT)))
        .orElse(When.none());
  }

  /** The act whose words tell it, else a claim of the sentence, else the sentence. */
  static String line(AgreementPassage passage, AgreementCue cue) {
    int at = passage.sentence().span().start() + cue.start();
    return passage.told().stream()
        .filter(t -> !t.isRecalled())
        .filter(t -> t.report().evidence().span().start() <= at || cue.end() == 0)
        .filter(t -> at < t.report().evidence().span().end() || cue.end() == 0)
        .map(Told::event)
        .map(Event::id)
        .map(id -> id.value())
        .findFirst()
        .or(() -> passage.claims().stream().map(c -> c.id().value()).findFirst())
        .orElse(passage.sentence().id().value());
  }
}
