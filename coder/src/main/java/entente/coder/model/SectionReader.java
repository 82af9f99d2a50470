// SPDX-License-Identifier: Apache-2.0
package entente.coder.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/** Reads the sections of a model file in their order, checking name and checksum of each. */
final class SectionReader {
  static final byte[] MAGIC = "ENTM".getBytes(StandardCharsets.US_ASCII);
  static final int VERSION = 1;

  private final InputStream in;

  SectionReader(InputStream in) throws IOException {
    this.in = in;
    ByteBuffer head = take("head", 12);
    byte[] magic = new byte[4];
    head.get(magic);
    if (!Arrays.equals(magic, MAGIC)) {
      throw new ModelException("not a model file");
    }
    int version = head.getInt();
    if (version != VERSION) {
      throw new ModelException("model file of version " + version + ", expected " + VERSION);
    }
  }

  byte[] bytes(String name) throws IOException {
    ByteBuffer content = section(name);
    byte[] values = new byte[content.remaining()];
    content.get(values);
    return values;
  }

  char[] shorts(String name) throws IOException {
    ByteBuffer content = section(name);
    char[] values = new char[content.remaining() / Character.BYTES];
    content.asCharBuffer().get(values);
    return values;
  }

  long[] longs(String name) throws IOException {
    ByteBuffer content = section(name);
    long[] values = new long[content.remaining() / Long.BYTES];
    content.asLongBuffer().get(values);
    return values;
  }

  float[] floats(String name) throws IOException {
    ByteBuffer content = section(name);
    float[] values = new float[content.remaining() / Float.BYTES];
    content.asFloatBuffer().get(values);
    return values;
  }

  List<String> strings(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
  }

  private ByteBuffer section(String name) throws IOException {
    ByteBuffer head = take(name, 12);
    byte[] found = new byte[4];
    head.get(found);
    if (!name.equals(new String(found, StandardCharsets.US_ASCII))) {
      throw new ModelException("section " + name + " missing in the model file");
    }
    int length = head.getInt();
    int checksum = head.getInt();
    ByteBuffer content = take(name, length);
    if (checksum(content.duplicate()) != checksum) {
      throw new ModelException("section " + name + " of the model file is damaged");
    }
    return content;
  }

  static int checksum(ByteBuffer content) {
    CRC32C crc = new CRC32C();
    crc.update(content);
    return (int) crc.getValue();
  }

  private ByteBuffer take(String name, int length) throws IOException {
    if (length < 0) {
      throw new ModelException("section " + name + " of the model file is damaged");
    }
    byte[] content = in.readNBytes(length);
    if (content.length < length) {
      throw new ModelException("model file ends in section " + name);
    }
    return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
  }
}
