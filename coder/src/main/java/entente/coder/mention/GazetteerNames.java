// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import entente.actor.ActorCode;
import entente.actor.Name;
import entente.coder.name.Gazetteer;
import entente.coder.name.NameMatch;
import entente.coder.name.NameReading;
import entente.coder.parse.ParsedSentence;
import entente.coder.parse.Token;
import entente.evidence.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the gazetteer's names over the words of a parsed sentence. */
public final class GazetteerNames {
  private final Gazetteer gazetteer;

  /** Names of this gazetteer. */
  public GazetteerNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The names in a sentence of {@code text}, as they read on {@code day}.
   *
   * @param sentence its parse, whose offsets count in {@code text}
   */
  public Names in(String text, ParsedSentence sentence, Optional<LocalDate> day) {
    if (sentence.size() == 0) {
      return new Names(List.of());
    }
    Span span = sentence.span(0, sentence.size() - 1);
    List<Named> names = new ArrayList<>();
    List<NameMatch> matches = gazetteer.find(text, span);
    boolean stateNamed = matches.stream().anyMatch(m -> isPlainState(m, day));
    for (NameMatch match : matches) {
      named(match, sentence, day)
          .filter(
              n ->
                  !n.ambiguous()
                      || n.sort() == Named.Sort.STATE
                      || n.sort() == Named.Sort.HOLDER
                      || stateNamed)
          .ifPresent(names::add);
    }
    return new Names(names);
  }

  private static boolean isPlainState(NameMatch match, Optional<LocalDate> day) {
    return match.readings(day).stream().anyMatch(r -> r.state().isPresent() && !r.needsContext());
  }

  private static Optional<Named> named(
      NameMatch match, ParsedSentence sentence, Optional<LocalDate> day) {
    int first = -1;
    int last = -1;
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(match.span())) {
        first = first < 0 ? token.index() : first;
        last = token.index();
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    NameReading reading = choose(match.readings(day), sentence, last);
    return Optional.of(
        new Named(
            first, last, sort(reading), code(reading), holder(reading), reading.needsContext()));
  }

  // "Iranian" before a noun is an adjective, alone it is a person.
  private static NameReading choose(List<NameReading> readings, ParsedSentence sentence, int last) {
    boolean noun = sentence.token(last).isNoun();
    NameReading best = readings.get(0);
    int bestRank = Integer.MAX_VALUE;
    for (NameReading reading : readings) {
      int rank = rank(sort(reading), noun) + (reading.needsContext() ? 10 : 0);
      if (rank < bestRank) {
        best = reading;
        bestRank = rank;
      }
    }
    return best;
  }

  private static int rank(Named.Sort sort, boolean noun) {
    return switch (sort) {
      case STATE -> 0;
      case ADJECTIVE -> noun ? 3 : 1;
      case PEOPLE -> noun ? 2 : 3;
      case ORGANISATION -> 4;
      case SEAT, FORCE -> 5;
      case CAPITAL -> 6;
      case ORGAN, GROUP -> 4;
      case HOLDER -> 7;
      case PLACE -> 8;
    };
  }

  private static Named.Sort sort(NameReading reading) {
    if (reading instanceof NameReading.OfState state) {
      return sort(state.name().kind());
    }
    if (reading instanceof NameReading.OfGroup of) {
      return of.group().isOrgan() ? Named.Sort.ORGAN : Named.Sort.GROUP;
    }
    if (reading instanceof NameReading.OfPlace) {
      return Named.Sort.PLACE;
    }
    return reading instanceof NameReading.OfHolder ? Named.Sort.HOLDER : Named.Sort.ORGANISATION;
  }

  private static Named.Sort sort(Name.Kind kind) {
    return switch (kind) {
      case NAME -> Named.Sort.STATE;
      case ADJECTIVE -> Named.Sort.ADJECTIVE;
      case DEMONYM -> Named.Sort.PEOPLE;
      case CAPITAL -> Named.Sort.CAPITAL;
      case SEAT -> Named.Sort.SEAT;
      case FORCE -> Named.Sort.FORCE;
    };
  }

  private static ActorCode code(NameReading reading) {
    boolean capital = sort(reading) == Named.Sort.CAPITAL || sort(reading) == Named.Sort.SEAT;
    return capital && reading.code().sector().isEmpty()
        ? new ActorCode(reading.code().country(), "GOV")
        : reading.code();
  }

  private static Optional<Named.Holder> holder(NameReading reading) {
    return reading instanceof NameReading.OfHolder of
        ? Optional.of(new Named.Holder(of.holder().office(), of.holder().person()))
        : Optional.empty();
  }
}
