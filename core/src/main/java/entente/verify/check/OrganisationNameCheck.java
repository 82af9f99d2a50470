// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Span;
import entente.fact.CitedFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds organisations under a wrong name, once for each wrong name. */
final class OrganisationNameCheck implements ProseCheck {
  private static final double CONFIDENCE = 0.85;
  private static final String SOURCE = "organisations.tsv";
  private static final int LONGEST = 9;

  private static final Pattern PHRASE =
      Pattern.compile(
          "\\b\\p{Lu}[\\p{L}-]+(?:(?: (?:of|for|and|the|on|in)){0,3}[ ]\\p{Lu}[\\p{L}-]+)+");

  /** Words of which one stands in every name the check can tell. */
  private static final Pattern HEAD =
      Pattern.compile(
          "Organi[sz]ation|Association|Agency|Union|Council|Counsel|Treaty|Community|Commission|Fund|"
              + "Bank|League|Alliance|Commonwealth|Confederation|Nation|Court|Movement|Committee|Assembly|Agreement");

  private static final Pattern STEP = Pattern.compile(" ");

  @Override
  public List<Check> find(Prose prose) {
    List<Check> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    Matcher matcher = PHRASE.matcher("");
    prose
        .sentences()
        .forEach(
            sentence -> {
              matcher.reset(sentence.text());
              while (matcher.find()) {
                if (!HEAD.matcher(matcher.group()).find()) {
                  continue;
                }
                int from = sentence.span().start() + matcher.start();
                Prose.Hit hit =
                    new Prose.Hit(
                        sentence, new Span(from, from + matcher.group().length()), matcher.group());
                find(hit).filter(c -> told.add(c.message())).ifPresent(found::add);
              }
            });
    return found;
  }

  /** The phrase, or the part of it before or after words that belong to something else. */
  private static Optional<Check> find(Prose.Hit phrase) {
    List<Span> words =
        STEP.splitAsStream(phrase.words())
            .collect(ArrayList::new, OrganisationNameCheck::append, List::addAll);
    for (int from = 0; from < words.size() && mayBegin(phrase.words(), words, from); from++) {
      int last = Math.min(words.size(), from + LONGEST);
      for (int to = last; to - from >= 2 && mayEnd(phrase.words(), words, to); to--) {
        Span part = new Span(words.get(from).start(), words.get(to - 1).end());
        Optional<String> right = OrganisationNames.standard().findRight(part.in(phrase.words()));
        boolean whole = part.in(phrase.words()).endsWith(" of the United Nations");
        if (right.isPresent() && !whole && !cutsRightName(phrase.words(), words, part)) {
          return Optional.of(check(phrase, part, right.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static void append(List<Span> words, String word) {
    int start = words.isEmpty() ? 0 : words.get(words.size() - 1).end() + 1;
    words.add(new Span(start, start + word.length()));
  }

  /** Whether {@code part} takes words away from a right name that stands in the phrase. */
  private static boolean cutsRightName(String phrase, List<Span> words, Span part) {
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 2; to <= words.size(); to++) {
        Span other = new Span(words.get(from).start(), words.get(to - 1).end());
        boolean within = part.contains(other);
        if (other.overlaps(part)
            && !within
            && OrganisationNames.standard().isRight(other.in(phrase))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A name begins with the phrase, or after an article, a state or "and". */
  private static boolean mayBegin(String phrase, List<Span> words, int from) {
    if (from == 0) {
      return true;
    }
    String before = words.get(from - 1).in(phrase);
    return (Wordlists.of("small").contains(Prose.bare(before)) && !before.equals("of"))
        || Wordlists.of("office").contains(Prose.bare(before));
  }

  /** What follows in the phrase must be no part of a longer name. */
  private static boolean mayEnd(String phrase, List<Span> words, int to) {
    if (to >= words.size()) {
      return true;
    }
    String after = words.get(to).in(phrase);
    return Wordlists.of("office").contains(Prose.bare(after))
        || List.of(
                "and",
                "in",
                "on",
                "Summit",
                "Secretary",
                "Director",
                "General",
                "Charter",
                "Headquarters")
            .contains(after);
  }

  private static Check check(Prose.Hit phrase, Span part, String right) {
    int start = phrase.span().start();
    String wrong = part.in(phrase.words());
    CitedFact fact = new CitedFact("There is an organisation named " + right + ".", SOURCE);
    return Check.of(
            CheckRule.ORGANISATION_NAME,
            phrase.sentence(),
            new Span(start + part.start(), start + part.end()),
            "\"" + wrong + "\" is no known organisation; " + right + " is.",
            CONFIDENCE)
        .with(List.of(fact));
  }
}
