// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Sentence;
import entente.evidence.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds quoted words that nobody in the text is said to have spoken or written. */
final class QuoteCheck implements ProseCheck {
  private static final double CONFIDENCE = 0.8;
  private static final int LEAST_WORDS = 4;

  /** A quoted name is followed by its noun; beyond so many words it is no name. */
  private static final int LONGEST_NAME = 6;

  /** Capitals in so many of the longer words make a title. */
  private static final double TITLE = 0.6;

  private static final Pattern NOMINATIVE =
      Pattern.compile("\\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|who)\\b");
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?i)(?:according to|in the (?:words|view|opinion|eyes) of|['’]s (?:words|view|phrase|"
              + "claim|call|promise|pledge|vow|threat|demand|warning|description|insistence|"
              + "assertion|remark|argument|comment|comments|speech|tweet|belief|idea|vision|plea|concern)|"
              + "\\b(?:claim|claims|call|promise|pledge|vow|threat|demand|warning|description|"
              + "assertion|remark|argument|accusation|allegation|charge|charges|comment|comments|concern|concerns|fears) "
              + "(?:of|that|about|by|to)|^for \\p{L}+|, for \\p{Lu}\\p{L}+,)");
  private static final Pattern BY_PREPOSITION =
      Pattern.compile(
          "(?i)\\b(?:of|by|with|between|from|to|for|in|at|on|under|among|and|into|through)"
              + "(?: (?:the|a|an|its|their|his|her|both|two|then|former|new|[\\p{Lu}][\\p{L}’']+|[a-z]+ian|[a-z]+an))* ?$");
  private static final Pattern NAME_AT_START =
      Pattern.compile(
          "^[*_\\s]*(?:[Tt]he )?(\\p{Lu}[\\p{L}’'-]+)((?: \\p{Lu}[\\p{L}\\d’'-]+| \\d+)*) (\\p{Ll}+)");

  /** Nouns of words that are quoted for themselves. */
  private static final Set<String> SLOGAN =
      Set.of(
          "slogan",
          "motto",
          "theme",
          "phrase",
          "term",
          "title",
          "headline",
          "banner",
          "proverb",
          "so-called",
          "known",
          "called",
          "dubbed",
          "titled",
          "entitled",
          "named",
          "hashtag");

  /** A sentence about somebody who speaks. */
  private static final Pattern SPEAKING =
      Pattern.compile(
          "\\b(?:spoke|speaks|speaking|praised|recalled|thanked|asked|welcomed|hailed|condemned|"
              + "addressed|interview|speech|confirmed|expressed|criticised|criticized|urged|called)\\b");

  private static final Pattern TAKES_UP =
      Pattern.compile(
          "^\\s*(?:That|This|Those|These|Such) (?:was|were|is|are|view|words?|sentiment|message|remarks?)\\b");

  @Override
  public List<Check> find(Prose prose) {
    if (prose.isSpeech()) {
      return List.of();
    }
    return prose.sentences().stream().flatMap(s -> find(prose, s).stream()).toList();
  }

  private static Optional<Check> find(Prose prose, Sentence sentence) {
    List<Span> quotes =
        prose.quotations(sentence).stream().filter(q -> isSpeech(prose, sentence, q)).toList();
    return quotes.isEmpty() || hasSpeaker(prose, sentence, quotes.get(0))
        ? Optional.empty()
        : Optional.of(check(sentence, quotes.get(0)));
  }

  private static boolean isSpeech(Prose prose, Sentence sentence, Span quote) {
    String words = quote.in(prose.text());
    return Prose.words(words).count() >= LEAST_WORDS
        && isClosed(prose, quote)
        && !isTitle(words)
        && !isNamed(prose, sentence, quote);
  }

  /** A mark that is never closed opened nothing that can be told. */
  private static boolean isClosed(Prose prose, Span quote) {
    return quote.end() < prose.text().length()
        && "\"”»’“".indexOf(prose.text().charAt(quote.end())) >= 0;
  }

  private static boolean isTitle(String words) {
    List<String> longer = Prose.words(words).filter(w -> w.length() > 3).toList();
    long capitals = longer.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
    return longer.isEmpty() || capitals >= TITLE * longer.size();
  }

  /** Whether a noun beside the quotation says that it is a name, a slogan or a term. */
  private static boolean isNamed(Prose prose, Sentence sentence, Span quote) {
    String told = prose.narrated(sentence);
    int from = sentence.span().start();
    List<String> before = lower(told.substring(0, quote.start() - from));
    List<String> after = lower(told.substring(quote.end() - from));
    Set<String> named = Wordlists.of("named");
    boolean brief = Prose.words(quote.in(prose.text())).count() <= LONGEST_NAME;
    List<String> last = before.subList(Math.max(0, before.size() - 3), before.size());
    int size = last.size();
    boolean named1 = size > 0 && named.contains(last.get(size - 1));
    boolean of = size > 1 && last.get(size - 1).equals("of") && named.contains(last.get(size - 2));
    return named1
        || of
        || last.stream().anyMatch(SLOGAN::contains)
        || (brief && after.stream().limit(2).anyMatch(named::contains));
  }

  private static List<String> lower(String words) {
    return Prose.words(words).map(w -> w.toLowerCase(Locale.ROOT)).toList();
  }

  private static boolean hasSpeaker(Prose prose, Sentence sentence, Span quote) {
    String told = prose.narrated(sentence);
    String before = told.substring(0, quote.start() - sentence.span().start());
    return speaks(told)
        || NOMINATIVE.matcher(told).find()
        || before.strip().matches("(?s).*[:—–][\\s\"“«‘*_]*")
        || Prose.holds(told, Wordlists.of("copy"))
        || subject(before)
        || nameAtStart(before)
        || prose.isFirstPerson(sentence)
        || goesOn(prose, sentence, before, quote);
  }

  private static boolean speaks(String told) {
    return Prose.holds(told, Wordlists.of("said"))
        || Prose.holds(told, Wordlists.of("voiced"))
        || GIVEN.matcher(told).find();
  }

  /** An office that stands before the words and hangs on no preposition. */
  private static boolean subject(String before) {
    Matcher word = Prose.WORD.matcher(before);
    while (word.find()) {
      boolean office = Wordlists.of("office").contains(word.group().toLowerCase(Locale.ROOT));
      if (office && !BY_PREPOSITION.matcher(before.substring(0, word.start())).find()) {
        return true;
      }
    }
    return false;
  }

  /** "Maduro was", "Iran remains": a name alone before its verb; "Iran Expo 2025 is" is none. */
  private static boolean nameAtStart(String before) {
    Matcher name = NAME_AT_START.matcher(before);
    if (!name.find()) {
      return false;
    }
    String first = name.group(1);
    boolean small = Wordlists.of("small").contains(Prose.bare(first));
    boolean known =
        KnownNames.isState(first + name.group(2))
            || KnownNames.isThing(first + name.group(2))
            || !KnownNames.holders(first + name.group(2)).isEmpty()
            || !KnownNames.statesOfLastName(first).isEmpty();
    boolean person =
        !name.group(2).isEmpty() && !name.group(2).matches(".*\\d.*") && !KnownNames.isState(first);
    return !small && (known || person) && !first.endsWith("s") && !first.matches(".*['’]s");
  }

  /** A speaker in the sentence before or after whose words go on here. */
  private static boolean goesOn(Prose prose, Sentence sentence, String before, Span quote) {
    boolean whole = before.strip().length() <= 2 && quote.length() > 0.8 * sentence.span().length();
    return whole ? isOfLongerSpeech(prose, sentence, quote) : isToldBeside(prose, sentence);
  }

  /** Whole sentences are somebody's speech that goes on; one alone needs a speaker nearby. */
  private static boolean isOfLongerSpeech(Prose prose, Sentence sentence, Span quote) {
    boolean opened =
        quote.start() > 0 && "\"“«‘„".indexOf(prose.text().charAt(quote.start() - 1)) >= 0;
    return !opened
        || IntStream.of(-2, -1, 1, 2)
            .boxed()
            .flatMap(n -> prose.beside(sentence, n))
            .anyMatch(s -> speaks(prose.narrated(s)) || !prose.quotations(s).isEmpty());
  }

  private static boolean isToldBeside(Prose prose, Sentence sentence) {
    boolean told =
        prose
            .beside(sentence, -1)
            .anyMatch(
                s ->
                    quotes(prose, s)
                        || prose.isReported(s)
                        || SPEAKING.matcher(prose.narrated(s)).find());
    boolean later =
        prose
            .beside(sentence, 1)
            .map(prose::narrated)
            .anyMatch(s -> TAKES_UP.matcher(s).find() && speaks(s));
    return told || later;
  }

  private static boolean quotes(Prose prose, Sentence sentence) {
    return !prose.quotations(sentence).isEmpty() && speaks(prose.narrated(sentence));
  }

  private static Check check(Sentence sentence, Span quote) {
    return Check.of(
        CheckRule.QUOTE_WITHOUT_SPEAKER,
        sentence,
        quote,
        "Words stand in quotation marks and nobody is said to have spoken or written them.",
        CONFIDENCE);
  }
}
