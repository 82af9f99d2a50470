// SPDX-License-Identifier: Apache-2.0
package entente.actor;

import java.text.Normalizer;
import java.util.Locale;

/** Spellings that a reader takes for the same. */
public final class Spelling {
  private Spelling() {}

  /**
   * {@code text} in lower case, without accents, full stops and a leading article, hyphens and
   * apostrophes as single spaces: {@code Côte d'Ivoire} and {@code cote d ivoire} are one.
   */
  public static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : decomposed(text).toCharArray()) {
      append(out, base(c));
    }
    String folded = out.toString().strip().toLowerCase(Locale.ROOT);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  /** Most names are plain, and taking others apart is slow. */
  private static String decomposed(String text) {
    return text.chars().allMatch(c -> c < 128)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static void append(StringBuilder out, char c) {
    if (Character.isLetterOrDigit(c)) {
      out.append(c);
    } else if (c != '.'
        && Character.getType(c) != Character.NON_SPACING_MARK
        && !out.isEmpty()
        && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  /** The base letter of the few that Unicode does not take apart. */
  public static char base(char c) {
    return switch (c) {
      case 'ø', 'Ø' -> 'o';
      case 'ł', 'Ł' -> 'l';
      case 'đ', 'Đ' -> 'd';
      case 'ı', 'İ' -> 'i';
      default -> c;
    };
  }

  /**
   * The number of letters to insert, leave out, replace or swap with their neighbour to get from
   * one to the other (optimal string alignment).
   */
  public static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
