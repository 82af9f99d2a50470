// SPDX-License-Identifier: Apache-2.0
package entente.fact;

import entente.actor.StateCode;
import entente.time.Window;

/**
 * That a state is a member of an organisation, and when. A state without one is not known to be no
 * member.
 *
 * @param state the state
 * @param organisation as in {@link Founding#organisation()}
 * @param time its days
 * @param sure whether the days are
 */
public record Membership(StateCode state, String organisation, Window time, boolean sure) {}
