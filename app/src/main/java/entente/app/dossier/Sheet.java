// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import entente.claim.Claim;
import entente.dossier.ClaimLine;
import entente.dossier.CourseYear;
import entente.dossier.DimensionLine;
import entente.dossier.Dossier;
import entente.dossier.DroppedLine;
import entente.dossier.EventLine;
import entente.dossier.Note;
import entente.dyad.Course.Numbers;
import entente.event.Mode;
import entente.evidence.Document.Imprint;
import entente.evidence.Publisher;
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

/**
 * What the page's template asks of a dossier: words, dates, marks and the figure. Made for one
 * writing of the page, because the first mark of each note is the one it leads back to.
 */
public final class Sheet {
  private static final int WIDE = 760;
  private static final int NARROW = 340;

  private final Dossier dossier;
  private final String style;
  private final Set<Integer> marked = new HashSet<>();
  private final Set<Integer> years = new HashSet<>();

  Sheet(Dossier dossier, String style) {
    this.dossier = dossier;
    this.style = style;
  }

  /** The dossier. */
  public Dossier dossier() {
    return dossier;
  }

  /** The style sheet. */
  public String style() {
    return style;
  }

  /** Marks of these notes; the first mark of a note gets the id it leads back to. */
  public List<Mark> marks(List<Integer> notes) {
    List<Mark> marks = new ArrayList<>();
    notes.forEach(n -> marks.add(new Mark(n, marked.add(n) ? "m" + n : "")));
    return marks;
  }

  /** The mark of one note. */
  public List<Mark> mark(int note) {
    return marks(List.of(note));
  }

  /** Quoted text as runs. */
  public List<Run> runs(String text) {
    return Run.of(text);
  }

  /** A quoted sentence with its words marked. */
  public List<Run> runs(Note note) {
    return Run.of(note.sentence(), note.words());
  }

  /** Any text of a document or a person, made safe to show. */
  public String plain(String text) {
    return Run.visible(text);
  }

  /** A date in words. */
  public String date(When when) {
    return DateWords.of(when);
  }

  /** The day the dossier is seen from, in words. */
  public String asOf() {
    return dossier
        .subject()
        .asOf()
        .map(day -> "as of " + DateWords.of(day))
        .orElse("no document has a date");
  }

  /** The first year of an event in the list of events; empty if an earlier line has it. */
  public String yearId(EventLine line) {
    return line.event()
        .when()
        .from()
        .filter(day -> years.add(day.getYear()))
        .map(day -> "y" + day.getYear())
        .orElse("");
  }

  /** The ring of an event. */
  public Seal seal(EventLine line) {
    return Seal.of(line);
  }

  /** The ring of a standing. */
  public Seal seal(Standing standing) {
    return Seal.of(standing);
  }

  /** Code, mode, field, intensity, reports and origins of an event. */
  public String facts(EventLine line) {
    var act = line.event().act();
    List<String> facts = new ArrayList<>();
    facts.add(act.type().map(Enum::name).orElse("statement") + " " + act.cameo());
    if (act.mode() != Mode.HAPPENED) {
      facts.add(act.mode().word());
    }
    facts.add(act.qualities().dimension().word());
    facts.add("intensity " + signed(act.intensity().value()));
    facts.add(
        counted(line.event().members().size(), "report")
            + ", "
            + counted(line.weight().origins(), "origin"));
    line.decided().forEach(decision -> facts.add(Findings.words(decision)));
    return String.join(" · ", facts);
  }

  /** A number with its sign and one decimal. */
  public String signed(double value) {
    String digits = String.format(Locale.ROOT, "%.1f", Math.abs(value));
    return value < 0 ? "\u2212" + digits : value > 0 ? "+" + digits : digits;
  }

  /** A number with what it counts. */
  public String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** The language to declare for quoted text; empty for the page's own and where undetermined. */
  public String lang(String language) {
    return language.equals("en") || language.equals("und") ? "" : language;
  }

