// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.evidence.Publisher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What front matter says of its publisher beside the name: {@code publisher_kind} and {@code
 * publisher_state}.
 *
 * @param kind the sort of publisher
 * @param state ISO3 code of its state
 * @param notes what was malformed and so ignored
 */
record DeclaredPublisher(
    Optional<Publisher.Kind> kind, Optional<String> state, List<String> notes) {
  private static final Pattern ISO3 = Pattern.compile("[A-Z]{3}");

  DeclaredPublisher {
    notes = List.copyOf(notes);
  }

  static DeclaredPublisher none() {
    return new DeclaredPublisher(Optional.empty(), Optional.empty(), List.of());
  }

  static DeclaredPublisher of(FrontMatter matter) {
    Optional<String> word = matter.first("publisher_kind");
    Optional<String> code = matter.first("publisher_state");
    Optional<Publisher.Kind> kind = word.flatMap(DeclaredPublisher::kind);
    Optional<String> state = code.filter(c -> ISO3.matcher(c).matches());
    List<String> notes = new ArrayList<>();
    if (word.isPresent() && kind.isEmpty()) {
      notes.add("has a publisher_kind that is ignored, being none of " + kinds());
    }
    if (code.isPresent() && state.isEmpty()) {
      notes.add("has a publisher_state that is ignored, being no ISO3 code such as BOL");
    }
    return new DeclaredPublisher(kind, state, notes);
  }

  private static Optional<Publisher.Kind> kind(String word) {
    return Arrays.stream(Publisher.Kind.values()).filter(k -> k.word().equals(word)).findFirst();
  }

  private static String kinds() {
    return Arrays.stream(Publisher.Kind.values())
        .map(Publisher.Kind::word)
        .collect(Collectors.joining(", "));
  }

  /** The publisher with what is declared, if it has a name and the table does not know it. */
  Publisher complete(Publisher publisher) {
    return publisher.isUnknown() || publisher.kind() != Publisher.Kind.UNKNOWN
        ? publisher
        : new Publisher(
            publisher.name(),
            kind.orElse(publisher.kind()),
            state.or(publisher::state),
            publisher.hosts());
  }
}
