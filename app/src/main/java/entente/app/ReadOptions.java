// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.reader.RawDocument;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user knows of the documents better than they tell. */
final class ReadOptions {
  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Who published the documents, if they do not say; a name or a host.")
  private @Nullable String publisher;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When they were published, if they do not say.")
  private @Nullable LocalDate published;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Their language, such as en or es, if it is not to be found out.")
  private @Nullable String language;

  /** Whether nothing is said. */
  boolean isSilent() {
    return hints().equals(RawDocument.Hints.none());
  }

  /** What the reader is told. */
  RawDocument.Hints hints() {
    return new RawDocument.Hints(
        Optional.ofNullable(publisher),
        Optional.ofNullable(published),
        Optional.ofNullable(language));
  }
}
