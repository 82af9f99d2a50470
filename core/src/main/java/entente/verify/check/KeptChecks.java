// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.ledger.KeptCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Checks in the form in which the ledger keeps them, and back. */
public final class KeptChecks {
  private KeptChecks() {}

  /** For the ledger, in the same order. */
  public static List<KeptCheck> of(List<Check> checks) {
    return checks.stream().map(KeptChecks::kept).toList();
  }

  private static KeptCheck kept(Check check) {
    return new KeptCheck(
        check.id().value(),
        check.evidence(),
        check.message(),
        check.facts(),
        check.confidence(),
        check.certainty().since());
  }

  /** From the ledger, in the same order; what a rule found that is no more is left out. */
  public static List<Check> checks(List<KeptCheck> kept) {
    return kept.stream().map(KeptChecks::find).flatMap(Optional::stream).toList();
  }

  private static Optional<Check> find(KeptCheck kept) {
    return Arrays.stream(CheckRule.values())
        .filter(rule -> rule.word().equals(kept.rule()))
        .findFirst()
        .map(
            rule ->
                new Check(
                    new CheckId(kept.id()),
                    rule,
                    kept.evidence(),
                    kept.message(),
                    kept.facts(),
                    new Check.Certainty(kept.confidence(), kept.since())));
  }
}
