package org.riceforjira.host.data.imports;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The content of a gzip archive; tells a broken archive from a text that merely ends, and ends an
 * archive that would never end.
 */
final class Unzipped extends FilterInputStream {
  /** In bytes: far above the export of any Jira, and such a text still fits into the memory. */
  static final long MOST = 1L << 29;

  private long unpacked;

  Unzipped(InputStream zipped) throws IOException {
    super(open(zipped));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      int read = super.read(target, offset, length);
      unpacked += Math.max(0, read);
      if (unpacked > MOST) {
        throw new OversizedArchive();
      }
      return read;
    } catch (EOFException | ZipException e) {
      throw new BrokenArchive(e);
    }
  }

  private static InputStream open(InputStream zipped) throws IOException {
    try {
      return new GZIPInputStream(zipped);
    } catch (EOFException | ZipException e) {
      throw new BrokenArchive(e);
    }
  }
}
