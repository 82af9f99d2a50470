// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.evidence.Evidence;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sentences of a document that take something back: "An earlier version of this article
 * said that ...", "the agency withdrew its report that ...". The cues stand in {@code
 * retractions.tsv}.
 */
public final class Retractions {
  /** Words of which every retraction holds one; for finding sentences worth a look. */
  public static final List<String> CUE_WORDS =
      List.of(
          "version",
          "wrongly",
          "incorrectly",
          "mistakenly",
          "erroneously",
          "falsely",
          "retract",
          "retracts",
          "retracted",
          "withdraw",
          "withdraws",
          "withdrew",
          "withdrawn",
          "took",
          "takes",
          "taken",
          "rescinded",
          "pulled");

  private static final String TABLE = "retractions.tsv";

  /** Sentences before one that may tell what "the story" is. */
  private static final int CONTEXT = 2;

  /** What follows is what the text now holds. */
  private static final Pattern INSTEAD =
      Pattern.compile(
          "(?:[;,:.—–-]| when| but| whereas| while) ?(?:in fact|in reality|in truth|actually|it was"
              + " in fact|they in fact|the correct|it should)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** Asked for, refused, not done: nothing is taken back. */
  private static final Pattern UNDONE =
      Pattern.compile(
          "\\b(?:not|never|refus\\w+ to|declin\\w+ to|if|unless|should|must|to be|would be|urg\\w+|"
              + "demand\\w*|call\\w* (?:on|for)|ask\\w*|without having|yet to have)\\b[^.;]{0,40}$",
          Pattern.CASE_INSENSITIVE);

  private static final class Cues {
    private static final List<Cue> ALL =
        Table.bundled(Retractions.class, TABLE, List.of("by", "where", "pattern")).rows().stream()
            .map(
                row ->
                    new Cue(
                        row.text("by").equals("publisher")
                            ? Retraction.By.PUBLISHER
                            : Retraction.By.NAMED,
                        row.text("where").equals("here"),
                        Pattern.compile(row.text("pattern"), Pattern.CASE_INSENSITIVE)))
            .toList();
  }

  private record Cue(Retraction.By by, boolean tells, Pattern pattern) {}

  private Retractions() {}

  /** The retractions in a document, given its sentences in order. */
  public static List<Retraction> in(List<Sentence> document) {
    List<Retraction> found = new ArrayList<>();
    for (int i = 0; i < document.size(); i++) {
      List<Sentence> before = document.subList(0, i);
      find(document.get(i), before).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Retraction> find(Sentence sentence, List<Sentence> before) {
    for (int i = 0; i < Cues.ALL.size(); i++) {
      Cue cue = Cues.ALL.get(i);
      Matcher matcher = cue.pattern().matcher(sentence.text());
      if (matcher.find()
          && !UNDONE.matcher(sentence.text().substring(0, matcher.start())).find()) {
        return Optional.of(retraction(cue, matcher, sentence, before));
      }
    }
    return Optional.empty();
  }

  private static Retraction retraction(
      Cue cue, Matcher matcher, Sentence sentence, List<Sentence> before) {
    int origin = sentence.span().start();
    int start = cue.tells() ? matcher.start("what") : matcher.start();
    int end = cue.tells() ? start + told(matcher.group("what")) : matcher.end();
    return new Retraction(
        cue.by(),
        new Evidence(sentence, new Span(origin + start, origin + end), "retraction"),
        cue.tells() ? List.of() : context(cue, before));
  }

  private static int told(String what) {
    Matcher instead = INSTEAD.matcher(what);
    return instead.find() ? instead.start() : what.length();
  }

  /** "This article has been withdrawn" is about all of it; "the story", about what came before. */
  private static List<String> context(Cue cue, List<Sentence> before) {
    int from =
        cue.by() == Retraction.By.PUBLISHER ? 0 : Math.max(0, before.size() - CONTEXT);
    return before.subList(from, before.size()).stream().map(Sentence::text).toList();
  }
}
