// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.frame.Frame;
import entente.coder.frame.Frames;
import entente.coder.mention.Mention;
import entente.coder.mention.Mentions;
import entente.coder.parse.ParsedSentence;
import entente.event.Codebook;
import entente.event.EventType;
import java.util.List;
import java.util.stream.Stream;

/** What the readers of one sentence share. */
record Surroundings(ParsedSentence sentence, Mentions mentions, Frames frames) {

  Nouns nouns() {
    return new Nouns(sentence);
  }

  Words words() {
    return new Words(sentence);
  }

  /** The same, with parties whose state is not known. */
  Surroundings withStrangers() {
    return new Surroundings(sentence, mentions.withStrangers(), frames);
  }

  /** Whether a noun stands for a state, its government, offices or capital. */
  boolean isState(int noun) {
    return mentions.of(noun).stream()
        .anyMatch(
            m ->
                m.standing() == Mention.Standing.STATE || m.standing() == Mention.Standing.CAPITAL);
  }

  /** Whether a verb, or a noun it governs, can make an act of {@code type}. */
  boolean makes(int verb, EventType type) {
    Stream<Frame> candidates =
        Stream.concat(
            frames.verbs(sentence.lemma(verb)).stream(),
            objectsOf(verb).stream().flatMap(n -> frames.nouns(sentence.lemma(n)).stream()));
    return candidates.anyMatch(
        f -> Codebook.standard().type(f.cameo()).filter(type::equals).isPresent());
  }

  private List<Integer> objectsOf(int verb) {
    return sentence.token(verb).isVerb() ? sentence.objects(verb) : List.of(verb);
  }
}
