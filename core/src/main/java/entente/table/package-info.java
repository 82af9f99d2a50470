// SPDX-License-Identifier: Apache-2.0
/**
 * The bundled tables as files: tab-separated, strict, small.
 *
 * <p>{@link entente.table.Table} reads one of them. Knows nothing else of Entente, so that every
 * package with built-in knowledge may use it.
 */
@NullMarked
package entente.table;

import org.jspecify.annotations.NullMarked;
