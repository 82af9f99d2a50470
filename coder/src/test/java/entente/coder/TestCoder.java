// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.actor.ActorDirectory;
import entente.coder.model.EnglishModel;
import entente.coder.parse.ModelParser;
import entente.coder.parse.Parser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The coder with its model, loaded once for all tests of a run. */
final class TestCoder {
  private static final Coder CODER = Coder.load(TestCoder::parser, ActorDirectory.standard());

  private TestCoder() {}

  static Coder standard() {
    return CODER;
  }

  private static Parser parser() {
    try (InputStream in =
        new BufferedInputStream(
            Files.newInputStream(Path.of(System.getProperty("entente.model"))))) {
      return new ModelParser(EnglishModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the repacked model; build with Maven once", e);
    }
  }
}
