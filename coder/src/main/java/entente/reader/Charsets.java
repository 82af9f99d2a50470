// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From bytes to characters. Plain text and Markdown must be UTF-8 (or UTF-16 with its mark), so
 * that offsets mean the same to everybody; a web page may declare its charset, and browsers take
 * pages that declare none for windows-1252.
 */
final class Charsets {
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s{0,8}=\\s{0,8}[\"']?\\s{0,8}([A-Za-z0-9_:.-]{2,40})");

  /** Bytes searched for a declaration; HTML's own limit is 1024. */
  private static final int HEAD = 4_096;

  private Charsets() {}

  /** Decoded characters, and what had to be done to get them. */
  record Decoded(String text, List<String> notes) {}

  static boolean isUtf16(byte[] file) {
    return starts(file, 0xff, 0xfe) || starts(file, 0xfe, 0xff);
  }

  private static boolean starts(byte[] file, int first, int second) {
    return file.length > 1 && (file[0] & 0xff) == first && (file[1] & 0xff) == second;
  }

  /** Index of the first byte that is no UTF-8, -1 if there is none. */
  static int firstBadByte(byte[] file) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(file);
    CharBuffer out = CharBuffer.allocate(8_192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  /** The text of a page, by its mark, its declaration, UTF-8, or else windows-1252. */
  static Decoded page(byte[] file) {
    if (isUtf16(file)) {
      return new Decoded(new String(file, StandardCharsets.UTF_16), List.of());
    }
    int bad = firstBadByte(file);
    if (bad < 0) {
      return new Decoded(new String(file, StandardCharsets.UTF_8), List.of());
    }
    Optional<Charset> declared = declared(file);
    if (declared.isPresent() && declared.get().equals(StandardCharsets.UTF_8)) {
      return new Decoded(
          new String(file, StandardCharsets.UTF_8),
          List.of("is not all UTF-8, though it says so (first bad byte at " + bad + ")"));
    }
    Charset charset = declared.orElseGet(() -> Charset.forName("windows-1252"));
    List<String> notes =
        declared.isPresent() ? List.of() : List.of("names no charset and was read as windows-1252");
    return new Decoded(replacing(file, charset), notes);
  }

  private static String replacing(byte[] file, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(ByteBuffer.wrap(file))
          .toString();
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new IllegalStateException("a replacing decoder met " + e.getMessage(), e);
    }
  }

  private static Optional<Charset> declared(byte[] file) {
    String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(matcher.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty(); // a name nobody knows declares nothing
    }
  }
}
