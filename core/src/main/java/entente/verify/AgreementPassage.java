// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.Spelling;
import entente.actor.StateCode;
import entente.claim.Claim;
import entente.claim.Wording;
import entente.event.Event;
import entente.event.EventType;
import entente.event.Mode;
import entente.event.Report;
import entente.evidence.Document;
import entente.evidence.Evidence;
import entente.evidence.Publisher;
import entente.evidence.Sentence;
import entente.evidence.Span;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence with all that was read of it.
 *
 * @param document where it stands
 * @param sentence the sentence
 * @param told the reports of it, each with its event
 * @param claims the claims of it
 */
record AgreementPassage(Document document, Sentence sentence, List<Told> told, List<Claim> claims) {
  private static final Pattern BETWEEN = Pattern.compile("\\b(?:between|among)\\b");
  private static final Pattern WITH = Pattern.compile("\\bwith\\b");
  private static final Pattern SIDE =
      Pattern.compile(
          "\\b(?:side|authorities|delegation|diplomats?|negotiators?|state media|state television"
              + "|parliament|congress|army|military|ministries|leaders?)\\b");
  private static final Pattern MEDIA =
      Pattern.compile("\\b(?:newspapers?|press|magazine|daily)\\b");

  /** Between two states that one "between" names stand few letters. */
  private static final int GAP = 26;

  private static final Set<String> PRONOUNS = Set.of("we", "i", "he", "she", "it", "they", "who");
  private static final int BESIDE = 6;
  private static final int NEAR = 60;
  private static final int FEW_WORDS = 4;

  /** A report and its event. */
  record Told(Event event, Report report) {
    boolean isSigning() {
      return report.act().cameo().digits().startsWith("057");
    }

    /** Whether the act may be one about an agreement: a signing or a promise. */
    boolean isAgreeing() {
      return isSigning()
          || report.act().type().filter(EventType.AGREE::equals).isPresent()
          || report.act().cameo().digits().startsWith("03");
    }

    /** Whether only a noun recalls an act that another sentence tells. */
    boolean isRecalled() {
      return report.evidence().rule().startsWith("noun ");
    }
  }

  /** Who speaks, and for which state. */
  record Voice(String who, Optional<StateCode> state) {}

  String text() {
    return sentence.text();
  }

  /** The words from {@code start} to {@code end} of the sentence as evidence. */
  Evidence evidence(int start, int end, String rule) {
    int origin = sentence.span().start();
    return new Evidence(sentence, new Span(origin + start, origin + end), "agreement:" + rule);
  }

  boolean isUnconfirmed() {
    return claims.stream().anyMatch(c -> c.wording() == Wording.UNCONFIRMED);
  }

  boolean isDenied() {
    return told.stream().anyMatch(t -> t.isAgreeing() && t.report().act().mode() == Mode.DENIED);
  }

  /** Who is named as saying it: the holder of a report, else of a claim. */
  Optional<Voice> named() {
    return Stream.concat(
            told.stream().flatMap(t -> t.report().attribution().stream()),
            claims.stream().flatMap(c -> c.voice().holder().stream()))
        .filter(who -> !PRONOUNS.contains(who.toLowerCase(Locale.ROOT)))
        .map(who -> new Voice(who, speaksFor(who)))
        .findFirst();
  }

  /** Who is named, else the publisher where it speaks for a state. */
  Optional<Voice> voice() {
    Publisher publisher = document.publisher();
    boolean official =
        publisher.kind() == Publisher.Kind.GOVERNMENT
            || publisher.kind() == Publisher.Kind.STATE_MEDIA;
    return named()
        .or(
            () ->
                publisher
                    .state()
                    .filter(state -> official)
                    .map(s -> new Voice(publisher.name(), Optional.of(new StateCode(s)))));
  }

  /**
   * The state for which this holder speaks: as an official, a medium of it, or the state itself.
   */
  static Optional<StateCode> speaksFor(String holder) {
    Optional<StateCode> medium =
        AgreementWords.bundled().first("media", holder).map(StateCode::new);
    if (medium.isPresent()) {
      return medium;
    }
    Optional<StateCode> official = Officials.state(holder);
    if (official.isPresent()) {
      return official;
    }
    List<StateNames.Named> states = StateNames.standard().in(holder);
    String folded = Spelling.fold(holder);
    boolean itself = folded.split(" ", -1).length <= FEW_WORDS && isName(folded);
    boolean side = SIDE.matcher(folded).find() && !MEDIA.matcher(folded).find();
    return states.isEmpty() || !(itself || side)
        ? Optional.empty()
        : Optional.of(states.get(0).state());
  }

