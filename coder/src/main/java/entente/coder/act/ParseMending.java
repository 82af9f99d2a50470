// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.date.CalendarWords;
import entente.coder.frame.Frames;
import entente.coder.parse.Edge;
import entente.coder.parse.ParsedSentence;
import entente.coder.parse.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mends parses: lemmas that a lemmatiser left inflected ("provided" as a past tense is "provide";
 * only verbs that call frames are looked at), words that hang on an auxiliary or a particle, and
 * states taken for a part of the month before them.
 */
public final class ParseMending {
  private static final Set<String> PARTICLES =
      Set.of("back", "home", "out", "away", "off", "down", "up", "in", "over");

  private static final Set<String> AUXILIARIES = Set.of("have", "be", "will");
  private static final Set<String> NEVER_PASSIVE =
      Set.of(
          "confer",
          "arrive",
          "head",
          "depart",
          "clash",
          "converge",
          "collaborate",
          "cooperate",
          "quarrel",
          "complain",
          "retaliate",
          "apologise",
          "apologize",
          "travel",
          "vow",
          "insist");
  private static final Set<String> HOMEWARD =
      Set.of("send", "call", "order", "bring", "fetch", "fly", "summon", "take", "pull", "ship");
  private static final Set<String> GIVING =
      Set.of(
          "give",
          "grant",
          "offer",
          "send",
          "lend",
          "award",
          "deny",
          "hand",
          "sell",
          "promise",
          "supply",
          "guarantee",
          "accord",
          "pay",
          "allow",
          "cede",
          "bring",
          "show");

  private final Set<String> verbs;

  /** Lemmas of the verbs of these frames. */
  public ParseMending(Frames frames) {
    this.verbs = frames.verbLemmas();
  }

  /** The sentence with its verbs' lemmas mended. */
  public ParsedSentence mend(ParsedSentence sentence) {
    if (!sentence.isParsed()) {
      return sentence;
    }
    List<Token> tokens = sentence.tokens().stream().map(this::mend).toList();
    List<Edge> edges =
        sentence.edges().stream()
            .map(e -> given(sentence, unburied(sentence, raised(sentence, e))))
            .toList();
    return predicated(homeward(rejoined(new ParsedSentence(tokens, edges))));
  }

  // "The ministers conferred on a bridge": the parser takes the verb for a participle. Verbs that
  // have no passive are none.
  private static ParsedSentence predicated(ParsedSentence sentence) {
    for (int noun : sentence.roots()) {
      for (int verb : sentence.children(noun, "acl")) {
        if (verb > noun && sentence.token(noun).isNoun() && isFinite(sentence, verb)) {
          return new ParsedSentence(
              sentence.tokens().stream().map(t -> t.index() == verb ? past(t) : t).toList(),
              sentence.edges().stream().map(e -> turned(noun, verb, e)).toList());
        }
      }
    }
    return sentence;
  }

  private static boolean isFinite(ParsedSentence sentence, int verb) {
    return NEVER_PASSIVE.contains(sentence.lemma(verb))
        && sentence.tag(verb).equals("VBN")
        && !sentence.has(verb, "nsubj");
  }

  private static Token past(Token token) {
    return new Token(token.index(), token.form(), token.lemma(), "VBD", token.span());
  }

  private static Edge turned(int noun, int verb, Edge edge) {
    if (edge.dependent() == verb) {
      return new Edge(Edge.NO_HEAD, verb, "root");
    }
    return edge.dependent() == noun ? new Edge(verb, noun, "nsubj") : edge;
  }

  // "Sent the ambassador home": the parser takes an ambassador's home for the object.
  private static ParsedSentence homeward(ParsedSentence sentence) {
    for (int home = 1; home < sentence.size(); home++) {
      int verb = sentence.head(home);
      boolean buried =
          sentence.lemma(home).equals("home")
              && verb != Edge.NO_HEAD
              && HOMEWARD.contains(sentence.lemma(verb))
              && sentence.is(home - 1, "compound")
              && sentence.head(home - 1) == home;
      if (buried) {
        int word = home;
        return new ParsedSentence(
            sentence.tokens(),
            sentence.edges().stream().map(e -> withoutHome(sentence, word, e)).toList());
      }
    }
    return sentence;
  }

  private static Edge withoutHome(ParsedSentence sentence, int home, Edge edge) {
    int noun = home - 1;
    if (edge.dependent() == home) {
      return new Edge(edge.head(), home, "advmod");
    }
    if (edge.dependent() == noun) {
      return new Edge(sentence.head(home), noun, sentence.label(home));
    }
    return edge.head() == home ? new Edge(noun, edge.dependent(), edge.label()) : edge;
  }

