// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import java.util.Arrays;

/** A property of a word that features are made of, with its name in the model's templates. */
enum Column {
  FORM(0, "word_form_simplified"),
  LOWER(1, "word_form_simplified_lowercase"),
  SHAPE(2, "word_shape"),
  TAG_CLASS(3, "ambiguity_classes"),
  PREFIX_2(4, "prefix:2"),
  PREFIX_3(5, "prefix:3"),
  SUFFIX_1(6, "suffix:1"),
  SUFFIX_2(7, "suffix:2"),
  SUFFIX_3(8, "suffix:3"),
  SUFFIX_4(9, "suffix:4"),
  TAG(10, "part_of_speech_tag"),
  LEMMA(11, "lemma"),
  LABEL(12, "dependency_label"),
  VALENCY(13, "valency:all"),
  // Properties of several values, each a feature of its own; they are never joined with others.
  EACH_TAG(14, "*ambiguity_classes"),
  EACH_CLUSTER(15, "*word_clusters"),
  EACH_LETTER_KIND(16, "*orthographic"),
  EACH_POSITION(17, "*positional");

  /** How many columns there are. */
  static final int COUNT = values().length;

  private final int number;
  private final String name;

  Column(int number, String name) {
    this.number = number;
    this.name = name;
  }

  /** The column's place among all, from 0. */
  int number() {
    return number;
  }

  /** Whether a word may have several values of it. */
  boolean isSeveral() {
    return name.startsWith("*");
  }

  /** Whether a word's value changes while its sentence is parsed. */
  boolean changes() {
    return this == LABEL || this == VALENCY;
  }

  static Column named(String name) {
    return Arrays.stream(values())
        .filter(c -> c.name.equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("the model uses an unknown property: " + name));
  }
}
