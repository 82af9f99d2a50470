// SPDX-License-Identifier: Apache-2.0
package entente.coder.frame;

import entente.event.EventType;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What a frame may ask of the words around a trigger. Words are named by their index. */
public interface Clause {
  /** The things acted on, left to right. */
  List<Integer> objects();

  /** The things acted on, and the nouns behind the prepositions of a verb, left to right. */
  List<Integer> arguments();

  /** Those who act, as nouns, left to right. */
  List<Integer> subjects();

  /** The nouns that hang on the trigger by {@code preposition}, left to right. */
  List<Integer> obliques(String preposition);

  /** The verb of the infinitive or gerund that completes the trigger. */
  OptionalInt complement();

  /** Whether a clause with "that" completes the trigger. */
  boolean hasThat();

  /** Whether the clause that completes the trigger says that somebody must, should or need do. */
  boolean hasDuty();

  /** Whether a noun stands for a state or organisation. */
  boolean isParty(int noun);

  /** Whether a noun stands for a state, its government, offices or capital. */
  boolean isState(int noun);

  /** Whether a noun, with the words before it or behind its "of", is one of {@code nouns}. */
  boolean isOf(int noun, Set<String> nouns);

  /** Whether a verb, or the noun it governs, makes an act of {@code type}. */
  boolean makes(int verb, EventType type);

  /** Whether some word under the trigger has one of these lemmas. */
  boolean hasWord(Set<String> lemmas);
}
