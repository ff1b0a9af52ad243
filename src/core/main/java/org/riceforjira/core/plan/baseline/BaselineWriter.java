package org.riceforjira.core.plan.baseline;

import java.io.ByteArrayOutputStream;

/** Numbers and text as few bytes; {@link BaselineReader} reads them back. */
final class BaselineWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Seven bits a byte, lowest first; a negative number is the unsigned one with the same bits. */
  void varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      bytes.write((int) rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  /** Small numbers of either sign in few bytes: 0, -1, 1, -2 become 0, 1, 2, 3. */
  void zigzag(long value) {
    varint(value << 1 ^ value >> 63);
  }

  void raw(double value) {
    long bits = Double.doubleToLongBits(value);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes.write((int) (bits >>> shift));
    }
  }

  // UTF-16 units, not UTF-8: half a surrogate pair comes back as it was.
  void text(String text) {
    varint(text.length());
    text.chars().forEach(this::varint);
  }

  void append(BaselineWriter other) {
    bytes.writeBytes(other.toBytes());
  }

  int size() {
    return bytes.size();
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
