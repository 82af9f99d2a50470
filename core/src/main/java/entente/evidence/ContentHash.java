// SPDX-License-Identifier: Apache-2.0
package entente.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Short names made of content: equal content, equal name. */
public final class ContentHash {
  /** Characters of a hash in an id; 13 of base32 carry 65 bits. */
  public static final int LENGTH = 13;

  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

  private ContentHash() {}

  /** The first 65 bits of the SHA-256 of {@code bytes} in 13 characters of lower-case base32. */
  public static String of(byte[] bytes) {
    byte[] digest = sha256().digest(bytes);
    StringBuilder out = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      out.append(BASE32.charAt(fiveBits(digest, i * 5)));
    }
    return out.toString();
  }

  /** The hash of the parts, told apart by a separator that no text holds. */
  public static String of(String... parts) {
    return of(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
  }

  /** The whole SHA-256 of {@code bytes} in hexadecimal. */
  public static String sha256Hex(byte[] bytes) {
    return java.util.HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static int fiveBits(byte[] digest, int bit) {
    int two = ((digest[bit / 8] & 0xff) << 8) | (digest[bit / 8 + 1] & 0xff);
    return (two >> (11 - bit % 8)) & 31;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** {@code value}, if it is {@code prefix} and a hash; for the ids' constructors. */
  public static String requireId(String prefix, String value) {
    if (value.length() != prefix.length() + LENGTH
        || !value.startsWith(prefix)
        || !value.substring(prefix.length()).chars().allMatch(c -> BASE32.indexOf(c) >= 0)) {
      throw new IllegalArgumentException("not an id of the form " + prefix + "…: '" + value + "'");
    }
    return value;
  }
}
