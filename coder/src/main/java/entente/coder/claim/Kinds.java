// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.claim.Claim.Kind;
import entente.claim.Wording;
import entente.coder.claim.Cue.Sort;
import entente.coder.claim.Speech.Spoken;
import entente.coder.parse.ParsedSentence;
import entente.event.Mode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What sort of statement a claim is; the first that fits: denial, parallel, risk, forecast, driver,
 * assertion.
 */
final class Kinds {
  private static final Set<String> MODALS = Set.of("may", "might", "could");
  private static final Set<String> STATIC = Set.of("be", "have", "mean", "know", "remain");

  private Kinds() {}

  static Kind of(Heard heard, Hits hits, Tone tone) {
    if (isDenial(heard, hits, tone)) {
      return Kind.DENIAL;
    }
    if (hits.has(Sort.PARALLEL)) {
      return Kind.PARALLEL;
    }
    if (hits.has(Sort.RISK)) {
      return Kind.RISK;
    }
    if (isForecast(heard, hits, tone)) {
      return Kind.FORECAST;
    }
    return hits.has(Sort.DRIVER) ? Kind.DRIVER : Kind.ASSERTION;
  }

  private static boolean isDenial(Heard heard, Hits hits, Tone tone) {
    boolean denies =
        tone.spoken()
                .filter(s -> s.speech().sort() == Speech.Sort.DENIED && !hits.isOpen(s.verb()))
                .isPresent()
            || Tone.tells(heard, Mode.DENIED)
            || hits.has(Sort.DENIAL);
    boolean said = tone.wording() == Wording.ATTRIBUTED;
    return denies || (said && tone.spoken().filter(s -> isNegated(heard.parse(), s)).isPresent());
  }

  // "Said that Bolivia did not sign": a denial. "Said it would never sign": a promise.
  private static boolean isNegated(ParsedSentence parse, Spoken spoken) {
    Optional<Integer> clause =
        parse.token(spoken.verb()).isVerb()
            ? parse.children(spoken.verb(), "ccomp").stream().findFirst()
            : Optional.empty();
    return clause
        .filter(c -> parse.has(c, "neg") || hasNever(parse, c))
        .filter(c -> parse.children(c, "aux").stream().noneMatch(a -> parse.tag(a).equals("MD")))
        .isPresent();
  }

  private static boolean hasNever(ParsedSentence parse, int clause) {
    return parse.children(clause, "advmod").stream().anyMatch(a -> parse.lemma(a).equals("never"));
  }

  private static boolean isForecast(Heard heard, Hits hits, Tone tone) {
    boolean open =
        tone.wording() == Wording.SPECULATIVE
            || tone.wording() == Wording.UNCONFIRMED
            || hits.of(Sort.FUTURE).anyMatch(h -> heard.parse().tag(h.first()).startsWith("MD"));
    boolean ahead =
        hits.of(Sort.FUTURE).anyMatch(h -> !isRefusal(heard.parse(), hits, h))
            || (hits.has(Sort.CONDITION) && !isPast(heard.parse()))
            || hits.of(Sort.SPECULATIVE).anyMatch(h -> opensFuture(heard.parse(), h));
    return open && ahead;
  }

  // "Would neither confirm nor deny": the will of the one asked, not the future.
  private static boolean isRefusal(ParsedSentence parse, Hits hits, Hit hit) {
    return parse.tag(hit.first()).startsWith("MD") && hits.isOpen(parse.head(hit.first()));
  }

  // "May follow" looks ahead; "may be", "may have met" do not.
  private static boolean opensFuture(ParsedSentence parse, Hit hit) {
    int verb = parse.head(hit.first());
    return MODALS.contains(parse.lemma(hit.first()))
        && verb >= 0
        && !STATIC.contains(parse.lemma(verb))
        && parse.children(verb, "aux").stream().noneMatch(a -> parse.lemma(a).equals("have"));
  }

  private static boolean isPast(ParsedSentence parse) {
    return parse.roots().stream().allMatch(r -> List.of("VBD").contains(parse.tag(r)));
  }
}
