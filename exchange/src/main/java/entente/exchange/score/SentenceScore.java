// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.exchange.form.Fields;
import entente.exchange.form.Form;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well rows of sentences are predicted.
 *
 * @param sentences how many were looked at
 * @param levels one for each level at which something is marked
 * @param detection whether sentences with an event are told from those without
 */
public record SentenceScore(int sentences, List<AtLevel> levels, Detection detection)
    implements Form {
  public SentenceScore {
    levels = List.copyOf(levels);
  }

  /**
   * The score at a level.
   *
   * @param level what is compared
   * @param sentences how many could be scored there
   * @param figures all rows
   * @param classes the rows of each code; none where parties are compared
   */
  public record AtLevel(Level level, int sentences, Figures figures, Map<String, Counts> classes)
      implements Form {
    public AtLevel {
      classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
    }

    /** Mean F1 of the codes that are marked, each counting alike; empty if not told by code. */
    public OptionalDouble macroF1() {
      return Counts.meanF1(classes.values());
    }

    @Override
    public void write(Fields out) {
      out.text("level", level.word()).number("sentences", sentences);
      figures.write(out);
      macroF1().ifPresent(mean -> out.decimal("macro_f1", Share.rounded(mean)));
      if (!classes.isEmpty()) {
        out.object("classes", of -> classes.forEach(of::object));
      }
    }
  }

  /**
   * Sentences by whether an event is marked and whether one is predicted.
   *
   * @param both marked and predicted
   * @param predictedOnly predicted alone
   * @param markedOnly marked alone
   * @param neither neither
   */
  public record Detection(int both, int predictedOnly, int markedOnly, int neither)
      implements Form {
    @Override
    public void write(Fields out) {
      out.number("both", both)
          .number("predicted_only", predictedOnly)
          .number("marked_only", markedOnly)
          .number("neither", neither);
    }
  }

  /** The score at a level; empty if nothing is marked there. */
  public Optional<AtLevel> find(Level level) {
    return levels.stream().filter(at -> at.level() == level).findFirst();
  }

  @Override
  public void write(Fields out) {
    out.number("sentences", sentences).objects("levels", levels).object("detection", detection);
  }
}
