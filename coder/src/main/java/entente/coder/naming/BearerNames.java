// SPDX-License-Identifier: Apache-2.0
package entente.coder.naming;

import entente.coder.name.NameMatch;
import entente.coder.name.NameReading;
import entente.evidence.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where beside an office the name of its bearer stands. */
final class BearerNames {
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "h.e",
          "his",
          "her",
          "excellency",
          "general",
          "gen",
          "brigadier",
          "brig",
          "colonel",
          "col",
          "lieutenant",
          "lt",
          "major",
          "maj",
          "admiral",
          "marshal",
          "field",
          "sheikh",
          "shaikh",
          "seyyed",
          "sayyid",
          "seyed",
          "hojatoleslam");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "del", "la", "al", "el", "bin", "bint", "ibn", "van", "von",
          "der", "den", "ben", "ould", "y", "di", "du", "le");
  private static final Set<String> NO_NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "the",
          "in",
          "on",
          "at",
          "i",
          "he",
          "she",
          "it",
          "we",
          "they",
          "and",
          "of",
          "for",
          "mr",
          "mrs",
          "ms");
  private static final int LONGEST_NAME = 5;

  private final List<Word> words;
  private final List<NameMatch> names;
  private final Optional<LocalDate> day;

  BearerNames(List<Word> words, List<NameMatch> names, Optional<LocalDate> day) {
    this.words = words;
    this.names = names;
    this.day = day;
  }

  /** Words from {@code first} up to {@code next} that name a person. */
  record Bearer(int first, int next) {}

  /** The name that begins at {@code from}, a comma and ranks passed over. */
  Optional<Bearer> behind(int from) {
    int at = from < words.size() && word(from).isComma() ? from + 1 : from;
    while (at < words.size() && (HONORIFICS.contains(small(at)) || isWord(at, "."))) {
      at++;
    }
    return run(at);
  }

  /** A run of capitalised words; a known person as far as he is known, at least. */
  private Optional<Bearer> run(int first) {
    int next = first;
    while (next < words.size() && next - first < LONGEST_NAME && isOfName(next, first)) {
      boolean last = word(next).possessive();
      next++;
      if (last) {
        break;
      }
    }
    while (next > first && PARTICLES.contains(small(next - 1))) {
      next--;
    }
    return next > first ? Optional.of(new Bearer(first, next)) : Optional.empty();
  }

  private boolean isOfName(int at, int first) {
    Word word = word(at);
    if (at > first && PARTICLES.contains(word.small())) {
      return true;
    }
    boolean letters = Character.isLetter(word.text().charAt(0)) && word.isCapital();
    return letters
        && !NO_NAMES.contains(word.small())
        && !word.isMonth()
        && matchCovering(at).map(m -> isPerson(m) || !isOther(m)).orElse(true);
  }

  /** "Evo Morales, the president": the name that ends before the comma before {@code first}. */
  Optional<Bearer> ahead(int first) {
    if (first < 2 || !word(first - 1).isComma()) {
      return Optional.empty();
    }
    int next = first - 1;
    int start = next;
    while (start > 0 && next - start < LONGEST_NAME && isPartBack(start - 1)) {
      start--;
    }
    while (start < next && PARTICLES.contains(small(start))) {
      start++;
    }
    return next - start >= 2 ? Optional.of(new Bearer(start, next)) : Optional.empty();
  }

  private boolean isPartBack(int at) {
    Word word = word(at);
    boolean particle = PARTICLES.contains(word.small());
    return particle
        || (Character.isLetter(word.text().charAt(0))
            && word.isCapital()
            && !word.possessive()
            && !NO_NAMES.contains(word.small())
            && !word.isMonth()
            && !HONORIFICS.contains(word.small())
            && matchCovering(at).map(m -> isPerson(m) || !isOther(m)).orElse(true));
  }

  private boolean isPerson(NameMatch match) {
    return match.readings().stream().anyMatch(NameReading.OfHolder.class::isInstance);
  }

  /** Whether a name is surely of something that is no person. */
  private boolean isOther(NameMatch match) {
    return match.readings(day).stream().anyMatch(r -> !r.needsContext());
  }

  private Optional<NameMatch> matchCovering(int index) {
    Span span = word(index).span();
    return names.stream().filter(m -> m.span().overlaps(span)).findFirst();
  }

  private Word word(int index) {
    return words.get(index);
  }

  private String small(int index) {
    return index < words.size() ? word(index).small() : "";
  }

  private boolean isWord(int index, String text) {
    return small(index).equals(text);
  }
}
