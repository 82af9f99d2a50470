// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.coder.claim.Claims;
import entente.coder.frame.Frames;
import entente.evidence.ContentHash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The version of the coder: its number and a hash of all its tables. */
final class Version {
  /** Raised when code changes what is read. */
  private static final String NUMBER = "1";

  private static final List<String> TABLES =
      List.of(
          "frame/classes.tsv",
          "mention/agents.tsv",
          "mode/operators.tsv",
          "act/fields.tsv",
          "name/blocked.tsv",
          "name/prefixes.tsv");

  private Version() {}

  private static final class Computed {
    private static final String VERSION = NUMBER + "-" + ContentHash.of(tables()).substring(0, 8);
  }

  static String of() {
    return Computed.VERSION;
  }

  private static byte[] tables() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    TABLES.forEach(t -> append(all, t));
    Frames.TABLES.forEach(t -> append(all, "frame/" + t));
    Claims.TABLES.forEach(t -> append(all, "claim/" + t));
    return all.toByteArray();
  }

  private static void append(ByteArrayOutputStream all, String table) {
    try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream(table), table)) {
      in.transferTo(all);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled table " + table, e);
    }
  }
}
