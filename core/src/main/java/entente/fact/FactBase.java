// SPDX-License-Identifier: Apache-2.0
package entente.fact;

import entente.actor.ActorDirectory;
import entente.actor.Dyad;
import entente.actor.OfficeHolder;
import entente.actor.StateCode;
import java.util.List;
import java.util.Optional;

/**
 * What is known beside the documents, each fact with its validity in time: who held which office,
 * when and where gatherings were held, when organisations began and who belonged to them, how
 * states stood to each other. What it does not hold is unknown, never untrue. Immutable.
 */
public final class FactBase {
  /** Where the built-in office holders stand, for citations. */
  public static final String HOLDERS = "office-holders.tsv";

  /** Where the built-in gatherings stand, for citations. */
  public static final String GATHERINGS = "gatherings.tsv";

  /** Where the beginnings and ends of organisations stand, for citations. */
  public static final String FOUNDINGS = "foundings.tsv";

  /** Where the memberships stand, for citations. */
  public static final String MEMBERSHIPS = "memberships.tsv";

  /** Where the diplomatic relations stand, for citations. */
  public static final String RELATIONS = "relations.tsv";

  /** Where the treaties of two states stand, for citations. */
  public static final String ALLIANCES = "alliances.tsv";

  private final List<OfficeHolder> holders;
  private final List<Gathering> gatherings = FactTables.gatherings();
  private final List<GatheringName> names = FactTables.gatheringNames();
  private final List<Founding> foundings = FactTables.foundings();
  private final List<Membership> memberships = FactTables.memberships();
  private final List<Relation> relations = FactTables.relations();
  private final List<Alliance> alliances = FactTables.alliances();

  private FactBase(List<OfficeHolder> holders) {
    this.holders = List.copyOf(holders);
  }

  private static final class Standard {
    private static final FactBase FACTS = new FactBase(ActorDirectory.standard().holders());
  }

  /**
   * The built-in tables; read at the first call.
   *
   * @throws IllegalStateException if a table is malformed, naming file and line
   */
  public static FactBase standard() {
    return Standard.FACTS;
  }

  /** All office holders, in the order of the table. */
  public List<OfficeHolder> holders() {
    return holders;
  }

  /** Who held an office of a state, oldest first as the table has them; empty if none is known. */
  public List<OfficeHolder> holders(StateCode state, String office) {
    return holders.stream()
        .filter(h -> h.state().equals(state) && h.office().equals(office))
        .toList();
  }

  /** All gatherings, in the order of the table. */
  public List<Gathering> gatherings() {
    return gatherings;
  }

  /** The gatherings of a series, in the order of the table. */
  public List<Gathering> gatherings(String series) {
    return gatherings.stream().filter(g -> g.series().equals(series)).toList();
  }

  /** How texts name the gatherings, in the order of the table; no form twice in one style. */
  public List<GatheringName> gatheringNames() {
    return names;
  }

  /** When organisations began and ended, in the order of the table; each once. */
  public List<Founding> foundings() {
    return foundings;
  }

  /** When the organisation of that name began and ended; empty if it is not known. */
  public Optional<Founding> founding(String organisation) {
    return foundings.stream().filter(f -> f.organisation().equals(organisation)).findFirst();
  }

  /** Who belongs to which organisation, in the order of the table. */
  public List<Membership> memberships() {
    return memberships;
  }

  /** The known memberships of a state in an organisation; usually one. */
  public List<Membership> memberships(StateCode state, String organisation) {
    return memberships.stream()
        .filter(m -> m.state().equals(state) && m.organisation().equals(organisation))
        .toList();
  }

  /** The known changes of diplomatic relations, in the order of the table. */
  public List<Relation> relations() {
    return relations;
  }

  /** Those of a pair, oldest first. */
  public List<Relation> relations(Dyad pair) {
    return relations.stream().filter(r -> r.pair().equals(pair)).toList();
  }

  /** Treaties that bind two states, in the order of the table. */
  public List<Alliance> alliances() {
    return alliances;
  }
}
