// SPDX-License-Identifier: Apache-2.0
package entente.coder.naming;

import entente.evidence.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence into words; marks of Markdown are none. */
final class Words {
  private final String text;
  private final int end;
  private final List<Word> words = new ArrayList<>();

  private Words(String text, Span within) {
    this.text = text;
    this.end = within.end();
    int at = within.start();
    while (at < end) {
      at = read(at);
    }
  }

  /** The words of {@code within}; offsets count in {@code text}. */
  static List<Word> of(String text, Span within) {
    return new Words(text, within).words;
  }

  private int read(int at) {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || c == '*' || c == '_' || c == '#') {
      return at + 1;
    }
    if (!Character.isLetterOrDigit(c)) {
      words.add(new Word(new Span(at, at + 1), text.substring(at, at + 1), false));
      return at + 1;
    }
    int stop = at;
    while (stop < end && isInside(stop)) {
      stop++;
    }
    add(at, stop);
    return stop;
  }

  // A hyphen and an apostrophe join, a full stop does inside "U.S." and behind a lone initial.
  private boolean isInside(int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean followed = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean initial = at >= 1 && Character.isUpperCase(text.charAt(at - 1)) && isFirst(at - 1);
    return switch (c) {
      case '-', '\'', '’' -> followed;
      case '.' -> initial;
      default -> false;
    };
  }

  private boolean isFirst(int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private void add(int from, int to) {
    int last = to - 1;
    boolean possessive =
        to - from > 2
            && text.charAt(last) == 's'
            && (text.charAt(last - 1) == '\'' || text.charAt(last - 1) == '’');
    int stop = possessive ? to - 2 : to;
    boolean open = to < end && (text.charAt(to) == '\'' || text.charAt(to) == '’');
    boolean plural = open && text.charAt(last) == 's';
    words.add(new Word(new Span(from, stop), text.substring(from, stop), possessive || plural));
  }
}
