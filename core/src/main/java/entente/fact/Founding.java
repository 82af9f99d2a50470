// SPDX-License-Identifier: Apache-2.0
package entente.fact;

import entente.time.Window;

/**
 * That an organisation of states exists, and when.
 *
 * @param organisation its name, as in the directory of actors where it stands there
 * @param existence its days
 * @param sure whether the days are
 */
public record Founding(String organisation, Window existence, boolean sure) {}
