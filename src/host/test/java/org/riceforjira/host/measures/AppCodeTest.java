package org.riceforjira.host.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AppCodeTest {
  private final AtomicLong now = new AtomicLong();

  private long app(long before, AppCode.Work<?, RuntimeException> inside, long after) {
    return AppCode.run(
        () -> {
          now.addAndGet(before);
          inside.run();
          return now.addAndGet(after);
        },
        now::get);
  }

  @Test
  void whatIsCalledBackInsideOfWhatWasCalledBackCountsOnce() {
    long before = AppCode.spent();
    app(10, () -> app(1, () -> null, 2), 20);
    app(100, () -> null, 0);

    assertEquals(133, AppCode.spent() - before);
  }

  @Test
  void whatFailsHasTakenItsTimeToo() {
    long before = AppCode.spent();
    assertThrows(
        IllegalStateException.class,
        () ->
            app(
                7,
                () -> {
                  throw new IllegalStateException("expected");
                },
                0));

    assertEquals(7, AppCode.spent() - before);
  }
}
