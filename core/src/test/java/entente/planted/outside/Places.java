// SPDX-License-Identifier: Apache-2.0
package entente.planted.outside;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Depends on where it runs, in each way there is. */
@SuppressWarnings({"DefaultCharset", "StringCaseLocaleUsage", "DefaultLocale"})
final class Places {
  static final class LowerCase {
    String ask(String text) {
      return text.toLowerCase();
    }
  }

  static final class UpperCaseReference {
    UnaryOperator<String> ask() {
      return String::toUpperCase;
    }
  }

  static final class Format {
    String ask(double value) {
      return String.format("%.1f", value);
    }
  }

  static final class Formatted {
    String ask(double value) {
      return "%.1f".formatted(value);
    }
  }

  static final class Bytes {
    byte[] ask(String text) {
      return text.getBytes();
    }
  }

  static final class Decoded {
    String ask(byte[] bytes) {
      return new String(bytes);
    }
  }

  static final class Streamed {
    Reader ask() {
      return new InputStreamReader(new ByteArrayInputStream(new byte[0]));
    }
  }

  static final class Language {
    Locale ask() {
      return Locale.getDefault();
    }
  }

  static final class Zone {
    ZoneId ask() {
      return ZoneId.systemDefault();
    }
  }

  static final class Pattern {
    DateTimeFormatter ask() {
      return DateTimeFormatter.ofPattern("MMM");
    }
  }
}
