// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.date.DateMention;
import entente.coder.date.DateResolver;
import entente.coder.date.Tense;
import entente.coder.date.Timex;
import entente.coder.parse.Edge;
import entente.coder.parse.ParsedSentence;
import entente.event.Mode;
import entente.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives acts the dates of their sentence: the nearest in the tree, clause borders counting extra.
 */
public final class Dating {
  /** Beyond this a date belongs to something else; a border counts 3, a word 1. */
  private static final int FARTHEST = 11;

  private static final DateResolver RESOLVER = new DateResolver();

  private final ParsedSentence sentence;
  private final List<Placed> dates = new ArrayList<>();
  private final Optional<LocalDate> anchor;
  private final Optional<LocalDate> context;

  /**
   * The dates of a sentence.
   *
   * @param sentence its parse
   * @param mentions the dates in it
   * @param anchor the document's date
   * @param context the date named last before, for "a day later"
   */
  public Dating(
      ParsedSentence sentence,
      List<DateMention> mentions,
      Optional<LocalDate> anchor,
      Optional<LocalDate> context) {
    this.sentence = sentence;
    this.anchor = anchor;
    this.context = context;
    for (DateMention mention : mentions) {
      place(mention);
    }
  }

  /** A date and the words it takes. */
  private record Placed(DateMention mention, int head, List<Integer> words) {}

  private void place(DateMention mention) {
    List<Integer> words =
        sentence.tokens().stream()
            .filter(t -> t.span().overlaps(mention.span()))
            .map(t -> t.index())
            .toList();
    words.stream()
        .filter(w -> !words.contains(sentence.head(w)))
        .filter(w -> !sentence.is(w, "case") && !sentence.is(w, "punct"))
        .findFirst()
        .or(() -> words.stream().findFirst())
        .ifPresent(head -> dates.add(new Placed(mention, head, words)));
  }

  /** Whether a word belongs to a date of an act. */
  public boolean isDate(int index) {
    return dates.stream().anyMatch(d -> d.mention().timex().isDate() && d.words().contains(index));
  }

  /** When the act of {@code trigger} took or takes place; undated where no date is near. */
  public When of(int trigger, Mode mode) {
    return nearest(trigger)
        .map(d -> resolve(d.mention().timex(), trigger, mode))
        .orElseGet(When::none);
  }

  /** The first date of the sentence that is one by itself, for "reported on D". */
  public Optional<LocalDate> firstDay() {
    return dates.stream()
        .map(d -> RESOLVER.resolve(d.mention().timex(), anchor, Tense.PAST))
        .filter(When::isClosed)
        .flatMap(w -> w.from().stream())
        .findFirst();
  }

  private Optional<Placed> nearest(int trigger) {
    Placed best = null;
    int bestCost = FARTHEST + 1;
    for (Placed date : dates) {
      int cost = date.mention().timex().isDate() ? cost(trigger, date) : FARTHEST + 1;
      if (cost < bestCost) {
        best = date;
        bestCost = cost;
      }
    }
    return Optional.ofNullable(best);
  }

  private int cost(int trigger, Placed date) {
    if (date.mention().timex() instanceof Timex.YearOfNoun) {
      boolean own = sentence.head(date.head()) == trigger;
      return own ? 1 : FARTHEST + 1;
    }
    List<Integer> path = sentence.path(trigger, date.head());
    if (path.isEmpty()) {
      return FARTHEST;
    }
    int cost = path.size();
    int top = top(path);
    for (int i = 0; i + 1 < path.size(); i++) {
      boolean up = sentence.head(path.get(i)) == path.get(i + 1);
      cost += border(up ? path.get(i) : path.get(i + 1), up, top);
    }
    return cost;
  }

  private int top(List<Integer> path) {
    return path.stream()
        .filter(i -> sentence.head(i) == Edge.NO_HEAD || !path.contains(sentence.head(i)))
        .findFirst()
        .orElse(path.get(0));
  }

  private int border(int below, boolean up, int top) {
    if (below == top) {
      return 0;
    }
    boolean clause =
        sentence.is(below, "ccomp")
            || sentence.is(below, "advcl")
            || sentence.is(below, "acl:relcl")
            || sentence.is(below, "parataxis")
            || (sentence.is(below, "conj") && sentence.token(below).isVerb());
    if (!clause) {
      return 0;
    }
    if (!up) {
      return 4;
    }
    return sentence.is(below, "ccomp") ? 3 : 2;
  }

  private When resolve(Timex timex, int trigger, Mode mode) {
    Optional<LocalDate> from = timex.isFromContext() ? context.or(() -> anchor) : anchor;
    return RESOLVER.resolve(timex, from, tense(trigger, mode));
  }

  private Tense tense(int trigger, Mode mode) {
    if (mode == Mode.PLANNED) {
      return Tense.FUTURE;
    }
    int at = trigger;
    for (int i = 0; i < 6 && at != Edge.NO_HEAD; i++) {
      if (sentence.tag(at).equals("VBD") || sentence.tag(at).equals("VBN")) {
        return Tense.PAST;
      }
      at = sentence.head(at);
    }
    return Tense.PAST;
  }
}
