// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.actor.Actor;
import entente.actor.Parties;
import entente.coder.act.Acts;
import entente.coder.act.CodedAct;
import entente.coder.act.Considered;
import entente.coder.act.Dating;
import entente.coder.act.Echo;
import entente.coder.act.Fields;
import entente.coder.act.ParseMending;
import entente.coder.claim.Heard;
import entente.coder.date.DateFinder;
import entente.coder.document.Named;
import entente.coder.document.Narrative;
import entente.coder.document.Told;
import entente.coder.frame.Frames;
import entente.coder.mention.Agents;
import entente.coder.mention.GazetteerNames;
import entente.coder.mention.Memory;
import entente.coder.mention.Mention;
import entente.coder.mention.Mentions;
import entente.coder.mode.Modalities;
import entente.coder.mode.Operators;
import entente.coder.name.Gazetteer;
import entente.coder.parse.ParsedSentence;
import entente.coder.parse.Parser;
import entente.coder.parse.Token;
import entente.coder.parse.Tokenizer;
import entente.coder.text.Datelines;
import entente.event.Act;
import entente.event.Mode;
import entente.event.Trace;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.time.Basis;
import entente.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Codes single sentences. Safe for many threads; what a document said before comes with the call.
 */
final class SentenceCoder {
  private static final int LONGEST_SPEAKER = 120;

  /** Words looked at, marks of Markdown among them: far more than can be parsed. */
  private static final int MOST_TOKENS = 4 * Parser.MAX_TOKENS;

  private final Parser parser;
  private final GazetteerNames names;
  private final ParseMending mending;
  private final Acts acts;
  private final Agents agents = Agents.standard();
  private final Fields fields = Fields.standard();
  private final DateFinder dates = new DateFinder();

  SentenceCoder(Parser parser, Gazetteer gazetteer, Frames frames) {
    this.parser = parser;
    this.names = new GazetteerNames(gazetteer);
    this.mending = new ParseMending(frames);
    this.acts = new Acts(frames, new Modalities(Operators.standard()));
  }

  /**
   * What a sentence is read against.
   *
   * @param text the document's text
   * @param published the document's date
   * @param memory persons and pairs named before
   * @param narrative acts told before
   */
  record Setting(String text, Optional<LocalDate> published, Memory memory, Narrative narrative) {}

  /** The words of a sentence that tells no act; none if it is too long to be parsed. */
  Optional<Heard.Words> read(Sentence sentence, Setting setting) {
    ParsedSentence parse = parse(sentence, setting);
    return parse.isParsed() && parse.size() > 0
        ? Optional.of(new Heard.Words(parse, new One(sentence, setting, parse).mentions))
        : Optional.empty();
  }

  /** Whether a sentence has more words than the parser takes. */
  static boolean isTooLong(Sentence sentence) {
    String text = sentence.text();
    return text.length() > Parser.MAX_TOKENS
        && words(text, new Span(0, text.length())).size() > Parser.MAX_TOKENS;
  }

  private ParsedSentence parse(Sentence sentence, Setting setting) {
    return mending.mend(parser.parse(words(setting.text(), body(setting, sentence))));
  }

  /** The acts of a sentence. */
  CodedSentence code(Sentence sentence, Setting setting) {
    ParsedSentence parse = parse(sentence, setting);
    if (!parse.isParsed() || parse.size() == 0) {
      List<Considered> why = parse.isParsed() ? List.of() : List.of(Considered.tooLong());
      return new CodedSentence(
          List.of(), List.of(), List.of(), why, Optional.empty(), Optional.empty());
    }
    return new One(sentence, setting, parse).run();
  }

  /** The sentence without its dateline. */
  private static Span body(Setting setting, Sentence sentence) {
    return Datelines.behind(setting.text(), sentence.span());
  }

