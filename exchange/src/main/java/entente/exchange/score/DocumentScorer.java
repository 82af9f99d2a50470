// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.event.Mode;
import entente.exchange.gold.DocumentEvent;
import entente.exchange.gold.GoldDocument;
import entente.exchange.gold.Predictions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scores events and claims of documents. */
public final class DocumentScorer {
  private static final List<String> MODES = Arrays.stream(Mode.values()).map(Mode::word).toList();

  private final Bootstrap bootstrap;

  /** Scores with these intervals. */
  public DocumentScorer(Bootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  /** The scores of all documents; of two of one name the later stands. */
  public DocumentScore score(List<GoldDocument> gold, Predictions predictions) {
    Map<String, GoldDocument> documents = byName(gold);
    List<DocumentMatch> matches =
        documents.values().stream().map(d -> DocumentMatch.of(d, predictions)).toList();
    Map<Measure, Figures> measures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      measures.put(measure, figures(matches, match -> match.counts(measure)));
    }
    Map<String, Counts> found = new LinkedHashMap<>();
    matches.forEach(m -> found.put(m.gold().request().name(), m.counts(Measure.EVENT)));
    return new DocumentScore(
        figures(matches, DocumentMatch::pairs),
        measures,
        claims(documents.values(), predictions),
        new DocumentScore.Aside(
            negatives(matches), ignored(documents, predictions), mistakes(matches)),
        found);
  }

  static Map<String, GoldDocument> byName(List<GoldDocument> gold) {
    return gold.stream()
        .collect(
            Collectors.toMap(d -> d.request().name(), d -> d, (a, b) -> b, LinkedHashMap::new));
  }

  private Figures figures(List<DocumentMatch> matches, Function<DocumentMatch, Counts> count) {
    return Figures.of(matches.stream().map(count).toList(), bootstrap);
  }

  private static ClaimScore claims(Collection<GoldDocument> gold, Predictions predictions) {
    ClaimScore score = new ClaimScore();
    gold.forEach(d -> score.add(d.claims(), predictions.claims(d.request().name())));
    return score;
  }

  private static DocumentScore.Negatives negatives(List<DocumentMatch> matches) {
    List<DocumentMatch> negatives = matches.stream().filter(m -> m.gold().isNegative()).toList();
    int alarms = (int) negatives.stream().filter(m -> !m.predicted().isEmpty()).count();
    return new DocumentScore.Negatives(negatives.size(), alarms);
  }

  private static DocumentScore.Mistakes mistakes(List<DocumentMatch> matches) {
    Confusion types = new Confusion();
    Confusion modes = new Confusion();
    for (DocumentMatch match : matches) {
      for (Assignment.Pair<StateAct, StateAct> pair : match.counting()) {
        types.add(pair.left().type(), pair.right().type());
        modes.add(pair.left().mode(), pair.right().mode());
      }
    }
    return new DocumentScore.Mistakes(types, modes);
  }

  private static DocumentScore.Ignored ignored(
      Map<String, GoldDocument> gold, Predictions predictions) {
    int unknown = 0;
    List<DocumentEvent> events = new ArrayList<>();
    for (String name : predictions.documents()) {
      if (gold.containsKey(name)) {
        events.addAll(predictions.events(name));
      } else {
        unknown += predictions.events(name).size() + predictions.claims(name).size();
      }
    }
    int alone = (int) events.stream().filter(event -> StateAct.of(event).isEmpty()).count();
    Map<String, Integer> bad = new TreeMap<>();
    events.forEach(event -> badValues(event).forEach(value -> bad.merge(value, 1, Integer::sum)));
    return new DocumentScore.Ignored(unknown, alone, bad);
  }

  private static List<String> badValues(DocumentEvent event) {
    List<String> bad = new ArrayList<>();
    if (StateAct.quadOf(StateAct.scored(event.what().type())).isEmpty()) {
      bad.add("type " + event.what().type());
    }
    if (!MODES.contains(event.what().mode())) {
      bad.add("mode " + event.what().mode());
    }
    Optional<String> date = event.date();
    if (date.isPresent() && Days.of(date).isEmpty()) {
      bad.add("date " + date.get());
    }
    return bad;
  }
}
