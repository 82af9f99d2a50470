// SPDX-License-Identifier: Apache-2.0
package entente.coder.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EnglishModelTest {
  private static byte[] start() throws IOException {
    Path file = Path.of(System.getProperty("entente.model", ".model/entente-en.model"));
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(4096);
    }
  }

  @Test
  void anotherFileIsRefused() {
    byte[] text = "This is no model, only words.".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> EnglishModel.read(new ByteArrayInputStream(text)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("not a model file");
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    byte[] start = start();
    start[4] = 9;
    assertThatThrownBy(() -> EnglishModel.read(new ByteArrayInputStream(start)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("version 9");
  }

  @Test
  void aFlippedBitIsSeen() throws IOException {
    byte[] start = start();
    start[40] ^= 1;
    assertThatThrownBy(() -> EnglishModel.read(new ByteArrayInputStream(start)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("FROM")
        .hasMessageContaining("damaged");
  }

  @Test
  void aShortFileIsSeen() throws IOException {
    byte[] start = start();
    assertThatThrownBy(() -> EnglishModel.read(new ByteArrayInputStream(start)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("ends in section");
  }

  @Test
  void sectionsComeBackAsWritten() throws IOException {
    SectionWriter out = new SectionWriter();
    out.strings("TEXT", List.of("a b", "é"));
    out.longs("LONG", new long[] {Long.MIN_VALUE, 7});
    out.shorts("CHAR", new char[] {'\uFFFF'});
    out.floats("REAL", new float[] {-0.5f, Float.MIN_VALUE});
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    out.writeTo(bytes);
    SectionReader in = new SectionReader(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(in.strings("TEXT")).containsExactly("a b", "é");
    assertThat(in.longs("LONG")).containsExactly(Long.MIN_VALUE, 7);
    assertThat(in.shorts("CHAR")).containsExactly('\uFFFF');
    assertThat(in.floats("REAL")).containsExactly(-0.5f, Float.MIN_VALUE);
  }

  @Test
  void joinedFingerprintIsThatOfTheJoinedString() {
    long left = Fingerprint.of("foreign");
    long right = Fingerprint.of("minister");
    assertThat(Fingerprint.join(left, right, Fingerprint.power(8)))
        .isEqualTo(Fingerprint.of("foreign_minister"));
  }
}
