// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.ledger.Ledger;
import entente.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sentences of a document that take something back: "An earlier version of this article
 * said that ...", "the agency withdrew its report that ...". The cues stand in {@code
 * retractions.tsv}.
 */
public final class Retractions {
  /** Each retraction holds all words of one of these; for finding sentences worth a look. */
  private static final List<List<String>> CUES =
      List.of(
          List.of("version", "this"),
          List.of("version", "our"),
          List.of("wrongly"),
          List.of("incorrectly"),
          List.of("mistakenly"),
          List.of("erroneously"),
          List.of("falsely"),
          List.of("retract"),
          List.of("retracts"),
          List.of("retracted"),
          List.of("withdraw"),
          List.of("withdraws"),
          List.of("withdrew"),
          List.of("withdrawn"),
          List.of("took", "back"),
          List.of("takes", "back"),
          List.of("taken", "back"),
          List.of("taken", "down"),
          List.of("rescinded"),
          List.of("pulled"));

  private static final String TABLE = "retractions.tsv";

  /** Beyond so many sentences with one cue nothing is looked for. */
  private static final int MOST_SENTENCES = 10_000;

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

  /** The retractions in the documents of {@code ledger}, by document and place. */
  static List<Retraction> in(Ledger ledger) {
    NavigableSet<DocumentId> documents = new TreeSet<>();
    for (List<String> cue : CUES) {
      ledger.sentencesWith(cue, MOST_SENTENCES).stream()
          .filter(sentence -> find(sentence, List.of()).isPresent())
          .forEach(sentence -> documents.add(sentence.document()));
    }
    List<Retraction> found = new ArrayList<>();
    documents.forEach(document -> found.addAll(in(ledger.sentences(document))));
    return found;
  }

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
      if (matcher.find() && !UNDONE.matcher(sentence.text().substring(0, matcher.start())).find()) {
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
    int from = cue.by() == Retraction.By.PUBLISHER ? 0 : Math.max(0, before.size() - CONTEXT);
    return before.subList(from, before.size()).stream().map(Sentence::text).toList();
  }
}