  /** Publisher, title and day of a document. */
  public String imprint(Imprint imprint) {
    List<String> parts = new ArrayList<>();
    parts.add(publisher(imprint));
    if (!imprint.title().isBlank()) {
      parts.add("“" + Run.visible(imprint.title()) + "”");
    }
    parts.add(imprint.published().map(DateWords::of).orElse("no date of its own"));
    return String.join(", ", parts);
  }

  /** The publisher's name. */
  public String publisher(Imprint imprint) {
    return publisher(imprint.publisher());
  }

  private static String publisher(Publisher publisher) {
    return publisher.isUnknown() ? "Publisher not stated" : Run.visible(publisher.name());
  }

  /** A word with a capital first. */
  public String capital(String word) {
    return DateWords.capital(word);
  }

  /** The last three events of a field. */
  public List<EventLine> latest(DimensionLine line) {
    int size = line.events().size();
    return line.events().subList(Math.max(0, size - 3), size);
  }

  /** Kind, holder, publisher of a claim. */
  public String facts(ClaimLine line) {
    Claim claim = line.claim();
    List<String> facts = new ArrayList<>();
    facts.add(claim.kind().word() + ", " + claim.wording().word());
    claim.voice().holder().ifPresent(holder -> facts.add("held by " + Run.visible(holder)));
    if (!claim.voice().hedges().isEmpty()) {
      facts.add("hedged by “" + Run.visible(String.join("”, “", claim.voice().hedges())) + "”");
    }
    facts.add(publisher(line.publisher()));
    line.decided().forEach(decision -> facts.add(Findings.words(decision)));
    return String.join(" · ", facts);
  }

  /** Claims by status, contradicted ones first, then in the order of the wordings. */
  public Map<String, List<ClaimLine>> byStatus() {
    Map<String, List<ClaimLine>> groups = new LinkedHashMap<>();
    for (ClaimLine line : dossier.statements().claims().items()) {
      groups.computeIfAbsent(line.status(), w -> new ArrayList<>()).add(line);
    }
    return groups;
  }

  /** Words about agreements, contradictions, checks and decisions. */
  public Findings found() {
    return new Findings(this);
  }

  /** Dropped blocks by document. */
  public Map<Imprint, List<DroppedLine>> droppedByDocument() {
    Map<Imprint, List<DroppedLine>> groups = new LinkedHashMap<>();
    for (DroppedLine line : dossier.limits().dropped().items()) {
      groups.computeIfAbsent(line.imprint(), i -> new ArrayList<>()).add(line);
    }
    return groups;
  }

  /** The figure for a page on a desk or on paper. */
  public CourseFigure wideFigure() {
    return new CourseFigure(WIDE, dossier.acts().course().items());
  }

  /** The figure for a phone. */
  public CourseFigure narrowFigure() {
    return new CourseFigure(NARROW, dossier.acts().course().items());
  }

  /** Years on end that are told alike: each observed one, and stretches not observed. */
  public List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    for (CourseYear year : dossier.acts().course().items()) {
      int last = stretches.size() - 1;
      if (year.numbers().isEmpty() && last >= 0 && stretches.get(last).numbers().isEmpty()) {
        stretches.set(last, stretches.get(last).until(year.year()));
      } else {
        stretches.add(new Stretch(year.year(), year.year(), year.numbers()));
      }
    }
    return stretches;
  }

  /**
   * Years of the table.
   *
   * @param first first year
   * @param last last year
   * @param numbers empty if not observed
   */
  public record Stretch(int first, int last, Optional<Numbers> numbers) {
    Stretch until(int year) {
      return new Stretch(first, year, numbers);
    }

    /** Such as {@code 2010 to 2014}. */
    public String years() {
      return first == last ? String.valueOf(first) : first + " to " + last;
    }
  }

  /** The mean intensity of a year, or a dash. */
  public String intensity(Numbers numbers) {
    return numbers.intensity().isPresent() ? signed(numbers.intensity().getAsDouble()) : "–";
  }
}
