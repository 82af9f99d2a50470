// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import entente.coder.parse.ParsedSentence;
import java.util.List;
import java.util.Optional;

/**
 * Nouns for those who act that name no state, but point to one named before: "the ministers", "the
 * kingdom", "the government".
 */
final class Definites {
  private final Phrase phrase;
  private final ParsedSentence sentence;
  private final Mentions.Context context;
  private final Anaphora anaphora;
  private final Polities polities = Polities.standard();

  Definites(Phrase phrase, Mentions.Context context, Anaphora anaphora) {
    this.phrase = phrase;
    this.sentence = phrase.sentence();
    this.context = context;
    this.anaphora = anaphora;
  }

  /** The states that another noun points to: "both", "the island"; empty if it points to none. */
  List<Mention> of(int head) {
    List<Mention> both = anaphora.group(head);
    if (!both.isEmpty() || !sentence.isDefinite(head) || !sentence.token(head).isNoun()) {
      return both;
    }
    return polities.find(sentence.lemma(head), context.memory()).stream()
        .map(m -> m.at(head))
        .toList();
  }

  /** The states that an agent noun without a state points to; empty if it points to none. */
  List<Mention> of(int head, Agents.Found agent) {
    List<Mention> both = anaphora.group(head);
    if (!both.isEmpty()) {
      return both;
    }
    if (!sentence.isDefinite(head)) {
      return List.of();
    }
    if (isPlural(head)) {
      return together(agent);
    }
    return context
        .memory()
        .findOffice(phrase.office(agent))
        .or(() -> polities.find(agent.agent().noun(), context.memory()))
        .or(() -> isOfState(agent.agent()) ? first(anaphora.spokenOf(head)) : Optional.empty())
        .or(() -> atHome(head, agent.agent()))
        .stream()
        .toList();
  }

  private static Optional<Mention> first(List<Mention> mentions) {
    return mentions.stream().findFirst();
  }

  private List<Mention> together(Agents.Found agent) {
    return agent.agent().kind() == Agents.Kind.OFFICE
        ? context.memory().findGroup(agent.agent().noun())
        : List.of();
  }

  // "The government", "the foreign ministry", with nothing that tells which.
  private Optional<Mention> atHome(int head, Agents.Agent agent) {
    boolean bare =
        sentence.children(head).stream()
            .allMatch(c -> sentence.is(c, "det") || sentence.is(c, "punct") || !isNominal(c));
    return bare && agent.kind() == Agents.Kind.BODY && isOfState(agent)
        ? context.memory().atHome(context.ordinal())
        : Optional.empty();
  }

  /** Whose minister it is that a document names without a state: its author's. */
  Optional<Mention> ofTitle(Agents.Agent title) {
    return title.standing() == Mention.Standing.STATE && !title.isRank()
        ? context.memory().author().filter(context.memory()::isPrincipal)
        : Optional.empty();
  }

  /** Whether a noun for a people stands for its state: "the Russians said no". */
  boolean isNation(int head) {
    return isPlural(head)
        && sentence.is(head, "nsubj")
        && sentence.children(head).size() == 1
        && sentence.children(head, "det").stream().anyMatch(d -> sentence.lemma(d).equals("the"));
  }

  private static boolean isOfState(Agents.Agent agent) {
    return agent.standing() == Mention.Standing.STATE && agent.sector().equals("GOV");
  }

  private boolean isNominal(int child) {
    return sentence.is(child, "nmod") || sentence.is(child, "nmod:poss");
  }

  private boolean isPlural(int head) {
    return sentence.tag(head).startsWith("NN") && sentence.tag(head).endsWith("S");
  }
}
