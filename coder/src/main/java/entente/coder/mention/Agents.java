// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import entente.coder.parse.ParsedSentence;
import entente.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nouns for those who act: offices, bodies, forces; with their sector. */
public final class Agents {
  private static final int LONGEST = 5;

  private static final Set<String> RANKS =
      Set.of(
          "general",
          "gen.",
          "brigadier",
          "brig.",
          "colonel",
          "col.",
          "lieutenant",
          "lt.",
          "captain",
          "capt.",
          "major",
          "maj.",
          "admiral",
          "commodore",
          "marshal");

  private final Map<String, Agent> agents;

  private Agents(Map<String, Agent> agents) {
    this.agents = agents;
  }

  /**
   * A noun for those who act.
   *
   * @param noun its lemmas, lower case
   * @param sector CAMEO's sector
   * @param kind what it is
   * @param standing how far it stands for its state
   */
  public record Agent(String noun, String sector, Kind kind, Mention.Standing standing) {
    /** Whether it is a rank, which is no office: "Brigadier General". */
    boolean isRank() {
      return Agents.isRank(noun.substring(noun.lastIndexOf(' ') + 1)) && sector.equals("MIL");
    }
  }

  /** What a noun names. */
  public enum Kind {
    OFFICE,
    BODY,
    ASSET
  }

  /**
   * An agent noun in a sentence.
   *
   * @param agent the noun
   * @param first index of its first word
   * @param last index of its last word, included
   */
  public record Found(Agent agent, int first, int last) {}

  /** The bundled nouns. */
  public static Agents standard() {
    Map<String, Agent> agents = new LinkedHashMap<>();
    for (Table.Row row :
        Table.bundled(Agents.class, "agents.tsv", List.of("noun", "sector", "kind", "note"))
            .rows()) {
      Kind kind = Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
      agents.putIfAbsent(
          normal(row.text("noun")),
          new Agent(
              row.text("noun"),
              row.text("sector"),
              kind,
              standing(kind, row.text("sector"), row.text("note"))));
    }
    return new Agents(agents);
  }

  private static Mention.Standing standing(Kind kind, String sector, String note) {
    if (note.startsWith("alone=yes")) {
      return Mention.Standing.STATE;
    }
    if (note.startsWith("alone=acting abroad")) {
      return Mention.Standing.ABROAD;
    }
    boolean ownedByState = kind == Kind.ASSET && sector.equals("GOV");
    return ownedByState ? Mention.Standing.ASSET : Mention.Standing.PRIVATE;
  }

  /** Whether a word is a soldier's rank, which is part of no name. */
  static boolean isRank(String lemma) {
    return RANKS.contains(lemma);
  }

  /** The longest agent noun that ends at word {@code last}. */
  public Optional<Found> endingAt(ParsedSentence sentence, int last) {
    for (int first = Math.max(0, last - LONGEST + 1); first <= last; first++) {
      Agent agent = agents.get(phrase(sentence, first, last));
      if (agent == null) {
        agent = agents.get(asWritten(sentence, first, last));
      }
      if (agent != null) {
        return Optional.of(new Found(agent, first, last));
      }
    }
    return Optional.empty();
  }

  private static String phrase(ParsedSentence sentence, int first, int last) {
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i < last; i++) {
      phrase.append(sentence.form(i)).append(' ');
    }
    String head = sentence.form(last).toLowerCase(Locale.ROOT);
    return normal(
        phrase + (first == last ? bare(lemma(sentence, last, head)) : lemma(sentence, last, head)));
  }

  // "state media", whose lemma is "medium".
  private static String asWritten(ParsedSentence sentence, int first, int last) {
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i <= last; i++) {
      phrase.append(i == first ? "" : " ").append(sentence.form(i));
    }
    return normal(phrase.toString());
  }

  // Names keep their number in some lemmatisers: "Ministers of ...".
  private static String lemma(ParsedSentence sentence, int index, String form) {
    String lemma = sentence.lemma(index);
    boolean plural = sentence.tag(index).equals("NNPS") && lemma.equals(form) && form.endsWith("s");
    return plural ? form.substring(0, form.length() - 1) : lemma;
  }

  private static String bare(String lemma) {
    return lemma.startsWith("then-") || lemma.startsWith("ex-")
        ? lemma.substring(lemma.indexOf('-') + 1)
        : lemma;
  }

  private static String normal(String phrase) {
    return phrase
        .toLowerCase(Locale.ROOT)
        .replace("defense", "defence")
        .replace("then-", "")
        .replace("centre", "center");
  }
}
