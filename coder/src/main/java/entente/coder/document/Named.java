// SPDX-License-Identifier: Apache-2.0
package entente.coder.document;

import entente.actor.Actor;
import entente.coder.act.Echo;
import entente.event.Trace;
import entente.time.When;
import java.util.List;

/**
 * A noun that names an act told elsewhere in the document.
 *
 * @param place the sentence and the noun in it
 * @param echo what it names and how surely it points back
 * @param parties the two parties, if it names them
 * @param when the date of its sentence
 * @param trace how it was read
 */
public record Named(Told.Place place, Echo echo, List<Actor> parties, When when, Trace trace) {
  public Named {
    parties = List.copyOf(parties);
  }

  int ordinal() {
    return place.sentence().ordinal();
  }
}
