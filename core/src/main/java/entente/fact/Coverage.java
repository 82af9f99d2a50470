// SPDX-License-Identifier: Apache-2.0
package entente.fact;

import entente.actor.StateCode;
import entente.evidence.DocumentId;
import java.time.YearMonth;

/**
 * A month in which a reading could have seen a state: a document of that month names it. A month
 * without coverage of either state is not observed, which is not calm.
 *
 * @param state the state named
 * @param month when the document was published
 * @param document the document
 */
public record Coverage(StateCode state, YearMonth month, DocumentId document) {}
