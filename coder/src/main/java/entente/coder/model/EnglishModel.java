// SPDX-License-Identifier: Apache-2.0
package entente.coder.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * All that tagging, lemmatising and parsing English needs. Immutable, shared by many threads.
 *
 * @param origin where the data come from and under which licence
 * @param tagger scores a word's tag
 * @param parser scores the next step of the parse
 * @param steps which steps of the parser are allowed when
 * @param words tag classes and clusters of known words
 * @param lemmatizer dictionary forms
 */
public record EnglishModel(
    List<String> origin,
    LinearModel tagger,
    LinearModel parser,
    ParserSteps steps,
    WordTable words,
    Lemmatizer lemmatizer) {
  /**
   * The model in a file made by {@link ModelRepack}.
   *
   * @param in the file from its start, buffered or not; not closed
   * @throws ModelException if the file is damaged or of another version
   */
  public static EnglishModel read(InputStream in) throws IOException {
    SectionReader sections = new SectionReader(in);
    return new EnglishModel(
        sections.strings("FROM"),
        LinearModel.read(sections, "T"),
        LinearModel.read(sections, "P"),
        ParserSteps.parse(sections.strings("PCAN")),
        WordTable.read(sections),
        new Lemmatizer(sections.strings("LEMM")));
  }
}
