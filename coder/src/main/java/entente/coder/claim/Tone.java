// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.claim.Claim;
import entente.claim.Wording;
import entente.coder.claim.Cue.Sort;
import entente.coder.claim.Speech.Spoken;
import entente.event.Mode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How firmly a sentence is put. Of several wordings the weakest counts: unconfirmed, speculative,
 * attributed, asserted.
 *
 * @param voice wording, holder and hedges
 * @param spoken who speaks, if not the narrator
 * @param rule the place in a table that decides
 */
record Tone(Claim.Voice voice, Optional<Spoken> spoken, String rule) {
  private static final String PLAIN = "the narrator's own words";

  /**
   * What weakens a sentence.
   *
   * @param open words by which it is not established
   * @param possible words by which it may be
   * @param spoken who says so
   */
  private record Weak(List<Hit> open, List<Hit> possible, Optional<Spoken> spoken) {
    List<Hit> hits() {
      return Stream.concat(open.stream(), possible.stream()).toList();
    }

    String rule() {
      return hits().stream()
          .map(h -> h.cue().place())
          .findFirst()
          .or(() -> spoken.map(s -> s.speech().place()))
          .orElse(PLAIN);
    }
  }

  /**
   * The tone of a sentence.
   *
   * @param spoken who speaks in it
   * @param holder who holds it, where nobody speaks: whoever does not confirm it
   * @param text the document's text
   */
  static Tone of(
      Heard heard, Hits hits, Optional<Spoken> spoken, Optional<String> holder, String text) {
    Weak weak = new Weak(hits.of(Sort.UNCONFIRMED).toList(), possible(hits, spoken), spoken);
    Claim.Voice voice =
        new Claim.Voice(
            wording(heard, weak),
            spoken.flatMap(Spoken::holder).or(() -> holder),
            hedges(heard, hits, weak, text));
    return new Tone(voice, spoken, weak.rule());
  }

  Wording wording() {
    return voice.wording();
  }

  private static List<Hit> possible(Hits hits, Optional<Spoken> spoken) {
    Stream<Hit> would = spoken.isPresent() ? Stream.empty() : hits.of(Sort.WOULD);
    return Stream.of(hits.of(Sort.SPECULATIVE), hits.of(Sort.CONDITION), would)
        .flatMap(s -> s)
        .toList();
  }

  private static Wording wording(Heard heard, Weak weak) {
    boolean spoken = weak.spoken().isPresent();
    if (!weak.open().isEmpty() || (!spoken && tells(heard, Mode.ALLEGED))) {
      return Wording.UNCONFIRMED;
    }
    if (!weak.possible().isEmpty()) {
      return Wording.SPECULATIVE;
    }
    return spoken || tells(heard, Mode.DENIED) ? Wording.ATTRIBUTED : Wording.ASSERTED;
  }

  static boolean tells(Heard heard, Mode mode) {
    return heard.told().stream().anyMatch(t -> t.act().mode() == mode);
  }

  // Verbatim, in the order of the text; the verb of saying is one of them.
  private static List<String> hedges(Heard heard, Hits hits, Weak weak, String text) {
    List<Hit> longest =
        weak.hits().stream()
            .filter(h -> weak.hits().stream().noneMatch(o -> o.contains(h)))
            .sorted(Comparator.comparingInt(Hit::first))
            .toList();
    TreeMap<Integer, String> placed = new TreeMap<>();
    longest.forEach(h -> placed.putIfAbsent(h.first(), hits.verbatim(h, text)));
    weak.spoken()
        .filter(s -> longest.stream().noneMatch(h -> h.first() <= s.verb() && s.verb() <= h.last()))
        .ifPresent(s -> placed.put(s.verb(), heard.parse().form(s.verb())));
    return new ArrayList<>(placed.values());
  }
}
