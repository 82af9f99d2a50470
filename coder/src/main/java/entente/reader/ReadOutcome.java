// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.reading.CleanDocument;
import java.util.List;

/** What came of reading one document. */
public sealed interface ReadOutcome {

  /**
   * It was read.
   *
   * @param document the document
   * @param notes things to tell the user, such as bytes that were replaced; as a rule none
   */
  record Clean(CleanDocument document, List<String> notes) implements ReadOutcome {
    public Clean {
      notes = List.copyOf(notes);
    }
  }

  /**
   * It is nothing to read: empty, an image, a format not known.
   *
   * @param reason a clause that follows the path: "is empty"
   */
  record Skipped(String reason) implements ReadOutcome {}

  /**
   * It should have been readable and was not.
   *
   * @param reason a clause that follows the path and says what to do
   */
  record Failed(String reason) implements ReadOutcome {}
}
