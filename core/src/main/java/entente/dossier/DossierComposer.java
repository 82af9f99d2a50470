// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.actor.Dyad;
import entente.claim.Agreement;
import entente.claim.Claim;
import entente.claim.Claim.Kind;
import entente.dossier.Dossier.Acts;
import entente.dossier.Dossier.Limits;
import entente.dossier.Dossier.Statements;
import entente.dossier.Subject.Figures;
import entente.dyad.Dimensions;
import entente.event.Event;
import entente.event.EventId;
import entente.event.Mode;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.fact.Coverage;
import entente.ledger.Ledger;
import entente.reading.DroppedBlock;
import entente.reading.Reading;
import entente.verify.AgreementSources;
import entente.verify.AgreementTracker;
import entente.verify.ClaimStatus;
import entente.verify.Contradiction;
import entente.verify.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes the dossier of a pair out of a ledger. Nothing is added to what the documents say:
 * sentences are quoted, lines are counted, and each section without a line says so.
 */
public final class DossierComposer {
  private static final Set<Kind> OWN_SECTION = EnumSet.of(Kind.PARALLEL, Kind.RISK, Kind.FORECAST);
  private static final int EXCERPT = 120;

  private final Dyad dyad;
  private final Shelf shelf;
  private final Docket docket;
  private final List<Coverage> coverage;
  private final Teller teller;
  private final NoteBook notes;
  private final EventLines lines;
  private final Verdicts verdicts;
  private final Grounds.Findings findings;

  private DossierComposer(Grounds grounds, Dyad dyad, Shelf shelf) {
    this.dyad = dyad;
    this.findings = grounds.findings();
    Ledger ledger = grounds.ledger();
    this.shelf = shelf;
    teller = new Teller(grounds.directory());
    docket = Docket.of(ledger, dyad, shelf);
    verdicts = new Verdicts(grounds, shelf, docket);
    coverage = ledger.coverage().stream().filter(c -> shelf.has(c.document())).toList();
    notes = new NoteBook(evidence -> shelf.reading(evidence.document()));
    lines = new EventLines(teller, notes, shelf, verdicts);
  }

  /**
   * The dossier of {@code dyad}.
   *
   * @param grounds what it is composed of
   */
  public static Dossier compose(Dyad dyad, Grounds grounds) {
    Shelf shelf = Shelf.of(grounds.ledger(), dyad, grounds.asOf());
    return new DossierComposer(grounds, dyad, shelf).compose();
  }

  /** The order of these steps numbers the notes. */
  private Dossier compose() {
    Section<Cited> summary =
        section(Part.SUMMARY, Choice.summary(docket, shelf).stream().map(lines::cited).toList());
    Section<EventLine> roots = section(Part.ROOTS, lines.whole(Choice.roots(docket)));
    List<CourseYear> course = CourseLines.of(dyad, docket, coverage);
    Section<EventLine> dated = section(Part.EVENTS, lines.of(docket.dated()));
    Section<EventLine> undated = section(Part.UNDATED, lines.of(docket.undated()));
    Section<DimensionLine> dimensions = section(Part.DIMENSIONS, dimensions(dated, undated));
    Statements statements = statements();
    Section<EventLine> beside = section(Part.BESIDE, lines.of(docket.beside()));
    Acts acts = new Acts(roots, section(Part.COURSE, course), dimensions, dated, undated, beside);
    Limits limits = limits(course, statements.agreements().items());
    return new Dossier(subject(), summary, acts, statements, limits, notes.notes());
  }

  private Statements statements() {
    Section<AgreementLine> agreements = section(Part.AGREEMENTS, agreements());
    List<Claim> plain =
        docket.claims().stream()
            .filter(c -> !OWN_SECTION.contains(c.kind()))
            .sorted(Comparator.comparing(this::isUnrefuted).thenComparing(Claim::wording))
            .toList();
    Section<ClaimLine> claimed = section(Part.CLAIMS, claims(plain));
    Section<ContradictionLine> contradictions = section(Part.CONTRADICTIONS, contradictions());
    return new Statements(
        agreements,
        claimed,
        section(Part.PARALLELS, claims(Kind.PARALLEL)),
        section(Part.RISKS, claims(Kind.RISK)),
        section(Part.OUTLOOK, claims(Kind.FORECAST)),
        contradictions);
  }

