// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.frame.Frame;
import entente.coder.frame.NounClasses;
import entente.coder.mention.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says who or what may be the doer of which acts. */
final class Doers {
  private static final Set<String> WEAPONS = weapons();
  private static final Set<String> AUTHORITIES = Set.of("COP", "JUD", "SPY");

  private final Surroundings around;

  Doers(Surroundings around) {
    this.around = around;
  }

  private static Set<String> weapons() {
    NounClasses classes = NounClasses.standard();
    Set<String> nouns = new HashSet<>();
    for (String name :
        List.of(
            "WEAPON", "ATTACK", "BOMB", "MISSILE", "AIRCRAFT", "TROOPS", "SHELLING", "PROTEST")) {
      nouns.addAll(classes.get(name));
    }
    return Set.copyOf(nouns);
  }

  /** Whether a party may be the one who does what a frame tells. */
  boolean mayDo(Frame frame, Mention mention) {
    return !isOfTheStreet(frame) || !isGovernment(mention);
  }

  /** "The law allowed", "the storm killed": only weapons and attacks stand for who uses them. */
  boolean isThing(Frame frame, Verb verb) {
    return frame.roles().shape() == Frame.Shape.DIRECTED
        && !verb.isPassive()
        && !verb.subjects().isEmpty()
        && !(isViolent(frame) && isByWeapon(verb));
  }

  private static boolean isViolent(Frame frame) {
    return switch (frame.cameo().root()) {
      case "14", "18", "19", "20" -> true;
      default -> false;
    };
  }

  private boolean isByWeapon(Verb verb) {
    return verb.subjects().stream()
        .anyMatch(
            s ->
                around.sentence().token(s).isPronoun()
                    || around.sentence().tag(s).equals("CD")
                    || around.nouns().isOf(s, WEAPONS));
  }

  /**
   * Arrests and inquiries are made by the state in which they are made, unless others are named.
   */
  static boolean isByAuthority(Frame frame) {
    return switch (frame.cameo().root()) {
      case "09", "17" -> true;
      default -> false;
    };
  }

  /** Whether a party is police, court or secret service, which arrest and judge for their state. */
  static boolean isAuthority(Mention mention) {
    return AUTHORITIES.contains(mention.code().sector());
  }

  /** Demonstrations, hunger strikes and riots are made by people, never by a state. */
  private static boolean isOfTheStreet(Frame frame) {
    String code = frame.cameo().digits();
    return code.startsWith("141") || code.startsWith("142") || code.startsWith("145");
  }

  private boolean isGovernment(Mention mention) {
    boolean adjective = mention.isNamed() && !around.sentence().token(mention.head()).isNoun();
    return !adjective && isState(mention);
  }

  private static boolean isState(Mention mention) {
    return switch (mention.standing()) {
      case STATE, CAPITAL ->
          mention.code().sector().isEmpty() || mention.code().sector().equals("GOV");
      case ABROAD, ASSET, PRIVATE, ORGANISATION, UNKNOWN -> false;
    };
  }
}
