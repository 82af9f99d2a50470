// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.actor.Spelling;
import entente.evidence.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds one person under two spellings. */
final class TwoNamesCheck implements ProseCheck {
  private static final double SAME_HOLDER = 0.9;
  private static final double SAME_TITLE = 0.75;
  private static final int LEAST_LETTERS = 5;
  private static final int REACH = 60;

  private static final Pattern FULL_NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{Ll}\\p{M}’'-]+(?:-\\p{Lu}\\p{Ll}+)?(?: (?:(?:al|el|de|da|von|van|bin|ibn|ben|del|la|di) ?-?)?\\p{Lu}[\\p{Ll}\\p{M}’'-]+(?:-\\p{Lu}\\p{Ll}+)?){1,4}");

  @Override
  public List<Check> find(Prose prose) {
    Map<String, Person> persons = persons(prose);
    List<Person> all = List.copyOf(persons.values());
    List<Check> found = new ArrayList<>();
    for (int second = 1; second < all.size(); second++) {
      for (int first = 0; first < second; first++) {
        Person a = all.get(first);
        Person b = all.get(second);
        if (areSpellings(a.words(), b.words())) {
          add(found, a, b);
        }
      }
    }
    return found;
  }

  /**
   * A person as the text names him.
   *
   * @param hit the first place
   * @param words the words of the name, folded
   * @param titles words of office beside any of its places
   */
  private record Person(Prose.Hit hit, List<String> words, Set<String> titles) {
    Set<String> holders() {
      return KnownNames.holders(String.join(" ", words));
    }
  }

  private static Map<String, Person> persons(Prose prose) {
    Map<String, Person> persons = new LinkedHashMap<>();
    for (Prose.Hit hit : prose.find(FULL_NAME, s -> true)) {
      Prose.Hit name = withoutTitle(hit);
      List<String> words = Prose.words(name.words()).map(Prose::bare).map(Spelling::fold).toList();
      if (words.size() >= 2) {
        persons
            .computeIfAbsent(String.join(" ", words), k -> new Person(name, words, new TreeSet<>()))
            .titles()
            .addAll(titles(name));
      }
    }
    return persons;
  }

  /** Without the words in front that are titles, adjectives of states or no names. */
  private static Prose.Hit withoutTitle(Prose.Hit hit) {
    String words = hit.words();
    int start = 0;
    int space = words.indexOf(' ');
    while (space > 0 && isTitle(words.substring(start, space))) {
      start = space + 1;
      space = words.indexOf(' ', start);
    }
    int end = words.endsWith("'s") || words.endsWith("’s") ? words.length() - 2 : words.length();
    Span span = new Span(hit.span().start() + start, hit.span().start() + end);
    return new Prose.Hit(hit.sentence(), span, words.substring(start, end));
  }

  private static boolean isTitle(String word) {
    String low = Prose.bare(word);
    return Wordlists.of("office").contains(low)
        || Wordlists.of("small").contains(low)
        || low.equals("brigadier")
        || low.equals("prime")
        || low.equals("vice")
        || KnownNames.isState(low);
  }

  private static Set<String> titles(Prose.Hit hit) {
    String before = hit.before();
    String after = hit.after();
    Set<String> titles = new TreeSet<>();
    String near = before.substring(Math.max(0, before.length() - REACH / 2));
    Prose.words(near.substring(near.lastIndexOf(';') + 1))
        .map(TwoNamesCheck::lower)
        .filter(Wordlists.of("office")::contains)
        .forEach(titles::add);
    if (after.startsWith(", ")) {
      String told = after.substring(2, Math.min(after.length(), REACH));
      Prose.words(told)
          .limit(5)
          .map(TwoNamesCheck::lower)
          .filter(Wordlists.of("office")::contains)
          .forEach(titles::add);
    }
    return titles;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** As many words, of which one or two are spelled differently and none is another name. */
  private static boolean areSpellings(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return false;
    }
    int differing = 0;
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        differing++;
        if (!isSpelling(a.get(i), b.get(i))) {
          return false;
        }
      }
    }
    return differing > 0 && differing < a.size();
  }

  private static boolean isSpelling(String a, String b) {
    boolean longEnough = Math.min(a.length(), b.length()) >= LEAST_LETTERS;
    boolean shortened = a.startsWith(b) || b.startsWith(a);
    return longEnough
        && a.charAt(0) == b.charAt(0)
        && !shortened
        && !isOtherSex(a, b)
        && distance(a, b) <= (Math.min(a.length(), b.length()) >= 6 ? 2 : 1);
  }

  /** Mario and Maria are two persons. */
  private static boolean isOtherSex(String a, String b) {
    int same = a.length() - 1;
    return a.length() == b.length()
        && a.substring(0, same).equals(b.substring(0, same))
        && "aeo".indexOf(a.charAt(same)) >= 0
        && "aeo".indexOf(b.charAt(same)) >= 0;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  private static void add(List<Check> found, Person a, Person b) {
    Set<String> holders = new TreeSet<>(a.holders());
    holders.retainAll(b.holders());
    Set<String> titles = new TreeSet<>(a.titles());
    titles.retainAll(b.titles());
    boolean others = !a.holders().isEmpty() && !b.holders().isEmpty() && holders.isEmpty();
    if (!others && (!holders.isEmpty() || !titles.isEmpty())) {
      double confidence = holders.isEmpty() ? SAME_TITLE : SAME_HOLDER;
      String message =
          "\""
              + b.hit().words()
              + "\" and \""
              + a.hit().words()
              + "\" seem to be one person under two spellings.";
      found.add(
          Check.of(CheckRule.TWO_NAMES, b.hit().sentence(), b.hit().span(), message, confidence));
    }
  }
}
