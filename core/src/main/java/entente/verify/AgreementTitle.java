// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.Spelling;
import entente.claim.Agreement.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name of one agreement as a text has it: a noun for an agreement with the words beside it. A
 * plural names none, but for a proper name such as {@code Abraham Accords}.
 *
 * @param text the words
 * @param start where the noun and its attributes start in the sentence
 * @param end where they end
 * @param kind the kind its noun tells
 * @param topic words that tell it from others: attributes without states, articles and empty words
 * @param year a year within it
 */
record AgreementTitle(
    String text, int start, int end, Kind kind, NavigableSet<String> topic, Optional<String> year) {
  /** The title of what was signed where no text names it. */
  static final String UNNAMED = "agreement, not named";

  private static final Set<String> EMPTY =
      words(
          "the a an of on for in and bilateral trilateral multilateral new recent further another"
              + " earlier alleged controversial landmark historic major formal secret said"
              + " understanding future joint mutual possible comprehensive broad so called reported"
              + " existing first second old key long term strategic proper free concerning between"
              + " regarding about latest such high profile binding legally flawed package conclusive renegotiated final");

  /** Words that no title starts with or goes on over. */
  private static final Set<String> OUTSIDE =
      words(
          "the a an this that these those such of in on for to with and or by under as any no some"
              + " other several signed sign signs signing concluded reached their its his her is"
              + " was were are be been between into from at about reported announced denied had"
              + " has have both implementing what which how why whether after before when while"
              + " ratified ratifies suspended annulled approved extended struck unveiled cancelled"
              + " renewed scrapped terminated until said says not will would could may who whose"
              + " joined left quit over next last month year week today yesterday since than if"
              + " worth during within through include includes including also it they he she we"
              + " january february march april may june july august september october november"
              + " december monday tuesday wednesday thursday friday saturday sunday expired lapsed"
              + " called reports report ended ends entered came took that's there but because"
              + " against without across via around per among entire whole each every another");

  private static final Set<String> OPENERS = Set.of("of", "on", "for", "concerning", "regarding");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'’.-]*");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern PROPER_PLURAL =
      Pattern.compile("(?<![\\p{L}])\\p{Lu}[\\p{L}]+ (?:Accords|Agreements|Treaties)\\b");
  private static final int BEFORE = 4;
  private static final int AFTER = 5;

  AgreementTitle {
    topic = Collections.unmodifiableNavigableSet(new TreeSet<>(topic));
  }

  private static Set<String> words(String words) {
    return Set.copyOf(new TreeSet<>(Arrays.asList(words.split(" ", -1))));
  }

  /** The names of agreements in {@code sentence}, by place. */
  static List<AgreementTitle> in(String sentence) {
    String plain = sentence.replace('*', ' ');
    List<AgreementTitle> titles = new ArrayList<>();
    AgreementWords.bundled().hits("kind", plain).stream()
        .sorted(
            Comparator.comparingInt(AgreementWords.Hit::start)
                .thenComparing(Comparator.comparingInt(AgreementWords.Hit::end).reversed()))
        .filter(hit -> isNoun(plain, hit))
        .forEach(hit -> add(titles, title(plain, hit.start(), hit.end(), kind(hit))));
    Matcher proper = PROPER_PLURAL.matcher(plain);
    while (proper.find()) {
      add(titles, title(plain, proper.start(), proper.end(), Kind.AGREEMENT));
    }
    return titles;
  }

  /** "A great deal", "the agreement that" as consent, and nouns that only start a compound. */
  private static boolean isNoun(String plain, AgreementWords.Hit hit) {
    String before = plain.substring(Math.max(0, hit.start() - 12), hit.start());
    String folded = before.toLowerCase(Locale.ROOT);
    String noun = plain.substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT);
    boolean verb = noun.equals("deal") && (folded.endsWith("to ") || folded.endsWith("great "));
    boolean mere = noun.equals("agreement") && folded.endsWith(" in ");
    boolean plural = noun.endsWith("credit lines") || noun.startsWith("lines ");
    return !verb && !mere && !plural;
  }

  private static Kind kind(AgreementWords.Hit hit) {
    return Kind.valueOf(hit.value());
  }

  private static void add(List<AgreementTitle> titles, AgreementTitle title) {
    boolean inside = titles.stream().anyMatch(t -> t.start < title.end && title.start < t.end);
    if (!inside) {
      titles.add(title);
    }
  }

  private static AgreementTitle title(String plain, int nounStart, int nounEnd, Kind kind) {
    int start = before(plain, nounStart);
    int end = after(plain, nounEnd);
    String text = plain.substring(start, end).replaceAll("\\s+", " ");
    Matcher year = YEAR.matcher(text);
    Optional<String> found = year.find() ? Optional.of(year.group()) : Optional.empty();
    return new AgreementTitle(
        lowered(text),
        start,
        end,
        kind,
        topic(plain.substring(start, nounStart) + plain.substring(nounEnd, end)),
        found);
  }

  /**
   * The title without the noun's place: for sentences that name what is given, not an agreement.
   */
  static AgreementTitle named(String text, int start, int end) {
    return new AgreementTitle(text, start, end, Kind.AGREEMENT, topic(text), Optional.empty());
  }

  /** The title of what a report calls signed without a name. */
  static AgreementTitle unnamed() {
    return new AgreementTitle(UNNAMED, 0, 0, Kind.AGREEMENT, new TreeSet<>(), Optional.empty());
  }

  private static int before(String plain, int noun) {
    int start = noun;
    for (int i = 0; i < BEFORE; i++) {
      Matcher word =
          Pattern.compile("([\\p{L}\\d][\\p{L}\\d.'’-]*)\\s+$").matcher(plain.substring(0, start));
      if (!word.find() || !isAttribute(word.group(1))) {
        break;
      }
      start = word.start(1);
    }
    return start;
  }

  private static boolean isAttribute(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean possessive = lower.endsWith("'s") || lower.endsWith("’s") || lower.endsWith("s'");
    boolean adverb = lower.endsWith("ly") && !lower.equals("friendly");
    boolean number = lower.matches("\\d+") && !YEAR.matcher(lower).matches();
    return !OUTSIDE.contains(lower) && !possessive && !adverb && !number && !lower.endsWith(".");
  }

  private static int after(String plain, int noun) {
    Matcher word = WORD.matcher(plain);
    int end = noun;
    int kept = noun;
    boolean opened = false;
    for (int i = 0; i < AFTER && word.find(end); i++) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      boolean link = OPENERS.contains(lower) || lower.equals("and") || lower.equals("the");
      boolean first = !opened;
      boolean goes =
          plain.substring(end, word.start()).isBlank()
              && (first
                  ? OPENERS.contains(lower)
                  : link || (isAttribute(lower) && !isDigit(lower)));
      if (!goes) {
        break;
      }
      opened = true;
      end = word.end();
      kept = link ? kept : trimmed(plain, end);
    }
    return kept;
  }

  private static int trimmed(String plain, int end) {
    char last = plain.charAt(end - 1);
    return last == '.' || last == '\'' || last == '’' ? end - 1 : end;
  }

  private static boolean isDigit(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static NavigableSet<String> topic(String words) {
    NavigableSet<String> topic = new TreeSet<>();
    for (String word : Spelling.fold(words).split(" ", -1)) {
      boolean tells =
          !word.isEmpty() && !EMPTY.contains(word) && !StateNames.standard().isName(word);
      if (tells && !YEAR.matcher(word).matches() && word.length() > 1) {
        topic.add(normal(word));
      }
    }
    return topic;
  }

  private static String normal(String word) {
    return switch (word) {
      case "defense", "military", "defensive" -> "defence";
      case "economical" -> "economic";
      case "mutual" -> "bilateral";
      default ->
          word.endsWith("s") && !word.endsWith("ss") && word.length() > 4
              ? word.substring(0, word.length() - 1)
              : word;
    };
  }

  /** A capital that only opens a sentence is lowered; names and acronyms stay. */
  private static String lowered(String title) {
    int space = title.indexOf(' ');
    boolean named =
        space > 0 && space + 1 < title.length() && Character.isUpperCase(title.charAt(space + 1));
    boolean acronym = title.length() > 1 && Character.isUpperCase(title.charAt(1));
    return named || acronym
        ? title
        : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  /** Whether it only points: "this pact", "the agreement". */
  boolean isPointing() {
    return topic.isEmpty();
  }

  /** Whether both may name one agreement, by noun, words and year. */
  boolean fits(AgreementTitle other) {
    boolean years = year.isEmpty() || other.year.isEmpty() || year.equals(other.year);
    boolean words = topic.containsAll(other.topic) || other.topic.containsAll(topic);
    return years && words && fits(kind, other.kind);
  }

  /** Whether nouns of both kinds may mean one thing: "pact" may mean a treaty, "contract" none. */
  static boolean fits(Kind a, Kind b) {
    boolean generic = a == Kind.AGREEMENT || b == Kind.AGREEMENT;
    boolean lawful = Set.of(Kind.TREATY, Kind.CONVENTION).containsAll(List.of(a, b));
    return a == b || generic || lawful;
  }
}
