// SPDX-License-Identifier: Apache-2.0
package entente.exchange.export;

import entente.actor.Actor;
import entente.event.Act;
import entente.event.Codebook;
import entente.event.Context;
import entente.event.Event;
import entente.event.EventType;
import entente.event.Manner;
import entente.event.Mode;
import entente.evidence.Document;
import entente.evidence.Evidence;
import entente.evidence.Publisher;
import entente.evidence.Span;
import entente.exchange.form.DateForm;
import entente.exchange.form.Fields;
import entente.exchange.form.Form;
import entente.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An event as a PLOVER record (PLOVER manual, draft 2.0: data fields). The record's own fields hold
 * PLOVER's reading; the object {@code entente}, which PLOVER allows for, holds the act as it was
 * coded.
 *
 * @param event the event
 * @param telling who tells of it
 * @param type its PLOVER type
 */
record PloverLine(Event event, Telling telling, EventType type) implements Form {
  @Override
  public void write(Fields out) {
    PloverReading reading = PloverReading.of(event.act(), type);
    out.text("id", telling.id()).flag("has_event", reading.type().isPresent());
    who(out);
    what(out, reading);
    text(out);
    out.text("coder", "entente " + telling.leading().coder())
        .text("comment", comment())
        .object("entente", this::asCoded);
  }

  private void who(Fields out) {
    When when = LineDate.of(event, telling);
    Optional<LocalDate> from = when.from();
    out.text("date", from.map(LocalDate::toString))
        .text("enddate", when.to().filter(to -> from.isPresent()).map(LocalDate::toString))
        .objects("actor", entities(event.act().parties().actors()))
        .objects("recipient", entities(event.act().parties().recipients()));
  }

  private void what(Fields out, PloverReading reading) {
    Optional<EventType> weighed =
        reading.type().filter(t -> PloverReading.isWeighed(event.act().mode()));
    out.words("event", reading.type().stream().map(Enum::name).toList());
    weighed.ifPresentOrElse(
        t -> out.number("quad_code", t.quad().number()), () -> out.nothing("quad_code"));
    out.decimal("event_scale", scale(weighed, reading.modes()))
        .words("mode", reading.modes(), Manner::word)
        .words("context", contexts(reading));
  }

  private static OptionalDouble scale(Optional<EventType> weighed, List<Manner> modes) {
    return weighed.isPresent()
        ? OptionalDouble.of(PloverModes.score(weighed.get(), modes))
        : OptionalDouble.empty();
  }

  private List<String> contexts(PloverReading reading) {
    List<String> contexts =
        new ArrayList<>(event.act().qualities().contexts().stream().map(Context::word).toList());
    reading.auxiliary().ifPresent(contexts::add);
    return contexts;
  }

  private void text(Fields out) {
    Evidence evidence = telling.leading().report().evidence();
    Span sentence = evidence.sentence().span();
    out.words("event_text", List.of(words(evidence)))
        .text("text", evidence.sentence().text())
        .object(
            "text_info",
            place ->
                place
                    .number("sequence", evidence.sentence().ordinal())
                    .number("start", sentence.start())
                    .number("end", sentence.end()))
        .object("cite_info", this::cite);
  }

  private static String words(Evidence evidence) {
    int origin = evidence.sentence().span().start();
    Span words = evidence.span();
    return evidence.sentence().text().substring(words.start() - origin, words.end() - origin);
  }

  private void cite(Fields out) {
    Document document = telling.leading().document();
    Document.Imprint imprint = document.imprint();
    out.text("citation", telling.leading().name())
        .text("title", Optional.of(imprint.title()).filter(title -> !title.isEmpty()))
        .text("language", document.language())
        .text(
            "publication",
            Optional.of(imprint.publisher()).filter(p -> !p.isUnknown()).map(Publisher::name))
        .text("codebook", Codebook.VERSION);
  }

  private Optional<String> comment() {
    return Optional.of("alleged " + type + ", not to be counted as done")
        .filter(words -> event.act().mode() == Mode.ALLEGED);
  }

  private void asCoded(Fields out) {
    Act act = event.act();
    out.text("type", type.name())
        .text("mode", act.mode().word())
        .text("cameo", act.cameo().digits())
        .words("manner", act.qualities().manners(), Manner::word)
        .text("dimension", act.qualities().dimension().word())
        .decimal("intensity", act.intensity().value())
        .object("date", new DateForm(event.when()))
        .text("published", telling.leading().document().published().map(LocalDate::toString))
        .text("attribution", telling.leading().report().attribution())
        .text("standing", telling.weight().map(weight -> weight.standing().word()))
        .number("reports", event.members().size());
    telling
        .weight()
        .ifPresentOrElse(
            weight -> out.number("origins", weight.origins()), () -> out.nothing("origins"));
    out.words("documents", telling.texts().stream().map(Telling.Text::name).distinct().toList());
  }

  private static List<PloverEntity> entities(List<Actor> side) {
    return side.stream().map(PloverEntity::new).toList();
  }
}
