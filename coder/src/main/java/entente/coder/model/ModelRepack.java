// SPDX-License-Identifier: Apache-2.0
package entente.coder.model;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Writes the model file from the published NLP4J models on the class path. Run by the build when
 * the file is missing; nothing else may call it, since NLP4J is not there at run time.
 */
public final class ModelRepack {
  private static final List<String> ORIGIN =
      List.of(
          "edu.emory.mathcs.nlp:nlp4j-english:1.1.3 (tagger, parser, lexica) and nlp4j-api:1.1.3 (lemma lists)",
          "Copyright 2015, 2016 Emory University; Apache License, Version 2.0",
          "repacked: weights of zero, named entities and embeddings left out");

  private ModelRepack() {}

  /**
   * Writes the model.
   *
   * @param args the path of the file to write; its folder is made
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("give one argument, the file to write");
    }
    write(Path.of(args[0]));
  }

  static void write(Path file) throws IOException {
    SectionWriter out = new SectionWriter();
    out.strings("FROM", ORIGIN);
    PublishedClassifier.read("en-pos.xz").writeTo(out, "T");
    PublishedClassifier parser = PublishedClassifier.read("en-dep.xz");
    parser.writeTo(out, "P");
    out.strings("PCAN", parser.stepLists());
    PublishedLexica.writeTo(out);
    out.strings("LEMM", PublishedLemmas.lines());
    save(out, file);
  }

  // Written beside and moved, so that a build that is stopped leaves no half file.
  private static void save(SectionWriter sections, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      sections.writeTo(out);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
