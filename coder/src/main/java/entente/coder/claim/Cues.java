// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.actor.StateCode;
import entente.claim.Claim;
import entente.claim.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that tell claims. */
final class Cues {
  private static final Pattern UNCONFIRMED =
      words(
          "reportedly",
          "allegedly",
          "alleges?",
          "alleged",
          "unconfirmed",
          "unverified",
          "f(?:e|a)lls? short of confirming",
          "fell short of confirming",
          "rumou?red",
          "could not be (?:independently )?verified",
          "without confirmation",
          "neither confirmed nor denied",
          "yet to confirm",
          "purported(?:ly)?",
          "claims? without evidence");
  private static final Pattern HEDGES =
      words(
          "may",
          "might",
          "could",
          "likely",
          "unlikely",
          "possibly",
          "perhaps",
          "probably",
          "potentially",
          "appears?",
          "seems?",
          "presumably",
          "suggests?",
          "expected to",
          "poised",
          "would",
          "possible",
          "potential",
          "if");
  private static final Pattern SPEAKERS =
      Pattern.compile(
          "(?:^|[,.;] |\\b)((?:[A-Z][\\w’'.-]+ |the |an? |senior |former |state |government |foreign )*"
              + "(?:[A-Z][\\w’'-]+|[Aa]nalysts?|[Oo]fficials?|[Cc]ritics?|[Oo]bservers?|[Ee]xperts?|[Mm]inist(?:er|ry)|[Pp]resident|[Ss]pokes(?:man|woman|person)|[Mm]edia|[Gg]overnment|[Hh]e|[Ss]he|[Tt]hey))"
              + " (?:has |have |had |also |later |often |repeatedly )*(?:said|says|claimed|claims|stated|noted|told|argued|argues|warned|insisted|insists|denied|denies|according|added|asserted|maintains|believes?|wrote|reiterated|underscored|emphasi[sz]ed|revealed)\\b");
  private static final Pattern ACCORDING = Pattern.compile("\\b[Aa]ccording to ((?:[^,.;]){2,80})");
  private static final Pattern RELATION =
      words(
          "relations?",
          "relationship",
          "ties?",
          "alliance",
          "partnership",
          "cooperation",
          "collaborat\\w+",
          "agreement",
          "pact",
          "treaty",
          "accord",
          "deal",
          "sanctions?",
          "influence",
          "presence",
          "engagement",
          "trade",
          "investment",
          "invest",
          "drones?",
          "weapons?",
          "troops",
          "military",
          "defen[sc]e",
          "security",
          "threat",
          "support",
          "assistance",
          "aid",
          "interest",
          "rivalry",
          "conflict",
          "war",
          "dispute",
          "border",
          "embassy",
          "diplomatic",
          "strategic",
          "memorandum",
          "visit",
          "meeting",
          "talks",
          "dialogue",
          "bond",
          "pressure",
          "isolation",
          "dependence",
          "relied",
          "relies",
          "friendly",
          "hostile",
          "acquire",
          "acquisition");
  private static final Pattern PARALLEL =
      words(
          "same pattern",
          "parallels?",
          "similar(?:ly)? to",
          "resembl\\w+",
          "as with",
          "like(?:wise)? in the case of",
          "mirrors?",
          "echo(?:es|ed)",
          "follow(?:s|ed|ing)? the (?:example|path|model)",
          "just as",
          "modell?ed on",
          "reminiscent",
          "in the footsteps");
  private static final Pattern RISK =
      words(
          "risks?",
          "expose",
          "exposed",
          "secondary sanctions",
          "threatens? to",
          "concerns?",
          "dangers?",
          "vulnerab\\w+",
          "jeopardi[sz]e",
          "complicate",
          "undermine",
          "scrutiny",
          "backlash",
          "alarms?",
          "suspicion",
          "circumvent\\w*");
  private static final Pattern FORECAST =
      words(
          "will",
          "likely to",
          "expected to",
          "poised",
          "future",
          "outlook",
          "looking ahead",
          "in the coming",
          "upcoming",
          "next (?:year|month|decade)",
          "going to",
          "trajectory");
  private static final Pattern DRIVER =
      words(
          "driven by",
          "because",
          "due to",
          "motivated by",
          "owing to",
          "rooted in",
          "fuel(?:l?ed|s) by",
          "desire to",
          "seeks? to",
          "aim(?:s|ed)? (?:at|to)",
          "shared",
          "reason for",
          "prompted by",
          "result of");
  private static final Pattern DENIAL =
      words(
          "den(?:y|ies|ied)",
          "denial",
          "rejects? (?:the )?claims?",
          "dismiss\\w* reports?",
          "untrue",
          "baseless",
          "did not",
          "has not",
          "have not",
          "no plans?");

  private Cues() {}

  static Cues standard() {
    return new Cues();
  }

  private static Pattern words(String... alternatives) {
    return Pattern.compile(
        "\\b(?:" + String.join("|", alternatives) + ")\\b",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  boolean isUnconfirmed(String text) {
    return UNCONFIRMED.matcher(text).find();
  }

  boolean isAboutRelation(String text) {
    return RELATION.matcher(text).find();
  }

  List<String> hedges(String text) {
    List<String> found = new ArrayList<>();
    for (Pattern pattern : List.of(UNCONFIRMED, HEDGES)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        if (!isMonth(matcher.group(), text, matcher.end())) {
          found.add(matcher.group());
        }
      }
    }
    return found;
  }

  // "May 13" and "in May" are dates.
  private static boolean isMonth(String word, String text, int end) {
    boolean first = text.startsWith("May ");
    boolean day = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    return word.equals("May") && (!first || day);
  }

  Optional<String> holder(String text) {
    Matcher according = ACCORDING.matcher(text);
    if (according.find()) {
      return Optional.of(according.group(1).trim());
    }
    Matcher speaker = SPEAKERS.matcher(text);
    return speaker.find() ? Optional.of(speaker.group(1).trim()) : Optional.empty();
  }

  Claim.Kind kind(String text, Wording wording, NavigableSet<StateCode> states) {
    if (DENIAL.matcher(text).find()) {
      return Claim.Kind.DENIAL;
    }
    if (PARALLEL.matcher(text).find()) {
      return Claim.Kind.PARALLEL;
    }
    if (RISK.matcher(text).find()) {
      return Claim.Kind.RISK;
    }
    boolean open =
        wording == Wording.SPECULATIVE || text.toLowerCase(Locale.ROOT).contains(" will ");
    if (open && FORECAST.matcher(text).find()) {
      return Claim.Kind.FORECAST;
    }
    return DRIVER.matcher(text).find() && states.size() > 0
        ? Claim.Kind.DRIVER
        : Claim.Kind.ASSERTION;
  }
}