  /** The words without marks of Markdown, which would mislead the parser. */
  private static List<Token> words(String text, Span span) {
    List<Token> words = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(text, span, MOST_TOKENS)) {
      if (!token.form().chars().allMatch(c -> c == '*' || c == '#' || c == '_' || c == '`')) {
        words.add(Token.of(words.size(), token.form(), token.span()));
      }
    }
    return words;
  }

  /** One sentence. */
  private final class One {
    private final Sentence sentence;
    private final Setting setting;
    private final ParsedSentence parse;
    private final Mentions mentions;
    private final Dating dating;

    One(Sentence sentence, Setting setting, ParsedSentence parse) {
      this.sentence = sentence;
      this.setting = setting;
      this.parse = parse;
      this.mentions =
          new Mentions(
              parse,
              names.in(setting.text(), parse, setting.published()),
              agents,
              new Mentions.Context(setting.memory(), sentence.ordinal()));
      this.dating =
          new Dating(
              parse,
              dates.find(setting.text(), body(setting, sentence)),
              setting.published(),
              setting.narrative().lastDate());
    }

    CodedSentence run() {
      Acts.Found found = acts.of(parse, mentions, dating::isDate);
      List<Told> told = new ArrayList<>();
      for (CodedAct act : found.acts()) {
        told.add(told(act));
        setting.memory().notePair(parties(act), sentence.ordinal());
      }
      List<Told> loose = new ArrayList<>();
      Unsaid unsaid =
          new Unsaid(parse, mentions, one -> setting.memory().partner(one, sentence.ordinal()));
      for (CodedAct act : found.loose()) {
        Optional<CodedAct> whole = unsaid.complete(act);
        whole.ifPresentOrElse(w -> told.add(told(w)), () -> loose.add(told(act)));
      }
      List<Named> named = found.echoes().stream().map(this::named).toList();
      mentions.introduce();
      noteSubject();
      return new CodedSentence(
          told,
          loose,
          named,
          found.considered(),
          dating.firstDay(),
          Optional.of(new Heard.Words(parse, mentions)));
    }

    private void noteSubject() {
      for (int root : parse.roots()) {
        List<Mention> subjects = mentions.all(parse.subjects(root));
        setting.memory().noteSubject(subjects, sentence.ordinal());
        setting.memory().notePair(subjects, sentence.ordinal());
      }
    }

    private static List<Mention> parties(CodedAct act) {
      List<Mention> all = new ArrayList<>(act.sides().actors());
      all.addAll(act.sides().recipients());
      return all;
    }

    private Told told(CodedAct act) {
      Mode mode = act.modality().mode().orElseThrow();
      Act done =
          new Act(
              new Parties(actors(act.sides().actors()), actors(act.sides().recipients())),
              act.frame().cameo(),
              mode,
              fields.of(parse, act));
      When when = dating.of(act.trigger(), mode);
      if (when.isUndated() && when.weekday().isEmpty()) {
        when = dayOf(act.trigger()).orElse(when);
      }
      if (when.isUndated() && when.weekday().isEmpty() && isStatement(act, mode)) {
        when = dating.ofStatement(act.trigger());
      }
      return new Told(
          place(act.trigger()),
          done,
          when,
          new Told.Source(speaker(act), trace(act), isDefinite(act.trigger())));
    }

    private static boolean isStatement(CodedAct act, Mode mode) {
      return mode == Mode.HAPPENED
          && switch (act.frame().cameo().root()) {
            case "01", "02", "03", "10", "11", "12", "13" -> true;
            default -> act.frame().cameo().digits().equals("051");
          };
    }

    private static List<Actor> actors(List<Mention> mentions) {
      return mentions.stream().map(Mention::actor).toList();
    }

    private Told.Place place(int trigger) {
      return new Told.Place(sentence, parse.token(trigger).span());
    }

    private Optional<String> speaker(CodedAct act) {
      return act.modality()
          .speaker()
          .map(s -> parse.span(s))
          .filter(s -> s.length() <= LONGEST_SPEAKER)
          .map(s -> s.in(setting.text()));
    }

    private Trace trace(CodedAct act) {
      StringBuilder path = new StringBuilder();
      for (Mention mention : parties(act).stream().filter(Mention::isNamed).toList()) {
        path.append(path.isEmpty() ? "" : "\n").append(path(act.trigger(), mention));
      }
      return new Trace(act.frame().place(), path.toString(), parse.toString());
    }

    private String path(int trigger, Mention mention) {
      List<String> words =
          parse.path(trigger, mention.head()).stream()
              .map(i -> parse.form(i) + "/" + parse.label(i))
              .toList();
      return mention.code().cameo() + ": " + String.join(" ", words);
    }

    private boolean isDefinite(int trigger) {
      if (parse.token(trigger).isNoun()) {
        return parse.isDefinite(trigger);
      }
      return parse.objects(trigger).stream().anyMatch(parse::isDefinite)
          || (parse.isPassive(trigger)
              && parse.subjects(trigger).stream().anyMatch(parse::isDefinite));
    }

    // "The day the agreement was reported, a ship arrived": the date of that report.
    private Optional<When> dayOf(int trigger) {
      for (int i = 0; i < parse.size(); i++) {
        if (parse.lemma(i).equals("day") && !parse.isWithin(trigger, i)) {
          Optional<When> when = clauseOf(i).flatMap(this::namedWithin);
          if (when.isPresent()) {
            return when;
          }
        }
      }
      return Optional.empty();
    }

    private Optional<Integer> clauseOf(int day) {
      List<Integer> relative = parse.children(day, "acl:relcl");
      int head = parse.head(day);
      boolean inClause = head >= 0 && parse.is(day, "obl:tmod") && parse.is(head, "advcl");
      return inClause ? Optional.of(head) : relative.stream().findFirst();
    }

    private Optional<When> namedWithin(int clause) {
      return acts.kinds(parse, parse.subtree(clause)).stream()
          .flatMap(kind -> setting.narrative().dateOf(kind).stream())
          .findFirst();
    }

    private Named named(Echo echo) {
      When when = dating.of(echo.trigger(), Mode.HAPPENED);
      if (when.isClosed() && isReported(echo.trigger())) {
        when = when.withBasis(Basis.INHERITED);
      }
      return new Named(
          place(echo.trigger()),
          echo,
          Narrative.actors(echo.sides()),
          when,
          new Trace("noun for an act told elsewhere", "", parse.toString()));
    }

    private boolean isReported(int noun) {
      return parse.ancestors(noun).stream()
          .anyMatch(a -> List.of("report", "announce", "say", "reveal").contains(parse.lemma(a)));
    }
  }
}
