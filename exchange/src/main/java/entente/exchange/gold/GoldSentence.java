// SPDX-License-Identifier: Apache-2.0
package entente.exchange.gold;

import entente.exchange.form.BatchRequest;
import entente.exchange.form.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence with its marked rows.
 *
 * @param request its id, text and date
 * @param rows one for each ordered pair; none marks a sentence without an event
 * @param fields the line's fields
 */
public record GoldSentence(BatchRequest request, List<CodedRow> rows, Map<String, String> fields)
    implements GoldLine {
  public GoldSentence {
    rows = List.copyOf(rows);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  static GoldSentence of(JsonObject line, BatchRequest request) {
    return new GoldSentence(
        request, line.objects("events").stream().map(CodedRow::of).toList(), line.scalars());
  }
}
