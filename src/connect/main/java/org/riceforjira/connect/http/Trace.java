package org.riceforjira.connect.http;

import java.time.Duration;

/** Is told of every request, for people who look for the cause of something, and of long waits. */
public interface Trace {
  Trace NONE = new Trace() {};

  /**
   * An attempt has ended.
   *
   * @param outcome the status, or what failed
   */
  default void sent(Call call, String outcome, Duration took) {}

  /**
   * A request will be sent again after a while.
   *
   * @param outcome why, as above
   */
  default void waiting(Call call, String outcome, Duration pause) {}
}
