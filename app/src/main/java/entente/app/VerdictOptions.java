// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.review.Decision;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is decided about which line, and why. */
final class VerdictOptions {
  @Parameters(paramLabel = "ID", description = "ev_, cl_, ck_ or ag_ and 13 characters.")
  String id = "";

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "WORDS",
      description = "Why; it is shown wherever the decision is.")
  private String reason = "";

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      defaultValue = "here",
      description =
          "here: this line; wording: these words wherever this publisher prints them; rule:"
              + " everything that the rule of this line says (default: here).")
  Decision.Scope scope = Decision.Scope.HERE;

  @Option(names = "--by", paramLabel = "NAME", description = "Who decides, if it shall be told.")
  private @Nullable String by;

  @Mixin final DecisionOptions decisions = new DecisionOptions();
  @Mixin final LedgerOptions where = new LedgerOptions();
  @Mixin final OutputOptions output = new OutputOptions();

  /**
   * Why, and who says so.
   *
   * @throws EntenteException if no reason is given
   */
  Decision.Grounds grounds() {
    if (reason.isBlank()) {
      throw EntenteException.badInput("--reason is empty; say why, in a few words");
    }
    return new Decision.Grounds(reason.strip(), Optional.ofNullable(by).filter(n -> !n.isBlank()));
  }
}
