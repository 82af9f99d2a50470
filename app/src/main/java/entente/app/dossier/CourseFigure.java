// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import entente.dossier.CourseYear;
import java.util.ArrayList;
import java.util.List;

/**
 * The figure of the course, drawn for one width: a bar a year, cooperation up, conflict down, deeds
 * at the axis and words outside; years not observed hatched over the full height.
 */
public final class CourseFigure {
  private static final int TOP = 44;
  private static final int FOOT = 26;
  private static final int LOWEST = 40;
  private static final int TALLEST = 96;
  private static final double LETTER = 6.4;

  private final int width;
  private final List<CourseYear> years;
  private final double step;
  private final int unit;

  CourseFigure(int width, List<CourseYear> years) {
    this.width = width;
    this.years = years;
    step = Math.min(64, (double) width / Math.max(1, years.size()));
    unit = Math.max(2, Math.min(12, TALLEST / Math.max(1, Math.max(most(0, 1), most(2, 3)))));
  }

  /** A stretch of a bar: the acts of one quadrant in one year. */
  public record Bar(int year, int quad, String x, int y, String width, int height) {}

  /** Years on end that were not observed. */
  public record Hatch(String x, String width, boolean wide, String words) {}

  /** Words at a place. */
  public record Label(String x, int y, String anchor, String text) {}

  /** Width in pixels. */
  public int width() {
    return width;
  }

  /** Height in pixels. */
  public int height() {
    return axis() + Math.max(most(2, 3) * unit, 8) + FOOT;
  }

  /** Height of the axis from the top. */
  public int axis() {
    return TOP + Math.max(most(0, 1) * unit, LOWEST);
  }

  /** Where bars and hatches may begin; names stand above. */
  public int top() {
    return TOP;
  }

  /** Where the axis ends. */
  public String end() {
    return number(step * years.size());
  }

  /** Height of the year numbers. */
  public int ticks() {
    return height() - 6;
  }

  /** All bars, oldest first. */
  public List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      int index = i;
      years.get(i).numbers().ifPresent(n -> addBars(bars, index, n.quad()));
    }
    return bars;
  }

  private void addBars(List<Bar> bars, int index, List<Integer> quads) {
    int up = axis();
    for (int quad : new int[] {2, 1}) {
      int height = quads.get(quad - 1) * unit;
      up -= height;
      addBar(bars, index, quad, up, height);
    }
    int down = axis() + 1;
    for (int quad : new int[] {4, 3}) {
      int height = quads.get(quad - 1) * unit;
      addBar(bars, index, quad, down, height);
      down += height;
    }
  }

  private void addBar(List<Bar> bars, int index, int quad, int y, int height) {
    if (height > 0) {
      double bar = Math.min(22, Math.max(3, step - 3));
      bars.add(
          new Bar(
              years.get(index).year(),
              quad,
              number(index * step + (step - bar) / 2),
              y,
              number(bar),
              Math.max(1, height - 1)));
    }
  }

  /** Stretches not observed, oldest first. */
  public List<Hatch> hatches() {
    List<Hatch> hatches = new ArrayList<>();
    int start = 0;
    while (start < years.size()) {
      int end = start;
      while (end < years.size() && years.get(end).numbers().isEmpty()) {
        end++;
      }
      if (end > start) {
        hatches.add(hatch(start, end));
      }
      start = Math.max(end, start + 1);
    }
    return hatches;
  }

  private Hatch hatch(int start, int end) {
    int first = years.get(start).year();
    int last = years.get(end - 1).year();
    String words = first == last ? String.valueOf(first) : first + " to " + last;
    double across = (end - start) * step;
    return new Hatch(number(start * step), number(across), across >= 104, "Not observed: " + words);
  }

  /** Numbers of years, as many as fit. */
  public List<Label> yearLabels() {
    int every = 1;
    while (every * step < 40) {
      every = every < 5 ? (every == 2 ? 5 : every + 1) : every + 5;
    }
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      int year = years.get(i).year();
      boolean fits = (i + 1) * step <= width && (i * step + 30 <= width || every * step < 40);
      if (fits && (every == 1 || year % every == 0)) {
        labels.add(new Label(number(i * step + step / 2), ticks(), "middle", String.valueOf(year)));
      }
    }
    return labels;
  }

  /**
   * The name of a bar.
   *
   * @param label the name
   * @param middle the middle of its bar
   * @param from where a line from the name to the bar begins
   * @param to where it ends
   * @param far whether it needs one
   */
  public record Peak(Label label, String middle, int from, int to, boolean far) {}

  /** Names of the tallest bars, as far as they do not cover one another. */
  public List<Peak> peaks() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      if (years.get(i).label().isPresent()) {
        order.add(i);
      }
    }
    order.sort((a, b) -> Integer.compare(height(b), height(a)));
    List<double[]> taken = new ArrayList<>();
    List<Peak> peaks = new ArrayList<>();
    order.forEach(index -> place(index, taken, peaks));
    return peaks;
  }

  private void place(int index, List<double[]> taken, List<Peak> peaks) {
    String text = years.get(index).label().orElseThrow();
    double across = text.length() * LETTER + 8;
    double middle = index * step + step / 2;
    double left = Math.max(0, Math.min(width - across, middle - across / 2));
    int top = axis() - height(index);
    for (int y = top - 8; y > 10; y -= 16) {
      double[] name = {left, y - 12, left + across, y + 3};
      double[] line = {middle - 2, y + 3, middle + 2, top};
      if (isFree(name, taken) && isFree(line, taken) && clearOfBars(name)) {
        taken.add(name);
        taken.add(line);
        Label label = new Label(number(left), y, "start", text);
        peaks.add(new Peak(label, number(middle), y + 5, top - 3, top - y > 20));
        return;
      }
    }
  }

  private static boolean isFree(double[] box, List<double[]> taken) {
    return taken.stream().noneMatch(other -> meets(box, other));
  }

  private boolean clearOfBars(double[] box) {
    for (int i = 0; i < years.size(); i++) {
      double[] bar = {i * step, axis() - height(i), (i + 1) * step, axis()};
      boolean hatched = years.get(i).numbers().isEmpty();
      if (hatched
          ? meets(box, new double[] {bar[0], TOP, bar[2], axis()})
          : height(i) > 0 && meets(box, bar)) {
        return false;
      }
    }
    return true;
  }

  private static boolean meets(double[] a, double[] b) {
    return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  }

  private int height(int index) {
    return years
        .get(index)
        .numbers()
        .map(n -> (n.quad().get(0) + n.quad().get(1)) * unit)
        .orElse(0);
  }

  private int most(int quad, int other) {
    return years.stream()
        .flatMap(y -> y.numbers().stream())
        .mapToInt(n -> n.quad().get(quad) + n.quad().get(other))
        .max()
        .orElse(0);
  }

  /** To a tenth, without a needless zero. */
  private static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
