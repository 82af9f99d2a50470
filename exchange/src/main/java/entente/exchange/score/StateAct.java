// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.exchange.gold.DocumentEvent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An event of a document between two states: lists of states are taken apart into these.
 *
 * @param actor who acts
 * @param recipient towards whom
 * @param mutual whether direction does not count
 * @param event the event it is part of
 */
record StateAct(String actor, String recipient, boolean mutual, DocumentEvent event) {
  private static final String KOSOVO = "XKX";

  /** ISO 3166-1, which the JDK carries as a list of codes alone, and Kosovo. */
  private static final Set<String> STATES = states();

  private static final Map<String, String> OTHER_CODES =
      Map.ofEntries(
          Map.entry("SML", "SOM"),
          Map.entry("SOL", "SOM"),
          Map.entry("KOS", KOSOVO),
          Map.entry("RKS", KOSOVO),
          Map.entry("XKO", KOSOVO),
          Map.entry("UNK", KOSOVO),
          Map.entry("ROM", "ROU"),
          Map.entry("ZAR", "COD"),
          Map.entry("TMP", "TLS"),
          Map.entry("PAL", "PSE"),
          Map.entry("SAH", "ESH"));

  /** Types of other drafts of PLOVER, and the two that are scored as one. */
  private static final Map<String, String> OTHER_TYPES =
      Map.of(
          "RETREAT",
          TestCodes.YIELD,
          "CONCEDE",
          TestCodes.YIELD,
          "ENGAGE",
          "COOPERATE",
          "FIGHT",
          "ASSAULT");

  private static Set<String> states() {
    Set<String> states =
        new LinkedHashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    states.add(KOSOVO);
    return states;
  }

  /** All pairs of states of an event; none if it has no two states. */
  static List<StateAct> of(DocumentEvent event) {
    List<String> actors = codes(event.sides().actors());
    List<String> recipients = codes(event.sides().recipients());
    Map<String, StateAct> acts = new LinkedHashMap<>();
    if (actors.isEmpty() || recipients.isEmpty()) {
      List<String> all = actors.isEmpty() ? recipients : actors;
      for (int i = 0; i < all.size(); i++) {
        for (String other : all.subList(i + 1, all.size())) {
          put(acts, new StateAct(all.get(i), other, true, event));
        }
      }
      return List.copyOf(acts.values());
    }
    for (String actor : actors) {
      for (String recipient : recipients) {
        if (!actor.equals(recipient)) {
          put(acts, new StateAct(actor, recipient, event.sides().reciprocal(), event));
        }
      }
    }
    return List.copyOf(acts.values());
  }

  private static void put(Map<String, StateAct> acts, StateAct act) {
    acts.putIfAbsent(act.mutual ? act.pair() : act.actor + " > " + act.recipient, act);
  }

  /** The codes of states among these words, each once. */
  private static List<String> codes(List<String> words) {
    return words.stream()
        .flatMap(word -> Arrays.stream(word.split("[\\s,;|/]+", -1)))
        .map(word -> word.strip().toUpperCase(Locale.ROOT))
        .map(code -> OTHER_CODES.getOrDefault(code, code))
        .filter(STATES::contains)
        .distinct()
        .toList();
  }

  /** The two states, in no order. */
  String pair() {
    return actor.compareTo(recipient) <= 0 ? actor + "-" + recipient : recipient + "-" + actor;
  }

  /** The type as scored. */
  String type() {
    return scored(event.what().type());
  }

  static String scored(String type) {
    String word = type.strip().toUpperCase(Locale.ROOT);
    return OTHER_TYPES.getOrDefault(word, word);
  }

  /** The types that are right. */
  Set<String> types() {
    Set<String> types = new LinkedHashSet<>();
    types.add(type());
    event.tolerated().types().forEach(type -> types.add(scored(type)));
    return types;
  }

  /** The quad class; empty if the type is none of PLOVER's. */
  Optional<String> quad() {
    return quadOf(type());
  }

  /** The class of a type as scored, where CRIME is material conflict. */
  static Optional<String> quadOf(String type) {
    return type.equals("CRIME") ? Optional.of("4") : TestCodes.quadOfPlover(type);
  }

  private boolean sharesQuad(StateAct predicted) {
    return types().stream().anyMatch(type -> quadOf(type).equals(predicted.quad()));
  }

  /** The mode. */
  String mode() {
    return event.what().mode();
  }

  /** The modes that are right. */
  Set<String> modes() {
    Set<String> modes = new LinkedHashSet<>();
    modes.add(mode());
    modes.addAll(event.tolerated().modes());
    return modes;
  }

  /** Whether neither finding nor missing it counts. */
  boolean isOptional() {
    return event.tolerated().optional();
  }

  /** Whether a mention of one overlaps a mention of the other. */
  boolean overlaps(StateAct other) {
    return event.spans().stream().anyMatch(a -> other.event.spans().stream().anyMatch(a::overlaps));
  }

  /** Whether a prediction agrees with this mark in a field. */
  boolean agrees(StateAct predicted, Measure field) {
    return switch (field) {
      case EVENT -> true;
      case DIRECTION -> isDirectedAs(predicted);
      case TYPE_STRICT -> predicted.type().equals(type());
      case TYPE -> types().contains(predicted.type());
      case QUAD -> sharesQuad(predicted);
      case DATE -> Days.fit(event, predicted.event.date());
      case DATE_LOOSE -> Days.touch(event, predicted.event.date());
      case MODE_STRICT -> predicted.mode().equals(mode());
      case MODE -> modes().contains(predicted.mode());
      case RECORD -> Measure.ofRecord().stream().allMatch(f -> agrees(predicted, f));
    };
  }

  private boolean isDirectedAs(StateAct predicted) {
    return mutual
        || (!predicted.mutual
            && predicted.actor.equals(actor)
            && predicted.recipient.equals(recipient));
  }

  /**
   * How well a prediction fits this mark; 0 if the two may not be aligned. They may if the two
   * states are the same and either a mention overlaps or quad class and date agree.
   */
  double fit(StateAct predicted) {
    boolean overlaps = overlaps(predicted);
    boolean dated = agrees(predicted, Measure.DATE);
    boolean classed = agrees(predicted, Measure.QUAD);
    if (!pair().equals(predicted.pair()) || (!overlaps && !(classed && dated))) {
      return 0;
    }
    return 1
        + (overlaps ? 4 : 0)
        + (agrees(predicted, Measure.TYPE) ? 3 : 0)
        + (agrees(predicted, Measure.TYPE_STRICT) ? 1 : 0)
        + (classed ? 1 : 0)
        + (dated ? 2 : 0)
        + (agrees(predicted, Measure.MODE) ? 1 : 0)
        + (agrees(predicted, Measure.DIRECTION) ? 0.5 : 0)
        + (isOptional() ? 0 : 0.25);
  }
}
