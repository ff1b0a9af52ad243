package org.riceforjira.connect.http;

import java.io.IOException;

/** Sends one request, once, and reads its whole answer. */
public interface Exchange {
  /**
   * @throws IOException when there is no whole answer; {@link java.net.http.HttpTimeoutException}
   *     when it took too long
   */
  Answer exchange(Call call) throws IOException;
}
