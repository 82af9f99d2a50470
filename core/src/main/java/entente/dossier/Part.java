// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

/** The sections of a dossier, in their order. */
public enum Part {
  SUMMARY("summary", "Summary", "act between the two"),
  ROOTS("roots", "Roots", "dated act between the two"),
  COURSE("course", "Course by year", "dated act between the two"),
  DIMENSIONS("dimensions", "Dimensions", "act between the two"),
  EVENTS("events", "Events", "dated act between the two"),
  UNDATED("undated", "Events without a date", "undated act between the two"),
  AGREEMENTS("agreements", "Agreements", "agreement between the two"),
  CLAIMS("claims", "What is claimed", "claim about the two"),
  CONTRADICTIONS("contradictions", "Contradictions", "contradiction between accounts"),
  CHECKS("checks", "Checks: what does not hold", "statement that a check holds against"),
  PARALLELS("parallels", "Parallels the texts name", "parallel with another pair"),
  RISKS("risks", "Risks the texts name", "risk"),
  OUTLOOK("outlook", "Outlook the texts state", "statement on the future"),
  BESIDE("beside", "Beside this pair", "act of either with a third state"),
  UNKNOWN("unknown", "What we do not know", "gap"),
  SOURCES("sources", "Sources and gaps", "document"),
  DROPPED("dropped", "What was dropped", "dropped block"),
  DECISIONS("decisions", "Decisions of persons", "decision of a person");

  private final String key;
  private final String title;
  private final String what;

  Part(String key, String title, String what) {
    this.key = key;
    this.title = title;
    this.what = what;
  }

  /** Its name in addresses and JSON. */
  public String key() {
    return key;
  }

  /** Its heading. */
  public String title() {
    return title;
  }

  /** What it holds, in words that follow "no". */
  String what() {
    return what;
  }
}
