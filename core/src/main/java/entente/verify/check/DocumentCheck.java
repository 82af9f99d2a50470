// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import java.util.List;

/**
 * Looks for one sort of thing that does not hold in a document. Without state, for many threads.
 */
interface DocumentCheck {
  /** What it finds, in any order. */
  List<Check> find(Inquiry inquiry);
}
