// SPDX-License-Identifier: Apache-2.0
package entente.coder.mode;

import entente.coder.mode.Operators.Effect;
import entente.coder.mode.Operators.Position;
import entente.coder.parse.Edge;
import entente.coder.parse.ParsedSentence;
import entente.event.Mode;
import java.util.Optional;
import java.util.Set;

/** Reads the mode of acts. The strongest operator between trigger and root decides. */
public final class Modalities {
  private static final int FARTHEST = 8;
  private static final Set<String> OCCASIONS =
      Set.of("during", "after", "before", "following", "since", "on", "amid");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private static final Set<String> OPEN = Set.of("will", "would", "'ll", "shall", "can", "could");

  private static final Set<String> REFUSING =
      Set.of("will", "would", "'ll", "wo", "shall", "can", "could", "ca");
  private static final Set<String> NEVER = Set.of("never", "no longer", "longer");

  private static final Set<String> NO = Set.of("no", "neither", "any");

  private final Operators operators;

  /** Reads modes by these operators. */
  public Modalities(Operators operators) {
    this.operators = operators;
  }

  /** How {@code sentence} puts the act that {@code trigger} names. */
  public Modality of(ParsedSentence sentence, int trigger) {
    Walk walk = new Walk(sentence);
    if (sentence.form(sentence.size() - 1).equals("?")) {
      walk.meet(Effect.DROP, "?");
    }
    walk.from(trigger);
    return walk.result();
  }

  /** Collects operators on the way up. */
  private final class Walk {
    private final ParsedSentence sentence;
    private Effect strongest = Effect.SAID;
    private String word = "";
    private boolean negated;
    private boolean refused;
    private boolean would;
    private Optional<Integer> speaker = Optional.empty();

    Walk(ParsedSentence sentence) {
      this.sentence = sentence;
    }

    void from(int trigger) {
      int at = trigger;
      for (int step = 0; step < FARTHEST && at != Edge.NO_HEAD; step++) {
        beside(at, at == trigger);
        refused |= at == trigger && isRefused(at);
        if (isBoundary(at) || isPresupposed(at)) {
          return;
        }
        int head = sentence.head(at);
        if (head != Edge.NO_HEAD) {
          above(at, head);
        }
        at = head;
      }
    }

    // "Will not accept", "cannot allow", "no longer lets": who says so, refuses.
    private boolean isRefused(int verb) {
      boolean no =
          sentence.has(verb, "neg")
              || sentence.children(verb, "advmod").stream()
                  .anyMatch(a -> NEVER.contains(sentence.lemma(a)));
      return sentence.token(verb).isVerb()
          && no
          && sentence.children(verb, "aux").stream()
              .anyMatch(a -> REFUSING.contains(sentence.lemma(a)));
    }

    private boolean isBoundary(int at) {
      return sentence.is(at, "acl:relcl")
          || (sentence.is(at, "advcl") && !isPrepositional(at))
          || sentence.is(at, "parataxis")
          || sentence.is(at, "appos")
          || (sentence.is(at, "conj") && sentence.has(at, "nsubj"))
          || (sentence.is(at, "acl") && !sentence.tag(at).equals("VB"));
    }

    // "Denied that it had signed anything during his visit": nobody denies the visit.
    private boolean isPresupposed(int at) {
      int verb = sentence.head(at);
      boolean timed =
          verb != Edge.NO_HEAD
              && sentence.token(at).isNoun()
              && sentence.is(at, "obl")
              && OCCASIONS.contains(sentence.edge(at).subtype());
      boolean past =
          timed && (sentence.tag(verb).equals("VBD") || sentence.tag(verb).equals("VBN"));
      return past
          && (sentence.has(at, "nmod:poss")
              || sentence.children(at, "det").stream()
                  .anyMatch(d -> DEFINITE.contains(sentence.lemma(d))));
    }

