// SPDX-License-Identifier: Apache-2.0
package entente.app.evaluate;

import entente.exchange.form.Fields;
import entente.exchange.form.Form;
import entente.exchange.gold.GoldDocument;
import entente.exchange.gold.GoldLine;
import entente.exchange.gold.GoldSentence;
import entente.exchange.gold.Predictions;
import entente.exchange.score.Accounts;
import entente.exchange.score.Bootstrap;
import entente.exchange.score.DocumentFaults;
import entente.exchange.score.DocumentScore;
import entente.exchange.score.DocumentScorer;
import entente.exchange.score.Faults;
import entente.exchange.score.GivenPair;
import entente.exchange.score.Scheme;
import entente.exchange.score.SentenceFaults;
import entente.exchange.score.SentenceScore;
import entente.exchange.score.SentenceScorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is measured on some gold lines.
 *
 * @param given the score with the pair given, where it was asked for
 * @param sentences the score of sentences, if there are any and the pair is not given
 * @param documents the score of documents, if there are any
 */
public record Evaluation(
    Optional<GivenPair> given,
    Optional<Scored<SentenceScore>> sentences,
    Optional<Scored<DocumentScore>> documents) {
  /**
   * A score with its errors.
   *
   * @param score the figures
   * @param faults the errors by cause
   */
  public record Scored<T extends Form>(T score, Faults faults) {
    private Form form(int errors) {
      return out -> {
        score.write(out);
        faults.write(out, errors);
      };
    }
  }

  /**
   * What is scored.
   *
   * @param gold marked lines
   * @param predictions what is predicted for them
   * @param accounts who can be asked for the causes
   */
  public record Subject(List<GoldLine> gold, Predictions predictions, Accounts accounts) {
    public Subject {
      gold = List.copyOf(gold);
    }

    private List<GoldSentence> sentences() {
      return gold.stream()
          .filter(GoldSentence.class::isInstance)
          .map(GoldSentence.class::cast)
          .toList();
    }

    private List<GoldDocument> documents() {
      return gold.stream()
          .filter(GoldDocument.class::isInstance)
          .map(GoldDocument.class::cast)
          .toList();
    }
  }

  /** Scores sentences by their rows and documents by their events and claims. */
  public static Evaluation of(Subject subject, Scheme scheme, Bootstrap bootstrap) {
    return new Evaluation(
        Optional.empty(), sentences(subject, scheme, bootstrap), documents(subject, bootstrap));
  }

  /** Scores the types of sentences whose pair is given, and documents as ever. */
  public static Evaluation ofGivenPairs(Subject subject, Scheme scheme, Bootstrap bootstrap) {
    return new Evaluation(
        Optional.of(GivenPair.score(subject.sentences(), subject.predictions(), scheme)),
        Optional.empty(),
        documents(subject, bootstrap));
  }

  private static Optional<Scored<SentenceScore>> sentences(
      Subject subject, Scheme scheme, Bootstrap bootstrap) {
    List<GoldSentence> gold = subject.sentences();
    return gold.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Scored<>(
                new SentenceScorer(scheme, bootstrap).score(gold, subject.predictions()),
                new SentenceFaults(scheme, subject.accounts()).find(gold, subject.predictions())));
  }

  private static Optional<Scored<DocumentScore>> documents(Subject subject, Bootstrap bootstrap) {
    List<GoldDocument> gold = subject.documents();
    return gold.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Scored<>(
                new DocumentScorer(bootstrap).score(gold, subject.predictions()),
                new DocumentFaults(subject.accounts()).find(gold, subject.predictions())));
  }

  /** All figures as fields, with the first errors of each cause. */
  public void write(Fields out, int errors) {
    out.object("given_pair", given)
        .object("sentences", sentences.map(scored -> scored.form(errors)))
        .object("documents", documents.map(scored -> scored.form(errors)));
  }

  /** All figures for people; with each code and document if {@code each}. */
  public List<String> lines(boolean each, int errors) {
    List<String> lines = new ArrayList<>();
    given.ifPresent(score -> lines.addAll(ScoreText.givenPair(score)));
    sentences.ifPresent(
        scored -> {
          lines.addAll(ScoreText.sentences(scored.score(), each));
          lines.addAll(FaultText.of(scored.faults(), errors));
        });
    documents.ifPresent(
        scored -> {
          lines.addAll(ScoreText.documents(scored.score(), each));
          lines.addAll(FaultText.of(scored.faults(), errors));
        });
    return lines;
  }
}
