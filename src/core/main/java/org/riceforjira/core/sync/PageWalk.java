package org.riceforjira.core.sync;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.SyncReport.Ending;

/** Reads a scope page by page, and tells the watch of each. */
final class PageWalk {
  private final IssueGateway gateway;
  private final int pageSize;
  private final RunWatch watch;
  private final Tally tally;

  PageWalk(IssueGateway gateway, int pageSize, RunWatch watch, Tally tally) {
    this.gateway = gateway;
    this.pageSize = pageSize;
    this.watch = watch;
    this.tally = tally;
  }

  /**
   * Reads until the last page, the first failure, or until the run is cancelled.
   *
   * @param visit is given each page; false ends the walk as cancelled
   */
  Ending walk(Scope scope, FactNeeds needs, Predicate<List<IssueFacts>> visit) {
    Optional<Cursor> cursor = Optional.of(Cursor.START);
    while (cursor.isPresent()) {
      if (watch.cancelled()) {
        return Ending.CANCELLED;
      }
      Optional<Page> page = read(scope, needs, cursor.get());
      if (page.isEmpty()) {
        return Ending.FAILED;
      }
      if (watch.cancelled() || !visit.test(page.get().issues())) {
        return Ending.CANCELLED;
      }
      watch.progress(tally.report(Ending.RUNNING));
      cursor = page.get().next();
    }
    return Ending.COMPLETE;
  }

  private Optional<Page> read(Scope scope, FactNeeds needs, Cursor after) {
    try {
      Page page = gateway.read(scope, needs, after, pageSize);
      if (page.next().equals(Optional.of(after))) {
        throw new IllegalStateException("The page after " + after + " leads back to itself.");
      }
      return Optional.of(page);
    } catch (RuntimeException e) {
      // Whatever a gateway throws, the report of the pages before must reach the caller.
      tally.failed(e);
      return Optional.empty();
    }
  }
}
