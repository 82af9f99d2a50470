// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.actor.StateCode;
import entente.evidence.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds "defence pacts" in a text that tells of one. */
final class PluralAgreementCheck implements ProseCheck {
  private static final double CONFIDENCE = 0.7;

  private static final String FIELD = "(" + Wordlists.alternatives("field") + ")";
  private static final String COOPERATION =
      "(?:[- ](?:and (?:security|technical|trade))?)?(?: (?:cooperation|co-operation|supply|sharing|assistance|promotion|protection))?";
  private static final Pattern MANY =
      Pattern.compile(
          "(?i)\\b" + FIELD + COOPERATION + " " + Wordlists.alternatives("agreements") + "\\b");

  /** Letters of the nouns, asked for before the patterns, which are slow. */
  private static final List<String> LETTERS =
      List.of(
          "greement",
          "pact",
          "Pact",
          "reaty",
          "reaties",
          "deal",
          "Deal",
          "ccord",
          "emorand",
          "rotocol",
          "ontract",
          "ocument");

  private static final Pattern ONE =
      Pattern.compile(
          "(?i)\\b"
              + FIELD
              + COOPERATION
              + " "
              + Wordlists.alternatives("agreement")
              + "\\b(?! (?:with (?:each|every)))");

  /** Words before a plural that leave it general, or say that there really are many. */
  private static final Pattern NOT_THIS_ONE =
      Pattern.compile(
          "(?i)\\b(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|several|many|numerous|various|"
              + "multiple|dozens|series|raft|host|number|range|package|set|other|further|future|any|"
              + "such|no|all|some|earlier|previous|past|existing|similar|more|additional|new|most|"
              + "both|possible|potential|separate|different|secret|these|those|certain|without|"
              + "her|his|into|of|like|sign|signing|seek|seeking|negotiate|negotiating|for|and|or|"
              + "bilateral|international|regional|global)(?: (?!the\\b)[\\p{L}-]+){0,2} ?$");

  private static final Pattern MORE_THAN_ONE =
      Pattern.compile(
          "(?i)\\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|several|many|numerous|"
              + "various|multiple|dozens of|series of|raft of|other|previous|earlier|new set of) "
              + "(?:(?!an? |the )[\\p{L}-]+ ){0,3}(?:agreements|pacts|treaties|deals|accords|memoranda|"
              + "memorandums|protocols|contracts|documents)|(?:another|a second|a third|a further) "
              + "(?:(?!an? |the )[\\p{L}-]+ ){0,2}(?:agreement|pact|treaty|deal|accord|memorandum|"
              + "protocol|contract))\\b");
  private static final Pattern SIGNING =
      Pattern.compile(
          "(?i)\\b(?:sign|signs|signed|signing|signature|concluded|concluding|inked|initialled|"
              + "initialed|reached|entered into|sealed|struck|ratified)\\b");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  @Override
  public List<Check> find(Prose prose) {
    if (prose.isSpeech()) {
      return List.of();
    }
    List<Prose.Hit> many = prose.find(MANY, s -> mayName(s.text()));
    if (many.isEmpty() || isTellingOfMore(prose)) {
      return List.of();
    }
    return many.stream()
        .filter(hit -> !hit.before().isBlank())
        .filter(hit -> !NOT_THIS_ONE.matcher(hit.before()).find())
        .filter(hit -> isTellingOfOne(prose, hit))
        .map(PluralAgreementCheck::check)
        .toList();
  }

  private static boolean mayName(String words) {
    return LETTERS.stream().anyMatch(words::contains);
  }

  private static boolean isTellingOfMore(Prose prose) {
    return prose.sentences().stream()
        .map(prose::narrated)
        .filter(PluralAgreementCheck::mayName)
        .anyMatch(words -> MORE_THAN_ONE.matcher(words).find());
  }

  private static boolean isTellingOfOne(Prose prose, Prose.Hit hit) {
    String field = field(hit.words());
    List<Sentence> told =
        prose.sentences().stream()
            .filter(s -> mayName(s.text()))
            .filter(s -> tellsOne(prose.narrated(s), field))
            .toList();
    List<Sentence> signings =
        told.stream().filter(s -> SIGNING.matcher(prose.narrated(s)).find()).toList();
    Set<String> years =
        signings.stream()
            .flatMap(s -> YEAR.matcher(s.text()).results().map(y -> y.group()))
            .collect(Collectors.toCollection(TreeSet::new));
    return !signings.isEmpty() && years.size() <= 1 && isOfSameStates(hit.sentence(), told);
  }

  private static boolean tellsOne(String words, String field) {
    Matcher one = ONE.matcher(words);
    while (one.find()) {
      if (field(one.group()).equals(field)) {
        return true;
      }
    }
    return false;
  }

  /** The first word, one spelling for all. */
  private static String field(String words) {
    String first = Prose.words(words).findFirst().orElse("").toLowerCase(Locale.ROOT);
    return switch (first) {
      case "defense", "military" -> "defence";
      case "labor" -> "labour";
      case "armaments" -> "armament";
      case "hydrocarbons" -> "hydrocarbon";
      default -> first;
    };
  }

  /** A plural told of other states is about other agreements. */
  private static boolean isOfSameStates(Sentence plural, List<Sentence> told) {
    Set<StateCode> known = new TreeSet<>();
    told.forEach(s -> known.addAll(KnownNames.states(s.text())));
    return known.containsAll(KnownNames.states(plural.text()));
  }

  private static Check check(Prose.Hit hit) {
    return Check.of(
        CheckRule.PLURAL_AGREEMENT,
        hit.sentence(),
        hit.span(),
        "The text speaks of \"" + hit.words() + "\" and tells of one only.",
        CONFIDENCE);
  }
}
