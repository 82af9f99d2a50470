// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.exchange.export.Exported;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the acts that a format has no line for, so that none goes unsaid; for several threads. */
final class LeftOut {
  private final Map<Exported.Reason, Integer> counts = new EnumMap<>(Exported.Reason.class);

  /** The lines of {@code exported}; counts the act if it has none. */
  List<String> lines(Exported exported) {
    exported.left().ifPresent(this::count);
    return exported.lines();
  }

  private synchronized void count(Exported.Reason reason) {
    counts.merge(reason, 1, Integer::sum);
  }

  /** Says for each reason how many acts were left out; nothing if none was. */
  void say(Console console) {
    words().forEach(console::say);
  }

  private synchronized List<String> words() {
    List<String> words = new ArrayList<>();
    counts.forEach(
        (reason, count) ->
            words.add(
                "left out: " + count + (count == 1 ? " act, " : " acts, each ") + reason.words()));
    return words;
  }
}
