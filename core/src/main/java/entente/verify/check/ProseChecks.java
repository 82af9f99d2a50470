// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import java.util.List;

/** The checks of identity and attribution; the text's voices are told apart once for all. */
final class ProseChecks implements DocumentCheck {
  private static final List<ProseCheck> ALL =
      List.of(
          new QuoteCheck(),
          new JointWordsCheck(),
          new PluralAgreementCheck(),
          new CertaintyCheck(),
          new PromisedDetailsCheck(),
          new UnnamedManyCheck(),
          new SurnameCheck(),
          new TwoNamesCheck(),
          new OrganisationNameCheck());

  @Override
  public List<Check> find(Inquiry inquiry) {
    if (!inquiry.document().language().equals("en")) {
      return List.of();
    }
    Prose prose = Prose.of(inquiry);
    return ALL.stream().flatMap(check -> check.find(prose).stream()).toList();
  }
}
