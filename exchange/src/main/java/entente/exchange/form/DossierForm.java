// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.dossier.Cited;
import entente.dossier.CourseYear;
import entente.dossier.DimensionLine;
import entente.dossier.Dossier;
import entente.dossier.DroppedLine;
import entente.dossier.EventLine;
import entente.dossier.Gap;
import entente.dossier.Section;
import entente.dossier.SourceLine;
import entente.dossier.Subject;
import entente.evidence.Document.Imprint;
import entente.evidence.Publisher;
import entente.verify.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A dossier as one JSON object: each section with its lines, or the sentence that says why it has
 * none; {@code notes} of a line are numbers of the quoted sentences at the end.
 *
 * @param dossier the dossier
 */
public record DossierForm(Dossier dossier) implements Form {
  @Override
  public void write(Fields out) {
    out.object("subject", this::subject);
    section(out, dossier.summary(), DossierForm::cited);
    section(out, dossier.acts().roots(), this::event);
    section(out, dossier.acts().course(), DossierForm::year);
    section(out, dossier.acts().dimensions(), DossierForm::dimension);
    section(out, dossier.acts().dated(), this::event);
    section(out, dossier.acts().undated(), this::event);
    section(out, dossier.statements().agreements(), FoundForms::agreement);
    section(out, dossier.statements().claims(), FoundForms::claim);
    section(out, dossier.statements().contradictions(), FoundForms::contradiction);
    section(out, dossier.limits().checks(), FoundForms::check);
    section(out, dossier.statements().parallels(), FoundForms::claim);
    section(out, dossier.statements().risks(), FoundForms::claim);
    section(out, dossier.statements().outlook(), FoundForms::claim);
    section(out, dossier.acts().beside(), this::event);
    section(out, dossier.limits().unknown(), DossierForm::gap);
    section(out, dossier.limits().sources(), DossierForm::source);
    out.objects("gaps", dossier.limits().gaps().stream().map(DossierForm::gap).toList());
    section(out, dossier.limits().dropped(), DossierForm::dropped);
    section(out, dossier.limits().decisions(), FoundForms::decision);
    out.objects("notes", dossier.notes().stream().map(NoteForm::new).toList());
    out.text("digest", "");
  }

  private static <T> void section(Fields out, Section<T> section, Function<T, Form> form) {
    out.object(
        section.part().key(),
        fields ->
            fields
                .text("title", section.part().title())
                .text("nothing", Optional.of(section.nothing()).filter(n -> !n.isEmpty()))
                .objects("lines", section.items().stream().map(form).toList()));
  }

  private void subject(Fields out) {
    Subject subject = dossier.subject();
    Subject.Figures figures = subject.figures();
    out.text("pair", subject.dyad().toString())
        .words("names", List.of(subject.first(), subject.second()))
        .text("as_of", subject.asOf().map(Object::toString))
        .number("events", figures.events())
        .number("reports", figures.reports())
        .number("documents", figures.documents())
        .number("planned", figures.planned())
        .object(
            "standings",
            standings -> {
              for (Standing standing : Standing.values()) {
                standings.number(standing.word(), figures.standings().getOrDefault(standing, 0));
              }
            });
  }

  private static Form cited(Cited cited) {
    return out ->
        out.text("sentence", cited.text())
            .number("note", cited.note())
            .text("standing", cited.standing().word());
  }

  private Form event(EventLine line) {
    return out -> {
      out.text("title", line.told().title())
          .words("parties", line.told().parties())
          .text("quote", line.told().quote())
          .numbers("notes", line.notes())
          .objects("decisions", FoundForms.decisions(line.decided()));
      EventForm form =
          new EventForm(
              line.event(),
              line.weight().standing(),
              line.weight().origins(),
              id -> publishers().getOrDefault(id.value(), Publisher.unknown()));
      out.object("event", form);
    };
  }

  private Map<String, Publisher> publishers() {
    return dossier.limits().sources().items().stream()
        .collect(
            Collectors.toMap(
                s -> s.document().value(),
                s -> s.imprint().publisher(),
                (a, b) -> a,
                TreeMap::new));
  }

  private static Form year(CourseYear year) {
    return out -> {
      out.number("year", year.year()).flag("observed", year.numbers().isPresent());
      year.numbers()
          .ifPresent(
              numbers ->
                  out.number("events", numbers.events())
                      .number("reports", numbers.reports())
                      .numbers("quad", numbers.quad())
                      .decimal("intensity", numbers.intensity()));
      out.text("label", year.label());
    };
  }

  private static Form dimension(DimensionLine line) {
    return out ->
        out.text("dimension", line.dimension().word())
            .words("events", line.events(), event -> event.event().id().value());
  }

  private static Form gap(Gap gap) {
    return out -> out.text("text", gap.text()).numbers("notes", gap.notes());
  }

  private static Form source(SourceLine line) {
    return out -> {
      imprint(out.text("document", line.document().value()), line.imprint());
      out.text("path", line.imprint().path())
          .text("kind", line.imprint().publisher().kind().word())
          .text("language", line.language())
          .text("status", line.status().word())
          .number("sentences", line.yield().sentences())
          .number("events", line.yield().events())
          .number("claims", line.yield().claims())
          .text("coder", line.yield().coder());
    };
  }

  private static Form dropped(DroppedLine line) {
    return out ->
        out.text("document", line.document().value())
            .number("start", line.block().span().start())
            .number("end", line.block().span().end())
            .text("reason", line.block().reason().word())
            .text("excerpt", line.excerpt());
  }

  static void imprint(Fields out, Imprint imprint) {
    out.text("title", Optional.of(imprint.title()).filter(t -> !t.isEmpty()))
        .text(
            "publisher",
            Optional.of(imprint.publisher()).filter(p -> !p.isUnknown()).map(Publisher::name))
        .text("published", imprint.published().map(Object::toString));
  }
}
