// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.evidence.DocumentId;
import entente.evidence.Span;
import entente.review.Decision;
import entente.review.DecisionId;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A decision as a line of {@code decisions.jsonl}: all that is needed to apply it elsewhere.
 *
 * @param decision the decision
 */
public record DecisionForm(Decision decision) implements Form {
  @Override
  public void write(Fields out) {
    Decision.Reach reach = decision.reach();
    Decision.Target target = decision.target();
    out.text("id", decision.id().value())
        .text("verb", decision.verb().word())
        .text("line", filled(reach.line()))
        .text("field", target.field())
        .text("value", decision.value())
        .text("reason", decision.reason())
        .text("by", decision.grounds().by())
        .text("scope", reach.scope().word())
        .text("rule", filled(reach.rule()))
        .text("publisher", filled(reach.publisher()))
        .text("wording", filled(reach.wording()))
        .text("document", target.document().value())
        .number("start", target.span().start())
        .number("end", target.span().end());
  }

  private static Optional<String> filled(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /**
   * The decision on a line.
   *
   * @throws IllegalArgumentException if there is none; the message says what is wrong
   */
  public static Decision parse(String line) {
    JsonObject json = JsonObject.parse(line);
    Span span = json.span().orElseThrow(() -> new IllegalArgumentException("no 'start' and 'end'"));
    Decision decision =
        new Decision(
            new DecisionId(needed(json, "id")),
            word(json, "verb", Decision.Verb.values(), Optional.empty()),
            new Decision.Target(
                new DocumentId(needed(json, "document")), span, needed(json, "field")),
            text(json, "value"),
            reach(json),
            new Decision.Grounds(text(json, "reason").orElse(""), text(json, "by")));
    // An undoing that does not say of what would fail whenever decisions are weighed.
    if (decision.verb() == Decision.Verb.UNDO && decision.undone().isEmpty()) {
      throw new IllegalArgumentException("no 'value', the id of the decision that is undone");
    }
    return decision;
  }

  private static Decision.Reach reach(JsonObject json) {
    return new Decision.Reach(
        word(json, "scope", Decision.Scope.values(), Optional.of(Decision.Scope.HERE)),
        text(json, "line").orElse(""),
        text(json, "rule").orElse(""),
        text(json, "publisher").orElse(""),
        text(json, "wording").orElse(""));
  }

  private static String needed(JsonObject json, String field) {
    return text(json, field)
        .filter(text -> !text.isEmpty())
        .orElseThrow(() -> new IllegalArgumentException("no '" + field + "'"));
  }

  /** Half a character could not be kept. */
  private static Optional<String> text(JsonObject json, String field) {
    Optional<String> text = json.text(field);
    try {
      if (text.isPresent()) {
        StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text.get()));
      }
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("'" + field + "' holds half a character", e);
    }
    return text;
  }

  private static <E extends Enum<E>> E word(
      JsonObject json, String field, E[] all, Optional<E> otherwise) {
    Optional<String> word = text(json, field);
    if (word.isEmpty() && otherwise.isPresent()) {
      return otherwise.get();
    }
    List<String> words =
        Arrays.stream(all).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    int at = word.map(words::indexOf).orElse(-1);
    if (at < 0) {
      throw new IllegalArgumentException("'" + field + "' is none of " + String.join(", ", words));
    }
    return all[at];
  }
}