    // "accused it of having armed them", "could react by closing its airspace": the parser's
    // adverbial clause is a complement.
    private boolean isPrepositional(int at) {
      return sentence.children(at, "mark").stream()
          .anyMatch(m -> Set.of("of", "for", "from", "against", "by").contains(sentence.lemma(m)));
    }

    // "Warned its citizens against travelling there": nobody travels.
    private boolean isMarked(int at, String mark) {
      return sentence.token(at).isVerb()
          && sentence.children(at, "mark").stream().anyMatch(m -> sentence.lemma(m).equals(mark));
    }

    private void beside(int at, boolean trigger) {
      for (int child : sentence.children(at)) {
        String lemma = sentence.lemma(child);
        if (sentence.is(child, "aux")) {
          find(Position.AUXILIARY, child, lemma);
        } else if (sentence.is(child, "neg")) {
          negate(lemma);
        } else if (sentence.is(child, "advmod") || sentence.is(child, "amod")) {
          adverb(at, child, lemma);
        } else if (sentence.is(child, "mark")) {
          find(Position.MARKER, child, lemma);
        } else if (isCondition(child) && isOpen(at)) {
          meet(Effect.DROP, "if");
        } else if (trigger && sentence.is(child, "det") && NO.contains(lemma)) {
          negate(lemma);
        } else if (trigger && sentence.is(child, "obj") && hasNo(child)) {
          negate("no");
        }
      }
      if (isFutureInfinitive(at)) {
        meet(Effect.PLANNED, "to " + sentence.form(at));
      }
    }

    private boolean isCondition(int clause) {
      return sentence.is(clause, "advcl")
          && sentence.children(clause, "mark").stream()
              .anyMatch(m -> sentence.lemma(m).equals("if"));
    }

    // What "will" or "would" come under a condition is as open as the condition; a threat that was
    // uttered was uttered.
    private boolean isOpen(int verb) {
      return sentence.children(verb, "aux").stream()
          .anyMatch(aux -> OPEN.contains(sentence.lemma(aux)));
    }

    private boolean hasNo(int noun) {
      return sentence.children(noun).stream().anyMatch(c -> sentence.lemma(c).equals("no"));
    }

    private void adverb(int at, int child, String lemma) {
      find(Position.ADVERB, child, lemma);
      if (sentence.token(at).isNoun()) {
        find(Position.MODIFIER, child, lemma);
        find(Position.MODIFIER, child, sentence.form(child).toLowerCase(java.util.Locale.ROOT));
      }
    }

    private void negate(String lemma) {
      negated = true;
      if (word.isEmpty()) {
        word = lemma;
      }
    }

    // "Zambia to reopen its mission", "the two are to meet": no verb stands above but "be".
    private boolean isFutureInfinitive(int at) {
      boolean infinitive =
          sentence.tag(at).equals("VB")
              && sentence.children(at).stream().anyMatch(c -> sentence.tag(c).equals("TO"));
      if (!infinitive || sentence.is(at, "conj")) {
        return false;
      }
      int head = sentence.head(at);
      boolean headline = head == Edge.NO_HEAD;
      boolean beTo =
          head != Edge.NO_HEAD && sentence.lemma(head).equals("be") && sentence.is(at, "xcomp");
      return headline || beTo;
    }

    private void above(int at, int head) {
      if (isMarked(at, "against")) {
        meet(Effect.DROP, "against");
      }
      boolean complement =
          sentence.is(at, "xcomp")
              || (sentence.is(at, "advcl") && isPrepositional(at))
              || sentence.is(at, "ccomp")
              || sentence.is(at, "obj")
              || sentence.is(at, "acl")
              || (sentence.is(at, "obl") && isComplementPreposition(at))
              || (sentence.is(at, "nmod") && isComplementPreposition(at))
              || sentence.is(at, "nsubj:pass");
      if (!complement) {
        return;
      }
      if (sentence.children(head, "advmod").stream().anyMatch(c -> sentence.lemma(c).equals("yet"))
          && sentence.is(at, "xcomp")) {
        meet(Effect.DROP, "yet to");
      }
      Optional<Effect> effect = operators.find(Position.GOVERNS, sentence.lemma(head));
      if (effect.isPresent()) {
        govern(at, head, effect.get());
      }
    }

