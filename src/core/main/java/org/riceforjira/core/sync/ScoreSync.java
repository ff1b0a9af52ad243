package org.riceforjira.core.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.SyncReport.Ending;

/**
 * Makes stored scores equal to computed ones: reads a page, evaluates, writes what differs, goes
 * on. Holds one page at a time.
 *
 * <p>When the write of a page fails unexpectedly, its changes are counted as refused and the run
 * goes on, so that one bad page costs no more than itself; after {@value #FAILED_WRITES} such pages
 * in a row it ends, because then Jira is down. When a read fails the run ends: there is no way to
 * the page behind it. Either way the report tells what was done before.
 */
public final class ScoreSync {
  /** Issues per page unless told otherwise. */
  public static final int PAGE_SIZE = 500;

  static final int REFUSED_KEPT = 1000;
  static final int FAILED_WRITES = 3;

  private static final String WRITING_FAILED =
      "Writing failed; the log has the cause. Recalculate to try again.";

  private final IssueGateway gateway;
  private final Evaluator evaluator;
  private final String scoreField;
  private final int pageSize;

  public ScoreSync(IssueGateway gateway, Evaluator evaluator, String scoreField) {
    this(gateway, evaluator, scoreField, PAGE_SIZE);
  }

  public ScoreSync(IssueGateway gateway, Evaluator evaluator, String scoreField, int pageSize) {
    this.gateway = Objects.requireNonNull(gateway, "gateway");
    this.evaluator = Objects.requireNonNull(evaluator, "evaluator");
    this.scoreField = Objects.requireNonNull(scoreField, "scoreField");
    if (pageSize < 1) {
      throw new IllegalArgumentException("A page needs at least 1 issue, was " + pageSize + ".");
    }
    this.pageSize = pageSize;
  }

  /**
   * Runs over a scope.
   *
   * @param progress is given the report so far after each page
   * @param cancelled is asked before each page is read and before it is written
   */
  public SyncReport run(Scope scope, Consumer<SyncReport> progress, BooleanSupplier cancelled) {
    Tally tally = new Tally();
    FactNeeds needs = evaluator.rules().needs().withScore(scoreField);
    Optional<Cursor> cursor = Optional.of(Cursor.START);
    int failedWrites = 0;
    while (cursor.isPresent()) {
      if (cancelled.getAsBoolean()) {
        return tally.report(Ending.CANCELLED);
      }
      Optional<Page> page = read(scope, needs, cursor.get(), tally);
      if (page.isEmpty()) {
        return tally.report(Ending.FAILED);
      }
      if (cancelled.getAsBoolean()) {
        return tally.report(Ending.CANCELLED);
      }
      failedWrites = store(page.get().issues(), tally) ? 0 : failedWrites + 1;
      if (failedWrites == FAILED_WRITES) {
        return tally.report(Ending.FAILED);
      }
      progress.accept(tally.report(Ending.RUNNING));
      cursor = page.get().next();
    }
    return tally.report(Ending.COMPLETE);
  }

  private Optional<Page> read(Scope scope, FactNeeds needs, Cursor after, Tally tally) {
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

  private boolean store(List<IssueFacts> issues, Tally tally) {
    List<ScoreChange> changes = new ArrayList<>();
    for (IssueFacts facts : issues) {
      Evaluation evaluation = evaluator.evaluate(facts);
      tally.evaluated(evaluation);
      Double after = evaluation.scoreOrNull();
      if (!evaluator.rules().rounding().same(facts.storedScore(), after)) {
        changes.add(new ScoreChange(facts.id(), facts.key(), facts.storedScore(), after));
      }
    }
    tally.unchanged(issues.size() - changes.size());
    return changes.isEmpty() || write(changes, tally);
  }

  private boolean write(List<ScoreChange> changes, Tally tally) {
    try {
      tally.answered(changes, gateway.write(scoreField, changes));
      return true;
    } catch (RuntimeException e) {
      // Whatever a gateway throws, the report of the other pages must reach the caller.
      tally.failed(e);
      // What else an exception says is for the log: it may tell more than the reader may know.
      String reason = e instanceof WritesRefused ? e.getMessage() : WRITING_FAILED;
      changes.forEach(change -> tally.refused(change, reason));
      return false;
    }
  }
}
