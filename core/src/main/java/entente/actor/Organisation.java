// SPDX-License-Identifier: Apache-2.0
package entente.actor;

import java.util.List;

/**
 * An organisation between states, or an organ of one.
 *
 * @param code its CAMEO string; organs may share that of the whole
 * @param name for people
 * @param kind such as {@code alliance} or {@code court}
 * @param forms as texts write it, in English, Spanish and French, case kept
 * @param members member states, only where the table holds them: a snapshot of May 2026, never to
 *     be applied to older texts
 */
public record Organisation(
    ActorCode code, String name, String kind, List<String> forms, List<StateCode> members) {
  public Organisation {
    forms = List.copyOf(forms);
    members = List.copyOf(members);
  }
}