  private boolean isUnrefuted(Claim claim) {
    return verdicts.judged(claim).status() != ClaimStatus.CONTRADICTED;
  }

  /** Those with a track, then those that acts and claims only name. */
  private List<AgreementLine> agreements() {
    List<Agreement> tracked = new ArrayList<>(findings.agreements());
    tracked.addAll(tracked());
    List<AgreementLine> rows =
        new ArrayList<>(
            new AgreementLines(teller, notes, shelf, verdicts).of(tracked, docket.events()));
    SameAgreement same = new SameAgreement(teller.words(dyad));
    new AgreementFinder(notes, verdicts, teller.words(dyad))
        .find(docket).stream()
            .filter(named -> tracked.stream().noneMatch(a -> isOf(named, a, same)))
            .forEach(rows::add);
    return rows;
  }

  private static boolean isOf(AgreementLine named, Agreement tracked, SameAgreement same) {
    boolean onlyNamed = named.basis().standing().isEmpty();
    return same.isSameTitle(named.title(), tracked.title())
        || (onlyNamed && same.mayMean(named.title(), tracked.title()))
        || tracked.course().steps().stream()
            .anyMatch(step -> step.line().equals(named.basis().line()));
  }

  private List<Agreement> tracked() {
    List<AgreementSources.Text> texts =
        shelf.coded().stream()
            .map(r -> new AgreementSources.Text(r.document(), r.sentences()))
            .toList();
    return AgreementTracker.track(new AgreementSources(docket.events(), docket.claims(), texts))
        .stream()
        .filter(a -> a.parties().containsAll(dyad.states()))
        .filter(a -> !verdicts.reviews().isRejected(a))
        .toList();
  }

  private List<ContradictionLine> contradictions() {
    return Stream.concat(verdicts.contradictions().stream(), findings.contradictions().stream())
        .distinct()
        .filter(c -> c.sides().stream().allMatch(s -> shelf.has(s.evidence().document())))
        .map(
            c ->
                new ContradictionLine(
                    c.field(), c.sides().stream().map(this::side).toList(), c.rule()))
        .toList();
  }

  private ContradictionLine.Side side(Contradiction.Side side) {
    Document document = shelf.reading(side.evidence().document()).document();
    return new ContradictionLine.Side(
        side, document.publisher(), document.language(), notes.cite(side.evidence()));
  }

  private List<CheckLine> checks() {
    return verdicts.checks().stream()
        .map(
            c ->
                new CheckLine(
                    c,
                    shelf.reading(c.evidence().document()).document().imprint(),
                    notes.cite(c.evidence()),
                    verdicts.reviews().decisionsOn(c)))
        .toList();
  }

  private Limits limits(List<CourseYear> course, List<AgreementLine> agreements) {
    Section<CheckLine> checks = section(Part.CHECKS, checks());
    Gaps gaps = new Gaps(shelf, notes, verdicts);
    return new Limits(
        section(Part.UNKNOWN, gaps.unknown(docket, course, agreements)),
        section(Part.SOURCES, shelf.readings().values().stream().map(this::source).toList()),
        gaps.sources(dyad, teller),
        section(Part.DROPPED, dropped()),
        checks,
        section(Part.DECISIONS, new DecisionLines(verdicts, notes, teller).of(docket)));
  }

  private List<ClaimLine> claims(Kind kind) {
    return claims(docket.claims().stream().filter(c -> c.kind() == kind).toList());
  }

  private List<ClaimLine> claims(List<Claim> claims) {
    return claims.stream().map(this::claim).toList();
  }

