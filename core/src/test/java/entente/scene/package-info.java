// SPDX-License-Identifier: Apache-2.0
/** Small worlds for tests: documents, what was read in them, and a ledger that holds them. */
@NullMarked
package entente.scene;

import org.jspecify.annotations.NullMarked;
