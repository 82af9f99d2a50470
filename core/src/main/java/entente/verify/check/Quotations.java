// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The quoted words of a text, marks left out. A mark opens where a word follows and none precedes
 * it; a quotation ends at its closing mark or with its paragraph.
 */
final class Quotations {
  private static final String OPENING = "“«„‘";

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private int start = -1;
  private char opened = ' ';

  private Quotations(String text) {
    this.text = text;
  }

  /** The quotations of {@code text}, in order. */
  static List<Span> in(String text) {
    Quotations found = new Quotations(text);
    for (int at = 0; at < text.length(); at++) {
      found.read(at);
    }
    found.close(text.length());
    return List.copyOf(found.spans);
  }

  private void read(int at) {
    char c = text.charAt(at);
    if (start < 0) {
      boolean opens = OPENING.indexOf(c) >= 0 || (c == '"' && !endsWord(at) && beginsWord(at));
      start = opens ? at + 1 : -1;
      opened = c;
    } else if (c == '\n' || closes(c, at)) {
      close(at);
    }
  }

  private boolean closes(char c, int at) {
    return switch (opened) {
      case '"' -> c == '"';
      case '«' -> c == '»';
      case '‘' -> c == '’' && !beginsWord(at);
      default -> c == '”' || c == '"' || (opened == '„' && c == '“');
    };
  }

  private void close(int at) {
    if (start >= 0 && at > start) {
      spans.add(new Span(start, at));
    }
    start = -1;
  }

  private boolean beginsWord(int at) {
    return at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }

  private boolean endsWord(int at) {
    return at > 0
        && (Character.isLetterOrDigit(text.charAt(at - 1))
            || ".,;!?".indexOf(text.charAt(at - 1)) >= 0);
  }
}
