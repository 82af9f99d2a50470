// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.event.CameoCode;
import entente.event.EventType;
import entente.event.Mode;
import java.util.Optional;

/**
 * One ordered pair of a CAMEO-coded act: a row of {@code entente code --jsonl}.
 *
 * @param pair who towards whom
 * @param cameo CAMEO's reading of type and mode
 * @param type the PLOVER type; empty for statements
 * @param mode happened or planned
 */
public record CameoRow(Pair pair, CameoCode cameo, Optional<EventType> type, Mode mode)
    implements Form {

  /**
   * CAMEO actor strings; {@code ---} where unresolved.
   *
   * @param source who acts
   * @param target towards whom
   */
  public record Pair(String source, String target) {}

  @Override
  public void write(Fields out) {
    out.text("source", pair.source())
        .text("target", pair.target())
        .text("cameo", cameo.digits())
        .text("type", type.map(Enum::name))
        .text("mode", mode.word());
  }
}
