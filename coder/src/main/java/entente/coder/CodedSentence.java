// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.coder.act.Considered;
import entente.coder.claim.Heard;
import entente.coder.document.Named;
import entente.coder.document.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one sentence gave.
 *
 * @param told the acts it tells between states and organisations
 * @param loose the acts it tells within one state, or with a side that is not known
 * @param named nouns in it that name acts told elsewhere
 * @param considered what was tried in vain
 * @param firstDay the first day it names
 * @param words its words; none if it was too long to be parsed
 */
record CodedSentence(
    List<Told> told,
    List<Told> loose,
    List<Named> named,
    List<Considered> considered,
    Optional<LocalDate> firstDay,
    Optional<Heard.Words> words) {
  CodedSentence {
    told = List.copyOf(told);
    loose = List.copyOf(loose);
    named = List.copyOf(named);
    considered = List.copyOf(considered);
  }

  /** Its parse, a line a word; empty if it was not parsed. */
  String parse() {
    return words.map(w -> w.parse().toString()).orElse("");
  }
}
