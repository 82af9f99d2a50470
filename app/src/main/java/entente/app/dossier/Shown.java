// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import entente.evidence.Span;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A quoted sentence with its neighbours, as one form of a dossier shows them.
 *
 * @param before the sentence before; empty if there is none
 * @param sentence the sentence
 * @param after the sentence after; empty if there is none
 * @param form how a document's text is shown in this form
 */
record Shown(String before, String sentence, String after, UnaryOperator<String> form)
    implements QuotedNote.Words {
  private static final int AROUND = 24;

  @Override
  public Optional<String> difference(String text, Span place) {
    String expected = form.apply(place.in(text));
    if (!expected.equals(sentence)) {
      return Optional.of(difference(expected, sentence));
    }
    if (!form.apply(text.substring(0, place.start())).contains(before)) {
      return Optional.of("the sentence before it, “" + before + "”, does not stand before it");
    }
    return form.apply(text.substring(place.end())).contains(after)
        ? Optional.empty()
        : Optional.of("the sentence after it, “" + after + "”, does not stand after it");
  }

  /** The first place where two texts part. */
  static String difference(String document, String dossier) {
    int at = 0;
    while (at < Math.min(document.length(), dossier.length())
        && document.charAt(at) == dossier.charAt(at)) {
      at++;
    }
    return "the document has “" + near(document, at) + "”, the dossier “" + near(dossier, at) + "”";
  }

  private static String near(String text, int at) {
    int from = Math.max(0, at - AROUND);
    int to = Math.min(text.length(), at + AROUND);
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }
}
