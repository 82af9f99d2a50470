// SPDX-License-Identifier: Apache-2.0
package entente.store;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.actor.Parties;
import entente.actor.StateCode;
import entente.claim.Claim;
import entente.claim.ClaimId;
import entente.claim.Wording;
import entente.event.Act;
import entente.event.CameoCode;
import entente.event.Context;
import entente.event.Dimension;
import entente.event.EventId;
import entente.event.Join;
import entente.event.Manner;
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
import entente.reading.DroppedBlock;
import entente.reading.Reading;
import entente.reading.Status;
import entente.time.Basis;
import entente.time.When;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Readings of made-up documents with content from a seed. */
final class Samples {
  private static final String[] PIECES = {
    "Bolivia", "IRAN", "ı", "İstanbul", "ß", "'", "\"", "\\", "\t", "\n", "\r\n", "\u0000", "é",
        "e\u0301",
    "😀", "👩‍👩‍👧", "中文", "عربى", "\ufeff", "\u2028", "NULL", "{}", "[1, 'x']", "%", "--", ";",
        "\uffff", " "
  };
  private static final String[] STATES = {"BOL", "CUB", "IRN", "NIC", "VEN"};

  private final SplittableRandom random;

  Samples(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A reading of a new document by {@code coder}. */
  Reading reading(String coder) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      lines.add(text());
    }
    Document document = document(String.join("\n", lines));
    List<Sentence> sentences = sentences(document, lines);
    List<Report> reports = new ArrayList<>();
    List<Join> joins = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (int i = random.nextInt(3); i > 0; i--) {
        Report report = report(sentence, i);
        reports.add(report);
        joins.add(new Join(report.id(), EventId.foundedBy(reports.get(0).id()), text()));
        claims.add(claim(sentence, i));
      }
    }
    return new Reading(
        document,
        word(Status.class),
        coder,
        new Reading.Pieces(sentences, states(), dropped(document)),
        new Reading.Findings(reports, joins, claims));
  }

  private Document document(String text) {
    byte[] bytes = (text + random.nextLong()).getBytes(StandardCharsets.UTF_8);
    Publisher publisher =
        new Publisher(text(), word(Publisher.Kind.class), maybe("BOL"), List.of(text(), text()));
    Document.Imprint imprint =
        new Document.Imprint(
            text(),
            text(),
            random.nextBoolean() ? publisher : Publisher.unknown(),
            random.nextBoolean() ? Optional.of(day()) : Optional.empty());
    return new Document(DocumentId.of(bytes), imprint, "en", text);
  }

  private static List<Sentence> sentences(Document document, List<String> lines) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      Span span = new Span(start, start + line.length());
      sentences.add(Sentence.of(document, sentences.size(), span));
      start = span.end() + 1;
    }
    return sentences;
  }

  private List<DroppedBlock> dropped(Document document) {
    List<DroppedBlock> blocks = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Span span = new Span(0, document.text().length());
      blocks.add(new DroppedBlock(span, word(DroppedBlock.Reason.class)));
    }
    return blocks;
  }

  private Report report(Sentence sentence, int ordinal) {
    Act.Qualities qualities =
        new Act.Qualities(words(Manner.class), words(Context.class), word(Dimension.class));
    List<Actor> recipients = random.nextBoolean() ? List.of() : List.of(actor());
    Parties parties = new Parties(List.of(actor(), actor()), recipients);
    CameoCode cameo = new CameoCode(List.of("042", "0311", "19", "01").get(random.nextInt(4)));
    return new Report(
        ReportId.of(sentence.document(), sentence.span(), ordinal),
        new Act(parties, cameo, word(Mode.class), qualities),
        when(),
        new Evidence(sentence, sentence.span(), text()),
        maybe(text()),
        random.nextBoolean() ? Trace.none() : new Trace(text(), text(), text()));
  }

  private Claim claim(Sentence sentence, int ordinal) {
    return new Claim(
        ClaimId.of(sentence.document(), sentence.span(), ordinal),
        word(Claim.Kind.class),
        new Claim.Voice(word(Wording.class), maybe(text()), List.of(text(), text())),
        sentence.text(),
        states(),
        new Evidence(sentence, sentence.span(), text()));
  }

  private Actor actor() {
    String[] countries = {"BOL", "CUB", "IRN", "NIC", "VEN", "IGO", ActorCode.UNRESOLVED};
    ActorCode code =
        new ActorCode(
            countries[random.nextInt(countries.length)], random.nextBoolean() ? "" : "GOV");
    return new Actor(code, maybe(text()), maybe(text()), text());
  }

  private When when() {
    return switch (random.nextInt(8)) {
      case 0 -> When.none();
      case 1 -> When.weekday(DayOfWeek.of(1 + random.nextInt(7)));
      case 2 -> When.since(day(), Basis.EXPLICIT);
      case 3 -> When.until(day(), Basis.NAME);
      case 4 -> When.month(YearMonth.from(day()), Basis.RELATIVE);
      case 5 -> When.decade(2000, Basis.INHERITED);
      case 6 -> When.day(day(), Basis.FACT).withWeekday(DayOfWeek.FRIDAY);
      default -> When.day(day(), Basis.DOCUMENT);
    };
  }

  private LocalDate day() {
    return LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_000_000));
  }

  private NavigableSet<StateCode> states() {
    NavigableSet<StateCode> states = new TreeSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      states.add(new StateCode(STATES[random.nextInt(STATES.length)]));
    }
    return states;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private Optional<String> maybe(String text) {
    return random.nextBoolean() ? Optional.of(text) : Optional.empty();
  }

  private <E extends Enum<E>> E word(Class<E> type) {
    E[] all = type.getEnumConstants();
    return all[random.nextInt(all.length)];
  }

  private <E extends Enum<E>> Set<E> words(Class<E> type) {
    EnumSet<E> words = EnumSet.noneOf(type);
    for (int i = random.nextInt(4); i > 0; i--) {
      words.add(word(type));
    }
    return words;
  }
}
