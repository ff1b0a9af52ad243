package org.riceforjira.plugin.jira;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.WriteReport.Outcome;
import org.riceforjira.core.sync.WriteReport.Result;
import org.riceforjira.core.sync.WritesRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What became of the scores that are written together. */
final class ScoreBatch {
  /** So many failures and no success are not the fault of single issues. */
  static final int MANY = 10;

  private static final Logger LOG = LoggerFactory.getLogger(ScoreBatch.class);

  private final Map<ScoreChange, Result> results = new LinkedHashMap<>();
  private int failures;
  private ScoreChange failedFirst;
  private RuntimeException firstFailure;

  /** Writes one score; if that throws, the score is refused. */
  void add(ScoreChange change, Supplier<Result> write) {
    try {
      results.put(change, write.get());
    } catch (RuntimeException e) {
      // One issue that Jira refuses to change must not stop the others; the report names it.
      results.put(change, Result.refused(change.issueId(), sentence(e)));
      failures++;
      if (firstFailure == null) {
        firstFailure = e;
        failedFirst = change;
      }
    }
  }

  /**
   * Logs what failed, with one stack trace for all.
   *
   * @param first true if nothing was written before this batch, so that it may end in an exception
   * @throws WritesRefused if many writes failed and none succeeded
   */
  void checkFailures(boolean first) {
    if (failures == 0) {
      return;
    }
    if (first && failures >= MANY && !anyIsAsItShouldBe()) {
      throw new WritesRefused(sentence(firstFailure), firstFailure);
    }
    LOG.warn(
        "{} of {} scores could not be written, first that of {}",
        failures,
        results.size(),
        failedFirst.key(),
        firstFailure);
  }

  private boolean anyIsAsItShouldBe() {
    return results.values().stream()
        .map(Result::outcome)
        .anyMatch(outcome -> outcome == Outcome.WRITTEN || outcome == Outcome.UNCHANGED);
  }

  List<ScoreChange> written() {
    return results.entrySet().stream()
        .filter(result -> result.getValue().outcome() == Outcome.WRITTEN)
        .map(Map.Entry::getKey)
        .toList();
  }

  void addAll(Map<ScoreChange, Result> changed) {
    results.putAll(changed);
  }

  Collection<Result> results() {
    return results.values();
  }

  /**
   * The report is read by people who may not read the log; only our own exceptions are for them.
   */
  private static Sentence sentence(RuntimeException failure) {
    return failure instanceof PartUnavailable part
        ? part.sentence()
        : Sentence.of("rice.write.failed");
  }
}
