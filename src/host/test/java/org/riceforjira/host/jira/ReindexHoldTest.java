package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.riceforjira.host.jira.TestJira.REACH;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.riceforjira.host.data.IssueRow;

@Timeout(60)
class ReindexHoldTest {
  private final TestJira test = new TestJira();
  private final ReindexHold hold = test.jira.faults().hold();

  private CompletableFuture<Long> reindex(IssueRow issue) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return test.jira.request("alice", () -> test.jira.reindex(Set.of(issue.id())));
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        },
        work -> new Thread(work, "reindex").start());
  }

  private void awaitWaiting(int threads) {
    while (hold.waiting() != threads) {
      Thread.onSpinWait();
    }
  }

  @Test
  void whoeverIndexesWaitsUntilItIsReleasedAndOthersGoOnMeanwhile() throws Exception {
    IssueRow issue = test.issue("Search");
    test.jira.edits().update(issue.id(), Map.of(REACH, 5.0), null, Update.QUIET);
    hold.begin(0);
    CompletableFuture<Long> waiting = reindex(issue);
    awaitWaiting(1);

    assertFalse(waiting.isDone());
    assertEquals(List.of(), test.found("cf[100] = 5", "alice"));
    test.jira.edits().update(issue.id(), Map.of(REACH, 6.0), null, Update.QUIET);

    hold.release();
    assertEquals(1, waiting.get(30, TimeUnit.SECONDS));
    assertEquals(List.of("Search"), test.found("cf[100] = 6", "alice"));
    assertEquals(0, hold.waiting());
  }

  @Test
  void soManyAttemptsAsWereNamedGoThroughFirst() throws Exception {
    IssueRow issue = test.issue("Search");
    hold.begin(2);

    assertEquals(1, reindex(issue).get(30, TimeUnit.SECONDS));
    assertEquals(1, hold.passing());
    assertEquals(1, reindex(issue).get(30, TimeUnit.SECONDS));
    CompletableFuture<Long> third = reindex(issue);
    awaitWaiting(1);
    assertFalse(third.isDone());

    hold.begin(1);
    assertEquals(1, third.get(30, TimeUnit.SECONDS));
    hold.release();
  }
}
