// SPDX-License-Identifier: Apache-2.0
package entente.actor;

import java.util.List;

/**
 * A group, party, firm, court or agency that texts name and that is no organisation between states.
 *
 * @param code its CAMEO string: home state and sector, or {@code IMG} where it has no one home
 * @param kind such as {@code armed}, {@code party}, {@code media}, {@code agency}
 * @param forms as texts write it, case kept
 */
public record Group(ActorCode code, String kind, List<String> forms) {
  public Group {
    forms = List.copyOf(forms);
  }

  /** Whether it is an organ of its state, whose acts are the state's own. */
  public boolean isOrgan() {
    return kind.equals("agency") || kind.equals("court");
  }
}
