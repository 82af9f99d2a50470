// SPDX-License-Identifier: Apache-2.0
package entente.exchange.feed;

import java.util.List;
import java.util.Optional;

/** A format of facts that can be loaded. */
public enum FeedFormat {
  /** REIGN's list of leaders. */
  REIGN("reign"),
  /** Archigos, a row a leader or a row a year. */
  ARCHIGOS("archigos"),
  /** Office holders drawn from Wikidata: position, person, item, first and last day. */
  WIKIDATA_OFFICE_HOLDERS("wikidata-office-holders");

  private final String word;

  FeedFormat(String word) {
    this.word = word;
  }

  /** Its name on the command line. */
  public String word() {
    return word;
  }

  /** The format of that name. */
  public static Optional<FeedFormat> find(String word) {
    return List.of(values()).stream().filter(format -> format.word.equals(word)).findFirst();
  }
}
