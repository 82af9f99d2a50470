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
 * it.
 */
final class AgreementFinder {
  private static final String UNNAMED = "agreement, not named";

  private static final Pattern NOUN =
      Pattern.compile(
          "\\b(?:memorand(?:um|a)|agreements?|accords?|pacts?|treat(?:y|ies)|conventions?|protocols?"
              + "|letters? of intent|joint declaration)\\b(?: of understanding)?"
              + "(?: (?:on|for) [\\p{Ll}][\\p{L}-]*(?: and [\\p{Ll}][\\p{L}-]*)?)?",
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
  private final Shelf shelf;
  private final List<AgreementLine> lines = new ArrayList<>();
  private final Set<SentenceId> quoted = new HashSet<>();

  AgreementFinder(NoteBook notes, Shelf shelf) {
    this.notes = notes;
    this.shelf = shelf;
  }

  List<AgreementLine> find(Docket docket) {
    docket.dated().forEach(this::addEvent);
    docket.undated().forEach(this::addEvent);
    addClaims(docket.claims());
    return List.copyOf(lines);
  }

  private void addEvent(Event event) {
    Optional<String> named =
        Stream.concat(Stream.of(Teller.leading(event)), event.reports().stream())
            .map(r -> title(r.evidence()))
            .flatMap(Optional::stream)
            .findFirst();
    boolean signing = event.act().cameo().digits().startsWith("057");
    boolean promise = event.act().type().filter(EventType.AGREE::equals).isPresent();
    if (!signing && !(promise && named.isPresent())) {
      return;
    }
    event.reports().forEach(r -> quoted.add(r.evidence().sentence().id()));
    String standing = EventLines.weight(event, shelf).standing().word();
    lines.add(
        new AgreementLine(
            named.orElse(UNNAMED),
            status(event, signing),
            event.when(),
            new Basis(event.id().value(), standing),
            event.reports().stream().map(Report::evidence).map(notes::cite).distinct().toList()));
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

  private void addClaims(List<Claim> claims) {
    Map<String, List<Claim>> byTitle = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (!quoted.contains(claim.evidence().sentence().id())) {
        titleIn(claim.text())
            .ifPresent(t -> byTitle.computeIfAbsent(t, key -> new ArrayList<>()).add(claim));
      }
    }
    byTitle.forEach((title, named) -> lines.add(named(title, named)));
  }

  private AgreementLine named(String title, List<Claim> claims) {
    return new AgreementLine(
        title,
        "named only",
        When.none(),
        new Basis(claims.get(0).id().value(), claims.get(0).wording().word()),
        claims.stream().map(Claim::evidence).map(notes::cite).distinct().toList());
  }

  private static Optional<String> title(Evidence evidence) {
    return titleIn(Teller.quote(evidence)).or(() -> titleIn(evidence.sentence().text()));
  }

  /** The first name of an agreement in {@code text}. */
  static Optional<String> titleIn(String text) {
    String plain = text.replace("*", "").replaceAll("\\s+", " ");
    Matcher noun = NOUN.matcher(plain);
    if (!noun.find()) {
      return Optional.empty();
    }
    String title = attributes(plain.substring(0, noun.start())) + noun.group();
    return Optional.of(lowered(title));
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
