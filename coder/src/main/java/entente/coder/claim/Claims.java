// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.coder.mention.Agents;
import entente.evidence.Document;
import java.util.List;

/**
 * The rules for claims: statements about states that are no acts, with who holds them and how
 * firmly. Immutable, for many threads; what a document said before is kept by its {@link
 * ClaimReader}.
 */
public final class Claims {
  /** The tables behind the rules, beside this class. */
  public static final List<String> TABLES = List.of("cues.tsv", "speech.tsv");

  private final Cues cues;
  private final Voices voices;
  private final Sieve sieve;
  private final Agents agents;

  private Claims(List<Cue> cues, Speech.Verbs verbs, Agents agents) {
    this.cues = new Cues(cues);
    this.voices = new Voices(verbs);
    this.sieve = new Sieve(cues, verbs);
    this.agents = agents;
  }

  /**
   * The bundled rules.
   *
   * @throws IllegalStateException naming file and line, if a bundled table is malformed
   */
  public static Claims standard() {
    return new Claims(Cue.standard(), Speech.Verbs.standard(), Agents.standard());
  }

  /** A reader of one document, for one thread. */
  public ClaimReader reader(Document document) {
    return new ClaimReader(this, document);
  }

  Hits hits(Heard heard) {
    return new Hits(heard.words(), cues);
  }

  Voices voices() {
    return voices;
  }

  Sieve sieve() {
    return sieve;
  }

  Holders holders() {
    return new Holders(agents);
  }
}