    private boolean isComplementPreposition(int at) {
      return Set.of("of", "to", "for", "from", "about", "against", "off", "out")
          .contains(sentence.edge(at).subtype());
    }

    private void govern(int at, int head, Effect effect) {
      boolean clause = sentence.is(at, "ccomp") || sentence.is(at, "xcomp");
      boolean noun = !sentence.token(at).isVerb();
      if (effect == Effect.SAID) {
        if (sentence.is(at, "xcomp")) {
          meet(sentence.isPassive(head) ? Effect.ALLEGED : Effect.REQUESTED, sentence.lemma(head));
        }
        if (clause) {
          say(head);
        }
        return;
      }
      if (effect == Effect.REFUSED && isReport(at)) {
        meet(Effect.DENIED, sentence.lemma(head));
        say(head);
        return;
      }
      boolean neutralNoun =
          noun
              && (effect == Effect.PLANNED || effect == Effect.ALLEGED)
              && !Set.of(
                      "plan",
                      "seek",
                      "want",
                      "prepare",
                      "schedule",
                      "expect",
                      "allege",
                      "suspect",
                      "decide",
                      "accuse",
                      "blame")
                  .contains(sentence.lemma(head));
      if (!neutralNoun) {
        meet(effect, sentence.lemma(head));
        say(head);
      }
    }

    // "rejected reports that ...", "contested its account that ...".
    private boolean isReport(int at) {
      return Set.of(
              "report",
              "claim",
              "allegation",
              "account",
              "accusation",
              "suggestion",
              "rumour",
              "rumor",
              "charge")
          .contains(sentence.lemma(at));
    }

    private void say(int verb) {
      if (speaker.isEmpty()) {
        speaker = sentence.subjects(verb).stream().findFirst();
      }
    }

    private void find(Position position, int child, String lemma) {
      Optional<Effect> effect = operators.find(position, lemma);
      if (effect.isEmpty()) {
        return;
      }
      switch (effect.get()) {
        case WOULD -> would = true;
        case NEGATED -> negate(lemma);
        default -> meet(effect.get(), sentence.form(child));
      }
    }

    void meet(Effect effect, String by) {
      if (effect.compareTo(strongest) > 0) {
        strongest = effect;
        word = by;
      }
    }

    Modality result() {
      if (would && !refused) {
        meet(speaker.isPresent() ? Effect.PLANNED : Effect.DROP, "would");
      }
      if (negated && strongest.compareTo(Effect.DENIED) < 0) {
        return new Modality(
            speaker.isPresent() && strongest != Effect.PLANNED
                ? Optional.of(Mode.DENIED)
                : Optional.empty(),
            word + ": negated",
            speaker,
            refused);
      }
      return new Modality(mode(), word.isEmpty() ? "" : word + ": " + strongest, speaker);
    }

    private Optional<Mode> mode() {
      return switch (strongest) {
        case SAID -> Optional.of(Mode.HAPPENED);
        case ALLEGED -> Optional.of(Mode.ALLEGED);
        case PLANNED -> Optional.of(Mode.PLANNED);
        case DENIED -> Optional.of(Mode.DENIED);
        case WOULD, NEGATED, COMMISSIVE, REQUESTED, REFUSED, HABIT, DROP -> Optional.empty();
      };
    }
  }

  /** The words that heads of speakers have, for attribution; empty for the narrator. */
  public static Optional<String> speaker(ParsedSentence sentence, Modality modality, String text) {
    return modality.speaker().map(s -> sentence.span(s).in(text));
  }
}
