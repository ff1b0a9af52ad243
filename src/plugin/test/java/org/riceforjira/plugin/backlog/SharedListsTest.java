package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sync.ProjectId;

/** Lists that several requests read at the same time. */
class SharedListsTest {
  private static final int THREADS = 8;
  private static final int ROWS = 2_000;
  private static final ProjectId PROJECT = new ProjectId(1);

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void theEffortSoFarIsTheSameWhoeverAddsItUpFirst() throws Exception {
    FrozenList list = ListsTest.list(ListsTest.backlog(ROWS, 1));
    List<List<Double>> read =
        together(
            thread ->
                IntStream.range(0, ROWS)
                    // Each begins somewhere else, and comes by every row.
                    .mapToObj(row -> (row * 7 + 97 * thread) % ROWS)
                    .map(row -> list.total(row) - row)
                    .toList());
    for (List<Double> totals : read) {
      assertEquals(ROWS, totals.size());
      assertTrue(totals.stream().allMatch(rest -> rest == 1.0), "Each issue takes 1.");
    }
  }

  @Test
  void aListThatIsPushedOutWhileItIsReadIsTheReadersOwnOrNotThere() throws Exception {
    AtomicInteger made = new AtomicInteger();
    Lists lists =
        new Lists(
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            () -> "list" + made.incrementAndGet(),
            new Lists.Bounds(2, 9_000));
    List<FrozenList> own =
        IntStream.range(0, THREADS)
            .mapToObj(i -> ListsTest.list(ListsTest.backlog(ROWS, i)))
            .toList();
    List<Integer> wrong =
        together(
            thread -> {
              Lists.Reader reader = new Lists.Reader("user" + thread, PROJECT);
              int others = 0;
              for (int round = 0; round < 200; round++) {
                String id = lists.keep(reader, own.get(thread));
                Optional<FrozenList> found = lists.find(reader, id);
                others += found.isPresent() && found.get() != own.get(thread) ? 1 : 0;
                for (int any = 1; any <= made.get(); any += 37) {
                  Optional<FrozenList> guessed = lists.find(reader, "list" + any);
                  others += guessed.isPresent() && guessed.get() != own.get(thread) ? 1 : 0;
                }
              }
              return others;
            });
    assertEquals(List.of(0, 0, 0, 0, 0, 0, 0, 0), wrong);
    Lists.Reader last = new Lists.Reader("user0", PROJECT);
    String kept = lists.keep(last, own.get(0));
    assertSame(own.get(0), lists.find(last, kept).orElseThrow());
  }

  private interface Work<T> {
    T of(int thread) throws Exception;
  }

  private <T> List<T> together(Work<T> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Callable<T>> calls = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int thread = i;
      calls.add(
          () -> {
            start.await();
            return work.of(thread);
          });
    }
    List<T> results = new ArrayList<>();
    for (Future<T> result : threads.invokeAll(calls)) {
      results.add(result.get());
    }
    return results;
  }
}
