package org.riceforjira.connect.http;

import java.time.Duration;

/** Is told of every request, for people who look for the cause of something. */
@FunctionalInterface
public interface Trace {
  Trace NONE = (call, outcome, took) -> {};

  /**
   * @param outcome the status, or what failed
   */
  void sent(Call call, String outcome, Duration took);
}
