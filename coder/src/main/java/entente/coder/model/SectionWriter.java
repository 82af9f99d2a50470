// SPDX-License-Identifier: Apache-2.0
package entente.coder.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the sections of a model file and writes them as {@link SectionReader} reads them. */
final class SectionWriter {
  private final Map<String, byte[]> sections = new LinkedHashMap<>();

  void bytes(String name, byte[] values) {
    sections.put(name, values.clone());
  }

  void shorts(String name, char[] values) {
    buffer(name, values.length, Character.BYTES).asCharBuffer().put(values);
  }

  void longs(String name, long[] values) {
    buffer(name, values.length, Long.BYTES).asLongBuffer().put(values);
  }

  void floats(String name, float[] values) {
    buffer(name, values.length, Float.BYTES).asFloatBuffer().put(values);
  }

  void strings(String name, List<String> values) {
    bytes(name, (String.join("\n", values) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private ByteBuffer buffer(String name, int values, int size) {
    byte[] content = new byte[Math.multiplyExact(values, size)];
    sections.put(name, content);
    return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(SectionReader.MAGIC);
    out.write(ints(SectionReader.VERSION, sections.size()));
    for (Map.Entry<String, byte[]> section : sections.entrySet()) {
      byte[] content = section.getValue();
      out.write(section.getKey().getBytes(StandardCharsets.US_ASCII));
      out.write(ints(content.length, SectionReader.checksum(ByteBuffer.wrap(content))));
      out.write(content);
    }
  }

  private static byte[] ints(int first, int second) {
    byte[] pair = new byte[2 * Integer.BYTES];
    ByteBuffer.wrap(pair).order(ByteOrder.LITTLE_ENDIAN).putInt(first).putInt(second);
    return pair;
  }
}
