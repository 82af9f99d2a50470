// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.claim.Agreement;
import entente.claim.AgreementId;
import entente.claim.Claim;
import entente.event.Event;
import entente.event.Report;
import entente.evidence.SentenceId;
import entente.time.When;
import entente.verify.AgreementPassage.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Makes the tracks of agreements out of what documents tell: each document is read by itself, then
 * what several tell of one agreement is put together. Rules: docs/methods/agreements.md.
 */
public final class AgreementTracker {
  /** By which two tracks of the same parties are one, the surest first. */
  private static final List<BiPredicate<AgreementTrack, AgreementTrack>> SAME =
      List.of(
          AgreementTrack::sharesEvent,
          (a, b) -> a.isNamedAlike(b) && isNearInTime(a, b),
          (a, b) -> a.isSignedWith(b) && a.isOfOneField(b),
          (a, b) ->
              (a.isBareTalk() || b.isBareTalk()) && (a.isUnnamedAlike(b) || a.isOfOneField(b)));

  private final Map<SentenceId, List<Told>> told = new HashMap<>();
  private final Map<SentenceId, List<Claim>> claims = new HashMap<>();

  private AgreementTracker(AgreementSources sources) {
    for (Event event : sources.events()) {
      for (Report report : event.reports()) {
        told.computeIfAbsent(report.evidence().sentence().id(), id -> new ArrayList<>())
            .add(new Told(event, report));
      }
    }
    sources
        .claims()
        .forEach(
            c ->
                claims
                    .computeIfAbsent(c.evidence().sentence().id(), id -> new ArrayList<>())
                    .add(c));
  }

  /** The agreements, by the day of their first dated step, then id. */
  public static List<Agreement> track(AgreementSources sources) {
    AgreementTracker tracker = new AgreementTracker(sources);
    List<AgreementTrack> tracks = new ArrayList<>();
    for (AgreementSources.Text text : sources.texts()) {
      List<AgreementTrack> known = List.copyOf(tracks);
      for (AgreementTrack track : AgreementReader.read(tracker.passages(text))) {
        if (track.isTold()) {
          same(known, track).ifPresentOrElse(one -> one.absorb(track), () -> tracks.add(track));
        }
      }
    }
    Set<AgreementId> taken = new HashSet<>();
    List<Agreement> agreements = new ArrayList<>();
    for (AgreementTrack track : tracks) {
      Agreement agreement = track.agreement(taken);
      taken.add(agreement.id());
      agreements.add(agreement);
    }
    return agreements.stream()
        .sorted(
            Comparator.comparing(AgreementTracker::first, When.BY_DATE)
                .thenComparing(Agreement::id))
        .toList();
  }

  private static When first(Agreement agreement) {
    return agreement.course().steps().stream()
        .map(Agreement.Step::when)
        .filter(when -> !when.isUndated())
        .findFirst()
        .orElse(When.none());
  }

  private List<AgreementPassage> passages(AgreementSources.Text text) {
    return text.sentences().stream()
        .map(
            s ->
                new AgreementPassage(
                    text.document(),
                    s,
                    told.getOrDefault(s.id(), List.of()),
                    claims.getOrDefault(s.id(), List.of())))
        .toList();
  }

  /** The one known track that is the same by the surest rule that any meets; none if several. */
  private static Optional<AgreementTrack> same(List<AgreementTrack> known, AgreementTrack track) {
    for (BiPredicate<AgreementTrack, AgreementTrack> rule : SAME) {
      List<AgreementTrack> same =
          known.stream()
              .filter(other -> other.parties().equals(track.parties()) || other.sharesEvent(track))
              .filter(other -> rule.test(other, track))
              .toList();
      if (!same.isEmpty()) {
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNearInTime(AgreementTrack a, AgreementTrack b) {
    return b.signings().stream().allMatch(a::isSignedAbout);
  }
}
