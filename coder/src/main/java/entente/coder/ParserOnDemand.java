// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.coder.parse.ParsedSentence;
import entente.coder.parse.Parser;
import entente.coder.parse.Token;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A parser that is loaded when the first sentence comes. */
final class ParserOnDemand implements Parser {
  private final Supplier<Parser> supplier;
  private volatile @Nullable Parser loaded;

  ParserOnDemand(Supplier<Parser> supplier) {
    this.supplier = supplier;
  }

  boolean isLoaded() {
    return loaded != null;
  }

  @Override
  public ParsedSentence parse(List<Token> words) {
    return parser().parse(words);
  }

  private Parser parser() {
    Parser parser = loaded;
    if (parser != null) {
      return parser;
    }
    synchronized (this) {
      Parser now = loaded;
      if (now == null) {
        now = supplier.get();
        loaded = now;
      }
      return now;
    }
  }
}
