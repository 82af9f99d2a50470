// SPDX-License-Identifier: Apache-2.0
package entente.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final List<String> COLUMNS = List.of("code", "day", "parts");

  private static Table table(String... lines) {
    return Table.of("small.tsv", List.of(lines), COLUMNS);
  }

  @Test
  void remarksAndEmptyLinesArePassedOver() {
    Table table = table("# a remark", "code\tday\tparts", "", "A\t2009-01-02\tx|y");
    Table.Row row = table.rows().get(0);
    assertThat(table.rows()).hasSize(1);
    assertThat(row.find("day", LocalDate::parse)).hasValue(LocalDate.of(2009, 1, 2));
    assertThat(row.list("parts", '|', part -> part)).containsExactly("x", "y");
  }

  @Test
  void emptyCellIsAbsent() {
    Table.Row row = table("code\tday\tparts", "A\t\t").rows().get(0);
    assertThat(row.find("day", LocalDate::parse)).isEmpty();
    assertThat(row.list("parts", '|', part -> part)).isEmpty();
  }

  @Test
  void eachErrorNamesFileAndLine() {
    assertThatThrownBy(() -> table("code\tday"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("small.tsv, line 1: columns are");
    assertThatThrownBy(() -> table("#", "code\tday\tparts", "A\t"))
        .hasMessage("small.tsv, line 3: 2 cells, expected 3");
    Table.Row row = table("code\tday\tparts", "A\t2009-13-01\tx||y").rows().get(0);
    assertThatThrownBy(() -> row.value("day", LocalDate::parse))
        .hasMessageStartingWith("small.tsv, line 2: day '2009-13-01': ");
    assertThatThrownBy(() -> row.list("parts", '|', part -> part))
        .hasMessage("small.tsv, line 2: an empty part in parts 'x||y'");
    assertThatThrownBy(() -> table("# nothing"))
        .hasMessage("small.tsv: no line with the names of the columns");
  }

  @Test
  void absentTableIsAnError() {
    assertThatThrownBy(() -> Table.bundled(TableTest.class, "none.tsv", COLUMNS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.tsv");
  }
}
