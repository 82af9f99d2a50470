// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.exchange.gold.CodedRow;
import entente.exchange.gold.GoldSentence;
import entente.exchange.gold.Predictions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the errors in rows of sentences and gives each its cause. */
public final class SentenceFaults {
  /** Finest first: a sentence is looked at by the first at which all its marks can be scored. */
  private static final List<Level> LEVELS =
      List.of(
          Level.EXACT, Level.EXACT_PLOVER, Level.EXACT_QUAD, Level.ROOT, Level.PLOVER, Level.QUAD);

  private final Keys keys;
  private final Accounts accounts;
  private final RowCauses causes;

  /** Compares by this scheme and asks for the causes of what is missed. */
  public SentenceFaults(Scheme scheme, Accounts accounts) {
    this.keys = new Keys(scheme);
    this.accounts = accounts;
    this.causes = new RowCauses(keys);
  }

  /** All errors of all sentences, and which type is taken for which. */
  public Faults find(List<GoldSentence> gold, Predictions predictions) {
    Level ofMost = levelOfMost(gold);
    List<Fault> errors = new ArrayList<>();
    Confusion types = new Confusion();
    for (GoldSentence sentence : gold) {
      Optional<Level> level = sentence.rows().isEmpty() ? Optional.of(ofMost) : level(sentence);
      level.ifPresent(
          l ->
              errors.addAll(
                  new Compared(sentence, predictions.rows(sentence.request().name()), l)
                      .faults(types)));
    }
    return new Faults(errors, types);
  }

  private Optional<Level> level(GoldSentence sentence) {
    return LEVELS.stream()
        .filter(level -> keys.marked(sentence.rows(), level).isPresent())
        .findFirst();
  }

  /** The level of most sentences with marks, the finer of two; it serves those without marks. */
  private Level levelOfMost(List<GoldSentence> gold) {
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    gold.stream()
        .filter(sentence -> !sentence.rows().isEmpty())
        .forEach(s -> level(s).ifPresent(level -> counts.merge(level, 1, Integer::sum)));
    Level most = LEVELS.get(0);
    for (Level level : LEVELS) {
      if (counts.getOrDefault(level, 0) > counts.getOrDefault(most, 0)) {
        most = level;
      }
    }
    return most;
  }

  /** One sentence. */
  private final class Compared {
    private final GoldSentence sentence;
    private final Level level;
    private final List<CodedRow> rows;
    private final Map<String, CodedRow> missed = new LinkedHashMap<>();
    private final Map<String, CodedRow> spurious = new LinkedHashMap<>();
    private final List<CodedRow> right = new ArrayList<>();

    Compared(GoldSentence sentence, List<CodedRow> rows, Level level) {
      this.sentence = sentence;
      this.rows = rows;
      this.level = level;
      Set<String> marked = keys.marked(sentence.rows(), level).orElseThrow();
      rows.forEach(row -> keys.predicted(row, level).ifPresent(k -> spurious.putIfAbsent(k, row)));
      for (CodedRow row : sentence.rows()) {
        keys.key(row, level)
            .filter(marked::contains)
            .ifPresent(key -> missed.putIfAbsent(key, row));
      }
      Set<String> found = new LinkedHashSet<>(missed.keySet());
      found.retainAll(spurious.keySet());
      found.forEach(key -> right.add(Optional.ofNullable(missed.remove(key)).orElseThrow()));
      found.forEach(spurious::remove);
    }

    List<Fault> faults(Confusion types) {
      right.forEach(row -> types.add(type(row), type(row)));
      List<CodedRow> left = new ArrayList<>(missed.values());
      List<CodedRow> others = new ArrayList<>(spurious.values());
      List<Assignment.Pair<CodedRow, CodedRow>> pairs =
          Assignment.of(left, others, (mark, row) -> causes.likeness(mark, row, level));
      Optional<Account> account =
          left.isEmpty()
              ? Optional.empty()
              : accounts.of(sentence.request().text(), sentence.request().date());
      List<Fault> faults = new ArrayList<>();
      for (CodedRow mark : left) {
        Optional<CodedRow> row = partner(pairs, mark);
        types.add(type(mark), row.map(this::type).orElse(Confusion.MISSED));
        RowCauses.Case missing = new RowCauses.Case(mark, row, rows, level);
        faults.add(fault(Fault.Side.MISSED, causes.ofMissed(missing, account), mark, row));
      }
      for (CodedRow row : others) {
        faults.add(spurious(row, pairs, types));
      }
      return faults;
    }

    private Fault spurious(
        CodedRow row, List<Assignment.Pair<CodedRow, CodedRow>> pairs, Confusion types) {
      for (Assignment.Pair<CodedRow, CodedRow> pair : pairs) {
        if (pair.right().equals(row)) {
          Cause cause = causes.ofDifference(pair.left(), row, level);
          return fault(Fault.Side.SPURIOUS, cause, pair.left(), Optional.of(row));
        }
      }
      types.add(Confusion.SPURIOUS, type(row));
      Cause cause = sentence.rows().isEmpty() ? Cause.NO_EVENT : Cause.EXTRA;
      return fault(Fault.Side.SPURIOUS, cause, "", row.words());
    }

    private Optional<CodedRow> partner(
        List<Assignment.Pair<CodedRow, CodedRow>> pairs, CodedRow mark) {
      return pairs.stream()
          .filter(pair -> pair.left().equals(mark))
          .map(Assignment.Pair::right)
          .findFirst();
    }

    private String type(CodedRow row) {
      return keys.key(row, level.ofCodes() == Level.QUAD ? Level.QUAD : Level.PLOVER)
          .or(() -> keys.key(row, Level.ROOT))
          .orElse(Keys.LACKING);
    }

    private Fault fault(Fault.Side side, Cause cause, CodedRow mark, Optional<CodedRow> row) {
      String all = String.join("; ", rows.stream().map(CodedRow::words).toList());
      return fault(side, cause, mark.words(), row.map(CodedRow::words).orElse(all));
    }

    private Fault fault(Fault.Side side, Cause cause, String gold, String predicted) {
      return new Fault(
          side, cause, sentence.request().name(), sentence.request().text(), gold, predicted);
    }
  }
}
