// SPDX-License-Identifier: Apache-2.0
package entente.exchange.gold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that a coder predicts, by the name of the text. Not safe for many threads. */
public final class Predictions {
  private final Map<String, List<CodedRow>> rows = new LinkedHashMap<>();
  private final Map<String, List<DocumentEvent>> events = new LinkedHashMap<>();
  private final Map<String, List<MarkedClaim>> claims = new LinkedHashMap<>();

  /** Adds a line; what it says of a text is added to what earlier lines said of it. */
  public void add(PredictedLine line) {
    if (line instanceof PredictedLine.Rows sentence) {
      at(rows, sentence.name()).addAll(sentence.rows());
    } else if (line instanceof PredictedLine.Event event) {
      at(events, event.name()).add(event.event());
    } else if (line instanceof PredictedLine.Claim claim) {
      at(claims, claim.name()).add(claim.claim());
    }
  }

  private static <T> List<T> at(Map<String, List<T>> lists, String name) {
    return lists.computeIfAbsent(name, n -> new ArrayList<>());
  }

  /** Ids of the sentences that have a line, even an empty one, in order. */
  public Set<String> sentences() {
    return Collections.unmodifiableSet(rows.keySet());
  }

  /** Names of the documents that have a line, in order. */
  public Set<String> documents() {
    Set<String> names = new LinkedHashSet<>(events.keySet());
    names.addAll(claims.keySet());
    return names;
  }

  /** The rows of a sentence; none if nothing is predicted. */
  public List<CodedRow> rows(String id) {
    return List.copyOf(rows.getOrDefault(id, List.of()));
  }

  /** The events of a document, in order. */
  public List<DocumentEvent> events(String doc) {
    return List.copyOf(events.getOrDefault(doc, List.of()));
  }

  /** The claims of a document, in order. */
  public List<MarkedClaim> claims(String doc) {
    return List.copyOf(claims.getOrDefault(doc, List.of()));
  }
}
