// SPDX-License-Identifier: Apache-2.0
package entente.coder.naming;

import entente.actor.Name;
import entente.actor.StateCode;
import entente.coder.date.DateFinder;
import entente.coder.date.DateMention;
import entente.coder.date.DateResolver;
import entente.coder.date.Tense;
import entente.coder.date.Timex;
import entente.coder.name.Gazetteer;
import entente.coder.name.NameMatch;
import entente.coder.name.NameReading;
import entente.evidence.Document;
import entente.evidence.Sentence;
import entente.fact.FactBase;
import entente.reading.Naming;
import entente.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what the sentences of a document name that facts are known of. Safe for many threads. */
public final class NamingFinder {
  /** Characters of a sentence that is looked at: far more than prose has. */
  private static final int LONGEST = 5_000;

  private static final Comparator<Naming> BY_PLACE =
      Comparator.comparing((Naming n) -> n.place().span());

  /** Without one of these a sentence tells no time that a fact could speak against. */
  private static final Pattern TIME =
      Pattern.compile("\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day", Pattern.CASE_INSENSITIVE);

  private final Gazetteer gazetteer;
  private final DateFinder dates = new DateFinder();
  private final DateResolver resolver = new DateResolver();
  private final GatheringNames gatherings;

  /** A finder of the names of {@code gazetteer} and the gatherings of {@code facts}. */
  public NamingFinder(Gazetteer gazetteer, FactBase facts) {
    this.gazetteer = gazetteer;
    this.gatherings = new GatheringNames(facts);
  }

  /** The namings of {@code sentences}, in order of place. */
  public List<Naming> find(Document document, List<Sentence> sentences) {
    List<Naming> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.text().length() <= LONGEST) {
        found.addAll(find(document, sentence));
      }
    }
    return found;
  }

  private List<Naming> find(Document document, Sentence sentence) {
    List<Naming> found = new ArrayList<>();
    List<NameMatch> names = gazetteer.find(document.text(), sentence.span());
    Optional<LocalDate> day = document.published();
    names.forEach(match -> found.addAll(known(sentence, match, day)));
    boolean timed = TIME.matcher(sentence.text()).find();
    if (timed) {
      found.addAll(times(document, sentence));
    }
    List<Word> words = Words.of(document.text(), sentence.span());
    if (!isHeading(words)) {
      found.addAll(new Titles(sentence, words, names, day).find());
    }
    found.addAll(gatherings.find(sentence, words));
    found.sort(BY_PLACE);
    return found;
  }

  private static List<Naming> known(Sentence sentence, NameMatch match, Optional<LocalDate> day) {
    List<Naming> known = new ArrayList<>();
    Naming.Place place = new Naming.Place(sentence, match.span());
    List<NameReading> readings = match.readings(day);
    if (readings.stream().allMatch(NameReading.OfHolder.class::isInstance)) {
      NameReading.OfHolder first = (NameReading.OfHolder) readings.get(0);
      known.add(new Naming.Person(place, first.holder().state(), first.holder().person()));
    }
    findState(match).ifPresent(state -> known.add(new Naming.OfState(place, state)));
    return known;
  }

  /** The only state that the words name by a name, on whatever day. */
  private static Optional<StateCode> findState(NameMatch match) {
    boolean plain =
        match.readings().stream()
            .allMatch(
                r ->
                    r instanceof NameReading.OfPlace
                        || (r instanceof NameReading.OfState of
                            && of.name().kind() == Name.Kind.NAME
                            && !r.needsContext()));
    List<StateCode> states =
        match.readings().stream().flatMap(r -> r.state().stream()).distinct().toList();
    return plain && states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  private List<Naming> times(Document document, Sentence sentence) {
    List<Naming> times = new ArrayList<>();
    for (DateMention mention : dates.find(document.text(), sentence.span())) {
      Timex timex = mention.timex();
      When when =
          timex.isFromContext()
              ? When.none()
              : resolver.resolve(timex, document.published(), Tense.PAST);
      times.add(new Naming.Time(new Naming.Place(sentence, mention.span()), when));
    }
    return times;
  }

  /** A line without a stop whose words begin with capitals: which of them are names is not told. */
  private static boolean isHeading(List<Word> words) {
    if (words.isEmpty() || !words.get(words.size() - 1).isWord()) {
      return false;
    }
    long capital = words.stream().filter(Word::isCapital).count();
    return words.size() > 3 && capital * 10 >= words.size() * 6L;
  }
}
