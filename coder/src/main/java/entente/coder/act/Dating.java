// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.date.DateMention;
import entente.coder.date.DateResolver;
import entente.coder.date.Tense;
import entente.coder.date.Timex;
import entente.coder.parse.Edge;
import entente.coder.parse.ParsedSentence;
import entente.event.Mode;
import entente.time.Basis;
import entente.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives acts the dates of their sentence: the nearest in the tree, clause borders counting extra.
 */
public final class Dating {
  /** Beyond this a date belongs to something else; a border counts 3, a word 1. */
  private static final int FARTHEST = 11;

  private static final int MONTH = 31;

  /**
   * A text whose last date is older tells a story, also in the present ("14 May: Bonn condemns").
   */
  private static final int FRESH = 60;

  /** Nouns whose "of" names the day itself. */
  private static final Set<String> SPANS =
      Set.of(
          "morning",
          "afternoon",
          "evening",
          "night",
          "eve",
          "day",
          "week",
          "weekend",
          "month",
          "year",
          "quarter",
          "half",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "beginning",
          "start",
          "middle",
          "end",
          "close",
          "course",
          "early",
          "hour",
          "part");

  private static final Set<String> CLAUSAL = Set.of("after", "before", "prior");

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
    return nearest(trigger, mode).map(d -> resolve(d, trigger, mode)).orElseGet(When::none);
  }

  /**
   * When a statement was made that stands in the present: on the document's day ("Canberra
   * condemns", "we demand"); undated for others.
   */
  public When ofStatement(int trigger) {
    boolean present =
        (sentence.tag(trigger).equals("VBZ") || sentence.tag(trigger).equals("VBP"))
            && !sentence.has(trigger, "aux")
            && sentence.ancestors(trigger).stream().noneMatch(a -> sentence.token(a).isVerb());
    boolean inStory =
        context.isPresent()
            && anchor.filter(day -> context.get().plusDays(FRESH).isBefore(day)).isPresent();
    return present && !inStory
        ? anchor.map(day -> When.day(day, Basis.DOCUMENT)).orElseGet(When::none)
        : When.none();
  }

  /** The first date of the sentence that is one by itself, for "reported on D". */
  public Optional<LocalDate> firstDay() {
    return dates.stream()
        .map(d -> RESOLVER.resolve(d.mention().timex(), anchor, Tense.PAST))
        .filter(When::isClosed)
        .flatMap(w -> w.from().stream())
        .findFirst();
  }

  private Optional<Placed> nearest(int trigger, Mode mode) {
    Placed best = null;
    int bestCost = FARTHEST + 1;
    for (Placed date : dates) {
      boolean others =
          isOfOther(trigger, date) || (mode == Mode.PLANNED && isOfSpeech(trigger, date));
      boolean open = date.mention().timex().isDate() && !others;
      int cost = open ? cost(trigger, date) : FARTHEST + 1;
      if (cost < bestCost) {
        best = date;
        bestCost = cost;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isOfOther(int trigger, Placed date) {
    return isOfNoun(trigger, date) || isCountedFrom(trigger, date);
  }

  // "On his victory of 18 October": the day of the victory; "the evening of 18 October" is a day.
  private boolean isOfNoun(int trigger, Placed date) {
    int noun = sentence.head(date.head());
    return noun != Edge.NO_HEAD
        && sentence.edge(date.head()).subtype().equals("of")
        && sentence.token(noun).isNoun()
        && !SPANS.contains(sentence.lemma(noun))
        && !date.words().contains(noun)
        && !(sentence.token(trigger).isNoun() && sentence.isWithin(noun, trigger));
  }

  // "Five weeks after Raisi visited Venezuela" dates what came after, not the visit.
  private boolean isCountedFrom(int trigger, Placed date) {
    boolean clause =
        date.mention().timex() instanceof Timex.Offset offset && offset.from() == Timex.From.CLAUSE;
    return clause
        && date.words().stream()
            .filter(w -> CLAUSAL.contains(sentence.lemma(w)))
            .map(sentence::head)
            .anyMatch(h -> !date.words().contains(h) && isBelow(trigger, h));
  }

  private boolean isBelow(int index, int head) {
    return head != Edge.NO_HEAD && sentence.isWithin(index, head);
  }

  // "Will reopen its embassy, the minister announced on Sunday": Sunday is the announcement's.
  private boolean isOfSpeech(int trigger, Placed date) {
    int at = trigger;
    while (at != Edge.NO_HEAD && !sentence.isWithin(date.head(), at)) {
      int head = sentence.head(at);
      if (sentence.is(at, "ccomp") && isBelow(date.head(), head)) {
        return true;
      }
      at = head;
    }
    return false;
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

  // "Since September 2007, when the president paid a visit": the visit is of that month.
  private Timex timex(Placed date, int trigger) {
    Timex timex = date.mention().timex();
    return timex instanceof Timex.OneSided sided && isInClauseOf(date, trigger)
        ? sided.limit()
        : timex;
  }

  private boolean isInClauseOf(Placed date, int trigger) {
    int last = date.words().get(date.words().size() - 1);
    for (int i = last + 1; i <= last + 2 && i < sentence.size(); i++) {
      if (sentence.lemma(i).equals("when")) {
        return isBelow(trigger, sentence.head(i));
      }
    }
    return false;
  }

  private When resolve(Placed date, int trigger, Mode mode) {
    Timex timex = timex(date, trigger);
    if (isOfStory(date, timex)) {
      Tense onward = isPluperfect(trigger) ? Tense.PAST : Tense.FUTURE;
      return RESOLVER.resolve(timex, context, onward);
    }
    boolean fromAct = timex instanceof Timex.Offset o && o.from() == Timex.From.CLAUSE;
    Optional<LocalDate> told = fromAct ? context : before(date).or(() -> context).or(() -> anchor);
    Optional<LocalDate> from = timex.isFromContext() ? told : anchor;
    return RESOLVER.resolve(timex, from, tense(trigger, mode));
  }

  /**
   * Whether a day or month without a year is the next one of the story: in a document without a
   * date, and behind "that" ("that November").
   */
  private boolean isOfStory(Placed date, Timex timex) {
    boolean yearless =
        timex instanceof Timex.DayOfYear
            || timex instanceof Timex.MonthOfYear
            || (timex instanceof Timex.Months months && months.year().isEmpty());
    boolean that =
        sentence.children(date.head(), "det").stream()
            .anyMatch(d -> sentence.lemma(d).equals("that"));
    return yearless && (anchor.isEmpty() || (that && context.isPresent()));
  }

  private boolean isPluperfect(int trigger) {
    return sentence.children(trigger, "aux").stream()
        .anyMatch(a -> sentence.form(a).equalsIgnoreCase("had"));
  }

  // "Talked on 30 November, and two days later signed": counted from the date just named.
  private Optional<LocalDate> before(Placed date) {
    return dates.stream()
        .filter(other -> other.head() < date.head() && other.mention().timex().isDate())
        .filter(other -> !other.mention().timex().isFromContext())
        .map(other -> RESOLVER.resolve(other.mention().timex(), anchor, Tense.PAST))
        .filter(when -> when.isClosed() && when.days() <= MONTH)
        .flatMap(when -> when.from().stream())
        .reduce((earlier, later) -> later);
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
