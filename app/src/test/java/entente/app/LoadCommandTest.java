// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts of others are loaded once, and every row is accounted for. */
class LoadCommandTest {
  private static final String REIGN =
      """
      ccode,leader,sdate,smonth,syear,emonth,eyear
      145,Mesa,17,10,2003,6,2005
      145,Mesa,17,10,2003,6,2005
      145,Nobody,31,2,2003,6,2005
      """;

  @TempDir private Path folder = Path.of("");

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Answer load(String... args) {
    String[] all = new String[args.length + 4];
    all[0] = "load";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--json";
    all[args.length + 2] = "--ledger";
    all[args.length + 3] = folder.resolve("l.duckdb").toString();
    return Answer.to(all);
  }

  @Test
  void loadingTwiceAddsNothing() throws IOException {
    String file = file("leaders.csv", REIGN);
    Answer first = load("reign", file);
    assertThat(first.code()).as(first.err()).isEqualTo(4);
    assertThat(first.out())
        .startsWith("{\"format\":\"reign\",\"file\":")
        .contains("\"read\":3,\"kept\":1,\"duplicate\":1,\"mirrored\":0,\"rejected\":1}");
    assertThat(first.err()).contains("leaders.csv, line 4 is rejected: 2003-2-31 is no day");
    assertThat(load("reign", file).out())
        .contains("\"read\":3,\"kept\":0,\"duplicate\":2,\"mirrored\":0,\"rejected\":1}");
  }

  @Test
  void rowsWithoutAStateNeedOne() throws IOException {
    String text = "position,person,start,end\nPresident,Luis Arce,2020-11-08,2025-11-08\n";
    String file = file("holders.csv", text);
    assertThat(load("wikidata-office-holders", file).code()).isEqualTo(4);
    assertThat(load("wikidata-office-holders", file, "--state", "bolivia").code()).isZero();
    Answer unknown = load("wikidata-office-holders", file, "--state", "atlantis");
    assertThat(unknown.code()).isEqualTo(3);
    assertThat(unknown.err()).contains("no state 'atlantis'");
  }

  @Test
  void whatCannotBeReadIsTold() throws IOException {
    Answer format = load("reigns", file("a.csv", REIGN));
    assertThat(format.code()).isEqualTo(2);
    assertThat(format.err()).contains("no format 'reigns'", "reign, archigos");
    Answer absent = load("reign", folder.resolve("none.csv").toString());
    assertThat(absent.code()).isEqualTo(2);
    assertThat(absent.err()).contains("no such file");
    Answer other = load("archigos", file("b.csv", REIGN));
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("has no column obsid or ID");
    assertThat(load("reign", file("c.csv", REIGN), folder.resolve("none.csv").toString()).code())
        .isEqualTo(4);
  }
}
