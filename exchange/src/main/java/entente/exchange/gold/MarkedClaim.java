// SPDX-License-Identifier: Apache-2.0
package entente.exchange.gold;

import entente.evidence.Span;
import entente.exchange.form.JsonObject;
import java.util.List;

/**
 * A claim in a document, as marked or as predicted.
 *
 * @param span where it stands
 * @param status its wording as written in the line; {@code contradicted} where a check refutes it;
 *     empty if a prediction tells none
 * @param tolerated other statuses that are right too
 */
public record MarkedClaim(Span span, String status, List<String> tolerated) {
  /** The statuses a mark may have, firmest first. */
  public static final List<String> STATUSES =
      List.of("asserted", "attributed", "unconfirmed", "speculative", "contradicted");

  public MarkedClaim {
    tolerated = List.copyOf(tolerated);
  }

  static MarkedClaim marked(JsonObject claim) {
    MarkedClaim marked = of(claim);
    if (!STATUSES.contains(marked.status)) {
      throw new IllegalArgumentException(
          "a claim has the status '" + marked.status + "'; it may be one of " + STATUSES);
    }
    return marked;
  }

  static MarkedClaim of(JsonObject claim) {
    return new MarkedClaim(
        claim.span().orElseThrow(() -> new IllegalArgumentException("a claim without its place")),
        claim.text("status").orElse(""),
        claim.words("alt_status"));
  }
}
