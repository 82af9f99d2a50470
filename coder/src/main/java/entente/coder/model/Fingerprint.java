// SPDX-License-Identifier: Apache-2.0
package entente.coder.model;

/**
 * 64-bit hashes of strings that can be joined without building the joined string.
 *
 * <p>A string is a polynomial in {@link #BASE} modulo 2^64, so that the hash of {@code a + "_" + b}
 * follows from the hash of a, the hash of b and the power of b. A power is odd, hence never 0,
 * which callers use for "no value". The repacking program fails if two features of a model collide.
 */
public final class Fingerprint {
  /** The base of the polynomial: an odd number with well mixed bits. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private Fingerprint() {}

  /** The polynomial hash of the characters; 0 for an empty string. */
  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The polynomial hash of a part of a string. */
  public static long of(CharSequence text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * BASE + text.charAt(i) + 1;
    }
    return hash;
  }

  /** The base to the power of a number of characters. */
  public static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The polynomial hash of two strings joined by an underscore. */
  public static long join(long left, long right, long rightPower) {
    return (left * BASE + '_' + 1) * rightPower + right;
  }

  /** The key of a feature: the value's polynomial hash, mixed with the number of its template. */
  public static long key(int template, long valueHash) {
    return mix(valueHash ^ mix(template + 1L));
  }

  /** The key of a word in the word table. */
  static long wordKey(long wordHash) {
    return mix(wordHash);
  }

  // The finaliser of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number
  // generators, 2014).
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
