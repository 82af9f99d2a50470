// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import java.util.List;

/** Looks for one sort of thing in the prose of a document. Without state. */
interface ProseCheck {
  /** What it finds, in any order. */
  List<Check> find(Prose prose);
}
