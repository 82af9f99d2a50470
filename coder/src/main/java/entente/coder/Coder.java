// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.actor.ActorCode;
import entente.actor.ActorDirectory;
import entente.actor.Name;
import entente.actor.StateCode;
import entente.coder.act.Considered;
import entente.coder.claim.ClaimReader;
import entente.coder.claim.Claims;
import entente.coder.claim.Heard;
import entente.coder.date.DateFinder;
import entente.coder.date.DateMention;
import entente.coder.date.Timex;
import entente.coder.document.Named;
import entente.coder.document.Narrative;
import entente.coder.document.Told;
import entente.coder.frame.Frames;
import entente.coder.frame.NounClasses;
import entente.coder.mention.Memory;
import entente.coder.name.Gazetteer;
import entente.coder.name.NameMatch;
import entente.coder.name.NameReading;
import entente.coder.naming.NamingFinder;
import entente.coder.parse.Parser;
import entente.coder.text.Datelines;
import entente.coder.text.SentenceSplitter;
import entente.event.Join;
import entente.event.Report;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.fact.FactBase;
import entente.reading.CleanDocument;
import entente.reading.Reading;
import entente.reading.Status;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Reads English documents: reports of acts between states, and claims about states. Safe for many
 * threads. The parser is asked for only when a sentence names a state and a word for an act.
 */
public final class Coder {
  /** The last sentence that may open with a dateline, behind a heading. */
  private static final int LEAD = 2;

  private final ParserOnDemand parser;
  private final Gazetteer gazetteer;
  private final Frames frames;
  private final Filter filter;
  private final Claims claims;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final SentenceCoder sentences;

  private Coder(Supplier<Parser> parser, ActorDirectory directory, Frames frames) {
    this.parser = new ParserOnDemand(parser);
    this.gazetteer = Gazetteer.of(directory, "en");
    this.frames = frames;
    this.filter = new Vocabulary(frames, NounClasses.standard());
    this.claims = Claims.standard();
    this.sentences = new SentenceCoder(this.parser, gazetteer, frames);
  }

  private Coder(Coder other, Filter filter) {
    this.parser = other.parser;
    this.gazetteer = other.gazetteer;
    this.frames = other.frames;
    this.filter = filter;
    this.claims = other.claims;
    this.sentences = other.sentences;
  }

  /**
   * A coder with the bundled frames.
   *
   * @param parser called at most once, when the first sentence must be parsed
   * @param directory the actors it knows
   * @throws IllegalStateException naming file and line, if a bundled table is malformed
   */
  public static Coder load(Supplier<Parser> parser, ActorDirectory directory) {
    return load(parser, directory, Frames.standard());
  }

  /** A coder with other frames, which are told in its version. */
  public static Coder load(Supplier<Parser> parser, ActorDirectory directory, Frames frames) {
    return new Coder(parser, directory, frames);
  }

  /** This coder without its filter: every sentence is parsed. To measure what the filter loses. */
  public Coder unfiltered() {
    return new Coder(this, (sentence, party) -> true);
  }

  /**
   * How many sentences of a reading are too long to be parsed, so that no act or claim was looked
   * for in them; 0 where the language is not coded.
   */
  public static int longSentences(Reading reading) {
    return reading.status() == Status.READ
        ? (int) reading.sentences().stream().filter(SentenceCoder::isTooLong).count()
        : 0;
  }

  /** Version of coder and tables: two that differ may read a document differently. */
  public String version() {
    return Version.of() + frames.difference();
  }

  /** A finder of what texts name that {@code facts} are known of, by this coder's names. */
  public NamingFinder namings(FactBase facts) {
    return new NamingFinder(gazetteer, facts);
  }

  /** Whether the parser has been loaded. */
  public boolean isParserLoaded() {
    return parser.isLoaded();
  }

  /** Whose acts are coded. */
  private enum Reach {
    /** Acts between states and organisations. */
    STATES,
    /** All acts, also within one state, and with a side that is not known. */
    EVERYBODY
  }

  /**
   * What a document says of acts between states. Documents not in English come back uncoded, with
   * their sentences.
   */
  public Reading code(CleanDocument clean) {
    return code(clean, Reach.STATES);
  }

  /**
   * What a document says of the acts of anybody: those of {@link #code}, those within one state,
   * and those with a side of {@link ActorCode#UNRESOLVED}. Every sentence is parsed, so this is no
   * way to read a stream of news.
   */
  public Reading codeEverybody(CleanDocument clean) {
    return code(clean, Reach.EVERYBODY);
  }

  private Reading code(CleanDocument clean, Reach reach) {
    Document document = clean.document();
    List<Sentence> cut = cut(clean);
    boolean english = document.language().equals("en");
    NavigableSet<StateCode> states = new TreeSet<>();
    if (!english) {
      return reading(clean, cut, states, Status.UNCODED, Reading.Findings.none());
    }
    Pass pass = new Pass(document, reach);
    pass.survey(cut);
    cut.forEach(s -> pass.read(s, states));
    return reading(clean, cut, states, Status.READ, pass.findings());
  }

  private Reading reading(
      CleanDocument clean,
      List<Sentence> sentences,
      NavigableSet<StateCode> states,
      Status status,
      Reading.Findings findings) {
    return new Reading(
        clean.document(),
        status,
        version(),
        new Reading.Pieces(sentences, states, clean.dropped()),
        findings);
  }

  private List<Sentence> cut(CleanDocument clean) {
    List<Sentence> cut = new ArrayList<>();
    for (Span block : clean.kept()) {
      for (Span span : splitter.split(clean.document().text(), block)) {
        cut.add(Sentence.of(clean.document(), cut.size(), span));
      }
    }
    return cut;
  }

