// SPDX-License-Identifier: Apache-2.0
package entente.event;

/** The four quadrants of cooperation and conflict, in words and deeds (PLOVER manual, 2.0). */
public enum QuadClass {
  VERBAL_COOPERATION(1, "verbal cooperation"),
  MATERIAL_COOPERATION(2, "material cooperation"),
  VERBAL_CONFLICT(3, "verbal conflict"),
  MATERIAL_CONFLICT(4, "material conflict");

  private final int number;
  private final String words;

  QuadClass(int number, String words) {
    this.number = number;
    this.words = words;
  }

  /** 1 to 4, as GDELT and PLOVER number them. */
  public int number() {
    return number;
  }

  /** Such as {@code verbal cooperation}. */
  public String words() {
    return words;
  }
}
