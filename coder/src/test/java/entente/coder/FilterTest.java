// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Report;
import entente.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the filter before the parser loses of what coding every sentence finds. */
final class FilterTest {
  private static final Coder ALL = TestCoder.standard().unfiltered();

  @Test
  void filterLosesLessThanOneEventInAHundred() {
    List<String> found = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    for (GoldTable.Row row : GoldTable.rows()) {
      compare(
          ALL.explain(row.sentence(), row.day()).reading(),
          TestCoder.standard().explain(row.sentence(), row.day()).reading(),
          found,
          lost);
    }
    for (GoldArticle article : GoldArticle.all()) {
      compare(ALL.code(article.clean()), article.read(), found, lost);
    }

    assertThat(found).hasSizeGreaterThan(150);
    assertThat(lost).as("of %s", found.size()).hasSizeLessThan(found.size() / 100);
  }

  private static void compare(
      Reading all, Reading filtered, List<String> found, List<String> lost) {
    List<String> kept = told(filtered);
    found.addAll(told(all));
    told(all).stream().filter(act -> !kept.contains(act)).forEach(lost::add);
  }

  private static List<String> told(Reading reading) {
    return reading.reports().stream().map(FilterTest::told).distinct().toList();
  }

  private static String told(Report report) {
    return report.act().cameo() + " " + report.act().parties() + " " + report.evidence().span();
  }
}
