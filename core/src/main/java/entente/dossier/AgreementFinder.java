// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.claim.Claim;
import entente.dossier.AgreementLine.Basis;
import entente.event.Event;
import entente.event.EventType;
import entente.event.Report;
import entente.evidence.Evidence;
import entente.evidence.SentenceId;
import entente.time.When;
import entente.verify.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds agreements that acts and claims name: every signing (CAMEO 057), every promise (03) whose
 * sentence holds a noun for an agreement, and every claim that does and quotes another sentence.
 * The title is the noun with the words beside it, as the text has them; nothing is inferred from
 * it. A mere plural ("agreements") names none.
 */
final class AgreementFinder {
  /** The title of what a signing signed where no text names it. */
  static final String UNNAMED = "agreement, not named";

  private static final Pattern NOUN =
      Pattern.compile(
          "\\b(?:memorand(?:um|a)|agreements?|accords?|pacts?|treat(?:y|ies)|conventions?|protocols?"
              + "|letters? of intent|joint declaration)\\b(?: of understanding)?"
              + "(?: (?:on|for) [\\p{Ll}][\\p{L}-]*(?: and [\\p{Ll}][\\p{L}-]*)?)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern MERE_PLURAL =
      Pattern.compile(
          "(?:(?:bilateral|new|recent|controversial) )*"
              + "(?:memoranda|agreements|accords|pacts|treaties|conventions|protocols"
              + "|letters of intent)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Up to three words before the noun that are its attributes. */
  private static final Pattern BEFORE = Pattern.compile("((?:[\\p{L}\\d][\\p{L}\\d.'’-]* ){0,3})$");

  private static final Set<String> NOT_ATTRIBUTES =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "such",
          "of",
          "in",
          "on",
          "for",
          "to",
          "with",
          "and",
          "or",
          "by",
          "under",
          "as",
          "any",
          "no",
          "some",
          "other",
          "several",
          "new",
          "signed",
          "sign",
          "signs",
          "signing",
          "concluded",
          "reached",
          "their",
          "its",
          "his",
          "her",
          "is",
          "was",
          "were",
          "are",
          "be",
          "between",
          "into",
          "from",
          "at",
          "about",
          "reported",
          "announced",
          "denied",
          "had",
          "has",
          "have",
          "both",
          "existing",
          "implementing",
          "what",
          "which",
          "how",
          "why",
          "whether");

  private final NoteBook notes;
  private final Verdicts verdicts;
  private final SameAgreement same;
  private final List<AgreementLine> acts = new ArrayList<>();
  private final List<AgreementLine> named = new ArrayList<>();
  private final Set<SentenceId> quoted = new HashSet<>();

  /**
   * @param states words that name either state of the pair, folded
   */
  AgreementFinder(NoteBook notes, Verdicts verdicts, Set<String> states) {
    this.same = new SameAgreement(states);
    this.notes = notes;
    this.verdicts = verdicts;
  }

  List<AgreementLine> find(Docket docket) {
    docket.dated().forEach(this::addEvent);
    docket.undated().forEach(this::addEvent);
    addClaims(docket.claims());
    return same.merged(acts, named);
  }

  private void addEvent(Event event) {
    Optional<String> name = fullestTitle(event);
    boolean signing = event.act().cameo().digits().startsWith("057");
    boolean promise = event.act().type().filter(EventType.AGREE::equals).isPresent();
    if (!signing && !(promise && name.isPresent())) {
      return;
    }
    event.reports().forEach(r -> quoted.add(r.evidence().sentence().id()));
    Standing standing = verdicts.weight(event).standing();
    acts.add(
        new AgreementLine(
            name.orElse(UNNAMED),
            status(event, signing),
            event.when(),
            new Basis(event.id().value(), Optional.of(standing)),
            Optional.empty(),
            event.reports().stream().map(Report::evidence).map(notes::cite).distinct().toList()));
  }

  /** The title with most words, of those the first told; the leading report speaks first. */
  private static Optional<String> fullestTitle(Event event) {
    return Stream.concat(Stream.of(Teller.leading(event)), event.reports().stream())
        .map(r -> title(r.evidence()))
        .flatMap(Optional::stream)
        .reduce((first, next) -> length(next) > length(first) ? next : first);
  }

  private static int length(String title) {
    return title.split(" ", -1).length;
  }

  private static String status(Event event, boolean signing) {
    String step = signing ? "signing " : "promise ";
    return switch (event.act().mode()) {
      case HAPPENED -> signing ? "signed" : "promised";
      case PLANNED -> step + "planned";
      case ALLEGED -> step + "alleged";
      case DENIED -> step + "denied";
    };
  }

  private void addClaims(List<Claim> all) {
    Map<String, List<Claim>> byTitle = new LinkedHashMap<>();
    for (Claim claim : all) {
      if (!quoted.contains(claim.evidence().sentence().id())) {
        titleIn(claim.text())
            .ifPresent(t -> byTitle.computeIfAbsent(t, key -> new ArrayList<>()).add(claim));
      }
    }
    byTitle.forEach((title, claims) -> named.add(named(title, claims)));
  }

  private AgreementLine named(String title, List<Claim> claims) {
    return new AgreementLine(
        title,
        "named only",
        When.none(),
        new Basis(claims.get(0).id().value(), Optional.empty()),
        Optional.empty(),
        claims.stream().map(Claim::evidence).map(notes::cite).distinct().toList());
  }

  private static Optional<String> title(Evidence evidence) {
    return titleIn(Teller.quote(evidence)).or(() -> titleIn(evidence.sentence().text()));
  }

  /** The first name of an agreement in {@code text}. */
  static Optional<String> titleIn(String text) {
    String plain = text.replace("*", "").replaceAll("\\s+", " ");
    Matcher noun = NOUN.matcher(plain);
    while (noun.find()) {
      String title = attributes(plain.substring(0, noun.start())) + noun.group();
      if (!MERE_PLURAL.matcher(title).matches()) {
        return Optional.of(lowered(title));
      }
    }
    return Optional.empty();
  }

  private static String attributes(String before) {
    Matcher words = BEFORE.matcher(before);
    String kept = "";
    if (words.find()) {
      for (String word : words.group(1).trim().split(" ", -1)) {
        boolean attribute =
            !NOT_ATTRIBUTES.contains(word.toLowerCase(Locale.ROOT))
                && !word.endsWith("'s")
                && !word.endsWith("’s");
        kept = attribute && !word.isEmpty() ? kept + word + " " : "";
      }
    }
    return kept;
  }

  /** A capital that only opens a sentence is lowered; names and acronyms stay. */
  private static String lowered(String title) {
    int space = title.indexOf(' ');
    boolean named = space > 0 && Character.isUpperCase(title.charAt(space + 1));
    return named || Character.isUpperCase(title.charAt(1))
        ? title
        : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }
}
