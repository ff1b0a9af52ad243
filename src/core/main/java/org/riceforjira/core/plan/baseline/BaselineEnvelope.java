package org.riceforjira.core.plan.baseline;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * What surrounds the compressed body, so that anything unreadable is told before it is unpacked:
 * "RICB", version (1 byte), length unpacked, length packed, CRC-32 of all other bytes (4 bytes
 * each, high byte first), body packed by zlib.
 */
final class BaselineEnvelope {
  static final int VERSION = 1;

  /** A body of 10,000 issues takes about 100 kB unpacked. */
  static final int LARGEST_BODY = 1 << 24;

  private static final byte[] MAGIC = {'R', 'I', 'C', 'B'};
  private static final int CRC_AT = MAGIC.length + 1 + 2 * Integer.BYTES;
  private static final int HEADER = CRC_AT + Integer.BYTES;

  private BaselineEnvelope() {}

  static byte[] wrap(byte[] body) {
    if (body.length > LARGEST_BODY) {
      throw new IllegalArgumentException(
          "A baseline has up to "
              + LARGEST_BODY
              + " bytes, this one has "
              + body.length
              + ". Take it from a shorter roadmap.");
    }
    byte[] packed = packed(body);
    ByteBuffer all = ByteBuffer.allocate(HEADER + packed.length);
    all.put(MAGIC).put((byte) VERSION).putInt(body.length).putInt(packed.length);
    all.putInt(0).put(packed);
    return all.putInt(CRC_AT, crc(all.array())).array();
  }

  static byte[] unwrap(byte[] bytes) {
    requireReadable(bytes);
    ByteBuffer header = ByteBuffer.wrap(bytes).position(MAGIC.length + 1);
    long unpacked = Integer.toUnsignedLong(header.getInt());
    long packed = Integer.toUnsignedLong(header.getInt());
    if (bytes.length < HEADER + packed) {
      throw UnreadableBaseline.cutOff(bytes.length, HEADER + packed);
    }
    if (bytes.length > HEADER + packed || header.getInt() != crc(bytes)) {
      throw UnreadableBaseline.damaged();
    }
    if (unpacked > LARGEST_BODY) {
      throw UnreadableBaseline.tooLarge(unpacked, "bytes", LARGEST_BODY);
    }
    return unpacked(bytes, (int) unpacked);
  }

  // The version comes before the lengths: a newer version may have another header.
  private static void requireReadable(byte[] bytes) {
    int known = Math.min(bytes.length, MAGIC.length);
    if (known == 0 || !Arrays.equals(bytes, 0, known, MAGIC, 0, known)) {
      throw UnreadableBaseline.notABaseline();
    }
    int version = bytes.length > MAGIC.length ? bytes[MAGIC.length] & 0xff : VERSION;
    if (version > VERSION) {
      throw UnreadableBaseline.newer(version, VERSION);
    }
    if (version < VERSION) {
      throw UnreadableBaseline.damaged();
    }
    if (bytes.length < HEADER) {
      throw UnreadableBaseline.cutOff(bytes.length, HEADER);
    }
  }

  private static int crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, CRC_AT);
    crc.update(bytes, HEADER, bytes.length - HEADER);
    return (int) crc.getValue();
  }

  private static byte[] packed(byte[] body) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(body);
      deflater.finish();
      // Deflate adds 5 bytes to each 16 kB that it cannot shrink, and zlib a header and a trailer.
      byte[] packed = new byte[body.length + body.length / 1000 + 64];
      return Arrays.copyOf(packed, deflater.deflate(packed));
    } finally {
      deflater.end();
    }
  }

  private static byte[] unpacked(byte[] bytes, int size) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, HEADER, bytes.length - HEADER);
      // One byte of room more than announced: a body that is longer shows itself.
      byte[] body = new byte[size + 1];
      int filled = inflater.inflate(body);
      if (filled != size || !inflater.finished() || inflater.getRemaining() != 0) {
        throw UnreadableBaseline.damaged();
      }
      return Arrays.copyOf(body, size);
    } catch (DataFormatException e) {
      throw UnreadableBaseline.damaged(e);
    } finally {
      inflater.end();
    }
  }
}
