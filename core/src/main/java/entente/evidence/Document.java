// SPDX-License-Identifier: Apache-2.0
package entente.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One text as read.
 *
 * @param id hash of the bytes as read
 * @param imprint where it comes from
 * @param language two-letter code of its language, {@code und} where undetermined
 * @param text for plain text and Markdown the decoded file unchanged; for other formats the text
 *     blocks in order, one line each. Offsets count here.
 */
public record Document(DocumentId id, Imprint imprint, String language, String text) {

  /**
   * Where a document comes from.
   *
   * @param path the file's name, below the folder it was found in, with {@code /}
   * @param title empty where none was found
   * @param publisher {@link Publisher#unknown()} where nothing tells
   * @param published the day it was published, from metadata, dateline or option; never a file time
   */
  public record Imprint(
      String path, String title, Publisher publisher, Optional<LocalDate> published) {}

  /** The day it was published. */
  public Optional<LocalDate> published() {
    return imprint.published();
  }

  /** Who published it. */
  public Publisher publisher() {
    return imprint.publisher();
  }
}
