// SPDX-License-Identifier: Apache-2.0
package entente.event;

import java.util.Locale;

/** What an act was about: PLOVER 2.0's 37 general contexts. */
public enum Context {
  MILITARY,
  INTELLIGENCE,
  EXECUTIVE,
  LEGISLATIVE,
  ELECTION,
  POLITICAL_INSTITUTIONS,
  PRO_DEMOCRACY,
  PRO_AUTOCRACY,
  ECONOMIC,
  LEGAL,
  REPARATIONS,
  HUMAN_RIGHTS,
  RIGHTS_FREEDOMS,
  REPRESSION,
  HUMAN_SECURITY,
  GENDER,
  LGBT,
  RELIGION_ETHNICITY,
  INEQUALITY,
  DIPLOMATIC,
  TERRITORY,
  PEACEKEEPING,
  HEALTH,
  ASYLUM,
  MIGRATION,
  DISASTERS,
  NATURAL_RESOURCE,
  ENVIRONMENT,
  TECHNOLOGY,
  TERRORISM,
  CBRN,
  CYBER,
  MISINFORMATION,
  CRIME,
  CORRUPTION,
  ILLEGAL_DRUGS,
  TRAFFICKING;

  /** The word used in output, such as {@code human_rights}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
