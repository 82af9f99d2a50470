// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.exchange.form.Fields;
import entente.exchange.form.Form;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well events and claims of documents are predicted.
 *
 * @param pairs pairs of states, each once a document
 * @param measures events, by what must agree
 * @param claims claims
 * @param aside what is counted beside
 * @param documents events found, by document
 */
public record DocumentScore(
    Figures pairs,
    Map<Measure, Figures> measures,
    ClaimScore claims,
    Aside aside,
    Map<String, Counts> documents)
    implements Form {
  public DocumentScore {
    measures = Collections.unmodifiableMap(new EnumMap<>(measures));
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
  }

  /**
   * What is counted beside events and claims.
   *
   * @param negatives texts without events, by whether an event is predicted
   * @param ignored lines of the prediction that could not count
   * @param mistakes types and modes of aligned events that differ
   */
  public record Aside(Negatives negatives, Ignored ignored, Mistakes mistakes) {}

  /**
   * Texts that were chosen because they tell of no event.
   *
   * @param texts how many
   * @param alarms in how many an event is predicted
   */
  public record Negatives(int texts, int alarms) implements Form {
    /** Share of texts with a false alarm, 0 to 1. */
    public double rate() {
      return Share.of(alarms, texts);
    }

    @Override
    public void write(Fields out) {
      out.number("texts", texts)
          .number("false_alarms", alarms)
          .decimal("rate", Share.rounded(rate()));
    }
  }

  /**
   * Lines of the prediction that could not count.
   *
   * @param unknownDocuments of documents that are not among the gold lines
   * @param withoutPair events without two states
   * @param badValues unknown types and modes and unreadable dates, with how often each occurs
   */
  public record Ignored(int unknownDocuments, int withoutPair, Map<String, Integer> badValues)
      implements Form {
    public Ignored {
      badValues = Collections.unmodifiableMap(new LinkedHashMap<>(badValues));
    }

    @Override
    public void write(Fields out) {
      out.number("unknown_document", unknownDocuments)
          .number("without_pair", withoutPair)
          .object("bad_values", (Form) of -> badValues.forEach(of::number));
    }
  }

  /**
   * Aligned events of which a field differs.
   *
   * @param types marked and predicted type, CONCEDE and RETREAT as YIELD
   * @param modes marked and predicted mode
   */
  public record Mistakes(Confusion types, Confusion modes) {}

  /** Of the aligned events, the share that agrees in a field, 0 to 1. */
  public double accuracy(Measure measure) {
    return Share.of(figures(measure).counts().right(), figures(Measure.EVENT).counts().right());
  }

  /** The figures where a field must agree. */
  public Figures figures(Measure measure) {
    return Optional.ofNullable(measures.get(measure)).orElseThrow();
  }

  @Override
  public void write(Fields out) {
    out.number("documents", documents.size())
        .object("dyad", pairs)
        .objects("measures", measures.keySet().stream().map(this::form).toList())
        .object("claims", claims)
        .object("negatives", aside.negatives())
        .object("ignored", aside.ignored())
        .object("type_mistakes", aside.mistakes().types().mistakes())
        .object("mode_mistakes", aside.mistakes().modes().mistakes());
  }

  private Form form(Measure measure) {
    return out -> {
      out.text("measure", measure.word());
      figures(measure).write(out);
      out.decimal("accuracy_of_aligned", Share.rounded(accuracy(measure)));
    };
  }

  /** The events of each document, in order; those with neither mark nor prediction left out. */
  public List<Map.Entry<String, Counts>> counted() {
    return documents.entrySet().stream()
        .filter(doc -> doc.getValue().gold() + doc.getValue().predicted() > 0)
        .toList();
  }
}
