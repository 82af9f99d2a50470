// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.coder.parse.ParsedSentence;
import entente.coder.parse.Parser;
import entente.coder.parse.Token;
import entente.evidence.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A parser that can tell what was given to it. */
final class WatchedParser implements Parser {
  private final Parser parser;
  private volatile Optional<List<Span>> parsed = Optional.empty();

  WatchedParser(Parser parser) {
    this.parser = parser;
  }

  @Override
  public ParsedSentence parse(List<Token> words) {
    if (!words.isEmpty()) {
      parsed.ifPresent(spans -> spans.add(words.get(0).span()));
    }
    return parser.parse(words);
  }

  /** Does {@code work}, noting in {@code spans} the first word of each sentence it parses. */
  <T> T watching(List<Span> spans, Supplier<T> work) {
    parsed = Optional.of(spans);
    try {
      return work.get();
    } finally {
      parsed = Optional.empty();
    }
  }
}
