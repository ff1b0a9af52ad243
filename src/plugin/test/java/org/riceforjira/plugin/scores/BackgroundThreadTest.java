package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.jira.MiniThreads;

class BackgroundThreadTest {
  private final BackgroundThread background = new BackgroundThread(MiniThreads.plain());

  @AfterEach
  void end() throws InterruptedException {
    background.destroy();
  }

  @Test
  void workIsDoneInADaemonThreadOfItsOwn() throws Exception {
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    background.execute(() -> thread.complete(Thread.currentThread()));
    assertNotSame(Thread.currentThread(), thread.get());
    assertTrue(thread.get().isDaemon());
  }

  @Test
  void workThatFailsDoesNotHarmTheNext() throws Exception {
    CompletableFuture<String> next = new CompletableFuture<>();
    background.execute(
        () -> {
          throw new IllegalStateException("expected");
        });
    background.execute(() -> next.complete("done"));
    assertEquals("done", next.get());
  }

  @Test
  void theEndWaitsForTheWorkUnderWayAndTakesNoMore() throws Exception {
    List<String> done = new ArrayList<>();
    CountDownLatch begun = new CountDownLatch(1);
    background.execute(
        () -> {
          begun.countDown();
          while (!background.stopping()) {
            Thread.onSpinWait();
          }
          done.add(Thread.currentThread().isInterrupted() ? "interrupted" : "finished");
        });
    begun.await();
    assertFalse(background.stopping());
    background.destroy();
    background.execute(() -> done.add("too late"));
    assertEquals(List.of("finished"), done);
  }

  @Test
  void whatIsDoneEverySoOftenGoesOnAlsoWherePartsOfJiraAreMissing() throws Exception {
    CountDownLatch twice = new CountDownLatch(2);
    background.every(
        Duration.ofMillis(1),
        () -> {
          twice.countDown();
          throw new NoSuchMethodError("expected");
        });
    assertTrue(twice.await(1, TimeUnit.MINUTES));
  }

  @Test
  void whatIsDoneEverySoOftenGoesOnAfterAFailure() throws Exception {
    CountDownLatch twice = new CountDownLatch(2);
    background.every(
        Duration.ofMillis(1),
        () -> {
          twice.countDown();
          throw new IllegalStateException("expected");
        });
    twice.await();
    assertEquals(0, twice.getCount());
  }
}
