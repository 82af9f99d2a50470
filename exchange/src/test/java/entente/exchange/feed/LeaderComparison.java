// SPDX-License-Identifier: Apache-2.0
package entente.exchange.feed;

import entente.actor.OfficeHolder;
import entente.fact.Fact;
import entente.time.Window;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The table of office holders against a list of those who govern, or who hold an office. The first
 * knows one person at a time, the table all heads; so each spell of the list must be a row of the
 * table, not the other way round.
 */
final class LeaderComparison {
  /** Days by which two lists may differ without a word. */
  private static final int LEEWAY = 31;

  private static final LocalDate SINCE = LocalDate.of(1990, 1, 1);
  private static final LocalDate OPEN = LocalDate.of(2100, 1, 1);
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

  private static final Set<String> NO_HEADS =
      Set.of("foreign", "defence", "vice", "ambassador", "minister of", "national security");

  private final String list;
  private final LocalDate last;
  private final List<OfficeHolder> holders;

  /**
   * @param list the list's name
   * @param last the last day it tells of
   */
  LeaderComparison(String list, LocalDate last, List<OfficeHolder> holders) {
    this.list = list;
    this.last = last;
    this.holders = List.copyOf(holders);
  }

  /** Where table and list differ. */
  record Disagreement(String state, String office, String person, String what)
      implements Comparable<Disagreement> {
    @Override
    public int compareTo(Disagreement other) {
      return line().compareTo(other.line());
    }

    String key() {
      return String.join("\t", state, office, person);
    }

    Disagreement and(Disagreement other) {
      return new Disagreement(state, office, person, what + "; " + other.what);
    }

    String line() {
      return String.join("\t", state, office, person, what);
    }
  }

  /** Whether a row holds what the fact tells of: the office, or any that may govern the state. */
  private static boolean tells(Fact fact, OfficeHolder row) {
    String state = row.state().value();
    return fact.predicate() == Fact.Predicate.GOVERNS
        ? isHead(row) && fact.object().key().equals(state)
        : fact.object().key().equals(state + ":" + row.office());
  }

  private static boolean isHead(OfficeHolder holder) {
    String office = holder.office();
    return NO_HEADS.stream().noneMatch(office::contains)
        && !office.equals("secretary of state")
        && !office.contains("commander");
  }

