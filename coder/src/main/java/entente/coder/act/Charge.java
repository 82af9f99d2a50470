// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.frame.Frame;
import entente.coder.mention.Mention;
import entente.coder.parse.Edge;
import entente.coder.parse.ParsedSentence;
import entente.event.Codebook;
import entente.event.EventType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the victim of an act of force that an accuser tells: "A accused B of shelling a village"
 * says that B shelled A.
 */
final class Charge {
  private static final Set<EventType> FORCE =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE);
  private static final Set<String> ACCUSING = Set.of("accuse", "blame", "suspect", "charge");
  private static final Set<String> TELLING =
      Set.of("allege", "claim", "charge", "complain", "say", "maintain", "insist", "suspect");

  private final Surroundings around;
  private final ParsedSentence sentence;

  Charge(Surroundings around) {
    this.around = around;
    this.sentence = around.sentence();
  }

  /** The accused and the accuser; empty where nobody accuses. */
  Optional<CodedAct.Sides> of(Frame frame, int trigger) {
    boolean force = Codebook.standard().type(frame.cameo()).filter(FORCE::contains).isPresent();
    int head = sentence.head(trigger);
    if (!force || head == Edge.NO_HEAD || frame.roles().shape() != Frame.Shape.DIRECTED) {
      return Optional.empty();
    }
    List<Mention> accusers = around.mentions().all(sentence.subjects(head));
    return sides(accused(trigger, head), accusers);
  }

  private List<Mention> accused(int trigger, int head) {
    String lemma = sentence.lemma(head);
    boolean verb = sentence.token(trigger).isVerb();
    if (verb && sentence.is(trigger, "ccomp") && TELLING.contains(lemma)) {
      return new Verb(around, trigger).actors();
    }
    boolean charged =
        ACCUSING.contains(lemma)
            && (verb || sentence.is(trigger, "obl:of") || sentence.is(trigger, "obl:for"));
    return charged ? around.mentions().all(sentence.objects(head)) : List.of();
  }

  private static Optional<CodedAct.Sides> sides(List<Mention> accused, List<Mention> accusers) {
    boolean two =
        !accused.isEmpty()
            && !accusers.isEmpty()
            && accused.stream().noneMatch(a -> accusers.stream().anyMatch(a::isSameParty));
    return two ? Optional.of(new CodedAct.Sides(accused, accusers)) : Optional.empty();
  }
}
