// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.actor.StateCode;
import entente.claim.Claim;
import entente.coder.claim.Speech.Spoken;
import entente.coder.parse.ParsedSentence;
import entente.evidence.Document;
import entente.evidence.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Hears the sentences of one document in order and gives its claims. Which pair a sentence without
 * names is about may be told only by what follows, so claims come when all sentences are heard.
 */
public final class ClaimReader {
  private static final int SHORTEST = 24;

  private final Claims rules;
  private final Document document;
  private final OpenPair pair = new OpenPair();
  private final Holders holders;
  private final List<Draft> drafts = new ArrayList<>();
  private boolean hasNamed;

  ClaimReader(Claims rules, Document document) {
    this.rules = rules;
    this.document = document;
    this.holders = rules.holders();
  }

  /** Notes which states a sentence names; told of every sentence, in order. */
  public void note(Sentence sentence, NavigableSet<StateCode> states) {
    pair.note(states, sentence.ordinal());
    hasNamed |= !states.isEmpty();
  }

  /**
   * Whether a sentence may claim something, so that its parse is worth having; a cheap look at its
   * characters.
   */
  public boolean mayClaim(Sentence sentence, NavigableSet<StateCode> states) {
    String text = sentence.text();
    if (!hasNamed || text.length() < SHORTEST || !Propositions.isEnded(text) || isTitle(text)) {
      return false;
    }
    return states.isEmpty()
        ? rules.sieve().mayPoint(text)
        : states.size() > 1 || rules.sieve().mayClaim(text);
  }

  private boolean isTitle(String text) {
    String title = document.imprint().title();
    return !title.isEmpty() && text.replace("**", "").strip().equalsIgnoreCase(title.strip());
  }

  /** Hears a sentence that may claim. */
  public void hear(Heard heard) {
    if (heard.parse().isParsed() && Propositions.isFinite(heard.parse())) {
      weigh(heard.withStates(states(heard)));
    }
  }

  private void weigh(Heard heard) {
    Hits hits = rules.hits(heard);
    Optional<Spoken> spoken = rules.voices().find(heard, hits, holders);
    subjects(heard.parse()).forEach(s -> holders.note(heard, s));
    Tone tone = Tone.of(heard, hits, spoken, holders.unconfirming(heard, hits), document.text());
    if (Propositions.isAboutRelation(heard, hits, tone) && Propositions.isMore(heard, hits, tone)) {
      drafts.add(
          new Draft(
              heard.sentence(),
              Kinds.of(heard, hits, tone),
              tone,
              heard.states(),
              Propositions.refers(heard, hits, tone)));
    }
  }

  private static List<Integer> subjects(ParsedSentence parse) {
    return parse.roots().stream().flatMap(r -> parse.subjects(r).stream()).toList();
  }

  // The states named, those of the acts told, and those for which the subject stands: "Novillo".
  private static NavigableSet<StateCode> states(Heard heard) {
    NavigableSet<StateCode> states = new TreeSet<>(heard.states());
    heard.told().forEach(t -> states.addAll(t.act().parties().states()));
    subjects(heard.parse())
        .forEach(
            s ->
                heard.words().mentions().of(s).stream()
                    .flatMap(m -> m.state().stream())
                    .forEach(states::add));
    return states;
  }

  /** The claims, in order of place; asked once all sentences are heard. */
  public List<Claim> claims() {
    return drafts.stream().flatMap(d -> d.settle(pair).stream()).toList();
  }
}
