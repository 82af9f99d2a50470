// SPDX-License-Identifier: Apache-2.0
package entente.exchange.gold;

import entente.exchange.form.BatchRequest;
import entente.exchange.form.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document with its marked events and claims.
 *
 * @param request its name, text and date
 * @param events all acts between states that it tells of
 * @param claims some of its claims
 * @param fields the line's fields
 */
public record GoldDocument(
    BatchRequest request,
    List<DocumentEvent> events,
    List<MarkedClaim> claims,
    Map<String, String> fields)
    implements GoldLine {
  public GoldDocument {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  static GoldDocument of(JsonObject line, BatchRequest request) {
    return new GoldDocument(
        request,
        line.objects("events").stream().map(DocumentEvent::marked).toList(),
        line.objects("claims").stream().map(MarkedClaim::marked).toList(),
        line.scalars());
  }

  /** Whether it is a text chosen because it tells of no event. */
  public boolean isNegative() {
    return field("kind").filter("negative"::equals).isPresent();
  }
}