  /**
   * How one sentence is coded, and what was considered and rejected.
   *
   * @param day the date it is read against
   */
  public Explanation explain(String sentence, Optional<LocalDate> day) {
    Document document =
        new Document(
            DocumentId.of(sentence.getBytes(StandardCharsets.UTF_8)),
            new Document.Imprint("", "", Publisher.unknown(), day),
            "en",
            sentence);
    CleanDocument clean =
        new CleanDocument(document, List.of(new Span(0, sentence.length())), List.of());
    Pass pass = new Pass(document, Reach.EVERYBODY);
    NavigableSet<StateCode> states = new TreeSet<>();
    List<Sentence> cut = cut(clean);
    cut.forEach(s -> pass.read(s, states));
    Reading reading = reading(clean, cut, states, Status.READ, pass.findings());
    return new Explanation(reading, pass.considered, String.join("\n\n", pass.parses));
  }

  /** One document. */
  private final class Pass {
    private final Document document;
    private final Reach reach;
    private final Memory memory = new Memory();
    private final Narrative narrative = new Narrative();
    private final ClaimReader statements;
    private final List<Considered> considered = new ArrayList<>();
    private final List<String> parses = new ArrayList<>();
    private Optional<LocalDate> dateline = Optional.empty();

    Pass(Document document, Reach reach) {
      this.document = document;
      this.reach = reach;
      this.statements = claims.reader(document);
    }

    /** The document's date; where it has none, that of the first dateline. */
    private Optional<LocalDate> anchor() {
      return document.published().or(() -> dateline);
    }

    private Optional<LocalDate> dayOfDateline(Sentence sentence) {
      Span body = Datelines.behind(document.text(), sentence.span());
      return new DateFinder()
          .find(document.text(), new Span(sentence.span().start(), body.start())).stream()
              .map(DateMention::timex)
              .filter(Timex.Day.class::isInstance)
              .map(day -> ((Timex.Day) day).day())
              .findFirst();
    }

    /** The state whose capital the dateline names. */
    private Optional<StateCode> placeOfDateline(Sentence sentence) {
      Span body = Datelines.behind(document.text(), sentence.span());
      return body.equals(sentence.span())
          ? Optional.empty()
          : gazetteer
              .find(document.text(), new Span(sentence.span().start(), body.start()))
              .stream()
              .flatMap(name -> name.readings(anchor()).stream())
              .filter(NameReading.OfState.class::isInstance)
              .map(reading -> ((NameReading.OfState) reading).name())
              .filter(name -> name.kind() == Name.Kind.CAPITAL)
              .map(Name::state)
              .findFirst();
    }

    /** Notes which two states the document is about. */
    void survey(List<Sentence> sentences) {
      Principals principals = new Principals();
      for (Sentence sentence : sentences) {
        principals.note(statesOf(gazetteer.find(document.text(), sentence.span()), anchor()));
      }
      memory.notePrincipals(principals.pair());
    }

    void read(Sentence sentence, NavigableSet<StateCode> states) {
      dateline = dateline.or(() -> dayOfDateline(sentence));
      if (sentence.ordinal() <= LEAD) {
        placeOfDateline(sentence).ifPresent(memory::noteHome);
      }
      List<NameMatch> names = gazetteer.find(document.text(), sentence.span());
      NavigableSet<StateCode> here = statesOf(names, anchor());
      states.addAll(here);
      here.forEach(state -> memory.noteState(ActorCode.of(state, "").country()));
      boolean party =
          reach == Reach.EVERYBODY || !names.isEmpty() || memory.isOpen(sentence.ordinal());
      Optional<CodedSentence> coded =
          filter.passes(sentence, party) ? Optional.of(code(sentence)) : Optional.empty();
      statements.note(sentence, here);
      if (statements.mayClaim(sentence, here)) {
        hear(sentence, here, coded);
      }
    }

    // A sentence without a word for an act is parsed only here.
    private void hear(
        Sentence sentence, NavigableSet<StateCode> states, Optional<CodedSentence> coded) {
      Optional<Heard.Words> words =
          coded.isPresent() ? coded.get().words() : sentences.read(sentence, setting());
      List<Told> told = coded.map(CodedSentence::told).orElse(List.of());
      words.ifPresent(w -> statements.hear(new Heard(sentence, states, w, told)));
    }

    private SentenceCoder.Setting setting() {
      return new SentenceCoder.Setting(document.text(), anchor(), memory, narrative);
    }

    private CodedSentence code(Sentence sentence) {
      CodedSentence coded = sentences.code(sentence, setting());
      considered.addAll(coded.considered());
      parses.add(coded.parse());
      List<Named> named = coded.named();
      coded.told().forEach(act -> narrative.tell(act, named));
      if (reach == Reach.EVERYBODY) {
        coded.loose().forEach(act -> narrative.tell(act, named));
      }
      named.forEach(narrative::name);
      coded.firstDay().ifPresent(narrative::noteDate);
      return coded;
    }

    Reading.Findings findings() {
      Map<Report, Join> joined = narrative.finish();
      return new Reading.Findings(
          List.copyOf(joined.keySet()), List.copyOf(joined.values()), statements.claims());
    }
  }

  private static NavigableSet<StateCode> statesOf(List<NameMatch> names, Optional<LocalDate> day) {
    NavigableSet<StateCode> states = new TreeSet<>();
    for (NameMatch match : names) {
      match.readings(day).stream()
          .filter(r -> !r.needsContext())
          .limit(1)
          .flatMap(r -> r.state().stream())
          .forEach(states::add);
    }
    return states;
  }
}
