package org.riceforjira.host.it;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Asks again until the answer is the one that is waited for, or fails after two minutes. */
public final class Polling {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long STEP_MILLIS = 25;

  private Polling() {}

  /** The first answer that fits. */
  public static <T> T until(Callable<T> question, Predicate<T> fits) throws Exception {
    return until(question, fits, PATIENCE);
  }

  /** The first answer that fits, or an error with the last one after so long. */
  public static <T> T until(Callable<T> question, Predicate<T> fits, Duration patience)
      throws Exception {
    long end = System.nanoTime() + patience.toNanos();
    T answer = question.call();
    while (!fits.test(answer)) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("Not even after %s: %s".formatted(patience, answer));
      }
      Thread.sleep(STEP_MILLIS);
      answer = question.call();
    }
    return answer;
  }
}
