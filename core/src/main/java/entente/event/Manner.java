// SPDX-License-Identifier: Apache-2.0
package entente.event;

import java.util.Locale;

/** How an act was done: what PLOVER 2.0 calls its mode. Several may apply. */
public enum Manner {
  VISIT,
  THIRD_PARTY,
  MULTILATERAL,
  PHONE,
  WITHDRAW,
  RELEASE,
  DISARM,
  CEASEFIRE,
  ACCESS,
  RESIGN,
  ASSIST,
  CHANGE,
  YIELD,
  MEET,
  DISAPPROVE,
  INVESTIGATE,
  ALLEGE,
  RESTRICT,
  ARREST,
  RELATIONS,
  EXPEL,
  TERRITORY,
  VIOLENCE,
  DEMO,
  RIOT,
  STRIKE,
  HUNGER,
  BOYCOTT,
  OBSTRUCT,
  VANDALIZE,
  CONVICT,
  DISCONTINUE,
  TROOPS,
  WEAPONS,
  POLICE,
  MILITIA,
  SEIZE,
  CENSOR,
  CURFEW,
  MARTIAL_LAW,
  DEPORT,
  WITHHOLD,
  MISINFORMATION,
  CYBER,
  ABDUCT,
  BEAT,
  TORTURE,
  SEXUAL,
  TARGETED,
  DESTROY,
  PRIMITIVE,
  FIREARMS,
  EXPLOSIVES,
  SUICIDE_ATTACK,
  AERIAL,
  DRONE,
  HEAVY_WEAPONS,
  CROWD_CONTROL,
  UNCONVENTIONAL;

  /** The word used in output, such as {@code suicide-attack}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
