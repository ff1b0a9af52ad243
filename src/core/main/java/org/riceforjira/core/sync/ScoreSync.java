package org.riceforjira.core.sync;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.SyncReport.Ending;

/**
 * Makes stored scores equal to computed ones: reads a page, evaluates, writes what differs, goes
 * on. Holds one page and one batch at a time.
 *
 * <p>What differs is written in batches that are independent of the pages. When the write of a
 * batch fails unexpectedly, its changes are counted as refused and the run goes on, so that one bad
 * batch costs no more than itself; after {@value #FAILED_WRITES} such batches in a row it ends,
 * because then Jira is down. When a read fails the run ends: there is no way to the page behind it.
 * Either way the report tells what was done before.
 */
public final class ScoreSync {
  /** Issues per page unless told otherwise. */
  public static final int PAGE_SIZE = 500;

  /** Scores per write: so many issues are also reindexed together. */
  public static final int BATCH_SIZE = 200;

  static final int REFUSED_KEPT = 1000;
  static final int FAILED_WRITES = 3;

  private final IssueGateway gateway;
  private final Evaluator evaluator;
  private final String scoreField;
  private final int pageSize;
  private final int batchSize;

  public ScoreSync(IssueGateway gateway, Evaluator evaluator, String scoreField) {
    this(gateway, evaluator, scoreField, PAGE_SIZE, BATCH_SIZE);
  }

  ScoreSync(
      IssueGateway gateway, Evaluator evaluator, String scoreField, int pageSize, int batchSize) {
    this.gateway = Objects.requireNonNull(gateway, "gateway");
    this.evaluator = Objects.requireNonNull(evaluator, "evaluator");
    this.scoreField = Objects.requireNonNull(scoreField, "scoreField");
    if (pageSize < 1) {
      throw new IllegalArgumentException("A page needs at least 1 issue, was " + pageSize + ".");
    }
    this.pageSize = pageSize;
    this.batchSize = batchSize;
  }

  /**
   * Runs over a scope.
   *
   * @param journal is told what is written, before and after
   */
  public SyncReport run(Scope scope, Journal journal, RunWatch watch) {
    Tally tally = new Tally();
    BatchWriter writer = new BatchWriter(gateway, scoreField, journal);
    Batches batches = new Batches(writer, tally, watch, batchSize);
    FactNeeds needs = evaluator.rules().needs().withScore(scoreField);
    Optional<Cursor> cursor = Optional.of(Cursor.START);
    while (cursor.isPresent()) {
      if (watch.cancelled()) {
        return end(Ending.CANCELLED, batches, tally);
      }
      Optional<Page> page = read(scope, needs, cursor.get(), tally);
      if (page.isEmpty()) {
        return end(Ending.FAILED, batches, tally);
      }
      if (watch.cancelled()) {
        return end(Ending.CANCELLED, batches, tally);
      }
      store(page.get().issues(), batches, tally);
      if (batches.givenUp()) {
        return tally.report(Ending.FAILED);
      }
      watch.progress(tally.report(Ending.RUNNING));
      cursor = page.get().next();
    }
    return end(Ending.COMPLETE, batches, tally);
  }

  /** Even a run that was cancelled writes what it has evaluated and counted. */
  private static SyncReport end(Ending ending, Batches batches, Tally tally) {
    batches.flush();
    return tally.report(batches.givenUp() ? Ending.FAILED : ending);
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

  private void store(List<IssueFacts> issues, Batches batches, Tally tally) {
    for (IssueFacts facts : issues) {
      Evaluation evaluation = evaluator.evaluate(facts);
      tally.evaluated(evaluation);
      Double after = evaluation.scoreOrNull();
      if (evaluator.rules().rounding().same(facts.storedScore(), after)) {
        tally.unchanged(1);
      } else {
        batches.add(new ScoreChange(facts.id(), facts.key(), facts.storedScore(), after));
      }
    }
  }
}
