package org.riceforjira.host.data.imports;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The content of a gzip archive; tells a broken archive from a text that merely ends. */
final class Unzipped extends FilterInputStream {

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
      return super.read(target, offset, length);
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
