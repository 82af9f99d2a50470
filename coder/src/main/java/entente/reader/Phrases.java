// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.reading.DroppedBlock.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words by which the frame of a page is known, from a table. */
final class Phrases {
  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
  private static final Pattern MARKUP = Pattern.compile("[*_#]+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}©(]+|[^\\p{L}.!?)]+$");

  private record Phrase(Reason reason, String scope, String place, String words) {
    boolean isIn(String block) {
      return switch (place) {
        case "is" -> block.equals(words);
        case "starts" -> block.startsWith(words);
        case "has" -> block.contains(words);
        default -> throw new IllegalStateException("no such place: " + place);
      };
    }
  }

  private final List<Phrase> phrases = new ArrayList<>();

  Phrases() {
    for (String line : Resource.lines("phrases.tsv")) {
      String[] cells = line.split("\t", -1);
      Reason reason = Reason.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      phrases.add(new Phrase(reason, cells[1], cells[2], cells[3]));
    }
  }

  /** The section of frame that a block with these words opens. */
  Optional<Reason> section(String block) {
    String words = EDGES.matcher(plain(block)).replaceAll("");
    return find("section", words.replaceAll("[.!?]+$", ""));
  }

  /** What a short block with these words is, if frame. */
  Optional<Reason> block(String block) {
    String words = plain(block);
    return find("block", words).or(() -> find("block", EDGES.matcher(words).replaceAll("")));
  }

  /** Whether a sentence speaks to the reader of the page: asks for comments, offers links. */
  boolean isCallToAction(String sentence) {
    String words = plain(sentence);
    if (words.indexOf('"') >= 0 || words.indexOf('“') >= 0 || words.indexOf('”') >= 0) {
      return false; // what somebody said is not said to the reader
    }
    return find("sentence", words).isPresent();
  }

  private Optional<Reason> find(String scope, String words) {
    return phrases.stream()
        .filter(p -> p.scope().equals(scope) && p.isIn(words))
        .map(Phrase::reason)
        .findFirst();
  }

  private static String plain(String block) {
    String unmarked = MARKUP.matcher(block).replaceAll("");
    return SPACE
        .matcher(unmarked)
        .replaceAll(" ")
        .strip()
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT);
  }
}
