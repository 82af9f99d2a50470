// SPDX-License-Identifier: Apache-2.0
package entente.actor;

/**
 * A place inside a state by which texts tell where something happened: no actor of its own, but
 * "the Basra police" are its state's.
 *
 * @param state the state whose territory it is by ISO 3166
 * @param kind such as {@code city} or {@code region}
 * @param form as texts write it, case kept
 * @param ambiguous whether the form means other things too
 */
public record Place(StateCode state, String kind, String form, boolean ambiguous) {}
