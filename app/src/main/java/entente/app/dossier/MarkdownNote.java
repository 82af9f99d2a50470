// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import entente.evidence.Span;
import java.util.Optional;

/**
 * The words of a footnote in Markdown. Where the neighbours of the sentence end and the imprint
 * begins is told by the document alone.
 *
 * @param line the footnote without its mark and place, escapes and bold marks taken out
 */
record MarkdownNote(String line) implements QuotedNote.Words {
  private static final String DASH = " — ";

  /** The footnote as a reader sees it. */
  static MarkdownNote of(String written) {
    return new MarkdownNote(read(written));
  }

  /** How a document's text is shown. */
  static String shown(String text) {
    StringBuilder out = new StringBuilder();
    Run.of(text).stream()
        .filter(r -> r.kind() != Run.Kind.MARKUP)
        .forEach(r -> out.append(r.text()));
    return out.toString().strip();
  }

  @Override
  public Optional<String> difference(String text, Span place) {
    String sentence = "“" + shown(place.in(text)) + "”";
    int at = line.indexOf(sentence);
    if (at < 0) {
      int open = line.indexOf('“');
      return Optional.of(Shown.difference(sentence, line.substring(Math.max(0, open))));
    }
    String before = line.substring(0, at).strip();
    if (!shown(text.substring(0, place.start())).contains(before)) {
      return Optional.of("the sentence before it, “" + before + "”, does not stand before it");
    }
    return standsAfter(line.substring(at + sentence.length()), shown(text.substring(place.end())))
        ? Optional.empty()
        : Optional.of("what follows it does not stand after it in the document");
  }

  private static boolean standsAfter(String rest, String text) {
    for (int dash = rest.indexOf(DASH); dash >= 0; dash = rest.indexOf(DASH, dash + 1)) {
      if (text.contains(rest.substring(0, dash).strip())) {
        return true;
      }
    }
    return false;
  }

  private static String read(String written) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < written.length()) {
      char c = written.charAt(i);
      if (c == '\\' && i + 1 < written.length()) {
        out.append(written.charAt(i + 1));
        i += 2;
      } else if (written.startsWith("**", i)) {
        i += 2;
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString().replace("&lt;", "<").replace("&amp;", "&");
  }
}
