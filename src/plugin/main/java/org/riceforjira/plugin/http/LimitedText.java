package org.riceforjira.plugin.http;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** The text of a request's body, of which no more is kept in memory than anybody looks at. */
public final class LimitedText {
  /** Read to the end so that whoever sent it hears the answer; what is longer is an attack. */
  private static final long PATIENCE = 50_000_000;

  private LimitedText() {}

  /**
   * The text; of one that is longer than {@code most}, one character more than that, so that it is
   * found too long.
   *
   * @param body null is no text
   */
  public static String of(Reader body, int most) {
    if (body == null) {
      return "";
    }
    try {
      char[] letters = new char[8192];
      StringBuilder text = new StringBuilder();
      long read = 0;
      int count;
      while (read <= PATIENCE && (count = body.read(letters)) >= 0) {
        text.append(letters, 0, Math.min(count, most + 1 - text.length()));
        read += count;
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("The body of a request broke off.", e);
    }
  }
}
