// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.actor.Actor;
import entente.event.Act;
import entente.event.Context;
import entente.event.Event;
import entente.event.Manner;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.verify.Contradiction;
import entente.verify.Standing;
import java.util.List;
import java.util.function.Function;

/**
 * An event as {@code entente events --json} prints it.
 *
 * @param event the event
 * @param standing what all documents together say of it
 * @param origins number of independent origins
 * @param contradictions the accounts of it that cannot all be true
 * @param publishers the publisher of each document
 */
public record EventForm(
    Event event,
    Standing standing,
    int origins,
    List<Contradiction> contradictions,
    Function<DocumentId, Publisher> publishers)
    implements Form {
  public EventForm {
    contradictions = List.copyOf(contradictions);
  }

  /** An event whose accounts agree. */
  public EventForm(
      Event event, Standing standing, int origins, Function<DocumentId, Publisher> publishers) {
    this(event, standing, origins, List.of(), publishers);
  }

  @Override
  public void write(Fields out) {
    Act act = event.act();
    out.text("id", event.id().value())
        .object("date", new DateForm(event.when()))
        .objects("actors", forms(act.parties().actors()))
        .objects("recipients", forms(act.parties().recipients()))
        .flag("reciprocal", act.parties().isReciprocal())
        .flag("multilateral", act.parties().isMultilateral())
        .text("type", act.type().map(Enum::name))
        .text("cameo", act.cameo().digits())
        .text("mode", act.mode().word())
        .words("manner", act.qualities().manners(), Manner::word)
        .words("contexts", act.qualities().contexts(), Context::word)
        .text("dimension", act.qualities().dimension().word())
        .number("quad", act.quad().number())
        .decimal("intensity", act.intensity().value())
        .text("standing", standing.word())
        .number("reports", event.members().size())
        .number("origins", origins)
        .objects("evidence", event.members().stream().map(this::evidence).toList())
        .objects("contradictions", ContradictionForm.of(contradictions, publishers));
  }

  private Form evidence(Event.Member member) {
    return out -> {
      new EvidenceForm(
              member.report().evidence(), publishers.apply(member.report().evidence().document()))
          .write(out);
      out.text("report", member.report().id().value())
          .text("join", member.rule())
          .text("attribution", member.report().attribution());
    };
  }

  private static List<ActorForm> forms(List<Actor> side) {
    return side.stream().map(ActorForm::new).toList();
  }
}
