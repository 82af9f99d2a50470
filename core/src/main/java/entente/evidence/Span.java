// SPDX-License-Identifier: Apache-2.0
package entente.evidence;

/**
 * A stretch of a document's text.
 *
 * @param start first UTF-16 index inside
 * @param end first UTF-16 index outside
 */
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * @throws IllegalArgumentException if negative or reversed
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The words of {@code text} here. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Length in UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies within this. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
