// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.evidence.Span;
import entente.reader.Block.Shape;
import entente.reading.DroppedBlock.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown whose line ends were lost: headings ({@code ### A Heading Prose goes on}) and tables of
 * contents ({@code * [A Heading](#a-heading)}) inside a paragraph. Where a heading ends is told by
 * the table of contents that repeats it; without one, by its capitals.
 */
final class InlineMarkdown {
  private static final Pattern MARK = Pattern.compile("(?<=\\s|^)#{2,6} (?=[\\p{Lu}\\p{N}\"“'*])");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\[\n]{1,200})\\]\\(#[^)\\s]{0,200}\\)");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(table of contents|contents|in this article|on this page|índice|sommaire)[*_:\\s]*$");
  private static final Pattern WORD = Pattern.compile("\\S+");

  /** Links beyond this many are not kept as headings; no table of contents is that long. */
  private static final int MAX_HEADINGS = 400;

  /** Cuts beyond this many are not made; no page has that many headings. */
  private static final int MAX_CUTS = 5_000;

  /** Words that a heading written in capitals leaves small. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "on",
          "or", "over", "the", "to", "under", "vs", "with", "is", "its", "–", "-", "&", "del",
          "de");

  /** Words that open a sentence more often than they end a heading. */
  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "From",
          "For",
          "By",
          "This",
          "These",
          "That",
          "It",
          "Its",
          "As",
          "While",
          "When",
          "After",
          "Before",
          "Since",
          "With",
          "Despite",
          "Both",
          "One",
          "Perhaps",
          "Beyond",
          "Looking",
          "Although",
          "However",
          "Under",
          "Over",
          "During",
          "President",
          "Prime",
          "Foreign",
          "Defence",
          "Defense",
          "Minister",
          "Two",
          "Three",
          "Many",
          "Some",
          "Most",
          "Few",
          "If",
          "Whether",
          "Not",
          "No",
          "There",
          "They",
          "Every",
          "Even");

  private final String text;
  private final List<String> headings;

  InlineMarkdown(String text) {
    this.text = text;
    this.headings = headings(text);
  }

  private static List<String> headings(String text) {
    List<String> found = new ArrayList<>();
    Matcher link = LINK.matcher(text);
    while (found.size() < MAX_HEADINGS && link.find()) {
      found.add(link.group(1).strip());
    }
    found.sort(Comparator.comparingInt(String::length).reversed());
    return found;
  }

  /** The stretch from {@code start} to {@code end} cut into prose, headings, tables of contents. */
  List<Block> split(int start, int end) {
    List<Block> cuts = new ArrayList<>(contents(start, end));
    Matcher mark = MARK.matcher(text).region(start, end);
    while (cuts.size() < MAX_CUTS && mark.find()) {
      cuts.add(Block.of(mark.start(), headingEnd(mark.end(), end), Shape.HEADING));
    }
    cuts.sort(Comparator.comparing(Block::span));
    return between(cuts, start, end);
  }

  private List<Block> between(List<Block> cuts, int start, int end) {
    List<Block> out = new ArrayList<>();
    int at = start;
    for (Block cut : cuts) {
      if (cut.span().start() >= at) {
        addText(out, at, cut.span().start());
        out.add(cut);
        at = cut.span().end();
      }
    }
    addText(out, at, end);
    return out;
  }

  private void addText(List<Block> out, int from, int to) {
    Line trimmed = Line.of(text, from, to);
    if (!trimmed.isBlank()) {
      out.add(Block.of(trimmed.start(), trimmed.end(), Shape.TEXT));
    }
  }

  /** Runs of at least two links into the page, with the words that announce them. */
  private List<Block> contents(int start, int end) {
    List<Block> found = new ArrayList<>();
    Matcher link = LINK.matcher(text).region(start, end);
    List<Span> run = new ArrayList<>();
    while (found.size() < MAX_CUTS && link.find()) {
      if (!run.isEmpty() && !isGap(run.get(run.size() - 1).end(), link.start())) {
        addRun(found, run, start);
        run.clear();
      }
      run.add(new Span(link.start(), link.end()));
    }
    addRun(found, run, start);
    return found;
  }

  private boolean isGap(int from, int to) {
    if (to - from > 40) {
      return false;
    }
    return text.substring(from, to).chars().noneMatch(Character::isLetter);
  }

  private void addRun(List<Block> found, List<Span> run, int start) {
    if (run.isEmpty()) {
      return;
    }
    int from = run.get(0).start();
    int limit = Math.max(start, from - 80);
    while (from > limit && !isWordUnit(text.charAt(from - 1)) && !isStop(text.charAt(from - 1))) {
      from--;
    }
    Matcher title = TITLE.matcher(text.substring(limit, from));
    boolean titled = title.find();
    if (titled) {
      from = limit + title.start();
      while (from > limit && "*_# ".indexOf(text.charAt(from - 1)) >= 0) {
        from--;
      }
    }
    if (titled || run.size() > 1) {
      int trimmed = Line.of(text, from, run.get(run.size() - 1).end()).start();
      found.add(Block.dropped(trimmed, run.get(run.size() - 1).end(), Reason.TABLE_OF_CONTENTS));
    }
  }

  private static boolean isWordUnit(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '"' || c == '”' || c == ')';
  }

  private int headingEnd(int from, int end) {
    for (String heading : headings) {
      int to = from + heading.length();
      boolean whole = to >= end || !Character.isLetterOrDigit(text.charAt(to));
      if (to <= end && whole && text.regionMatches(true, from, heading, 0, heading.length())) {
        return to;
      }
    }
    return endByCapitals(from, Math.min(end, from + 200));
  }

  /**
   * End of a heading that nothing repeats: its capitalised words run on into the first word of the
   * prose. That is a word that opens sentences (the first such, if the heading leaves its own small
   * words small, else the last), or else the last capital of the run.
   */
  private int endByCapitals(int from, int end) {
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(from, end);
    while (word.find() && isOfHeading(word.group())) {
      words.add(new Span(word.start(), word.end()));
    }
    int prose = lastCapital(words);
    boolean small = false;
    for (int i = 1; i < prose; i++) {
      String at = words.get(i).in(text);
      if (OPENERS.contains(at) && (small || i >= words.size() - 5)) {
        prose = i;
      }
      small |= SMALL.contains(at) && Character.isLowerCase(at.charAt(0));
    }
    return prose <= 0 ? (words.isEmpty() ? from : words.get(0).end()) : words.get(prose - 1).end();
  }

  private int lastCapital(List<Span> words) {
    for (int i = words.size() - 1; i > 0; i--) {
      if (Character.isUpperCase(text.charAt(words.get(i).start()))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isOfHeading(String word) {
    char first = word.charAt(0);
    return !Character.isLetter(first) || Character.isUpperCase(first) || SMALL.contains(word);
  }
}
