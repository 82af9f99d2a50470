// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import entente.dossier.Note;
import java.util.List;
import java.util.stream.Collectors;

/** Text of documents in Markdown: every character that Markdown or HTML would act on is escaped. */
final class MarkdownText {
  private static final String ACTIVE = "\\`*_{}[]()<>#+-.!|~^$=:@";

  private MarkdownText() {}

  /** Text on one line that shows as it is. */
  static String plain(String text) {
    String visible = Run.visible(text);
    StringBuilder out = new StringBuilder(visible.length());
    for (int i = 0; i < visible.length(); i++) {
      out.append(escaped(visible, i));
    }
    return out.toString();
  }

  /** Only what could begin markup is escaped, so that plain prose stays plain. */
  private static String escaped(String text, int index) {
    char c = text.charAt(index);
    if (c == '&') {
      return "&amp;";
    }
    if (c == '<') {
      return "&lt;";
    }
    boolean inWord = ACTIVE.indexOf(c) > 8 && isInWord(text, index);
    return ACTIVE.indexOf(c) < 0 || inWord || isHarmless(c) ? String.valueOf(c) : "\\" + c;
  }

  /**
   * Punctuation acts at the start of a line or between signs only, and text never starts a line.
   */
  private static boolean isHarmless(char c) {
    return "().-:!=+{}".indexOf(c) >= 0;
  }

  private static boolean isInWord(String text, int index) {
    return "@^$#".indexOf(text.charAt(index)) >= 0
        && index > 0
        && index + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(index - 1))
        && Character.isLetterOrDigit(text.charAt(index + 1));
  }

  /** A quoted sentence, the asterisks of its own file left out. */
  static String quoted(String text) {
    return written(Run.of(text));
  }

  /** A quoted sentence, its words bold. */
  static String quoted(Note note) {
    return written(Run.of(note.sentence(), note.words()));
  }

  private static String written(List<Run> runs) {
    return runs.stream()
        .filter(run -> run.kind() != Run.Kind.MARKUP)
        .map(run -> run.kind() == Run.Kind.WORDS ? bold(run.text()) : plain(run.text()))
        .collect(Collectors.joining())
        .strip();
  }

  /** Bold marks must touch letters: spaces stay outside. */
  private static String bold(String text) {
    String core = text.strip();
    if (core.isEmpty()) {
      return text;
    }
    int start = text.indexOf(core);
    return text.substring(0, start)
        + "**"
        + plain(core)
        + "**"
        + text.substring(start + core.length());
  }

  /** Raised numbers that lead to notes. */
  static String marks(List<Integer> notes) {
    return notes.stream().map(n -> "[^" + n + "]").collect(Collectors.joining());
  }

  /** A cell of a table. */
  static String cell(String text) {
    return plain(text).isEmpty() ? "–" : plain(text);
  }
}