  private ClaimLine claim(Claim claim) {
    Document document = shelf.reading(claim.evidence().document()).document();
    return new ClaimLine(
        claim,
        document.publisher(),
        document.language(),
        verdicts.judged(claim),
        verdicts.reviews().decisionsOn(claim),
        notes.cite(claim.evidence()));
  }

  private List<DimensionLine> dimensions(Section<EventLine> dated, Section<EventLine> undated) {
    Map<EventId, EventLine> byId = new HashMap<>();
    dated.items().forEach(line -> byId.put(line.event().id(), line));
    undated.items().forEach(line -> byId.put(line.event().id(), line));
    return byId.isEmpty()
        ? List.of()
        : Dimensions.of(dyad, docket.events()).fields().stream()
            .map(field -> new DimensionLine(field.dimension(), lines(field, byId)))
            .toList();
  }

  private static List<EventLine> lines(Dimensions.Field field, Map<EventId, EventLine> byId) {
    return field.events().stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
  }

  private SourceLine source(Reading reading) {
    Document document = reading.document();
    return new SourceLine(
        document.id(),
        document.imprint(),
        document.language(),
        reading.status(),
        new SourceLine.Yield(
            reading.sentences().size(),
            events(document.id()),
            claims(document.id()),
            reading.coder()));
  }

  private int events(DocumentId document) {
    List<Event> all = new ArrayList<>(docket.events());
    all.addAll(docket.beside());
    return (int) all.stream().filter(e -> Docket.documents(e).contains(document)).count();
  }

  private int claims(DocumentId document) {
    return (int)
        docket.claims().stream().filter(c -> c.evidence().document().equals(document)).count();
  }

  private List<DroppedLine> dropped() {
    List<DroppedLine> blocks = new ArrayList<>();
    for (Reading reading : shelf.readings().values()) {
      for (DroppedBlock block : reading.pieces().dropped()) {
        Document document = reading.document();
        blocks.add(
            new DroppedLine(
                document.id(),
                document.imprint(),
                block,
                excerpt(block.span().in(document.text()))));
      }
    }
    return blocks;
  }

  /** The first words, on one line; a pair of surrogates is never cut. */
  private static String excerpt(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= EXCERPT) {
      return line;
    }
    int cut = line.lastIndexOf(' ', EXCERPT);
    int end = cut > EXCERPT / 2 ? cut : EXCERPT;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
        + " …";
  }

  private Subject subject() {
    return new Subject(
        dyad, teller.name(dyad.first()), teller.name(dyad.second()), shelf.asOf(), figures());
  }

  private Figures figures() {
    Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
    List<Event> events = docket.events();
    events.stream()
        .filter(e -> e.act().mode() != Mode.PLANNED)
        .forEach(e -> standings.merge(verdicts.weight(e).standing(), 1, Integer::sum));
    return new Figures(
        events.size(),
        events.stream().mapToInt(e -> e.members().size()).sum(),
        shelf.coded().size(),
        standings,
        (int) events.stream().filter(e -> e.act().mode() == Mode.PLANNED).count());
  }

  private <T> Section<T> section(Part part, List<T> items) {
    return new Section<>(part, items, items.isEmpty() ? nothing(part) : "");
  }

  /** Not observed is never told as nothing observed. */
  private String nothing(Part part) {
    String first = teller.name(dyad.first());
    String second = teller.name(dyad.second());
    int read = shelf.coded().size();
    if (part == Part.UNKNOWN && read > 0) {
      return "Nothing observed: no gap by the rules of this section.";
    }
    if (part == Part.DECISIONS && read > 0) {
      return "No person has decided about a line of this dossier.";
    }
    if (read == 0) {
      return "Not observed: no document read names " + first + " or " + second + ".";
    }
    return "Nothing observed: no "
        + part.what()
        + " in the "
        + (read == 1 ? "document" : read + " documents")
        + " read.";
  }
}
