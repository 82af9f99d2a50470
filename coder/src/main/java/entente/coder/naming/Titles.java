// SPDX-License-Identifier: Apache-2.0
package entente.coder.naming;

import entente.actor.Name;
import entente.actor.StateCode;
import entente.coder.name.NameMatch;
import entente.coder.name.NameReading;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.reading.Naming;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds persons with an office of a state in one sentence: "then-Bolivian President Evo Morales",
 * "Iran's foreign minister, Hossein Amir-Abdollahian", "President of Chile Michelle Bachelet", "Evo
 * Morales, the president of Bolivia". An office without a state is that of the state for which its
 * bearer is known.
 */
final class Titles {
  private static final Set<String> LESSER =
      Set.of("vice", "deputy", "assistant", "under", "junior", "shadow", "first", "second");
  private static final Set<String> FORMER =
      Set.of("former", "ex", "ousted", "deposed", "late", "exiled", "previous", "onetime");
  private static final Set<String> ELECT =
      Set.of("elect", "designate", "future", "candidate", "would-be", "incoming", "nominee");
  private static final Set<String> CURRENT = Set.of("current", "incumbent", "sitting", "present");
  private static final Set<String> PASSED =
      Set.of(
          "acting",
          "interim",
          "outgoing",
          "newly",
          "elected",
          "new",
          "prominent",
          "leftist",
          "long-time",
          "longtime",
          "the",
          "a",
          "an",
          "own",
          "self-proclaimed");
  private final Sentence sentence;
  private final List<Word> words;
  private final List<NameMatch> names;
  private final Optional<LocalDate> day;
  private final BearerNames bearers;

  Titles(Sentence sentence, List<Word> words, List<NameMatch> names, Optional<LocalDate> day) {
    this.sentence = sentence;
    this.words = words;
    this.names = names;
    this.day = day;
    this.bearers = new BearerNames(words, names, day);
  }

