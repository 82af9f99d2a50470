// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.Account;
import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.actor.Parties;
import entente.actor.StateCode;
import entente.claim.Claim;
import entente.claim.ClaimId;
import entente.claim.Wording;
import entente.event.Act;
import entente.event.CameoCode;
import entente.event.Dimension;
import entente.event.Event;
import entente.event.EventId;
import entente.event.Join;
import entente.event.Mode;
import entente.event.Report;
import entente.event.ReportId;
import entente.event.Trace;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.evidence.Publisher;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.reading.Reading;
import entente.reading.Status;
import entente.verify.check.Check;
import entente.verify.check.CheckRule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Documents for tests of standings, joined in their order. A document is {@code PUBLISHER@DAY | ACT
 * | SENTENCE | ACT | SENTENCE ...}; in a sentence the words of the act stand between asterisks. An
 * act is {@code 2023-07-20 BOL+IRN 057 - denied}, a claim {@code claim denial attributed BOL+IRN},
 * anything else {@code -}; {@code /Holder} and {@code !check-rule} may follow.
 */
final class Scene {
  private final Map<DocumentId, Document> documents = new LinkedHashMap<>();
  private final Map<DocumentId, List<Sentence>> sentences = new LinkedHashMap<>();
  private final List<Join> joins = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();

  private Scene() {}

  /** The documents, parted by {@code ||}. */
  static Scene of(String documents) {
    Scene scene = new Scene();
    for (String document : documents.split("\\|\\|", -1)) {
      scene.read(document.strip());
    }
    return scene;
  }

  List<Event> events() {
    return Account.events(joins, reports);
  }

  List<Claim> claims() {
    return List.copyOf(claims);
  }

  List<Join> joins() {
    return List.copyOf(joins);
  }

  Proof proof() {
    List<Retraction> retractions = new ArrayList<>();
    sentences.values().forEach(document -> retractions.addAll(Retractions.in(document)));
    return Proof.of(
        new Testimony(events(), claims, this::published),
        new Proof.Sources(
            this::publisher,
            Copies.none(),
            document -> sentences.getOrDefault(document, List.of())),
        retractions,
        checks);
  }

  /** The judgement on the first event, else on the first claim. */
  Judgement judgement() {
    return events().isEmpty()
        ? ClaimStandings.of(claims, proof()).judge(claims.get(0))
        : Standings.judge(events().get(0), proof());
  }

  ClaimStatus status() {
    Claim claim = claims.get(0);
    return ClaimStatus.of(
        claim, checks, sentences.getOrDefault(claim.evidence().document(), List.of()));
  }

  private Publisher publisher(DocumentId id) {
    return Optional.ofNullable(documents.get(id)).map(Document::publisher).orElseThrow();
  }

  private Optional<LocalDate> published(DocumentId id) {
    return Optional.ofNullable(documents.get(id)).flatMap(Document::published);
  }

