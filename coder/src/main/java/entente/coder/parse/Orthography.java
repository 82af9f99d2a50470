// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * What the letters of a word tell the tagger: capitals, digits, signs. The numbers are the model's
 * (NLP4J 1.1.3, interface Orthographic).
 */
final class Orthography {
  private static final String LINK = "0";
  private static final String ALL_UPPER = "1";
  private static final String ALL_LOWER = "2";
  private static final String ALL_DIGIT = "3";
  private static final String ALL_SIGN = "4";
  private static final String ALL_DIGIT_OR_SIGN = "5";
  private static final String HAS_DIGIT = "6";
  private static final String HAS_PERIOD = "7";
  private static final String HAS_HYPHEN = "8";
  private static final String HAS_OTHER_SIGN = "9";
  private static final String NO_LOWER = "10";
  private static final String FIRST_UPPER = "11";
  private static final String ONE_UPPER_LATER = "12";
  private static final String MORE_UPPER_LATER = "13";

  private final String simple;
  private final int uppers;
  private final int lowers;
  private final int digits;
  private final int signs;

  private Orthography(String simple) {
    this.simple = simple;
    this.uppers = (int) simple.chars().filter(c -> SimpleForm.isUpper((char) c)).count();
    this.lowers = (int) simple.chars().filter(c -> SimpleForm.isLower((char) c)).count();
    this.digits = (int) simple.chars().filter(c -> SimpleForm.isDigit((char) c)).count();
    this.signs = (int) simple.chars().filter(c -> SimpleForm.isSign((char) c)).count();
  }

  /**
   * The features of a word.
   *
   * @param simple its simplified form
   * @param first whether it opens the sentence, where a capital says nothing
   */
  static List<String> of(String simple, boolean first) {
    return SimpleForm.isLinkForm(simple) ? List.of(LINK) : new Orthography(simple).features(first);
  }

  private List<String> features(boolean first) {
    List<String> features = new ArrayList<>();
    addWhole(features);
    if (uppers < simple.length()) {
      addCapitals(features, first);
    }
    addParts(features);
    return features;
  }

  private void addWhole(List<String> features) {
    int length = simple.length();
    if (uppers == length) {
      features.add(ALL_UPPER);
    } else if (lowers == length) {
      features.add(ALL_LOWER);
    } else if (digits == length) {
      features.add(ALL_DIGIT);
    } else if (signs == length) {
      features.add(ALL_SIGN);
    } else if (digits + signs == length) {
      features.add(ALL_DIGIT_OR_SIGN);
    } else if (lowers == 0) {
      features.add(NO_LOWER);
    }
  }

  private void addCapitals(List<String> features, boolean first) {
    boolean capital = SimpleForm.isUpper(simple.charAt(0));
    if (capital && !first) {
      features.add(FIRST_UPPER);
    }
    int later = capital ? uppers - 1 : uppers;
    if (later > 0) {
      features.add(later == 1 ? ONE_UPPER_LATER : MORE_UPPER_LATER);
    }
  }

  private void addParts(List<String> features) {
    boolean period = simple.indexOf('.') >= 0;
    boolean hyphen = simple.indexOf('-') >= 0;
    if (digits > 0 && digits < simple.length()) {
      features.add(HAS_DIGIT);
    }
    if (period) {
      features.add(HAS_PERIOD);
    }
    if (hyphen) {
      features.add(HAS_HYPHEN);
    }
    if (signs > 0 && signs < simple.length() && !period && !hyphen) {
      features.add(HAS_OTHER_SIGN);
    }
  }
}
