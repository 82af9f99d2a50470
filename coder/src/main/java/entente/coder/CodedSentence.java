// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.coder.act.Considered;
import entente.coder.document.Named;
import entente.coder.document.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one sentence gave.
 *
 * @param told the acts it tells
 * @param named nouns in it that name acts told elsewhere
 * @param considered what was tried in vain
 * @param firstDay the first day it names
 * @param parse its parse, a line a word
 */
record CodedSentence(
    List<Told> told,
    List<Named> named,
    List<Considered> considered,
    Optional<LocalDate> firstDay,
    String parse) {
  CodedSentence {
    told = List.copyOf(told);
    named = List.copyOf(named);
    considered = List.copyOf(considered);
  }
}
