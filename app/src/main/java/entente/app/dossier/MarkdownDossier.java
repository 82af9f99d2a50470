// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import entente.dossier.AgreementLine;
import entente.dossier.CheckLine;
import entente.dossier.ClaimLine;
import entente.dossier.ContradictionLine;
import entente.dossier.DecisionLine;
import entente.dossier.DimensionLine;
import entente.dossier.Dossier;
import entente.dossier.DroppedLine;
import entente.dossier.EventLine;
import entente.dossier.Gap;
import entente.dossier.Note;
import entente.dossier.Section;
import entente.dossier.SourceLine;
import entente.dossier.Subject;
import entente.evidence.Document.Imprint;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A dossier as Markdown with footnotes: the same lines and numbers as the page. */
public final class MarkdownDossier {
  private final Dossier dossier;
  private final Sheet sheet;
  private final Findings found;
  private final StringBuilder out = new StringBuilder();

  private MarkdownDossier(Dossier dossier) {
    this.dossier = dossier;
    sheet = new Sheet(dossier, "");
    found = sheet.found();
  }

  /** The whole file, lines ended by {@code \n}. */
  public static String write(Dossier dossier) {
    return new MarkdownDossier(dossier).write();
  }

  private String write() {
    head();
    section(
        dossier.summary(),
        c -> line(MarkdownText.quoted(c.text()) + MarkdownText.marks(List.of(c.note())) + "\n"));
    section(dossier.acts().roots(), this::event);
    course();
    section(dossier.acts().dimensions(), this::dimension);
    section(dossier.acts().dated(), this::event);
    section(dossier.acts().undated(), this::event);
    section(dossier.statements().agreements(), this::agreement);
    claims();
    section(dossier.statements().contradictions(), this::contradiction);
    checks();
    section(dossier.statements().parallels(), this::claim);
    section(dossier.statements().risks(), this::claim);
    section(dossier.statements().outlook(), this::claim);
    section(dossier.acts().beside(), this::event);
    section(dossier.limits().unknown(), this::gap);
    sources();
    dropped();
    section(dossier.limits().decisions(), this::decision);
    notes();
    line("\n<!-- entente-digest: -->");
    return PartDigest.MARKDOWN.sealed(out.toString().strip() + "\n");
  }

  private void head() {
    Subject subject = dossier.subject();
    Subject.Figures figures = subject.figures();
    line("# " + subject.title() + "\n");
    line(
        "Dossier "
            + subject.dyad()
            + ", "
            + sheet.asOf()
            + ": "
            + sheet.counted(figures.events(), "event")
            + ", "
            + sheet.counted(figures.reports(), "report")
            + ", "
            + sheet.counted(figures.documents(), "document")
            + ".\n");
  }

  private <T> void section(Section<T> section, Consumer<T> item) {
    title(section);
    section.items().forEach(item);
  }

  private void title(Section<?> section) {
    line("\n## " + section.part().title() + "\n");
    if (section.isEmpty()) {
      line("*" + MarkdownText.plain(section.nothing()) + "*\n");
    }
  }

  private void event(EventLine event) {
    line(
        "- **"
            + sheet.date(event.event().when())
            + ". "
            + MarkdownText.plain(event.told().title())
            + "** ("
            + Seal.of(event).word().toLowerCase(java.util.Locale.ROOT)
            + ")  ");
    line(
        "  “"
            + MarkdownText.quoted(event.told().quote())
            + "”"
            + MarkdownText.marks(event.notes())
            + "  ");
    String parties = String.join("; ", event.told().parties());
    line("  " + (parties.isEmpty() ? "" : MarkdownText.plain(parties) + ". ") + sheet.facts(event));
  }

  private void course() {
    title(dossier.acts().course());
    if (dossier.acts().course().isEmpty()) {
      return;
    }
    line(
        "| Year | Acts | Reports | Cooperation, words | deeds | Conflict, words | deeds | Mean intensity |");
    line("|---|--:|--:|--:|--:|--:|--:|--:|");
    for (Sheet.Stretch stretch : sheet.stretches()) {
      line(
          stretch
              .numbers()
              .map(
                  n ->
                      "| "
                          + stretch.years()
                          + " | "
                          + n.events()
                          + " | "
                          + n.reports()
                          + " | "
                          + n.quad().get(0)
                          + " | "
                          + n.quad().get(1)
                          + " | "
                          + n.quad().get(2)
                          + " | "
                          + n.quad().get(3)
                          + " | "
                          + sheet.intensity(n)
                          + " |")
              .orElse("| " + stretch.years() + " | not observed | | | | | | |"));
    }
  }

  private void dimension(DimensionLine line) {
    String name = "- **" + sheet.capital(line.dimension().word()) + "**: ";
    if (line.events().isEmpty()) {
      line(
          name
              + "nothing observed in the "
              + sheet.counted(dossier.subject().figures().documents(), "document")
              + " read");
    } else {
      List<String> latest =
          sheet.latest(line).stream()
              .map(e -> MarkdownText.plain(e.told().title()) + ", " + sheet.date(e.event().when()))
              .toList();
      line(
          name
              + sheet.counted(line.events().size(), "event")
              + "; last "
              + String.join("; ", latest));
    }
  }

  private void agreement(AgreementLine agreement) {
    String date = agreement.when().isUndated() ? "" : ", " + sheet.date(agreement.when());
    line(
        "- **"
            + MarkdownText.plain(agreement.title())
            + "**: "
            + agreement.status()
            + date
            + agreement.basis().standing().map(s -> " (" + s.word() + ")").orElse("")
            + MarkdownText.marks(agreement.notes()));
    agreement.track().ifPresent(track -> track(agreement, track));
  }

