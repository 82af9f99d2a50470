// SPDX-License-Identifier: Apache-2.0
package entente.event;

import entente.evidence.Evidence;
import entente.time.When;
import java.util.Optional;

/**
 * What one document says of one act. Immutable.
 *
 * @param id hash of document, span and ordinal
 * @param act what was done
 * @param when when, as this document tells it
 * @param evidence where it says so
 * @param attribution who says so within the document, in its words ("Iranian state media"); empty
 *     if the narrator does
 * @param trace how it was coded
 */
public record Report(
    ReportId id,
    Act act,
    When when,
    Evidence evidence,
    Optional<String> attribution,
    Trace trace) {}
