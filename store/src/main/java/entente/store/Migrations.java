// SPDX-License-Identifier: Apache-2.0
package entente.store;

import entente.ledger.LedgerUnavailable;
import java.util.List;

/**
 * The versions of the schema. Version n is what the first n scripts make; each ran once, in order,
 * and is noted in {@code schema_version}. A script that was released is never changed.
 *
 * @param scripts their names, {@code V001__...} first
 */
record Migrations(List<String> scripts) {
  private static final String VERSIONS =
      "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL, script VARCHAR NOT NULL)";

  Migrations {
    scripts = List.copyOf(scripts);
  }

  /** All that this Entente knows. */
  static Migrations standard() {
    return new Migrations(List.of("V001__ledger", "V002__checks"));
  }

  /** The version that this Entente writes. */
  int newest() {
    return scripts.size();
  }

  /**
   * The version of {@code database}, called {@code name} in messages; 0 if it is empty.
   *
   * @throws LedgerUnavailable if it is newer than this Entente, or no ledger
   */
  int version(Database database, String name) {
    try (Session session = database.session()) {
      return requireKnown(session.first("schema_version", Row::number).orElse(0), name);
    } catch (IllegalStateException e) {
      // Asked only after a failure, as each query delays each command.
      return requireEmpty(database, name, e);
    }
  }

  private static int requireEmpty(Database database, String name, IllegalStateException e) {
    try (Session session = database.session()) {
      List<String> tables = session.list("tables", Row::text);
      if (tables.isEmpty()) {
        return 0;
      }
      if (tables.contains("schema_version")) {
        throw e;
      }
      throw new LedgerUnavailable(
          name + " is a DuckDB file, but not a ledger; choose another --ledger", e);
    }
  }

  private int requireKnown(int version, String name) {
    if (version > newest()) {
      throw new LedgerUnavailable(
          name
              + " was written by a newer Entente (schema "
              + version
              + ", this one knows "
              + newest()
              + "); install a newer one or choose another --ledger");
    }
    return version;
  }

  /** Brings {@code database} from {@code version} to the newest; all of it or nothing. */
  void apply(Database database, int version) {
    try (Session session = database.session()) {
      session.run("schema_version", VERSIONS);
      for (int next = version; next < newest(); next++) {
        session.run(scripts.get(next), Sql.migration(scripts.get(next)));
        note(session, next + 1);
      }
      session.commit();
    }
  }

  private void note(Session session, int version) {
    session.run(
        "schema_version",
        "INSERT INTO schema_version VALUES (" + version + ", '" + scripts.get(version - 1) + "')");
  }
}
