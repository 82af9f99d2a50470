// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

/**
 * What became of one file of a feed: a line of {@code entente load --json}.
 *
 * @param format the feed's name
 * @param file the file as the user gave it
 * @param rows what became of its rows
 */
public record LoadForm(String format, String file, Rows rows) implements Form {
  /**
   * What became of the rows of a file; each is in one of the numbers.
   *
   * @param kept that are in the ledger now and were not before
   * @param duplicate that repeat a row of the file or what the ledger held
   * @param mirrored that are the other side of a row kept
   * @param rejected that could not be taken
   */
  public record Rows(int kept, int duplicate, int mirrored, int rejected) {
    /** How many rows were read. */
    public int read() {
      return kept + duplicate + mirrored + rejected;
    }
  }

  @Override
  public void write(Fields out) {
    out.text("format", format);
    out.text("file", file);
    out.number("read", rows.read());
    out.number("kept", rows.kept());
    out.number("duplicate", rows.duplicate());
    out.number("mirrored", rows.mirrored());
    out.number("rejected", rows.rejected());
  }
}
