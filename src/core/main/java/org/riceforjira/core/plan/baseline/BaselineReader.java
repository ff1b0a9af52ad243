package org.riceforjira.core.plan.baseline;

/** Reads what {@link BaselineWriter} wrote; anything else is an {@link UnreadableBaseline}. */
final class BaselineReader {
  private final byte[] bytes;
  private int at;

  BaselineReader(byte[] bytes) {
    this.bytes = bytes;
  }

  long varint() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int octet = octet();
      value |= (octet & 0x7fL) << shift;
      if (octet < 0x80) {
        return value;
      }
    }
    throw UnreadableBaseline.damaged();
  }

  long zigzag() {
    long value = varint();
    return value >>> 1 ^ -(value & 1);
  }

  double raw() {
    long bits = 0;
    for (int i = 0; i < Double.BYTES; i++) {
      bits = bits << 8 | octet();
    }
    return Double.longBitsToDouble(bits);
  }

  /** How many elements follow. Each takes a byte or more, so a count never asks for too much. */
  int count() {
    return atMost(bytes.length - at);
  }

  /** A number from 0 to the given one. */
  int atMost(int most) {
    long value = varint();
    if (value < 0 || value > most) {
      throw UnreadableBaseline.damaged();
    }
    return (int) value;
  }

  String text() {
    char[] units = new char[count()];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) atMost(Character.MAX_VALUE);
    }
    return new String(units);
  }

  void requireEnd() {
    if (at != bytes.length) {
      throw UnreadableBaseline.damaged();
    }
  }

  private int octet() {
    if (at == bytes.length) {
      throw UnreadableBaseline.damaged();
    }
    return bytes[at++] & 0xff;
  }
}
