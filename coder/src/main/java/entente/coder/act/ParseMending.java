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
    return new ParsedSentence(
        tokens,
        sentence.edges().stream().map(e -> unburied(sentence, raised(sentence, e))).toList());
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
