package org.riceforjira.plugin.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.jira.MiniThreads;

class RankingThreadsTest {
  private final RankingThreads threads = new RankingThreads(MiniThreads.plain());
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void stop() throws InterruptedException {
    end.countDown();
    threads.destroy();
  }

  @Test
  void aThreadKeepsNoJiraAliveAndInheritsNothing() {
    InheritableThreadLocal<String> user = new InheritableThreadLocal<>();
    user.set("ann");
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    CompletableFuture<String> inherited = new CompletableFuture<>();
    threads.execute(
        () -> {
          inherited.complete(String.valueOf(user.get()));
          thread.complete(Thread.currentThread());
        });
    assertEquals("RICE ranking", thread.join().getName());
    assertTrue(thread.join().isDaemon());
    assertSame(RankingThreads.class.getClassLoader(), thread.join().getContextClassLoader());
    assertEquals("null", inherited.join());
  }

  @Test
  void onlySoMuchWorkWaits() {
    for (int work = 0; work < RankingThreads.THREADS + RankingThreads.WAITING; work++) {
      threads.execute(this::untilTheEnd);
    }
    assertThrows(RejectedExecutionException.class, () -> threads.execute(this::untilTheEnd));
  }

  @Test
  void withTheAppTheyTakeNoMoreAndSayThatTheyStop() throws InterruptedException {
    assertFalse(threads.stopping());
    threads.destroy();
    assertTrue(threads.stopping());
    assertThrows(RejectedExecutionException.class, () -> threads.execute(() -> {}));
  }

  @Test
  void whoWaitsIsToldWhetherTheEndCame() {
    CompletableFuture<Void> end = new CompletableFuture<>();
    assertFalse(Waiting.until(end, Duration.ZERO));
    end.complete(null);
    assertTrue(Waiting.until(end, Duration.ZERO));
  }

  @Test
  void anInterruptedThreadDoesNotWait() {
    Thread.currentThread().interrupt();
    assertFalse(Waiting.until(new CompletableFuture<>(), Duration.ofDays(1)));
    assertTrue(Thread.interrupted());
  }

  @Test
  void whoWaitsGoesOnWhenTheWorkOfAnotherThreadEnds() {
    CompletableFuture<Void> end = new CompletableFuture<>();
    threads.execute(() -> end.complete(null));
    assertTrue(Waiting.until(end, Duration.ofDays(1)));
  }

  private void untilTheEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
