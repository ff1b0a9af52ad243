package org.riceforjira.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class JobsTest {
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final List<String> done = new CopyOnWriteArrayList<>();

  private void work() {
    begun.countDown();
    try {
      goOn.await();
      done.add("finished");
    } catch (InterruptedException e) {
      done.add("interrupted");
    }
  }

  /** An interrupted thread that is committing would close the store's file. */
  @Test
  void aJobThatIsRunningAtTheEndIsLeftToFinishAndNoOtherBegins() throws Exception {
    Jobs jobs = new Jobs(this::work, Duration.ofMillis(1));
    begun.await();
    Thread closing = new Thread(jobs::close);
    closing.start();
    while (closing.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    goOn.countDown();
    closing.join();

    assertEquals(List.of("finished"), done);
  }
}