  // "It has, for its part, charged": the parser takes "has" for the verb and starts anew.
  private static ParsedSentence rejoined(ParsedSentence sentence) {
    List<Integer> roots = sentence.roots();
    for (int i = 0; i + 1 < roots.size(); i++) {
      int auxiliary = roots.get(i);
      int verb = roots.get(i + 1);
      if (isLeftBehind(sentence, auxiliary) && isOrphan(sentence, verb)) {
        return new ParsedSentence(
            sentence.tokens(),
            sentence.edges().stream().map(e -> under(verb, auxiliary, e)).toList());
      }
    }
    return sentence;
  }

  private static boolean isLeftBehind(ParsedSentence sentence, int verb) {
    return AUXILIARIES.contains(sentence.lemma(verb))
        && sentence.token(verb).isVerb()
        && sentence.has(verb, "nsubj")
        && !sentence.has(verb, "obj")
        && sentence.children(verb).stream()
            .noneMatch(c -> c > verb && sentence.token(c).isVerb() && !sentence.is(c, "parataxis"));
  }

  private static boolean isOrphan(ParsedSentence sentence, int verb) {
    return (sentence.tag(verb).equals("VBN") || sentence.tag(verb).equals("VBD"))
        && !sentence.has(verb, "nsubj")
        && !sentence.has(verb, "nsubj:pass");
  }

  private static Edge under(int verb, int auxiliary, Edge edge) {
    if (edge.dependent() == auxiliary) {
      return new Edge(verb, auxiliary, "aux");
    }
    return edge.head() == auxiliary ? new Edge(verb, edge.dependent(), edge.label()) : edge;
  }

  // "Gave Baku both arms and advice": of two objects a name before the other is given something.
  private static Edge given(ParsedSentence sentence, Edge edge) {
    boolean first =
        edge.label().equals("obj")
            && edge.head() != Edge.NO_HEAD
            && GIVING.contains(sentence.lemma(edge.head()))
            && sentence.token(edge.dependent()).isName()
            && sentence.children(edge.head(), "obj").stream().anyMatch(o -> o > edge.dependent());
    return first ? new Edge(edge.head(), edge.dependent(), "iobj") : edge;
  }

  // "In March China promised": the parser takes the subject for a March.
  private static Edge unburied(ParsedSentence sentence, Edge edge) {
    int word = edge.dependent();
    int verb = edge.head();
    boolean buried =
        verb != Edge.NO_HEAD
            && sentence.token(verb).isVerb()
            && word < verb
            && sentence.is(word, "obl:in")
            && sentence.token(word).isName()
            && word > 0
            && CalendarWords.isMonth(sentence.form(word - 1))
            && !sentence.has(verb, "nsubj")
            && !sentence.has(verb, "nsubj:pass");
    return buried ? new Edge(verb, word, "nsubj") : edge;
  }

  // "Pulled back from China": what is pulled back, is pulled from there.
  private static boolean isParticle(ParsedSentence sentence, int head, Edge edge) {
    int verb = sentence.head(head);
    return edge.relation().equals("obl")
        && verb != Edge.NO_HEAD
        && verb < head
        && sentence.token(verb).isVerb()
        && PARTICLES.contains(sentence.lemma(head))
        && (sentence.is(head, "advmod") || sentence.is(head, "compound"));
  }

  // "Morales was already lauding": what hangs on the auxiliary belongs to the verb.
  private static Edge raised(ParsedSentence sentence, Edge edge) {
    int head = edge.head();
    boolean onAuxiliary =
        head != Edge.NO_HEAD
            && (sentence.edge(head).relation().equals("aux") || isParticle(sentence, head, edge));
    return onAuxiliary && sentence.head(head) != Edge.NO_HEAD
        ? new Edge(sentence.head(head), edge.dependent(), edge.label())
        : edge;
  }

  private Token mend(Token token) {
    String lemma = token.lemma();
    if (!token.isVerb() || verbs.contains(lemma) || token.tag().equals("VB")) {
      return token;
    }
    return candidates(lemma)
        .filter(verbs::contains)
        .findFirst()
        .map(l -> new Token(token.index(), token.form(), l, token.tag(), token.span()))
        .orElse(token);
  }

  private static Stream<String> candidates(String form) {
    for (String ending : List.of("ed", "ing", "s")) {
      if (form.endsWith(ending) && form.length() > ending.length() + 2) {
        String stem = form.substring(0, form.length() - ending.length());
        return Stream.of(
            stem + "e",
            stem,
            undoubled(stem),
            stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem);
      }
    }
    return Stream.empty();
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    return stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
  }
}
