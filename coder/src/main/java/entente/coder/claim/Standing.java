// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.actor.StateCode;
import entente.coder.mention.Mention;
import entente.coder.parse.ParsedSentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What holds between two states without being an act: "Fiji and Tuvalu face the same sea". Known by
 * the sentence's build alone, so that no list of words need hold it: states for subject, another
 * state beside the verb or the subject, and a verb of what lasts.
 */
final class Standing {
  private static final Set<Mention.Standing> STATES =
      EnumSet.of(Mention.Standing.STATE, Mention.Standing.CAPITAL);

  private static final Set<String> PLACES = Set.of("in", "over", "across", "at", "near");

  /** What lasts even where it is told as past. */
  private static final Set<String> LASTING =
      Set.of("be", "have", "need", "fear", "trust", "want", "know", "remain", "depend", "belong");

  private Standing() {}

  static boolean isTold(Heard heard) {
    return heard.parse().roots().stream().anyMatch(root -> isTold(heard, root));
  }

  private static boolean isTold(Heard heard, int root) {
    ParsedSentence parse = heard.parse();
    if (!isLasting(parse, root)) {
      return false;
    }
    Set<StateCode> subjects = new TreeSet<>();
    parse.subjects(root).forEach(s -> subjects.addAll(states(heard, s)));
    Set<StateCode> all = new TreeSet<>(subjects);
    beside(parse, root).forEach(o -> all.addAll(states(heard, o)));
    return !subjects.isEmpty() && all.size() > 1;
  }

  private static boolean isLasting(ParsedSentence parse, int root) {
    String tag = parse.tag(root);
    return tag.equals("VBZ")
        || tag.equals("VBP")
        || LASTING.contains(parse.lemma(root))
        || parse.has(root, "cop")
        || parse.children(root, "aux").stream().anyMatch(a -> parse.lemma(a).equals("have"));
  }

  private static Stream<Integer> beside(ParsedSentence parse, int root) {
    List<Integer> subjects = parse.subjects(root);
    return parse.subtree(root).stream()
        .filter(i -> subjects.stream().noneMatch(s -> parse.isWithin(i, s)));
  }

  private static Set<StateCode> states(Heard heard, int head) {
    Set<StateCode> states = new TreeSet<>();
    heard.words().mentions().all(head).stream()
        .filter(m -> STATES.contains(m.standing()))
        .forEach(m -> m.state().ifPresent(states::add));
    return states;
  }

  /** Whether a word stands for somebody of a state, and not for a place where something happens. */
  static boolean isParty(Heard heard, int head) {
    return heard.parse().token(head).isNoun()
        && !PLACES.contains(heard.parse().edge(head).subtype())
        && heard.words().mentions().of(head).stream().anyMatch(m -> m.state().isPresent());
  }
}
