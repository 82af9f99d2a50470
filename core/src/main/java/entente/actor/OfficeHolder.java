// SPDX-License-Identifier: Apache-2.0
package entente.actor;

import entente.time.Window;
import java.util.List;

/**
 * A person in an office of a state, for a time.
 *
 * @param state the state
 * @param office its English title, lower case: {@code foreign minister}
 * @param person the full name
 * @param forms as texts write the name
 * @param tenure the days in office
 * @param verified whether the days were compared with a second list
 */
public record OfficeHolder(
    StateCode state, String office, String person, Forms forms, Window tenure, boolean verified) {

  /**
   * How texts write a name.
   *
   * @param full forms that tell the person by themselves
   * @param last last names alone, which need the person or the office named nearby
   */
  public record Forms(List<String> full, List<String> last) {
    public Forms {
      full = List.copyOf(full);
      last = List.copyOf(last);
    }
  }
}
