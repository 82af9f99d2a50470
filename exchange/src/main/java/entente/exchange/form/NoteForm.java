// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.dossier.Note;
import entente.evidence.Sentence;
import entente.evidence.Span;

/**
 * A quoted sentence of a dossier. {@code start} and {@code end} are its place in the document,
 * whose text there equals {@code sentence}.
 *
 * @param note the note
 */
record NoteForm(Note note) implements Form {
  @Override
  public void write(Fields out) {
    Sentence sentence = note.sentence();
    out.number("number", note.number()).text("document", sentence.document().value());
    DossierForm.imprint(out, note.imprint());
    out.text("sentence_id", sentence.id().value())
        .number("start", sentence.span().start())
        .number("end", sentence.span().end())
        .text("before", note.beside().before().map(Sentence::text))
        .text("sentence", sentence.text())
        .text("after", note.beside().after().map(Sentence::text))
        .objects("words", note.words().stream().map(this::words).toList());
  }

  private Form words(Span span) {
    int origin = note.sentence().span().start();
    return out ->
        out.number("start", span.start())
            .number("end", span.end())
            .text(
                "text",
                note.sentence().text().substring(span.start() - origin, span.end() - origin));
  }
}
