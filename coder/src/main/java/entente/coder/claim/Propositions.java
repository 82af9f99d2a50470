// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.claim.Wording;
import entente.coder.claim.Cue.Sort;
import entente.coder.parse.ParsedSentence;
import entente.event.Mode;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether a sentence says something of states that could hold or not, and that is no act. */
final class Propositions {
  private static final Pattern ENDED = Pattern.compile("[.!…][\"'”’»)\\]*\\d]*$");
  private static final int FEWEST_WORDS = 5;
  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "such", "its", "their", "his", "her", "both");
  private static final Set<String> PRONOUNS =
      Set.of(
          "it", "they", "he", "she", "this", "that", "these", "those", "each", "both", "neither");
  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");

  private Propositions() {}

  /**
   * Whether text can be a sentence that claims: it ends as one and asks nothing. Headlines and
   * bullets end without a stop.
   */
  static boolean isEnded(String text) {
    return ENDED.matcher(text.replace("**", "").strip()).find();
  }

  /** Whether the words are a claim by their form: a finite verb with a subject. */
  static boolean isFinite(ParsedSentence parse) {
    boolean finite =
        parse.tokens().stream()
            .anyMatch(t -> FINITE.contains(t.tag()) || t.form().equals("Should"));
    boolean subject =
        parse.edges().stream().anyMatch(e -> e.is("nsubj") || e.is("csubj") || e.is("expl"))
            || parse.roots().stream().anyMatch(r -> r > 0 && FINITE.contains(parse.tag(r)));
    return finite && subject && parse.size() >= FEWEST_WORDS;
  }

  /** Whether the sentence speaks of relations or acts, and of states rather than of itself. */
  static boolean isAboutRelation(Heard heard, Hits hits, Tone tone) {
    boolean relation =
        hits.has(Sort.RELATION)
            || hits.has(Sort.GROUP)
            || hits.has(Sort.PARALLEL)
            || tells(heard)
            || hits.of(Sort.REFERENCE).anyMatch(h -> points(heard.parse(), h.top()));
    boolean between = heard.states().size() > 1 && (isHedged(tone) || isToCome(heard, hits));
    return (relation || (between && hasParty(heard)) || Standing.isTold(heard))
        && !hits.has(Sort.TEXT);
  }

  private static boolean tells(Heard heard) {
    return heard.told().stream().anyMatch(t -> t.act().parties().states().size() > 1);
  }

  // Runners and carmakers have a nation as well, but what they do is none of its relations.
  private static boolean hasParty(Heard heard) {
    return IntStream.range(0, heard.parse().size()).anyMatch(i -> Standing.isParty(heard, i));
  }

  private static boolean isHedged(Tone tone) {
    return tone.wording() != Wording.ASSERTED;
  }

  private static boolean isToCome(Heard heard, Hits hits) {
    return hits.of(Sort.FUTURE).anyMatch(h -> heard.parse().tag(h.first()).startsWith("MD"));
  }

  /**
   * Whether it tells more than an act that is coded anyway, and more than praise. What is hedged or
   * attributed always does.
   */
  static boolean isMore(Heard heard, Hits hits, Tone tone) {
    if (isHedged(tone)) {
      return true;
    }
    boolean act = Tone.tells(heard, Mode.HAPPENED) || Tone.tells(heard, Mode.PLANNED);
    boolean states =
        hits.of(Sort.RELATION).anyMatch(h -> isCore(hits, h))
            || hits.has(Sort.PARALLEL)
            || Standing.isTold(heard)
            || (isOfTwo(heard, hits) && (hits.has(Sort.RISK) || isToCome(heard, hits)));
    boolean further = hits.has(Sort.PARALLEL) || hits.has(Sort.DRIVER);
    return (!act || further) && !hits.has(Sort.EVALUATION) && states;
  }

  private static boolean isOfTwo(Heard heard, Hits hits) {
    return heard.states().size() > 1
        || hits.of(Sort.REFERENCE).anyMatch(h -> points(heard.parse(), h.top()));
  }

  private static boolean isCore(Hits hits, Hit hit) {
    return hits.scope().isMain(hit.top());
  }

  /** Whether it points to a pair named before. */
  static boolean refers(Heard heard, Hits hits, Tone tone) {
    ParsedSentence parse = heard.parse();
    boolean hedged = isHedged(tone);
    return hits.has(Sort.GROUP)
        || hits.of(Sort.REFERENCE).anyMatch(h -> points(parse, h.top()))
        || (hedged && hits.of(Sort.REFERENCE).anyMatch(h -> isSubject(parse, h.top())))
        || (hedged && parse.edges().stream().anyMatch(e -> isPronoun(parse, e.dependent())));
  }

  private static boolean points(ParsedSentence parse, int noun) {
    return parse.token(noun).isNoun()
        && parse.children(noun).stream()
            .anyMatch(
                c ->
                    parse.is(c, "nmod:poss")
                        || (parse.is(c, "det") && POINTING.contains(form(parse, c))));
  }

  private static String form(ParsedSentence parse, int index) {
    return parse.form(index).toLowerCase(java.util.Locale.ROOT);
  }

  // "Exchanges are likely to intensify", "a delivery is possible": whose, the page has said.
  private static boolean isSubject(ParsedSentence parse, int noun) {
    int head = parse.is(noun, "nmod") ? parse.head(noun) : noun;
    return parse.is(head, "nsubj");
  }

  private static boolean isPronoun(ParsedSentence parse, int index) {
    boolean subject = parse.is(index, "nsubj") || parse.is(index, "nmod:poss");
    return subject && PRONOUNS.contains(parse.lemma(index)) && !parse.tag(index).startsWith("W");
  }
}
