// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.act.Considered.Obstacle;
import entente.coder.frame.Clause;
import entente.coder.frame.Frame;
import entente.coder.frame.Frames;
import entente.coder.frame.NounClasses;
import entente.coder.mention.Mention;
import entente.coder.mention.Mentions;
import entente.coder.mode.Modalities;
import entente.coder.mode.Modality;
import entente.coder.parse.ParsedSentence;
import entente.event.Codebook;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the acts of sentences. Safe for many threads. */
public final class Acts {
  private static final Set<String> TOPICAL = Set.of("of", "on", "for", "about", "concerning", "to");
  private static final Optional<String> TOPIC = Optional.of("the topic of an agreement, no act");

  private static final Set<String> ATTACKS = NounClasses.standard().get("ATTACK");

  private final Set<String> agreements = NounClasses.standard().get("AGREEMENT");
  private final Frames frames;
  private final Modalities modalities;
  private final Echoes echoes;

  /** Reads acts by these frames and operators. */
  public Acts(Frames frames, Modalities modalities) {
    this.echoes = new Echoes(NounClasses.standard());
    this.frames = frames;
    this.modalities = modalities;
  }

  /**
   * What one sentence gave.
   *
   * @param acts the acts between states or organisations, in the order of their triggers
   * @param loose the acts within one state, or with a side that is not known, in the same order
   * @param echoes nouns that name acts told elsewhere, in order
   * @param considered what was tried in vain, in order
   */
  public record Found(
      List<CodedAct> acts, List<CodedAct> loose, List<Echo> echoes, List<Considered> considered) {
    public Found {
      acts = List.copyOf(acts);
      loose = List.copyOf(loose);
      echoes = List.copyOf(echoes);
      considered = List.copyOf(considered);
    }
  }

  /** The acts of a sentence. */
  public Found of(ParsedSentence sentence, Mentions mentions, DatedWords dates) {
    return new Search(new Surroundings(sentence, mentions, frames), dates).run();
  }

  /** The kinds of acts that nouns among {@code words} name, in the order of the kinds. */
  public List<Echo.Kind> kinds(ParsedSentence sentence, List<Integer> words) {
    return echoes.kinds(new Nouns(sentence), words);
  }

  /** Tells which words of a sentence belong to a date. */
  @FunctionalInterface
  public interface DatedWords {
    /** Whether the word at {@code index} belongs to a date. */
    boolean isDate(int index);
  }

  /** One sentence. */
  private final class Search {
    private final Surroundings around;
    private final ParsedSentence sentence;
    private final DatedWords dates;
    private final Casting casting;
    private final Occurrence occurrence;
    private final BitSet taken = new BitSet();
    private final List<CodedAct> acts = new ArrayList<>();
    private final List<Considered> considered = new ArrayList<>();

    Search(Surroundings around, DatedWords dates) {
      this.around = around;
      this.sentence = around.sentence();
      this.dates = dates;
      this.casting = new Casting(around, Casting.Reach.KNOWN);
      this.occurrence =
          new Occurrence(sentence, h -> sentence.subtree(h).stream().anyMatch(dates::isDate));
    }

    /** A second search, for what is told of others than states; leaves out what was found. */
    private Search(Search first, Casting.Reach reach) {
      this.around = reach == Casting.Reach.ANYBODY ? first.around.withStrangers() : first.around;
      this.sentence = first.sentence;
      this.dates = first.dates;
      this.casting = new Casting(around, reach);
      this.occurrence = first.occurrence;
      this.taken.or(first.taken);
      first.acts.forEach(act -> taken.set(act.trigger()));
    }

    Found run() {
      Optional<String> sport = Sport.word(sentence);
      if (sport.isPresent()) {
        considered.add(new Considered(sport.get(), "", Obstacle.WORDS, "a sentence about sport"));
        return new Found(acts, List.of(), List.of(), considered);
      }
      triggers();
      List<CodedAct> distinct = distinct(acts);
      BitSet used = new BitSet();
      distinct.forEach(act -> used.set(act.trigger()));
      return new Found(distinct, loose(), echoes.of(around, used), considered);
    }

