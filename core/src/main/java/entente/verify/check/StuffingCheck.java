// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.actor.StateCode;
import entente.evidence.Sentence;
import entente.evidence.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds search words pressed into sentences: two states, or a query, where a noun should be. */
final class StuffingCheck implements DocumentCheck {
  private static final double CONFIDENCE = 0.85;
  private static final int LEAST = 6;
  private static final int WORDS_EACH = 200;

  private static final Pattern PAIR =
      Pattern.compile("(?<![\\p{L}-])(\\p{Lu}[\\p{L}]+) (\\p{Lu}[\\p{L}]+)(?![\\p{L}-])");
  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]{5,40}?)\\*\\*");

  @Override
  public List<Check> find(Inquiry inquiry) {
    Map<String, Span> first = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Sentence sentence : inquiry.sentences()) {
      count(PAIR.matcher(sentence.text()), sentence, first, counts);
      count(BOLD.matcher(sentence.text()), sentence, first, counts);
    }
    long words = inquiry.sentences().stream().mapToLong(s -> Prose.words(s.text()).count()).sum();
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST && (long) e.getValue() * WORDS_EACH > words)
        .max(Map.Entry.comparingByValue())
        .flatMap(e -> check(inquiry, e, first))
        .map(List::of)
        .orElse(List.of());
  }

  private static void count(
      Matcher matcher, Sentence sentence, Map<String, Span> first, Map<String, Integer> counts) {
    int from = 0;
    while (matcher.find(from)) {
      boolean pair = matcher.groupCount() == 2;
      String words = pair ? matcher.group() : matcher.group(1);
      boolean stuffed = pair ? areTwoStates(matcher.group(1), matcher.group(2)) : isQuery(words);
      from = pair ? matcher.start(2) : matcher.end();
      if (stuffed) {
        String key = (pair ? "" : "**") + KnownNames.fold(words);
        int start = sentence.span().start() + matcher.start();
        first.putIfAbsent(key, new Span(start, start + matcher.group().length()));
        counts.merge(key, 1, Integer::sum);
      }
    }
  }

  /** Names, not adjectives: "Bolivia Iran", but neither "Iranian Kurds" nor "Guinea Bissau". */
  private static boolean areTwoStates(String first, String second) {
    Set<StateCode> one = names(first);
    Set<StateCode> two = names(second);
    return !one.isEmpty()
        && !two.isEmpty()
        && !one.equals(two)
        && !KnownNames.isState(first + " " + second);
  }

  private static Set<StateCode> names(String word) {
    return KnownNames.statesByName(word);
  }

  /** A query in small letters that names a state and has no small word of a sentence. */
  private static boolean isQuery(String bold) {
    List<String> words = Prose.words(bold).toList();
    return words.size() >= 2
        && words.size() <= 5
        && words.stream().noneMatch(w -> Wordlists.of("small").contains(w))
        && words.stream().anyMatch(w -> Character.isLowerCase(w.charAt(0)) && !names(w).isEmpty());
  }

  private static Optional<Check> check(
      Inquiry inquiry, Map.Entry<String, Integer> counted, Map<String, Span> first) {
    Span span = Optional.ofNullable(first.get(counted.getKey())).orElseThrow();
    return inquiry.sentences().stream()
        .filter(s -> s.span().contains(span))
        .findFirst()
        .map(
            s ->
                Check.of(
                    CheckRule.KEYWORD_STUFFING,
                    s,
                    span,
                    "\""
                        + span.in(inquiry.document().text()).replace("*", "")
                        + "\" is pressed into the text "
                        + counted.getValue()
                        + " times as a search word.",
                    CONFIDENCE));
  }
}
