// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.claim.Claim;
import entente.claim.Wording;
import entente.evidence.Evidence;
import entente.evidence.Sentence;
import entente.verify.check.Check;
import entente.verify.check.CheckRule;
import entente.verify.check.Verdict;
import java.util.List;
import java.util.Locale;

/**
 * The printed status of a claim: {@link #CONTRADICTED} if a check refutes its words or its own text
 * says that it is not so, else its wording.
 */
public enum ClaimStatus {
  ASSERTED,
  ATTRIBUTED,
  UNCONFIRMED,
  SPECULATIVE,
  CONTRADICTED;

  /** The word used in output, such as {@code asserted}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The status of {@code claim}.
   *
   * @param checks of its document, at least those that hold for whoever reads
   * @param document the sentences of its document, in order; none where they are not at hand
   */
  public static ClaimStatus of(Claim claim, List<Check> checks, List<Sentence> document) {
    return of(claim.evidence(), claim.wording(), checks, document);
  }

  /** The status of a statement at {@code evidence}, put by {@code wording}, likewise. */
  public static ClaimStatus of(
      Evidence evidence, Wording wording, List<Check> checks, List<Sentence> document) {
    return checks.stream().anyMatch(check -> refutes(check, evidence))
            || FactCheck.debunks(evidence, document)
        ? CONTRADICTED
        : of(wording);
  }

  private static ClaimStatus of(Wording wording) {
    return switch (wording) {
      case ASSERTED -> ASSERTED;
      case ATTRIBUTED -> ATTRIBUTED;
      case UNCONFIRMED -> UNCONFIRMED;
      case SPECULATIVE -> SPECULATIVE;
    };
  }

  /** Whether {@code check} says that the words at {@code evidence} do not hold. */
  static boolean refutes(Check check, Evidence evidence) {
    return isRefutation(check)
        && check.evidence().document().equals(evidence.document())
        && check.evidence().span().overlaps(evidence.span());
  }

  /** A wrong name of an organisation makes nothing untrue that is told of it. */
  static boolean isRefutation(Check check) {
    return check.rule().verdict() == Verdict.REFUTED
        && check.rule().kind() != CheckRule.Kind.IDENTITY;
  }
}
