// SPDX-License-Identifier: Apache-2.0
package entente.coder.naming;

import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.fact.FactBase;
import entente.fact.GatheringName;
import entente.reading.Naming;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds gatherings of the table, with what the words tell of which one: number, year, city. */
final class GatheringNames {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern FIGURES = Pattern.compile("\\d{1,3}");

  /** Words that may stand between a gathering and its city. */
  private static final Set<String> HELD =
      Set.of(
          "held",
          "hosted",
          "convened",
          "meeting",
          "was",
          "were",
          "is",
          "took",
          "takes",
          "place",
          "taking",
          "being",
          "opened",
          "opens",
          "began",
          "gathered",
          "staged",
          ",",
          "that",
          "which",
          "concluded",
          "ended",
          "closed",
          "will",
          "be",
          "leaders",
          "of",
          "state");

  /** Words between a city and the gathering that is held there. */
  private static final Set<String> JOINING =
      Set.of("the", "for", "at", "during", "on", "sidelines", "margins", "of", "sideline");

  private static final int FARTHEST = 5;
  private static final int LONGEST_CITY = 3;

  private final Map<String, List<Form>> byFirst = new HashMap<>();

  private record Form(List<String> words, GatheringName name) {}

  GatheringNames(FactBase facts) {
    for (GatheringName name : facts.gatheringNames()) {
      List<String> words =
          Words.of(name.form(), new Span(0, name.form().length())).stream()
              .map(Word::small)
              .toList();
      byFirst
          .computeIfAbsent(key(words.get(0), name), first -> new ArrayList<>())
          .add(new Form(words, name));
    }
    byFirst
        .values()
        .forEach(forms -> forms.sort(Comparator.comparingInt((Form f) -> -f.words().size())));
  }

  // "COP28" is one word, so that forms with a number behind are looked up by their letters.
  private static String key(String first, GatheringName name) {
    return name.style() == GatheringName.Style.SUFFIX ? first + "#" : first;
  }

  /** The gatherings in {@code words} of {@code sentence}, in order of place. */
  List<Naming> find(Sentence sentence, List<Word> words) {
    List<Naming> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Match> named = numbered(words, at);
      Optional<Match> match = named.isPresent() ? named : suffixed(words, at);
      if (match.isPresent()) {
        found.add(naming(sentence, words, match.get()));
        at = match.get().next();
      } else {
        at++;
      }
    }
    return found;
  }

  private record Match(int first, int next, String series, OptionalInt number) {}

  private Optional<Match> numbered(List<Word> words, int at) {
    for (Form form : byFirst.getOrDefault(words.get(at).small(), List.of())) {
      if (stands(form, words, at)) {
        OptionalInt number = at > 0 ? numberBefore(words, at) : OptionalInt.empty();
        return Optional.of(new Match(at, at + form.words().size(), form.name().series(), number));
      }
    }
    return Optional.empty();
  }

  private static boolean stands(Form form, List<Word> words, int at) {
    int size = form.words().size();
    if (at + size > words.size()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!form.words().get(i).equals(words.get(at + i).small())) {
        return false;
      }
    }
    return true;
  }

  /** The ordinal before a name, past a year, an adjective or "annual". */
  private static OptionalInt numberBefore(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
      OptionalInt number = Ordinals.of(words.get(i));
      if (number.isPresent()) {
        return number;
      }
    }
    return OptionalInt.empty();
  }

  private Optional<Match> suffixed(List<Word> words, int at) {
    String word = words.get(at).small();
    int letters = 0;
    while (letters < word.length() && !Character.isDigit(word.charAt(letters))) {
      letters++;
    }
    String figures = word.substring(letters).replace("-", "");
    boolean hyphen = letters > 0 && word.charAt(letters - 1) == '-';
    String name = word.substring(0, hyphen ? letters - 1 : letters);
    for (Form form : byFirst.getOrDefault(name + "#", List.of())) {
      if (form.words().size() == 1 && FIGURES.matcher(figures).matches()) {
        return Optional.of(match(form, at, at + 1, figures));
      }
      int next = at + form.words().size();
      boolean apart = stands(form, words, at) && next < words.size();
      if (apart && FIGURES.matcher(words.get(next).text()).matches()) {
        return Optional.of(match(form, at, next + 1, words.get(next).text()));
      }
    }
    return Optional.empty();
  }

  private static Match match(Form form, int first, int next, String figures) {
    return new Match(first, next, form.name().series(), OptionalInt.of(Integer.parseInt(figures)));
  }

  private static Naming naming(Sentence sentence, List<Word> words, Match match) {
    int first = match.first();
    while (first > 0 && first > match.first() - 2 && isOfName(words.get(first - 1))) {
      first--;
    }
    Span span = new Span(words.get(first).span().start(), words.get(match.next() - 1).span().end());
    return new Naming.Gathering(
        new Naming.Place(sentence, span),
        match.series(),
        new Naming.Edition(
            match.number(),
            year(words, match),
            city(words, match.next()).or(() -> cityAhead(words, match.first()))));
  }

  private static boolean isOfName(Word word) {
    return Ordinals.of(word).isPresent() || YEAR.matcher(word.text()).matches();
  }

  private static OptionalInt year(List<Word> words, Match match) {
    for (int at : new int[] {match.first() - 1, match.first() - 2, match.next()}) {
      boolean inside = at >= 0 && at < words.size();
      if (inside && YEAR.matcher(words.get(at).text()).matches()) {
        return OptionalInt.of(Integer.parseInt(words.get(at).text()));
      }
    }
    return OptionalInt.empty();
  }

  /** "in Kazan", "was held in Kazan": the city in the words behind a gathering. */
  private static Optional<String> city(List<Word> words, int from) {
    int at = from;
    while (at < words.size() && at - from < FARTHEST && HELD.contains(words.get(at).small())) {
      at++;
    }
    if (at + 1 >= words.size() || !words.get(at).small().equals("in")) {
      return Optional.empty();
    }
    StringBuilder city = new StringBuilder();
    int next = at + 1;
    while (next < words.size() && next - at <= LONGEST_CITY && isOfCity(words.get(next))) {
      city.append(city.isEmpty() ? "" : " ").append(words.get(next).text());
      next++;
    }
    return city.isEmpty() ? Optional.empty() : Optional.of(city.toString());
  }

  /** "gathered in Kazan for the 16th BRICS summit". */
  private static Optional<String> cityAhead(List<Word> words, int name) {
    int at = name - 1;
    while (at >= 0 && (isOfName(words.get(at)) || JOINING.contains(words.get(at).small()))) {
      at--;
    }
    int last = at;
    while (at >= 0 && last - at < LONGEST_CITY && isOfCity(words.get(at))) {
      at--;
    }
    boolean city = at >= 0 && at < last && last < name - 2 && words.get(at).small().equals("in");
    return city
        ? Optional.of(
            words.subList(at + 1, last + 1).stream()
                .map(Word::text)
                .collect(Collectors.joining(" ")))
        : Optional.empty();
  }

  private static boolean isOfCity(Word word) {
    return Character.isLetter(word.text().charAt(0)) && word.isCapital() && !word.isMonth();
  }
}
