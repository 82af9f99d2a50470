// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.claim.Claim;
import entente.event.Event;
import entente.event.EventComposer;
import entente.event.Mode;
import entente.event.Report;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.evidence.Sentence;
import entente.verify.check.Check;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What stands beside the lines whose standing is asked for.
 *
 * @param sources who published a document, and what it says
 * @param contradictions accounts that cannot all be true
 * @param checks what does not hold in the documents
 * @param takenBack what corrections and retractions take back
 */
public record Proof(
    Sources sources,
    List<Contradiction> contradictions,
    List<Check> checks,
    List<TakenBack> takenBack) {
  /** A finding less sure than this refutes no event. */
  private static final double SURE = 0.7;

  public Proof {
    contradictions = List.copyOf(contradictions);
    checks = List.copyOf(checks);
    takenBack = List.copyOf(takenBack);
  }

  /**
   * The documents behind lines.
   *
   * @param publishers the publisher of each
   * @param copies which of them are copies of one text
   * @param sentences the kept sentences of each, in order; none where they are not at hand
   */
  public record Sources(
      Function<DocumentId, Publisher> publishers,
      Copies copies,
      Function<DocumentId, List<Sentence>> sentences) {}

  /** Only the publishers: nothing contradicts, refutes or takes back. */
  static Proof of(Function<DocumentId, Publisher> publishers, Copies copies) {
    return new Proof(
        new Sources(publishers, copies, document -> List.of()), List.of(), List.of(), List.of());
  }

  /**
   * All that {@code documents} say about {@code testimony}: its contradictions, and what is taken
   * back.
   *
   * @param retractions what the documents take back
   * @param checks what does not hold in the documents
   */
  public static Proof of(
      Testimony testimony, Sources sources, List<Retraction> retractions, List<Check> checks) {
    List<TakenBack> back = TakenBack.of(testimony, retractions, sources.publishers());
    Proof proof = new Proof(sources, List.of(), checks, back);
    return proof.with(Contradictions.among(proof.standing(testimony)));
  }

  private Proof with(List<Contradiction> others) {
    return new Proof(sources, others, checks, takenBack);
  }

  /** What is still said: without reports and claims that stand in words which take them back. */
  private Testimony standing(Testimony testimony) {
    List<Event> events =
        testimony.events().stream().flatMap(event -> standing(event).stream()).toList();
    List<Claim> claims =
        testimony.claims().stream()
            .filter(claim -> takenBack(claim.id().value()).isEmpty())
            .toList();
    return new Testimony(events, claims, testimony.published());
  }

  private Optional<Event> standing(Event event) {
    List<Event.Member> members =
        event.members().stream().filter(member -> !isTakenBack(member.report())).toList();
    if (members.size() == event.members().size()) {
      return Optional.of(event);
    }
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(EventComposer.compose(event.id(), members));
  }

  boolean isTakenBack(Report report) {
    return takenBack.stream().anyMatch(taken -> taken.quotes(report));
  }

  /** What takes back the event or claim of this id. */
  List<Retraction> takenBack(String line) {
    return takenBack.stream()
        .filter(taken -> taken.line().equals(line))
        .map(TakenBack::retraction)
        .toList();
  }

  /** The contradictions of an event or its reports. */
  public List<Contradiction> about(Event event) {
    List<String> lines = new ArrayList<>(List.of(event.id().value()));
    event.reports().forEach(report -> lines.add(report.id().value()));
    return about(lines::contains);
  }

  /** The contradictions of a claim. */
  public List<Contradiction> about(Claim claim) {
    return about(claim.id().value()::equals);
  }

  private List<Contradiction> about(Predicate<String> isLine) {
    return contradictions.stream()
        .filter(c -> c.sides().stream().anyMatch(side -> isLine.test(side.line())))
        .toList();
  }

  /**
   * The refutations of the reports that tell the event in its own mode; none if some document tells
   * it unrefuted. Further mentions in a document that is refuted are the same account.
   */
  List<Check> refutations(Event event) {
    Map<DocumentId, List<Check>> byDocument = new LinkedHashMap<>();
    event.reports().stream()
        .filter(report -> report.act().mode() == event.act().mode())
        .filter(report -> report.act().mode() != Mode.DENIED)
        .forEach(
            report ->
                byDocument
                    .computeIfAbsent(report.evidence().document(), d -> new ArrayList<>())
                    .addAll(checks.stream().filter(check -> refutes(check, report)).toList()));
    return byDocument.values().stream().anyMatch(List::isEmpty)
        ? List.of()
        : byDocument.values().stream().flatMap(List::stream).distinct().toList();
  }

  private static boolean refutes(Check check, Report report) {
    return ClaimStatus.isRefutation(check)
        && check.confidence() >= SURE
        && check.evidence().sentence().id().equals(report.evidence().sentence().id())
        && Wordings.touches(check.evidence().span(), report);
  }

  NavigableSet<String> origins(Collection<Report> reports) {
    return Origins.of(reports, sources.copies().over(sources.publishers()));
  }

  boolean isKnown(Report report) {
    return Origins.isKnown(report, sources.copies().over(sources.publishers()));
  }

  /** The text a report stands in: one for all copies. */
  DocumentId text(Report report) {
    return sources.copies().textOf(report.evidence().document());
  }
}