    private void triggers() {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).isVerb()) {
          verb(i);
        }
      }
      for (int i = 0; i < sentence.size(); i++) {
        boolean free = around.mentions().names().at(i).isEmpty() && !dates.isDate(i);
        if (sentence.token(i).isNoun() && free) {
          noun(i);
        }
      }
      acts.sort(java.util.Comparator.comparingInt(CodedAct::trigger));
    }

    /** What is told of others, unless it is mere background to what was found before it. */
    private List<CodedAct> loose() {
      Search near = new Search(this, Casting.Reach.NEAR);
      near.triggers();
      Search wider = new Search(near, Casting.Reach.ANYBODY);
      wider.taken.or(taken);
      acts.forEach(act -> wider.taken.set(act.trigger()));
      wider.triggers();
      List<CodedAct> found = new ArrayList<>(near.acts);
      found.addAll(wider.acts);
      boolean foreground =
          Stream.concat(acts.stream(), found.stream())
              .anyMatch(act -> !isBackground(sentence, act.trigger()));
      OnlyOther other = new OnlyOther(around);
      return distinct(
          found.stream()
              .filter(a -> !foreground || !isBackground(sentence, a.trigger()))
              .map(other::complete)
              .toList());
    }

    private void verb(int index) {
      if (taken.get(index)) {
        return;
      }
      for (Frame frame : frames.verbs(sentence.lemma(index))) {
        Verb verb = new Verb(around, index, frame.trigger().others());
        if (around.words().stand(frame.trigger(), index)
            && fits(frame, verb, index)
            && (isStopped(frame, index) || cast(frame, index, casting.ofVerb(frame, verb)))) {
          take(frame, verb);
          return;
        }
      }
    }

    private boolean isStopped(Frame frame, int index) {
      boolean stops = frame.force() == Frame.Force.STOP;
      if (stops) {
        reject(index, frame, Obstacle.WORDS, "words that tell no act");
      }
      return stops;
    }

    private void noun(int index) {
      if (taken.get(index)) {
        return;
      }
      Nominal noun = new Nominal(around, index);
      for (Frame frame : frames.nouns(sentence.lemma(index))) {
        if (!around.words().stand(frame.trigger(), index) || !fits(frame, noun, index)) {
          continue;
        }
        Optional<String> doubt =
            occurrence.doubt(index).or(() -> isTopic(index) ? TOPIC : Optional.empty());
        if (doubt.isPresent()) {
          reject(index, frame, Obstacle.WORDS, doubt.get());
          return;
        }
        if (isStopped(frame, index) || cast(frame, index, casting.ofNoun(frame, index))) {
          return;
        }
      }
    }

    // "A memorandum on political consultations": what it is about took not place.
    private boolean isTopic(int noun) {
      int at = noun;
      for (int head = sentence.head(at); head >= 0; head = sentence.head(at)) {
        boolean about = sentence.is(at, "nmod") && TOPICAL.contains(sentence.edge(at).subtype());
        if (about && around.nouns().isOf(head, agreements)) {
          return true;
        }
        if (!about && !sentence.is(at, "conj") && !sentence.is(at, "compound")) {
          return false;
        }
        at = head;
      }
      return false;
    }

    private boolean fits(Frame frame, Clause clause, int index) {
      boolean fits = frame.object().fits(clause);
      if (!fits) {
        reject(index, frame, Obstacle.WORDS, "asks for another object");
      }
      return fits;
    }

    /** Whether the frame is the one, even if the mode makes it no act. */
    private boolean cast(Frame frame, int index, Optional<CodedAct.Sides> sides) {
      if (sides.isEmpty()) {
        return charge(frame, index);
      }
      Modality modality =
          isPlan(frame) ? modalities.of(sentence, index).planned() : modalities.of(sentence, index);
      if (frame.force() == Frame.Force.REFUSAL && !modality.isRefusal()) {
        reject(index, frame, Obstacle.WORDS, "an act only where it is refused");
        return false;
      }
      Optional<Frame> refused = modality.isRefusal() ? frame.refused() : Optional.empty();
      if (refused.isPresent()) {
        acts.add(new CodedAct(refused.get(), index, sides.get(), modality.happened()));
      } else if (modality.isAct()) {
        acts.add(new CodedAct(frame, index, sides.get(), modality));
      } else {
        reject(index, frame, Obstacle.MODE, "no act: " + modality.reason());
      }
      return true;
    }

    /** An act of force without a victim is done to whoever accuses its doer of it. */
    private boolean charge(Frame frame, int index) {
      Optional<CodedAct.Sides> sides = new Charge(around).of(frame, index);
      Modality modality = modalities.of(sentence, index);
      if (sides.isEmpty() || !modality.isAct()) {
        reject(index, frame, Obstacle.PARTIES, "no two parties in its slots");
        return false;
      }
      acts.add(new CodedAct(frame, index, sides.get(), modality.alleged()));
      return true;
    }

    /** "Plans to meet": the frame of the planning verb codes the act planned. */
    private boolean isPlan(Frame frame) {
      return frame.force() == Frame.Force.COMMISSIVE
          && switch (frame.cameo().root()) {
            case "04", "06", "07", "14", "15", "16", "17", "18", "19" -> true;
            default -> false;
          };
    }

    private void reject(int index, Frame frame, Obstacle obstacle, String reason) {
      considered.add(new Considered(sentence.form(index), frame.place(), obstacle, reason));
    }

    /** The object of a frame is no act of its own; nor is what is promised, asked or refused. */
    private void take(Frame frame, Verb verb) {
      for (int object : verb.objects()) {
        taken.set(object);
        around.nouns().through(object).forEach(taken::set);
        sentence.children(object, "compound").forEach(taken::set);
      }
      if (isAboutWhatOthersTell(frame)) {
        sentence.subtree(verb.index()).stream()
            .filter(i -> sentence.token(i).isNoun())
            .forEach(taken::set);
      }
      OptionalInt complement = verb.complement();
      if (complement.isPresent() && swallows(frame)) {
        sentence.subtree(complement.getAsInt()).forEach(taken::set);
      }
    }

    /**
     * Whoever takes responsibility for a bombing or condoles over it, tells of one act, not two.
     */
    private boolean isAboutWhatOthersTell(Frame frame) {
      String code = frame.cameo().digits();
      return code.equals("015") || code.equals("018") || code.equals("012");
    }

    private boolean swallows(Frame frame) {
      return switch (frame.cameo().root()) {
        case "02", "03", "10", "12", "13" -> true;
        default -> frame.force() == Frame.Force.COMMISSIVE || frame.force() == Frame.Force.NEG;
      };
    }
  }

  /**
   * Whether a word stands aside of what its sentence tells: a noun below a verb, a clause aside.
   */
  public static boolean isBackground(ParsedSentence sentence, int trigger) {
    if (sentence.token(trigger).isNoun()) {
      return sentence.ancestors(trigger).stream().anyMatch(a -> sentence.token(a).isVerb());
    }
    for (int at = trigger; at >= 0; at = sentence.head(at)) {
      boolean aside =
          sentence.is(at, "acl:relcl")
              || sentence.is(at, "acl")
              || sentence.is(at, "advcl")
              || (sentence.token(at).isVerb()
                  && (sentence.is(at, "nmod") || sentence.is(at, "obl")));
      if (aside) {
        return true;
      }
    }
    return false;
  }

  /** Whether an act is outcry over an attack, of which the words "of" and "on" name the victim. */
  public static boolean isOutcry(ParsedSentence sentence, Frame frame, int trigger) {
    Nouns nouns = new Nouns(sentence);
    List<Integer> objects =
        sentence.isPassive(trigger) ? sentence.subjects(trigger) : sentence.objects(trigger);
    return frame.cameo().root().equals("11")
        && objects.stream().anyMatch(o -> nouns.isOf(o, ATTACKS));
  }

  /** Acts of one type between the same parties in the same mode are told once. */
  private static List<CodedAct> distinct(List<CodedAct> acts) {
    List<CodedAct> distinct = new ArrayList<>();
    for (CodedAct act : acts) {
      if (distinct.stream().noneMatch(other -> isSame(act, other))) {
        distinct.add(act);
      }
    }
    return distinct;
  }

  private static boolean isSame(CodedAct a, CodedAct b) {
    boolean sameKind =
        a.frame().cameo().root().equals(b.frame().cameo().root())
            && Codebook.standard()
                .type(a.frame().cameo())
                .equals(Codebook.standard().type(b.frame().cameo()));
    return sameKind
        && a.modality().mode().equals(b.modality().mode())
        && parties(a).equals(parties(b));
  }

  private static List<String> parties(CodedAct act) {
    List<Mention> all = new ArrayList<>(act.sides().actors());
    all.addAll(act.sides().recipients());
    return all.stream().map(m -> m.code().country()).distinct().sorted().toList();
  }
}
