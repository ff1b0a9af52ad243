package org.riceforjira.core.sync;

import java.util.List;
import java.util.Objects;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.SyncReport.Ending;

/**
 * Makes stored scores equal to computed ones: reads a page, evaluates, collects what differs into
 * batches, writes, goes on. Holds one page and one batch at a time.
 *
 * <p>Batches are independent of pages: what a page leaves over is written with the next. When a
 * batch fails as a whole, its changes are counted as refused and the run goes on, so that one bad
 * batch costs no more than itself; after {@value #FAILED_WRITES} such batches in a row it ends at
 * once, because then Jira is down. When a read fails the run ends: there is no way to the page
 * behind it. When the run is cancelled, no other page is evaluated. Whichever way it ends, what was
 * evaluated is also written or counted as refused, and the report tells it.
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
    if (pageSize < 1 || batchSize < 1) {
      throw new IllegalArgumentException(
          "A page and a batch need at least 1 issue, were " + pageSize + " and " + batchSize + ".");
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
    Ending ending =
        new PageWalk(gateway, pageSize, watch, tally)
            .walk(scope, needs, issues -> store(issues, batches, tally));
    batches.flush();
    return tally.report(batches.givenUp() ? Ending.FAILED : ending);
  }

  /** False when the run shall end before the rest is evaluated. */
  private boolean store(List<IssueFacts> issues, Batches batches, Tally tally) {
    for (IssueFacts facts : issues) {
      Evaluation evaluation = evaluator.evaluate(facts);
      tally.evaluated(evaluation);
      Double after = evaluation.scoreOrNull();
      if (evaluator.rules().rounding().same(facts.storedScore(), after)) {
        tally.unchanged();
      } else if (!batches.add(
          new ScoreChange(facts.id(), facts.key(), facts.storedScore(), after))) {
        return false;
      }
    }
    return true;
  }
}