  private void track(AgreementLine agreement, AgreementLine.Track track) {
    line("  - " + MarkdownText.plain(found.facts(agreement)));
    if (!track.sideStates().isEmpty()) {
      line("  - Beside the track: " + MarkdownText.plain(found.sideStates(agreement)));
    }
    track
        .steps()
        .forEach(
            step ->
                line(
                    "  - Step: "
                        + MarkdownText.plain(found.step(step))
                        + MarkdownText.marks(List.of(step.note()))));
    track
        .accounts()
        .forEach(
            account ->
                line(
                    "  - "
                        + MarkdownText.plain(account.name())
                        + " says: “"
                        + MarkdownText.quoted(account.says())
                        + "”"
                        + MarkdownText.marks(List.of(account.note()))));
  }

  private void claims() {
    title(dossier.statements().claims());
    for (Map.Entry<String, List<ClaimLine>> group : sheet.byStatus().entrySet()) {
      line("\n### " + sheet.capital(group.getKey()) + "\n");
      group.getValue().forEach(this::claim);
    }
  }

  private void claim(ClaimLine claim) {
    line(
        "- “"
            + MarkdownText.quoted(claim.claim().text())
            + "”"
            + MarkdownText.marks(List.of(claim.note()))
            + "  ");
    String against = found.refuted(claim);
    if (!against.isEmpty()) {
      line("  Against it: " + MarkdownText.plain(against) + "  ");
    }
    line("  " + MarkdownText.plain(sheet.facts(claim)));
  }

  private void contradiction(ContradictionLine contradiction) {
    line("- **" + found.field(contradiction) + "** (by the rule " + contradiction.rule() + ")");
    for (ContradictionLine.Side side : contradiction.sides()) {
      line(
          "  - "
              + MarkdownText.plain(found.holder(side))
              + " says **"
              + MarkdownText.plain(side.side().value())
              + "**: “"
              + MarkdownText.quoted(found.said(side))
              + "”"
              + MarkdownText.marks(List.of(side.note())));
    }
  }

  private void checks() {
    title(dossier.limits().checks());
    found
        .checksByKind(dossier.limits().checks().items())
        .forEach(
            (kind, lines) -> {
              line("\n### " + kind + "\n");
              lines.forEach(this::check);
            });
  }

  private void check(CheckLine check) {
    line(
        "- “"
            + MarkdownText.quoted(found.words(check.check().evidence()))
            + "”"
            + MarkdownText.marks(List.of(check.note()))
            + "  ");
    line("  " + MarkdownText.plain(check.check().message()) + "  ");
    check.check().facts().forEach(f -> line("  Fact: " + MarkdownText.plain(found.fact(f)) + "  "));
    line("  " + MarkdownText.plain(found.facts(check)));
  }

  private void decision(DecisionLine decision) {
    line(
        "- "
            + MarkdownText.plain(found.decision(decision))
            + ": "
            + MarkdownText.plain(decision.text())
            + MarkdownText.marks(List.of(decision.note()))
            + " ("
            + decision.line()
            + ")");
  }

  private void gap(Gap gap) {
    line("- " + MarkdownText.plain(gap.text()) + MarkdownText.marks(gap.notes()));
  }

  private void sources() {
    title(dossier.limits().sources());
    if (!dossier.limits().sources().isEmpty()) {
      line("| Document | Kind | Language | Sentences | Events | Claims | Id |");
      line("|---|---|---|--:|--:|--:|---|");
      dossier.limits().sources().items().forEach(this::source);
      line("");
    }
    dossier.limits().gaps().forEach(this::gap);
  }

  private void source(SourceLine line) {
    line(
        "| "
            + MarkdownText.cell(sheet.imprint(line.imprint()))
            + " | "
            + line.imprint().publisher().kind().word()
            + " | "
            + MarkdownText.cell(line.language())
            + (line.status() == entente.reading.Status.UNCODED ? ", not coded" : "")
            + " | "
            + line.yield().sentences()
            + " | "
            + line.yield().events()
            + " | "
            + line.yield().claims()
            + " | "
            + line.document()
            + " |");
  }

  private void dropped() {
    title(dossier.limits().dropped());
    for (Map.Entry<Imprint, List<DroppedLine>> group : sheet.droppedByDocument().entrySet()) {
      line("\n" + MarkdownText.plain(sheet.imprint(group.getKey())) + ":\n");
      for (DroppedLine line : group.getValue()) {
        line("- " + line.block().reason().words() + ": " + MarkdownText.plain(line.excerpt()));
      }
    }
  }

  private void notes() {
    line("\n## Notes\n");
    dossier.notes().forEach(this::note);
  }

  private void note(Note note) {
    String before = note.beside().before().map(s -> MarkdownText.quoted(s.text()) + " ").orElse("");
    String after = note.beside().after().map(s -> " " + MarkdownText.quoted(s.text())).orElse("");
    line(
        "[^"
            + note.number()
            + "]: "
            + before
            + "“"
            + MarkdownText.quoted(note)
            + "”"
            + after
            + " — "
            + MarkdownText.plain(sheet.imprint(note.imprint()))
            + ". "
            + note.sentence().document()
            + ", "
            + note.sentence().span().start()
            + "–"
            + note.sentence().span().end()
            + ".");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
