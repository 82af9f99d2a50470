// SPDX-License-Identifier: Apache-2.0
/**
 * Names of states, organisations and office holders in a text.
 *
 * <p>{@link entente.coder.name.Gazetteer} finds them, fast enough to be the first filter over a
 * corpus; a {@link entente.coder.name.NameMatch} keeps all readings of a form, since date and
 * grammar decide between them later. May know core's {@code actor}, {@code evidence}, {@code table}
 * and {@code time}.
 */
@NullMarked
package entente.coder.name;

import org.jspecify.annotations.NullMarked;