  Set<Disagreement> disagreements(List<Fact> facts) {
    List<Fact> spells = spells(facts);
    Set<Disagreement> found = new TreeSet<>();
    for (Fact spell : spells) {
      if (end(spell.validity()).isAfter(SINCE)) {
        List<OfficeHolder> same = samePerson(spell);
        (same.isEmpty() ? other(spell) : days(spell, same)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether the list confirms both ends of a row, as far as it reaches. */
  boolean confirms(OfficeHolder row, List<Fact> facts) {
    if (start(row.tenure()).isAfter(last.minusDays(LEEWAY))) {
      return false;
    }
    List<Fact> mine =
        spells(facts).stream()
            .filter(f -> tells(f, row))
            .filter(f -> overlap(f.validity(), row.tenure()) && isNamed(row, f.subject().label()))
            .toList();
    boolean first = mine.stream().anyMatch(f -> near(start(f.validity()), start(row.tenure())));
    boolean ended = mine.stream().anyMatch(f -> endsAlike(f.validity(), row.tenure()));
    return first && ended;
  }

  /** Spells of one person one after the other also as one. */
  private List<Fact> spells(List<Fact> facts) {
    List<Fact> sorted = new ArrayList<>(facts);
    sorted.sort(
        Comparator.comparing((Fact f) -> f.object().key())
            .thenComparing(f -> f.subject().label())
            .thenComparing(f -> start(f.validity())));
    List<Fact> merged = new ArrayList<>();
    for (Fact fact : sorted) {
      Fact before = merged.isEmpty() ? fact : merged.get(merged.size() - 1);
      boolean goesOn =
          !merged.isEmpty()
              && before.object().key().equals(fact.object().key())
              && before.subject().label().equals(fact.subject().label())
              && near(end(before.validity()), start(fact.validity()));
      if (goesOn) {
        Window both = new Window(before.validity().from(), fact.validity().until());
        merged.set(
            merged.size() - 1,
            new Fact(before.subject(), before.predicate(), before.object(), both, before.source()));
      } else {
        merged.add(fact);
      }
    }
    return merged;
  }

  private List<OfficeHolder> samePerson(Fact spell) {
    return holders.stream()
        .filter(row -> tells(spell, row))
        .filter(row -> overlap(row.tenure(), spell.validity()))
        .filter(row -> isNamed(row, spell.subject().label()))
        .toList();
  }

  /** Where the table knows nobody at all it does not disagree. */
  private Optional<Disagreement> other(Fact spell) {
    LocalDate from = start(spell.validity()).isBefore(SINCE) ? SINCE : start(spell.validity());
    LocalDate until = end(spell.validity()).isAfter(last) ? last : end(spell.validity());
    LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, until) / 2);
    String ours =
        holders.stream()
            .filter(row -> tells(spell, row))
            .filter(row -> row.tenure().contains(middle))
            .map(OfficeHolder::person)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return ours.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Disagreement(
                spell.object().key().substring(0, 3),
                "-",
                spell.subject().label(),
                list + " " + text(spell.validity()) + ", ours " + ours));
  }

  private Optional<Disagreement> days(Fact spell, List<OfficeHolder> rows) {
    Window theirs = spell.validity();
    List<Window> ours = windows(rows);
    boolean first =
        start(theirs).isBefore(SINCE) || ours.stream().anyMatch(w -> near(start(w), start(theirs)));
    boolean ended = ours.stream().anyMatch(w -> endsAlike(theirs, w));
    if (first && ended) {
      return Optional.empty();
    }
    OfficeHolder row = rows.get(0);
    String own =
        rows.stream().map(r -> text(r.tenure())).distinct().collect(Collectors.joining(" "));
    return Optional.of(
        new Disagreement(
            row.state().value(),
            rows.stream().map(OfficeHolder::office).distinct().collect(Collectors.joining(", ")),
            row.person(),
            list + " " + text(theirs) + ", ours " + own));
  }

  /** Each row's tenure, and rows one after the other as one. */
  private static List<Window> windows(List<OfficeHolder> rows) {
    List<Window> windows = new ArrayList<>(rows.stream().map(OfficeHolder::tenure).toList());
    windows.sort(Comparator.comparing(LeaderComparison::start));
    Window whole = windows.get(0);
    for (Window next : List.copyOf(windows)) {
      if (end(whole).plusDays(LEEWAY).isAfter(start(next)) && end(next).isAfter(end(whole))) {
        whole = new Window(whole.from(), next.until());
      }
    }
    windows.add(whole);
    return windows;
  }

  private boolean endsAlike(Window theirs, Window ours) {
    boolean theyGoOn = !end(theirs).isBefore(last.minusDays(1));
    return theyGoOn ? end(ours).isAfter(last.minusDays(LEEWAY)) : near(end(theirs), end(ours));
  }

  private static boolean isNamed(OfficeHolder row, String name) {
    Set<String> ours = words(row.person());
    row.forms().full().forEach(form -> ours.addAll(words(form)));
    row.forms().last().forEach(form -> ours.addAll(words(form)));
    return words(name).stream().anyMatch(word -> ours.stream().anyMatch(o -> alike(word, o)));
  }

  private static Set<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return NO_LETTERS
        .splitAsStream(plain.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 1)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    int leeway = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
    return leeway > 0 && distance(one, other) <= leeway;
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }

  private static boolean overlap(Window one, Window other) {
    return !start(one).isAfter(end(other).plusDays(LEEWAY))
        && !start(other).isAfter(end(one).plusDays(LEEWAY));
  }

  private static boolean near(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= LEEWAY;
  }

  private static LocalDate start(Window window) {
    return window.from().orElse(LocalDate.of(1900, 1, 1));
  }

  private static LocalDate end(Window window) {
    return window.until().orElse(OPEN);
  }

  private static String text(Window window) {
    return window.from().map(LocalDate::toString).orElse("")
        + "/"
        + window.until().map(LocalDate::toString).orElse("");
  }
}
