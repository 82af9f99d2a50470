// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.frame.NounClasses;
import entente.coder.mention.Mention;
import entente.coder.parse.ParsedSentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds nouns that name acts told elsewhere. */
final class Echoes {
  private static final Set<String> SUMMITS =
      Set.of("summit", "conference", "session", "retreat", "working group", "joint commission");

  private final Map<Echo.Kind, Set<String>> nouns = new EnumMap<>(Echo.Kind.class);

  Echoes(NounClasses classes) {
    nouns.put(Echo.Kind.AGREEMENT, classes.get("AGREEMENT"));
    nouns.put(Echo.Kind.TALKS, classes.get("TALKS"));
    nouns.put(Echo.Kind.VISIT, classes.get("VISIT"));
  }

  /** The echoes of a sentence whose words {@code taken} already make acts. */
  List<Echo> of(Surroundings around, BitSet taken) {
    List<Echo> echoes = new ArrayList<>();
    ParsedSentence sentence = around.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).isNoun() && !sentence.is(i, "compound") && !taken.get(i)) {
        find(around, i).ifPresent(echoes::add);
      }
    }
    return echoes;
  }

  List<Echo.Kind> kinds(Nouns phrases, List<Integer> words) {
    return nouns.entrySet().stream()
        .filter(kind -> words.stream().anyMatch(w -> phrases.isOf(w, kind.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Optional<Echo> find(Surroundings around, int noun) {
    for (Map.Entry<Echo.Kind, Set<String>> kind : nouns.entrySet()) {
      if (around.nouns().isOf(noun, kind.getValue())
          && !SUMMITS.contains(around.sentence().lemma(noun))) {
        return Optional.of(
            new Echo(noun, kind.getKey(), pointing(around.sentence(), noun), sides(around, noun)));
      }
    }
    return Optional.empty();
  }

  private static Optional<CodedAct.Sides> sides(Surroundings around, int noun) {
    if (around.sentence().tag(noun).equals("NNS")
        && pointing(around.sentence(), noun) != Echo.Pointing.THIS) {
      return Optional.empty();
    }
    List<Mention> parties = Mention.distinct(new Nominal(around, noun).participants());
    return parties.size() == 2
        ? Optional.of(new CodedAct.Sides(parties, List.of()))
        : Optional.empty();
  }

  private static Echo.Pointing pointing(ParsedSentence sentence, int noun) {
    for (int child : sentence.children(noun, "det")) {
      switch (sentence.lemma(child)) {
        case "this", "that", "these", "those" -> {
          return Echo.Pointing.THIS;
        }
        case "the" -> {
          return Echo.Pointing.THE;
        }
        default -> {}
      }
    }
    return Echo.Pointing.NONE;
  }
}
