// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.ActorDirectory;
import entente.actor.Dyad;
import entente.actor.Name;
import entente.actor.StateCode;
import entente.claim.Claim;
import entente.event.Event;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Sentence;
import entente.ledger.Ledger;
import entente.ledger.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the tracks of agreements are read from.
 *
 * @param events events that are not rejected
 * @param claims claims that are not rejected
 * @param texts the documents, by day of publication, undated last, then id
 */
public record AgreementSources(List<Event> events, List<Claim> claims, List<Text> texts) {
  private static final int MOST_SENTENCES = 10_000;

  public AgreementSources {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    texts =
        texts.stream()
            .sorted(
                Comparator.comparing((Text t) -> t.document().published().orElse(LocalDate.MAX))
                    .thenComparing(t -> t.document().id()))
            .toList();
  }

  /**
   * A document with its sentences.
   *
   * @param sentences those that were kept, in order
   */
  public record Text(Document document, List<Sentence> sentences) {
    public Text {
      sentences = List.copyOf(sentences);
    }
  }

  /** What {@code ledger} holds of the pair, or of all; rejected lines are left out. */
  public static AgreementSources of(Ledger ledger, Optional<Dyad> pair) {
    Selection selection = pair.map(Selection::of).orElse(Selection.all());
    Reviews reviews = Reviews.of(ledger.decisions());
    List<Event> events =
        ledger.events(selection).stream().filter(e -> !reviews.isRejected(e)).toList();
    List<Claim> claims =
        ledger.claims(selection).stream().filter(c -> !reviews.isRejected(c)).toList();
    NavigableSet<DocumentId> ids = new TreeSet<>();
    events.forEach(e -> e.reports().forEach(r -> ids.add(r.evidence().document())));
    claims.forEach(c -> ids.add(c.evidence().document()));
    pair.ifPresentOrElse(
        dyad -> ids.addAll(naming(ledger, dyad)),
        () -> ledger.documents().forEach(document -> ids.add(document.id())));
    List<Text> texts = new ArrayList<>();
    for (DocumentId id : ids) {
      ledger.findDocument(id).ifPresent(d -> texts.add(new Text(d, ledger.sentences(id))));
    }
    return new AgreementSources(events, claims, texts);
  }

  /** Documents with a sentence that names both; a denial may be neither event nor claim. */
  private static NavigableSet<DocumentId> naming(Ledger ledger, Dyad dyad) {
    NavigableSet<DocumentId> found = new TreeSet<>();
    for (String one : forms(dyad.first())) {
      for (String other : forms(dyad.second())) {
        ledger.sentencesWith(List.of(one, other), MOST_SENTENCES).stream()
            .map(Sentence::document)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** The name and the adjective by which English texts mostly call a state. */
  private static List<String> forms(StateCode state) {
    List<Name> names =
        ActorDirectory.standard().names(state).stream()
            .filter(n -> n.language().equals("en") && n.validity().until().isEmpty())
            .toList();
    List<String> forms = new ArrayList<>();
    for (Name.Kind kind : List.of(Name.Kind.NAME, Name.Kind.ADJECTIVE)) {
      names.stream().filter(n -> n.kind() == kind).findFirst().ifPresent(n -> forms.add(n.form()));
    }
    return forms;
  }
}
