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

/**
 * The version of the coder: its number and a hash of the bundled tables that what is read depends
 * on, its own, those of names and codes in core and those by which documents are cleaned. The model
 * that parses sentences is not among them: the build fixes its version.
 */
final class Version {
  /** Raised by hand when code changes what is read; tables are hashed. */
  private static final String NUMBER = "2";

  /** Relative to this package, or absolute: the reader's classes are not known here. */
  static final List<String> TABLES =
      List.of(
          "frame/classes.tsv",
          "mention/agents.tsv",
          "mention/polities.tsv",
          "mode/operators.tsv",
          "act/fields.tsv",
          "name/blocked.tsv",
          "name/prefixes.tsv",
          "/entente/actor/names.tsv",
          "/entente/actor/states.tsv",
          "/entente/actor/organisations.tsv",
          "/entente/actor/office-holders.tsv",
          "/entente/actor/places.tsv",
          "/entente/actor/groups.tsv",
          "/entente/event/cameo.tsv",
          "/entente/reader/phrases.tsv",
          "/entente/reader/stopwords.tsv",
          "/entente/reader/publishers.tsv");

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
