package org.riceforjira.plugin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LimitedTextTest {
  /** Never ends. */
  private static final class Endless extends Reader {
    private long read;

    @Override
    public int read(char[] letters, int from, int most) {
      read += most;
      return most;
    }

    @Override
    public void close() {
      // There is nothing to close.
    }
  }

  @Test
  void aTextIsReadToItsEnd() {
    assertEquals("", LimitedText.of(null, 10));
    assertEquals("", LimitedText.of(new StringReader(""), 10));
    assertEquals("0123456789", LimitedText.of(new StringReader("0123456789"), 10));
  }

  @Test
  void ofALongTextSoMuchIsKeptThatItIsFoundTooLong() throws IOException {
    try (Reader body = new StringReader("0123456789".repeat(10_000))) {
      assertEquals("01234567890", LimitedText.of(body, 10));
      assertEquals(-1, body.read());
    }
  }

  @Test
  void aTextWithoutEndIsNotReadForEver() {
    Endless body = new Endless();
    assertEquals(11, LimitedText.of(body, 10).length());
    assertTrue(body.read < 60_000_000, "" + body.read);
  }
}
