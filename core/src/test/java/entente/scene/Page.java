// SPDX-License-Identifier: Apache-2.0
package entente.scene;

import entente.actor.StateCode;
import entente.claim.Claim;
import entente.claim.ClaimId;
import entente.claim.Wording;
import entente.event.Act;
import entente.event.EventId;
import entente.event.Join;
import entente.event.Report;
import entente.event.ReportId;
import entente.event.Trace;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.evidence.Publisher;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.reading.DroppedBlock;
import entente.reading.Reading;
import entente.reading.Status;
import entente.time.When;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A document of a test, written sentence by sentence. Words between ⟦ and ⟧ carry the acts and
 * claims that follow; without such marks the whole sentence does.
 */
public final class Page {
  private final String path;
  private String title = "";
  private String language = "en";
  private Publisher publisher = Publisher.unknown();
  private Optional<LocalDate> published = Optional.empty();
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<DroppedBlock> dropped = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();
  private final NavigableSet<StateCode> states = new TreeSet<>();
  private Span words = new Span(0, 0);

  /** What a sentence gave; made into a report or claim when the whole text is known. */
  private interface Found {
    void addTo(Findings findings);
  }

  /** Collects what was found, with the document's id known. */
  private record Findings(
      Document document, List<Report> reports, List<Join> joins, List<Claim> claims) {}

  private Page(String path) {
    this.path = path;
  }

  /** An empty page at this path, in English, without title, publisher or date. */
  public static Page at(String path) {
    return new Page(path);
  }

  /** With this title. */
  public Page titled(String words) {
    title = words;
    return this;
  }

  /** Published by this publisher. */
  public Page by(String name, Publisher.Kind kind, String state) {
    publisher = new Publisher(name, kind, Optional.of(state), List.of());
    return this;
  }

  /** Published on this day. */
  public Page on(String day) {
    published = Optional.of(LocalDate.parse(day));
    return this;
  }

  /** In this language. */
  public Page in(String code) {
    language = code;
    return this;
  }

  /** Naming these states. */
  public Page naming(String... codes) {
    Arrays.stream(codes).map(StateCode::new).forEach(states::add);
    return this;
  }

  /** One more sentence. */
  public Page says(String marked) {
    int start = append(marked.replace("⟦", "").replace("⟧", ""));
    Span sentence = new Span(start, text.length());
    sentences.add(sentence);
    int opens = marked.indexOf('⟦');
    words = opens < 0 ? sentence : new Span(start + opens, start + marked.indexOf('⟧') - 1);
    return this;
  }

  /** One more block, which was not coded. */
  public Page drops(DroppedBlock.Reason reason, String words) {
    int start = append(words);
    dropped.add(new DroppedBlock(new Span(start, text.length()), reason));
    return this;
  }

  /** The last sentence reports this act, the first of its kind in this document. */
  public Page act(String act, String when) {
    return act(Acts.of(act), Acts.when(when));
  }

  /** The last sentence reports this act, the first of its kind in this document. */
  public Page act(Act act, When when) {
    states.addAll(act.parties().states());
    Place place = place();
    found.add(findings -> addReport(findings, place, act, when, -1));
    return this;
  }

  /** The last sentence reports again the act of the {@code earlier}-th report, from 0. */
  public Page again(int earlier, String act, String when) {
    Place place = place();
    found.add(findings -> addReport(findings, place, Acts.of(act), Acts.when(when), earlier));
    return this;
  }

  /** The last sentence claims something about these states. */
  public Page claim(Claim.Kind kind, Wording wording, String... about) {
    Place place = place();
    NavigableSet<StateCode> codes = new TreeSet<>();
    Arrays.stream(about).map(StateCode::new).forEach(codes::add);
    states.addAll(codes);
    found.add(findings -> addClaim(findings, place, kind, wording, codes));
    return this;
  }

  /** What a coder returns of this page. */
  public Reading read() {
    return reading(Status.READ);
  }

  /** The page kept without being coded. */
  public Reading uncoded() {
    return reading(Status.UNCODED);
  }

  private record Place(int sentence, Span words) {}

  private Place place() {
    return new Place(sentences.size() - 1, words);
  }

  private int append(String words) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    int start = text.length();
    text.append(words);
    return start;
  }

  private Reading reading(Status status) {
    Document document = document();
    Findings findings =
        new Findings(document, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    found.forEach(one -> one.addTo(findings));
    List<Sentence> kept = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      kept.add(Sentence.of(document, i, sentences.get(i)));
    }
    return new Reading(
        document,
        status,
        "scene-1",
        new Reading.Pieces(kept, states, dropped),
        new Reading.Findings(findings.reports(), findings.joins(), findings.claims()));
  }

  private Document document() {
    return new Document(
        DocumentId.of((path + "\n" + text).getBytes(StandardCharsets.UTF_8)),
        new Document.Imprint(path, title, publisher, published),
        language,
        text.toString());
  }

  private Evidence evidence(Findings findings, Place place, String rule) {
    Span span = sentences.get(place.sentence());
    return new Evidence(
        Sentence.of(findings.document(), place.sentence(), span), place.words(), rule);
  }

  private void addReport(Findings findings, Place place, Act act, When when, int earlier) {
    ReportId id = ReportId.of(findings.document().id(), place.words(), findings.reports().size());
    String rule = "scene:" + act.cameo();
    findings
        .reports()
        .add(
            new Report(
                id, act, when, evidence(findings, place, rule), Optional.empty(), Trace.none()));
    EventId event = earlier < 0 ? EventId.foundedBy(id) : findings.joins().get(earlier).event();
    findings.joins().add(new Join(id, event, earlier < 0 ? "founds" : "same-document:recap"));
  }

  private void addClaim(
      Findings findings,
      Place place,
      Claim.Kind kind,
      Wording wording,
      NavigableSet<StateCode> codes) {
    Evidence evidence = evidence(findings, place, "scene:" + kind.word());
    findings
        .claims()
        .add(
            new Claim(
                ClaimId.of(findings.document().id(), place.words(), findings.claims().size()),
                kind,
                new Claim.Voice(wording, Optional.empty(), List.of()),
                place.words().in(findings.document().text()),
                codes,
                evidence));
  }
}
