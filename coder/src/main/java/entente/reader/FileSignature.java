// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** First bytes by which files that are no text are known. */
final class FileSignature {
  /** Bytes searched for NUL, which no text in UTF-8 holds. */
  private static final int LOOKED_AT = 65_536;

  private record Signature(String bytes, String name) {
    boolean starts(byte[] file) {
      byte[] own = bytes.getBytes(StandardCharsets.ISO_8859_1);
      if (file.length < own.length) {
        return false;
      }
      for (int i = 0; i < own.length; i++) {
        if (file[i] != own[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Signature> KNOWN =
      List.of(
          new Signature("%PDF-", "a PDF"),
          new Signature("PK\u0003\u0004", "a ZIP archive or an office document"),
          new Signature("\u00d0\u00cf\u0011\u00e0", "an old office document"),
          new Signature("{\\rtf", "a rich text document"),
          new Signature("\u0089PNG", "an image"),
          new Signature("\u00ff\u00d8\u00ff", "an image"),
          new Signature("GIF8", "an image"),
          new Signature("RIFF", "an image or a sound"),
          new Signature("\u001f\u008b", "a compressed file"),
          new Signature("BZh", "a compressed file"),
          new Signature("\u00fd7zXZ", "a compressed file"),
          new Signature("(\u00b5/\u00fd", "a compressed file"),
          new Signature("7z\u00bc\u00af", "a compressed file"),
          new Signature("Rar!", "a compressed file"),
          new Signature("\u007fELF", "a program"),
          new Signature("SQLite format 3", "a database"),
          new Signature("PAR1", "a Parquet file"));

  private FileSignature() {}

  /** What the file looks like, if not text: "a PDF". */
  static Optional<String> notText(byte[] file) {
    return KNOWN.stream()
        .filter(s -> s.starts(file))
        .map(Signature::name)
        .findFirst()
        .or(() -> holdsNul(file) ? Optional.of("a binary file") : Optional.empty());
  }

  private static boolean holdsNul(byte[] file) {
    if (Charsets.isUtf16(file)) {
      return false;
    }
    for (int i = 0; i < Math.min(file.length, LOOKED_AT); i++) {
      if (file[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
