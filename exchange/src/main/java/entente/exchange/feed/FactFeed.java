// SPDX-License-Identifier: Apache-2.0
package entente.exchange.feed;

import entente.actor.ActorDirectory;
import entente.actor.State;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Reads files of facts. */
@FunctionalInterface
public interface FactFeed {
  /**
   * Reads a file.
   *
   * @param text its text
   * @param file its name, for citations and messages
   * @throws IllegalArgumentException if it is no file of the format; the message says what is wrong
   */
  FeedReading read(Reader text, String file) throws IOException;

  /**
   * The feed of a format.
   *
   * @param of the state a file tells of, for formats whose rows do not name one
   */
  static FactFeed of(FeedFormat format, ActorDirectory directory, Optional<State> of) {
    return switch (format) {
      case REIGN -> new ReignFeed(new NumberedStates(directory));
      case ARCHIGOS -> new ArchigosFeed(new NumberedStates(directory));
      case WIKIDATA_OFFICE_HOLDERS -> new WikidataFeed(directory, of);
    };
  }
}