  /** The titles, in order of place. */
  List<Naming> find() {
    List<Naming> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Offices.Found> office = Offices.standard().at(words, at);
      if (office.isPresent()) {
        title(office.get()).ifPresent(found::add);
        at = office.get().next();
      } else {
        at++;
      }
    }
    return found;
  }

  private record Before(int first, Optional<StateCode> state, Naming.Tense tense, boolean lesser) {}

  private record After(int next, Optional<StateCode> state) {}

  private Optional<Naming> title(Offices.Found office) {
    Before before = before(office);
    if (before.lesser()) {
      return Optional.empty();
    }
    After after = after(office.next());
    Optional<BearerNames.Bearer> behind = bearers.behind(after.next());
    Optional<BearerNames.Bearer> ahead =
        behind.isPresent() ? Optional.empty() : bearers.ahead(before.first());
    return behind.or(() -> ahead).flatMap(bearer -> title(office, before, after, bearer));
  }

  private Optional<Naming> title(
      Offices.Found office, Before before, After after, BearerNames.Bearer bearer) {
    Optional<StateCode> state =
        before
            .state()
            .or(after::state)
            .or(() -> after(bearer.next()).state())
            .or(() -> home(bearer, office.office()));
    int first = Math.min(before.first(), bearer.first());
    int next = Math.max(Math.max(office.next(), after.next()), bearer.next());
    Span span = new Span(word(first).span().start(), word(lastWord(next)).span().end());
    Span name = new Span(word(bearer.first()).span().start(), word(bearer.next() - 1).span().end());
    return state.map(
        of ->
            new Naming.Title(
                new Naming.Place(sentence, span),
                of,
                office.office(),
                text(name),
                tense(office, before)));
  }

  private int lastWord(int next) {
    int last = next - 1;
    while (!word(last).isWord()) {
      last--;
    }
    return last;
  }

  private Naming.Tense tense(Offices.Found office, Before before) {
    String first = word(office.first()).small();
    if (first.startsWith("then-")) {
      return Naming.Tense.THEN;
    }
    if (first.startsWith("ex-") || first.startsWith("former-")) {
      return Naming.Tense.FORMER;
    }
    boolean elect =
        (isWord(office.next(), "-") && office.next() + 1 < words.size())
            || ELECT.contains(small(office.next()));
    return elect || word(office.next() - 1).small().contains("-elect")
        ? Naming.Tense.ELECT
        : before.tense();
  }

  /** Reads back from an office: qualifiers, then a state, then qualifiers before that. */
  private Before before(Offices.Found office) {
    int at = office.first();
    Optional<StateCode> state = Optional.empty();
    Naming.Tense tense = Naming.Tense.PLAIN;
    boolean lesser = false;
    while (at > 0) {
      String small = small(at - 1);
      Optional<NameMatch> name = matchEndingAt(at - 1);
      if (LESSER.contains(small)) {
        lesser = true;
        at--;
      } else if (qualifier(small).isPresent()) {
        tense = qualifier(small).get();
        at--;
      } else if (state.isEmpty() && name.isPresent() && stateOf(name.get()).isPresent()) {
        state = stateOf(name.get());
        at = indexOf(name.get());
        tense = small(at).startsWith("then-") ? Naming.Tense.THEN : tense;
      } else if (PASSED.contains(small)) {
        at--;
      } else {
        break;
      }
    }
    return new Before(at, state, tense, lesser);
  }

  private static Optional<Naming.Tense> qualifier(String small) {
    String bare = small.endsWith("-") ? small.substring(0, small.length() - 1) : small;
    if (bare.equals("then")) {
      return Optional.of(Naming.Tense.THEN);
    }
    if (FORMER.contains(bare)) {
      return Optional.of(Naming.Tense.FORMER);
    }
    if (ELECT.contains(bare)) {
      return Optional.of(Naming.Tense.ELECT);
    }
    return CURRENT.contains(bare) ? Optional.of(Naming.Tense.CURRENT) : Optional.empty();
  }

  /** Reads on from an office: "of the Republic of Bolivia". */
  private After after(int next) {
    if (!isWord(next, "of")) {
      return new After(next, Optional.empty());
    }
    int at = isWord(next + 1, "the") ? next + 2 : next + 1;
    Optional<NameMatch> name = matchStartingAt(at);
    return name.flatMap(this::stateOf)
        .map(state -> new After(indexAfter(name.orElseThrow()), Optional.of(state)))
        .orElse(new After(next, Optional.empty()));
  }

  /** The only state for which a person of this name is known to have held this office, or any. */
  private Optional<StateCode> home(BearerNames.Bearer bearer, String office) {
    List<NameReading.OfHolder> readings =
        matchCovering(bearer.next() - 1).stream()
            .filter(m -> m.span().start() <= word(bearer.first()).span().start())
            .flatMap(m -> m.readings().stream())
            .filter(NameReading.OfHolder.class::isInstance)
            .map(NameReading.OfHolder.class::cast)
            .toList();
    List<StateCode> ofOffice =
        readings.stream()
            .filter(r -> r.holder().office().equals(office))
            .map(r -> r.holder().state())
            .distinct()
            .toList();
    List<StateCode> any = readings.stream().map(r -> r.holder().state()).distinct().toList();
    List<StateCode> states = ofOffice.isEmpty() ? any : ofOffice;
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  private Optional<StateCode> stateOf(NameMatch match) {
    return match.readings(day).stream()
        .filter(NameReading.OfState.class::isInstance)
        .map(r -> ((NameReading.OfState) r).name())
        .filter(n -> n.kind() == Name.Kind.NAME || n.kind() == Name.Kind.ADJECTIVE)
        .map(Name::state)
        .findFirst();
  }

  private Optional<NameMatch> matchCovering(int index) {
    Span span = word(index).span();
    return names.stream().filter(m -> m.span().overlaps(span)).findFirst();
  }

  private Optional<NameMatch> matchEndingAt(int index) {
    int end = word(index).span().end();
    return names.stream().filter(m -> m.span().end() == end).findFirst();
  }

  private Optional<NameMatch> matchStartingAt(int index) {
    if (index >= words.size()) {
      return Optional.empty();
    }
    int start = word(index).span().start();
    return names.stream().filter(m -> m.span().start() == start).findFirst();
  }

  private int indexOf(NameMatch match) {
    for (int i = 0; i < words.size(); i++) {
      if (word(i).span().end() > match.span().start()) {
        return i;
      }
    }
    throw new IllegalStateException("no word at " + match.span());
  }

  private int indexAfter(NameMatch match) {
    int i = indexOf(match);
    while (i < words.size() && word(i).span().start() < match.span().end()) {
      i++;
    }
    return i;
  }

  private Word word(int index) {
    return words.get(index);
  }

  private String small(int index) {
    return index < words.size() ? word(index).small() : "";
  }

  private boolean isWord(int index, String text) {
    return small(index).equals(text);
  }

  private String text(Span span) {
    int origin = sentence.span().start();
    return sentence.text().substring(span.start() - origin, span.end() - origin).replace("*", "");
  }
}
