// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import java.util.List;
import java.util.Locale;

/** What must agree, beside the pair of states, for a prediction of a document's event to count. */
public enum Measure {
  /** Nothing more: the event is found. */
  EVENT,
  /** Who acts towards whom; a mutual mark takes any direction. */
  DIRECTION,
  /** The marked type. */
  TYPE_STRICT,
  /** The marked type or another that is right too. */
  TYPE,
  /** The quad class of such a type. */
  QUAD,
  /** The date, as exactly as it is marked. */
  DATE,
  /** The date, however inexact. */
  DATE_LOOSE,
  /** The marked mode. */
  MODE_STRICT,
  /** The marked mode or another that is right too. */
  MODE,
  /** Direction, type, mode and date. */
  RECORD;

  private static final List<Measure> OF_RECORD = List.of(DIRECTION, TYPE, MODE, DATE);

  /** The fields of a record, in the order in which an error is looked for. */
  static List<Measure> ofRecord() {
    return OF_RECORD;
  }

  /** The word used in output, such as {@code type_strict}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