  private static boolean isName(String folded) {
    return StateNames.standard().isName(folded);
  }

  /** The states that the sentence calls parties of {@code title}; none where it does not. */
  NavigableSet<StateCode> parties(AgreementTitle title) {
    List<StateNames.Named> named = StateNames.standard().in(text());
    return first(
        List.of(
            between(title, named), with(title, named), agreeing(), adjacent(named), ofReports()));
  }

  /** The parties, or the two states that the sentence happens to name or be about. */
  NavigableSet<StateCode> likelyParties(AgreementTitle title) {
    List<StateNames.Named> named = StateNames.standard().in(text());
    return first(List.of(parties(title), all(named), ofClaims()));
  }

  private static NavigableSet<StateCode> first(List<NavigableSet<StateCode>> sets) {
    return sets.stream()
        .filter(states -> states.size() > 1)
        .findFirst()
        .orElseGet(() -> new TreeSet<>());
  }

  /** Two states named side by side: "the Peru-Chile treaty", "Egypt and Sudan". */
  private static NavigableSet<StateCode> adjacent(List<StateNames.Named> named) {
    NavigableSet<StateCode> found = new TreeSet<>();
    for (int i = 1; i < named.size(); i++) {
      boolean beside = named.get(i).start() - named.get(i - 1).end() <= BESIDE;
      if (beside && !named.get(i).state().equals(named.get(i - 1).state())) {
        found.add(named.get(i - 1).state());
        found.add(named.get(i).state());
      }
    }
    return found;
  }

  /** The states that the sentence names. */
  NavigableSet<StateCode> states() {
    return StateNames.standard().codes(text());
  }

  private NavigableSet<StateCode> between(AgreementTitle title, List<StateNames.Named> named) {
    NavigableSet<StateCode> found = new TreeSet<>();
    Matcher word = BETWEEN.matcher(text());
    if (word.find(Math.min(title.start(), text().length())) && word.start() - title.end() < NEAR) {
      int end = word.end();
      for (StateNames.Named state : named) {
        if (state.start() >= end && state.start() - end < GAP) {
          found.add(state.state());
          end = state.end();
        }
      }
    }
    return found;
  }

  private NavigableSet<StateCode> with(AgreementTitle title, List<StateNames.Named> named) {
    NavigableSet<StateCode> found = new TreeSet<>();
    Matcher word = WITH.matcher(text());
    if (word.find(Math.min(title.end(), text().length())) && word.start() - title.end() < NEAR) {
      int with = word.end();
      named.stream()
          .filter(n -> n.start() >= with && n.start() - with < GAP)
          .findFirst()
          .ifPresent(n -> found.add(n.state()));
      named.stream()
          .filter(n -> n.start() < title.end() && !found.contains(n.state()))
          .reduce((first, next) -> next)
          .ifPresent(n -> found.add(n.state()));
    }
    return found;
  }

  private NavigableSet<StateCode> agreeing() {
    NavigableSet<StateCode> states = new TreeSet<>();
    told.stream()
        .filter(Told::isAgreeing)
        .findFirst()
        .ifPresent(t -> states.addAll(t.event().act().parties().states()));
    return states;
  }

  private static NavigableSet<StateCode> all(List<StateNames.Named> named) {
    NavigableSet<StateCode> states = new TreeSet<>();
    named.forEach(n -> states.add(n.state()));
    return states.size() == 2 ? states : new TreeSet<>();
  }

  private NavigableSet<StateCode> ofReports() {
    NavigableSet<StateCode> states = new TreeSet<>();
    told.stream()
        .filter(t -> !t.isRecalled())
        .forEach(t -> states.addAll(t.report().act().parties().states()));
    return states.size() == 2 ? states : new TreeSet<>();
  }

  private NavigableSet<StateCode> ofClaims() {
    NavigableSet<StateCode> states = new TreeSet<>();
    claims.forEach(c -> states.addAll(c.states()));
    return states.size() == 2 ? states : new TreeSet<>();
  }
}
