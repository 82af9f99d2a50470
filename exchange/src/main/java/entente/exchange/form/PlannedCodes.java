// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.event.CameoCode;
import java.util.Map;

/**
 * CAMEO's code for a plan of an act: intent to cooperate (03) for cooperation, threat (13) for
 * reductions of relations, coercion and force; all else, such as demands, is its own code. The
 * pairs follow the sub-codes of CAMEO 1.1b3, chapter 2: 03x and 13x repeat the divisions of 04 to
 * 08 and 14 to 20.
 */
public final class PlannedCodes {
  private static final Map<String, String> PLANS =
      Map.ofEntries(
          Map.entry("04", "036"),
          Map.entry("045", "039"),
          Map.entry("05", "032"),
          Map.entry("06", "031"),
          Map.entry("061", "0311"),
          Map.entry("062", "0312"),
          Map.entry("063", "0313"),
          Map.entry("064", "0314"),
          Map.entry("07", "033"),
          Map.entry("071", "0331"),
          Map.entry("072", "0332"),
          Map.entry("073", "0333"),
          Map.entry("074", "0334"),
          Map.entry("08", "035"),
          Map.entry("081", "0351"),
          Map.entry("082", "0352"),
          Map.entry("083", "034"),
          Map.entry("0831", "0341"),
          Map.entry("0832", "0342"),
          Map.entry("0833", "0343"),
          Map.entry("0834", "0344"),
          Map.entry("084", "0353"),
          Map.entry("085", "0354"),
          Map.entry("086", "0355"),
          Map.entry("087", "0356"),
          Map.entry("14", "133"),
          Map.entry("15", "138"),
          Map.entry("16", "131"),
          Map.entry("161", "1313"),
          Map.entry("162", "1311"),
          Map.entry("163", "1312"),
          Map.entry("164", "134"),
          Map.entry("165", "135"),
          Map.entry("166", "136"),
          Map.entry("17", "130"),
          Map.entry("172", "132"),
          Map.entry("1721", "1321"),
          Map.entry("1722", "1322"),
          Map.entry("1723", "1323"),
          Map.entry("1724", "1324"),
          Map.entry("175", "137"),
          Map.entry("18", "138"),
          Map.entry("19", "1384"),
          Map.entry("191", "1381"),
          Map.entry("192", "1382"),
          Map.entry("20", "138"));

  private PlannedCodes() {}

  /** The code of a plan of {@code act}. */
  public static CameoCode of(CameoCode act) {
    for (int length = act.digits().length(); length >= 2; length--) {
      String plan = PLANS.get(act.digits().substring(0, length));
      if (plan != null) {
        return new CameoCode(plan);
      }
    }
    return act;
  }
}
