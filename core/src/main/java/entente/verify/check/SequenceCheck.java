// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Sentence;
import entente.evidence.SentenceId;
import entente.evidence.Span;
import entente.reading.Naming;
import entente.time.Basis;
import entente.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is told as following from something that came later: "The 2008 visit brought help. The
 * ties quickly expanded. By November 2007 they had ...", "signed in 2009, after talks in 2010".
 */
final class SequenceCheck implements DocumentCheck {
  private static final double LIKELY = 0.85;

  /** A sentence that begins so tells what came after what was told before. */
  private static final Pattern ONWARD =
      Pattern.compile(
          "(?:then|later|afterwards?|subsequently|thereafter|next|soon (?:after|afterwards)"
              + "|shortly (?:after|afterwards|thereafter)|(?:after|following) (?:this|that|these|it)"
              + "|as a (?:result|consequence)|in response|this (?:led|was followed|paved)"
              + "|that (?:led|was followed|paved)|building on (?:this|that)|in turn|consequently)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A sentence that leads on to what follows it, without a time of its own. */
  private static final Pattern GROWTH =
      Pattern.compile(
          "\\b(?:quickly|soon|rapidly|swiftly|then|subsequently|later|gradually)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BY = Pattern.compile("By\\b");
  private static final Pattern BEFORE_COMMA =
      Pattern.compile(
          "(?:(?:\\w+ ){1,3}(?:years?|months?|weeks?|days?) )?"
              + "(after|following|in the wake of|subsequent to|before|prior to|ahead of)\\b[^,;]*,",
          Pattern.CASE_INSENSITIVE);

  /** Words before a time by which it follows the time before. */
  private static final Pattern LATER =
      Pattern.compile(
          "\\b(?:later|afterwards?|thereafter|subsequently|after that|(?:was|were) followed),?"
              + "(?: in| on)? ?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CUE =
      Pattern.compile(
          ",?\\s+(after|following|in the wake of|subsequent to|before|prior to|ahead of)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words before a time in the main clause that make it that of something else. */
  private static final int SHORT = 24;

  private static final int REACH = 80;

  @Override
  public List<Check> find(Inquiry inquiry) {
    Map<SentenceId, List<Naming>> namings = inquiry.bySentence();
    List<Sentence> sentences = inquiry.sentences();
    List<Check> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Naming.Time> times = times(namings, sentence);
      if (!times.isEmpty()) {
        within(sentence, times).or(() -> after(sentences, sentence, namings)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static List<Naming.Time> times(Map<SentenceId, List<Naming>> namings, Sentence sentence) {
    return Inquiry.times(namings.getOrDefault(sentence.id(), List.of())).stream()
        .filter(t -> t.when().basis() == Basis.EXPLICIT && t.when().to().isPresent())
        .toList();
  }

  /** What the sentences before tell is later than what this one tells as following. */
  private static Optional<Check> after(
      List<Sentence> sentences, Sentence sentence, Map<SentenceId, List<Naming>> namings) {
    boolean by = BY.matcher(sentence.text()).lookingAt() && sentence.text().contains("already");
    boolean onward = ONWARD.matcher(sentence.text()).lookingAt();
    if (!by && !onward) {
      return Optional.empty();
    }
    Naming.Time told = times(namings, sentence).get(0);
    return earlier(sentences, sentence, namings, by)
        .filter(before -> isBefore(told.when(), before.when()))
        .map(before -> check(sentence, told, before, "following from"));
  }

  /** The time told before: that of the last sentence, or of the one before a mere "soon grew". */
  private static Optional<Naming.Time> earlier(
      List<Sentence> sentences,
      Sentence sentence,
      Map<SentenceId, List<Naming>> namings,
      boolean by) {
    int at = sentence.ordinal() - 1;
    if (at < 0 || at >= sentences.size()) {
      return Optional.empty();
    }
    List<Naming.Time> last = times(namings, sentences.get(at));
    if (!last.isEmpty()) {
      return by
          ? Optional.empty()
          : Optional.of(last.get(last.size() - 1)).filter(SequenceCheck::isClosed);
    }
    boolean grown = at >= 1 && GROWTH.matcher(sentences.get(at).text()).find();
    List<Naming.Time> base = grown ? times(namings, sentences.get(at - 1)) : List.of();
    return base.stream().filter(SequenceCheck::isClosed).findFirst();
  }

  private static boolean isClosed(Naming.Time time) {
    return time.when().isClosed();
  }

  private static Optional<Check> within(Sentence sentence, List<Naming.Time> times) {
    return times.size() < 2
        ? Optional.empty()
        : opened(sentence, times)
            .or(() -> closed(sentence, times))
            .or(() -> later(sentence, times));
  }

  /** "After the summit in 2010, in 2009 the two ..." */
  private static Optional<Check> opened(Sentence sentence, List<Naming.Time> times) {
    Matcher matcher = BEFORE_COMMA.matcher(sentence.text());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int comma = sentence.span().start() + matcher.end();
    Optional<Naming.Time> base =
        times.stream().filter(t -> t.place().span().end() <= comma).findFirst();
    Optional<Naming.Time> main =
        times.stream()
            .filter(t -> t.place().span().start() >= comma)
            .findFirst()
            .filter(t -> t.place().span().start() - comma <= SHORT || isLast(sentence, t));
    return base.isPresent() && main.isPresent()
        ? compare(sentence, matcher.group(1), main.get(), base.get())
        : Optional.empty();
  }

  private static boolean isLast(Sentence sentence, Naming.Time time) {
    String rest = sentence.text().substring(time.place().span().end() - sentence.span().start());
    return rest.length() <= 1;
  }

  /** "signed in 2009, after talks in 2010": the first time stands right before the word. */
  private static Optional<Check> closed(Sentence sentence, List<Naming.Time> times) {
    for (Naming.Time main : times) {
      int end = main.place().span().end() - sentence.span().start();
      Matcher cue = CUE.matcher(sentence.text()).region(end, sentence.text().length());
      if (cue.lookingAt()) {
        int from = sentence.span().start() + cue.end();
        Optional<Naming.Time> base =
            times.stream()
                .filter(t -> t.place().span().start() >= from)
                .filter(t -> t.place().span().start() - from <= REACH)
                .findFirst();
        return base.flatMap(b -> compare(sentence, cue.group(1), main, b));
      }
    }
    return Optional.empty();
  }

  /** "broken in 2018 and restored two years later, in 2016" */
  private static Optional<Check> later(Sentence sentence, List<Naming.Time> times) {
    int origin = sentence.span().start();
    for (int i = 1; i < times.size(); i++) {
      Naming.Time base = times.get(i - 1);
      Naming.Time main = times.get(i);
      int from = base.place().span().end() - origin;
      int to = main.place().span().start() - origin;
      if (from <= to && LATER.matcher(sentence.text().substring(from, to)).find()) {
        return compare(sentence, "after", main, base);
      }
    }
    return Optional.empty();
  }

  private static Optional<Check> compare(
      Sentence sentence, String cue, Naming.Time main, Naming.Time base) {
    boolean closed = isClosed(main) && isClosed(base);
    boolean before = !cue.matches("(?i)after|following|in the wake of|subsequent to");
    boolean wrong =
        closed
            && (before ? isBefore(base.when(), main.when()) : isBefore(main.when(), base.when()));
    return wrong
        ? Optional.of(check(sentence, main, base, before ? "coming before" : "following"))
        : Optional.empty();
  }

  private static boolean isBefore(When one, When other) {
    LocalDate end = one.to().orElseThrow();
    return other.from().map(end::isBefore).orElse(false);
  }

  private static Check check(
      Sentence sentence, Naming.Time told, Naming.Time base, String relation) {
    String message =
        "What is told "
            + (told.when().isClosed()
                ? Times.told(told.when())
                : "by " + told.when().to().orElseThrow())
            + " is told as "
            + relation
            + " something "
            + Times.told(base.when())
            + ".";
    Span here = told.place().span();
    Span words =
        base.place().sentence().id().equals(sentence.id()) ? here.cover(base.place().span()) : here;
    return Check.of(CheckRule.SEQUENCE, sentence, words, message, LIKELY);
  }
}
