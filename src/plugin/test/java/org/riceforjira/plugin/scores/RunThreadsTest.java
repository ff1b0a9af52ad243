package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.jira.MiniThreads;

class RunThreadsTest {
  private final RunThreads threads = new RunThreads(MiniThreads.plain());
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void stop() {
    end.countDown();
    threads.stop();
  }

  @Test
  void aThreadIsNamedKeepsNoJiraAliveAndInheritsNothing() throws InterruptedException {
    InheritableThreadLocal<String> user = new InheritableThreadLocal<>();
    user.set("ann");
    SynchronousQueue<Thread> threadOf = new SynchronousQueue<>();
    SynchronousQueue<String> userOf = new SynchronousQueue<>();
    threads.execute(() -> put(threadOf, Thread.currentThread()));
    threads.execute(() -> put(userOf, String.valueOf(user.get())));
    Thread thread = threadOf.take();
    assertTrue(thread.getName().matches("rice-run-\\d+"), thread.getName());
    assertTrue(thread.isDaemon());
    assertSame(RunThreads.class.getClassLoader(), thread.getContextClassLoader());
    assertEquals("null", userOf.take());
  }

  @Test
  void onlySoMuchWorkWaits() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(RunThreads.THREADS);
    for (int i = 0; i < RunThreads.THREADS; i++) {
      threads.execute(
          () -> {
            begun.countDown();
            await();
          });
    }
    begun.await();
    for (int i = 0; i < RunThreads.WAITING; i++) {
      threads.execute(() -> {});
    }
    assertThrows(TooManyRuns.class, () -> threads.execute(() -> {}));
  }

  @Test
  void whatSomebodyWaitsForWaitsForNoRun() throws InterruptedException {
    for (int i = 0; i < RunThreads.THREADS; i++) {
      threads.execute(this::await);
    }
    CountDownLatch done = new CountDownLatch(1);
    threads.executeApart(done::countDown);
    done.await();
  }

  @Test
  void onceStoppedNothingIsTakenAnyMore() {
    threads.stop();
    assertThrows(TooManyRuns.class, () -> threads.execute(() -> {}));
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static <T> void put(SynchronousQueue<T> queue, T value) {
    try {
      queue.put(value);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