  private void read(String told) {
    List<String> cells = Arrays.stream(told.split(" \\| ", -1)).map(String::strip).toList();
    List<String> texts = new ArrayList<>();
    for (int i = 2; i < cells.size(); i += 2) {
      texts.add(cells.get(i));
    }
    Document document = document(cells.get(0), texts);
    documents.put(document.id(), document);
    List<Report> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < texts.size(); i++) {
      Span span = new Span(start, start + texts.get(i).replace("*", "").length());
      Sentence sentence = Sentence.of(document, i, span);
      sentences.computeIfAbsent(document.id(), id -> new ArrayList<>()).add(sentence);
      add(cells.get(2 * i + 1), new Words(sentence, words(sentence, texts.get(i))), found);
      start = span.end() + 1;
    }
    join(document, found);
  }

  private void join(Document document, List<Report> found) {
    List<Join> coded =
        found.stream().map(r -> new Join(r.id(), EventId.foundedBy(r.id()), "founds")).toList();
    Reading reading =
        new Reading(
            document,
            Status.READ,
            "test",
            new Reading.Pieces(
                sentences.getOrDefault(document.id(), List.of()), new TreeSet<>(), List.of()),
            new Reading.Findings(found, coded, List.of()));
    List<Join> added = EventJoiner.join(events(), reading, this::published);
    joins.addAll(added);
    reports.addAll(found);
  }

  private static Document document(String head, List<String> texts) {
    String[] parts = head.split("@", 2);
    String text =
        texts.stream().map(sentence -> sentence.replace("*", "")).collect(Collectors.joining("\n"));
    Publisher.Kind kind =
        parts[0].startsWith("gov:") ? Publisher.Kind.GOVERNMENT : Publisher.Kind.NEWS;
    Publisher publisher =
        parts[0].equals("?")
            ? Publisher.unknown()
            : new Publisher(
                parts[0],
                kind,
                kind == Publisher.Kind.GOVERNMENT
                    ? Optional.of(parts[0].substring(4))
                    : Optional.empty(),
                List.of());
    Optional<LocalDate> day =
        parts.length > 1 ? Optional.of(LocalDate.parse(parts[1])) : Optional.empty();
    return new Document(
        DocumentId.of((head + "\n" + text).getBytes(StandardCharsets.UTF_8)),
        new Document.Imprint("a.txt", "", publisher, day),
        "en",
        text);
  }

  private record Words(Sentence sentence, Span span) {
    Evidence evidence() {
      return new Evidence(sentence, span, "test");
    }
  }

  private static Span words(Sentence sentence, String marked) {
    int first = marked.indexOf('*');
    int last = marked.indexOf('*', first + 1);
    int origin = sentence.span().start();
    return first < 0 ? sentence.span() : new Span(origin + first, origin + last - 1);
  }

  private void add(String told, Words words, List<Report> found) {
    String[] checked = told.split(" !", 2);
    String[] held = checked[0].split(" /", 2);
    Optional<String> holder = held.length > 1 ? Optional.of(held[1]) : Optional.empty();
    String[] act = held[0].split(" ", -1);
    if (act[0].equals("claim")) {
      claims.add(claim(act, words, holder));
    } else if (act.length > 3) {
      found.add(report(act, words, holder));
    }
    if (checked.length > 1) {
      check(checked[1], words);
    }
  }

  private void check(String told, Words words) {
    String[] parts = told.split(" ", 2);
    double confidence = parts.length > 1 ? Double.parseDouble(parts[1]) : 0.9;
    CheckRule rule = CheckRule.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
    checks.add(Check.of(rule, words.sentence(), words.span(), "does not hold", confidence));
  }

  private static Claim claim(String[] act, Words words, Optional<String> holder) {
    TreeSet<StateCode> states = new TreeSet<>();
    Arrays.stream(act[3].split("\\+", -1)).map(StateCode::new).forEach(states::add);
    Sentence sentence = words.sentence();
    return new Claim(
        ClaimId.of(sentence.document(), sentence.span(), 0),
        Claim.Kind.valueOf(act[1].toUpperCase(Locale.ROOT)),
        new Claim.Voice(Wording.valueOf(act[2].toUpperCase(Locale.ROOT)), holder, List.of()),
        sentence.text(),
        states,
        new Evidence(sentence, sentence.span(), "test"));
  }

  private static Report report(String[] act, Words words, Optional<String> holder) {
    Mode mode = act.length > 4 ? Mode.valueOf(act[4].toUpperCase(Locale.ROOT)) : Mode.HAPPENED;
    return new Report(
        ReportId.of(words.sentence().document(), words.span(), 0),
        new Act(
            new Parties(side(act[1]), side(act[3])),
            new CameoCode(act[2]),
            mode,
            new Act.Qualities(Set.of(), Set.of(), Dimension.DIPLOMATIC)),
        Account.when(act[0]),
        words.evidence(),
        holder,
        Trace.none());
  }

  private static List<Actor> side(String word) {
    return word.equals("-")
        ? List.of()
        : Arrays.stream(word.split("\\+", -1)).map(Scene::actor).toList();
  }

  /** {@code IRN}, {@code IRN:Mottaki} or {@code IRN:president:Mahmoud_Ahmadinejad}. */
  private static Actor actor(String word) {
    String[] parts = word.replace('_', ' ').split(":", -1);
    Optional<String> office = parts.length > 2 ? Optional.of(parts[1]) : Optional.empty();
    Optional<String> person =
        parts.length > 1 ? Optional.of(parts[parts.length - 1]) : Optional.empty();
    return new Actor(new ActorCode(parts[0], ""), office, person, person.orElse(parts[0]));
  }
}
