// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.coder.claim.Speech.Needs;
import entente.coder.claim.Speech.Spoken;
import entente.coder.parse.ParsedSentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds who speaks in a sentence. */
final class Voices {
  private static final Set<String> STATEMENTS =
      Set.of(
          "claim",
          "report",
          "allegation",
          "charge",
          "accusation",
          "account",
          "suggestion",
          "rumour",
          "rumor",
          "statement",
          "criticism",
          "reading",
          "notion",
          "idea",
          "speculation",
          "version",
          "finding",
          "talk");
  private static final Set<String> ATTITUDES =
      Set.of(
          "suspicion",
          "distrust",
          "mistrust",
          "concern",
          "unease",
          "alarm",
          "scepticism",
          "skepticism",
          "favour",
          "favor",
          "envy",
          "worry",
          "caution",
          "hostility",
          "contempt",
          "optimism",
          "hope",
          "anger",
          "fear");

  private final Speech.Verbs verbs;

  Voices(Speech.Verbs verbs) {
    this.verbs = verbs;
  }

  /** The one who speaks nearest to the root; empty where the narrator does. */
  Optional<Spoken> find(Heard heard, Hits hits, Holders holders) {
    Stream<Spoken> verbal =
        IntStream.range(0, heard.parse().size())
            .boxed()
            .filter(i -> heard.parse().token(i).isVerb() && isVoiced(heard.parse(), hits, i))
            .flatMap(i -> spoken(heard, hits, holders, i).stream());
    return Stream.concat(according(heard, holders), verbal)
        .min(Comparator.comparingInt(s -> hits.scope().depth(s.verb())));
  }

  // "Issued a statement saying ...", "adding that ...": no clause of its own, but a voice.
  private static boolean isVoiced(ParsedSentence parse, Hits hits, int verb) {
    return hits.scope().isMain(verb)
        || (parse.lemma(verb).equals("say") && parse.is(verb, "acl"))
        || parse.is(verb, "parataxis");
  }

  private Optional<Spoken> spoken(Heard heard, Hits hits, Holders holders, int verb) {
    for (Speech speech : verbs.of(heard.parse().lemma(verb))) {
      if (has(heard.parse(), verb, speech.needs())) {
        Optional<Integer> subject = subject(heard.parse(), verb);
        boolean agentless = heard.parse().isPassive(verb) && isView(speech);
        if (subject.isPresent() && holders.isSpeaker(heard, hits, subject.get())) {
          return Optional.of(new Spoken(speech, verb, holders.of(heard, subject.get())));
        }
        if (agentless) {
          return Optional.of(new Spoken(speech, verb, holders.agent(heard, verb)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isView(Speech speech) {
    return speech.needs() == Needs.AS || speech.needs() == Needs.CLAUSE;
  }

  private static Optional<Integer> subject(ParsedSentence parse, int verb) {
    if (parse.isPassive(verb)) {
      return parse.children(verb, "obl:agent").stream().findFirst();
    }
    if (parse.lemma(verb).equals("say") && parse.is(verb, "acl")) {
      return parse.ancestors(verb).stream()
          .flatMap(a -> parse.children(a, "nsubj").stream())
          .findFirst();
    }
    return nearest(parse.subjects(verb), verb);
  }

  // "Colombia, he added, had no quarrel": parsers may hang both on the verb of saying.
  private static Optional<Integer> nearest(List<Integer> subjects, int verb) {
    return subjects.stream()
        .filter(s -> s < verb)
        .reduce((a, b) -> b)
        .or(() -> subjects.stream().findFirst());
  }

  private static boolean has(ParsedSentence parse, int verb, Needs needs) {
    return switch (needs) {
      case ANY -> true;
      case CLAUSE -> hasClause(parse, verb);
      case CONTENT -> hasClause(parse, verb) || !parse.objects(verb).isEmpty();
      case THAT -> parse.has(verb, "ccomp");
      case NAMING ->
          parse.has(verb, "ccomp") || isQuoting(parse, verb) || !parse.objects(verb).isEmpty();
      case OF ->
          parse.has(verb, "obl:of") || parse.has(verb, "obl:on") || parse.has(verb, "obl:about");
      case AS -> hasView(parse, verb);
      case STATEMENT ->
          parse.objects(verb).stream().anyMatch(o -> STATEMENTS.contains(parse.lemma(o)));
    };
  }

  private static boolean hasClause(ParsedSentence parse, int verb) {
    return parse.has(verb, "ccomp")
        || parse.has(verb, "xcomp")
        || parse.has(verb, "parataxis")
        || parse.is(verb, "parataxis")
        || isQuoting(parse, verb);
  }

  private static boolean isQuoting(ParsedSentence parse, int verb) {
    return parse.children(verb, "punct").stream()
        .anyMatch(p -> List.of("``", "''").contains(parse.tag(p)));
  }

  private static boolean hasView(ParsedSentence parse, int verb) {
    return parse.subtree(verb).stream()
        .anyMatch(c -> isView(parse, verb, c) || isAttitude(parse, c));
  }

  private static boolean isView(ParsedSentence parse, int verb, int word) {
    return parse.head(word) == verb && parse.is(word, "obl:as");
  }

  // Parsers hang "with distrust" on the thing viewed.
  private static boolean isAttitude(ParsedSentence parse, int word) {
    return parse.edge(word).subtype().equals("with") && ATTITUDES.contains(parse.lemma(word));
  }

  private static Stream<Spoken> according(Heard heard, Holders holders) {
    ParsedSentence parse = heard.parse();
    Speech said = new Speech(Speech.Sort.SAID, Needs.ANY, "according to");
    return IntStream.range(0, parse.size() - 1)
        .filter(i -> parse.lemma(i).equals("accord") || parse.form(i).equalsIgnoreCase("according"))
        .filter(i -> parse.form(i + 1).equals("to") && i + 2 < parse.size())
        .mapToObj(i -> new Spoken(said, i, holders.behind(heard, i + 2)));
  }
}
