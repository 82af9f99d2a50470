// SPDX-License-Identifier: Apache-2.0
package entente.coder.frame;

import entente.event.CameoCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One way in which words make an act.
 *
 * @param place file and line, such as {@code yield.tsv:12}; a nominal twin has the place of its
 *     verb
 * @param trigger the words that call it
 * @param object what must stand beside them
 * @param roles where the parties stand
 * @param cameo the act
 * @param force what it does to its complement
 */
public record Frame(
    String place,
    Trigger trigger,
    Complementation object,
    Roles roles,
    CameoCode cameo,
    Force force) {

  /** Sorts of triggers. */
  public enum Kind {
    VERB,
    /** A verb that means little without its object. */
    LIGHT_VERB,
    NOUN
  }

  /**
   * The words of a trigger.
   *
   * @param kind verb or noun
   * @param words lemmas; of a verb the verb first, of a noun the head last unless it has an "of"
   */
  public record Trigger(Kind kind, List<String> words) {
    public Trigger {
      words = List.copyOf(words);
    }

    /** The lemma it is looked up by. */
    public String head() {
      if (kind != Kind.NOUN) {
        return words.get(0);
      }
      int of = firstPreposition();
      return words.get(of > 0 ? of - 1 : words.size() - 1);
    }

    private int firstPreposition() {
      for (int i = 0; i < words.size(); i++) {
        if (List.of("of", "on", "to", "with", "in", "for", "from").contains(words.get(i))) {
          return i;
        }
      }
      return -1;
    }

    /** The words beside its head, in order. */
    public List<String> others() {
      List<String> others = new ArrayList<>(words);
      others.remove(head());
      return others;
    }
  }

  /**
   * Where the parties stand.
   *
   * @param shape who acts on whom
   * @param slots where the other parties stand, in order of trial
   */
  public record Roles(Shape shape, List<Slot> slots) {
    public Roles {
      slots = List.copyOf(slots);
    }
  }

  /** Who acts on whom. */
  public enum Shape {
    /** The subject on the target. */
    DIRECTED,
    /** The target on the subject: "receive". */
    INVERSE,
    /** All alike: "meet". */
    RECIPROCAL;

    static Shape of(String word) {
      return switch (word) {
        case "dir" -> DIRECTED;
        case "inv" -> INVERSE;
        case "sym" -> RECIPROCAL;
        default -> throw new IllegalArgumentException("no shape '" + word + "'");
      };
    }
  }

  /** What a frame does to its complement. */
  public enum Force {
    PLAIN,
    /** The complement is a second act, alleged. */
    SPEECH,
    /** The complement is what is promised or threatened: no act of its own. */
    COMMISSIVE,
    /** The complement is what is refused: no act of its own. */
    NEG,
    /** An act only where it is said that it will not be done: "will not accept". */
    REFUSAL,
    /** No act: words that would call another frame tell something else. */
    STOP,
    /** The trigger begins, ends or continues its object. */
    ASPECT;

    static Force of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * The frame of a refusal to do what this one tells, by the divisions of CAMEO's root 12; empty
   * for acts of which a refusal is no act.
   */
  public Optional<Frame> refused() {
    if (force == Force.REFUSAL) {
      return Optional.of(this);
    }
    return switch (cameo.root()) {
      case "03", "05" -> Optional.of(as("120"));
      case "04" -> Optional.of(as("125"));
      case "06" -> Optional.of(as("121"));
      case "07" -> Optional.of(as("122"));
      case "08" -> Optional.of(as("124"));
      default -> Optional.empty();
    };
  }

  private Frame as(String code) {
    return new Frame(place, trigger, object, roles, new CameoCode(code), Force.NEG);
  }

  /** How much it asks for; of two that fit, the greater applies. */
  public int weight() {
    return object.weight() * 2 + trigger.words().size() * 3;
  }
}
