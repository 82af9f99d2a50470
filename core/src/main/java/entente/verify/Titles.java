// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells a single agreement from others in the words of a text: "defence memorandum", "treaty
 * on extradition" and "agreement on defence" give {@code defenc}, {@code extradition}, {@code
 * defenc}. A plural names no single one.
 */
final class Titles {
  private static final Pattern SINGLE =
      Pattern.compile(
          "((?:[\\p{L}\\d][\\p{L}\\d’'-]* ){0,3})\\b"
              + "(?:memorandum|agreement|accord|pact|treaty|convention|protocol|deal|mou)\\b"
              + "(?: of understanding)?"
              + "((?: (?:on|for) [\\p{L}-]+(?: [\\p{Ll}-]+)?(?: and [\\p{Ll}-]+)?)?)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Titles() {}

  /** What the titles of single agreements in {@code text} say beyond being agreements. */
  static List<NavigableSet<String>> in(String text) {
    List<NavigableSet<String>> titles = new ArrayList<>();
    Matcher matcher = SINGLE.matcher(text);
    while (matcher.find()) {
      Gist gist = Gist.of(matcher.group(1) + matcher.group(2));
      if (!gist.things().isEmpty()) {
        titles.add(gist.things());
      }
    }
    return titles;
  }

  /** Whether each names exactly one agreement and it may be the same. */
  static boolean areOne(String one, String other) {
    List<NavigableSet<String>> mine = in(one);
    List<NavigableSet<String>> theirs = in(other);
    return mine.size() == 1
        && theirs.size() == 1
        && (mine.get(0).containsAll(theirs.get(0)) || theirs.get(0).containsAll(mine.get(0)));
  }
}
