// SPDX-License-Identifier: Apache-2.0
package entente.coder.name;

import entente.actor.ActorCode;
import entente.actor.Group;
import entente.actor.Name;
import entente.actor.OfficeHolder;
import entente.actor.Organisation;
import entente.actor.Place;
import entente.actor.StateCode;
import entente.time.Window;
import java.util.Optional;

/** One thing that a form can mean. */
public sealed interface NameReading {

  /** Whom it names: the state with the sector of a seat or force, or the organisation. */
  ActorCode code();

  /** The days on which the form means this. */
  Window validity();

  /** Whether words nearby must speak for this meaning. */
  boolean needsContext();

  /** The state, unless this is an organisation; that of a place or group is not named by it. */
  default Optional<StateCode> state() {
    return code().state();
  }

  /**
   * A form of a state: its name, adjective, people, capital, seat or force.
   *
   * @param name the form
   * @param code as read from the name, once: it is asked for at every place where the form stands
   * @param needsContext likewise
   */
  record OfState(Name name, ActorCode code, boolean needsContext) implements NameReading {
    OfState(Name name) {
      this(name, ActorCode.of(name.state(), name.sector().orElse("")), !name.isLikely());
    }

    @Override
    public Window validity() {
      return name.validity();
    }
  }

  /** A form of an organisation. */
  record OfOrganisation(Organisation organisation) implements NameReading {
    @Override
    public ActorCode code() {
      return organisation.code();
    }

    @Override
    public Window validity() {
      return Window.always();
    }

    @Override
    public boolean needsContext() {
      return false;
    }
  }

  /** A place inside a state. */
  record OfPlace(Place place) implements NameReading {
    @Override
    public ActorCode code() {
      return ActorCode.of(place.state(), "");
    }

    @Override
    public Window validity() {
      return Window.always();
    }

    @Override
    public boolean needsContext() {
      return place.ambiguous();
    }

    @Override
    public Optional<StateCode> state() {
      return Optional.empty();
    }
  }

  /** A form of a group. */
  record OfGroup(Group group) implements NameReading {
    @Override
    public Optional<StateCode> state() {
      return Optional.empty();
    }

    @Override
    public ActorCode code() {
      return group.code();
    }

    @Override
    public Window validity() {
      return Window.always();
    }

    @Override
    public boolean needsContext() {
      return false;
    }
  }

  /** The name of an office holder; a last name alone needs context. */
  record OfHolder(OfficeHolder holder, Form form) implements NameReading {
    /** How much of the name stands there. */
    public enum Form {
      FULL,
      LAST_NAME
    }

    @Override
    public ActorCode code() {
      return ActorCode.of(holder.state(), "GOV");
    }

    @Override
    public Window validity() {
      return holder.tenure();
    }

    @Override
    public boolean needsContext() {
      return form == Form.LAST_NAME;
    }
  }
}
