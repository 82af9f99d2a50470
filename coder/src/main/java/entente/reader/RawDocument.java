// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import java.time.LocalDate;
import java.util.Optional;

/** A document before it is read: its bytes, the path they were found under, what the user said. */
public final class RawDocument {
  private final String path;
  private final byte[] bytes;
  private final Hints hints;

  /**
   * @param path the path as the user gave it; its ending tells the format where the content does
   *     not
   * @param bytes the bytes as read; not copied, and not to be changed afterwards
   * @param hints what the user said of it
   */
  public RawDocument(String path, byte[] bytes, Hints hints) {
    this.path = path.replace('\\', '/');
    this.bytes = bytes;
    this.hints = hints;
  }

  String path() {
    return path;
  }

  byte[] bytes() {
    return bytes;
  }

  Hints hints() {
    return hints;
  }

  /**
   * What the user said of a document; each goes before what the document says.
   *
   * @param publisher name or host of the publisher
   * @param published the day of publication
   * @param language two-letter code
   */
  public record Hints(
      Optional<String> publisher, Optional<LocalDate> published, Optional<String> language) {

    /** Nothing said. */
    public static Hints none() {
      return new Hints(Optional.empty(), Optional.empty(), Optional.empty());
    }
  }
}
