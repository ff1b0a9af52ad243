package org.riceforjira.connect.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riceforjira.connect.jira.RemoteGateway;
import org.riceforjira.connect.jira.RemoteJira;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.IssueGateway;
import org.riceforjira.core.sync.RefusedScore;
import org.riceforjira.core.sync.RunWatch;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.ScoreSync;
import org.riceforjira.core.sync.SyncReport;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.core.sync.WriteReport.Result;

/**
 * Computes the scores of a scope and writes those that differ. An issue that somebody else changed
 * between its read and its write is read again, computed again and written, once.
 */
public final class ScoreRun {
  private static final int AT_ONCE = 100;

  private final RemoteGateway gateway;
  private final RemoteJira jira;
  private final ProjectSettings settings;
  private final Evaluator evaluator;

  public ScoreRun(RemoteGateway gateway, RemoteJira jira, ProjectSettings settings) {
    this.gateway = gateway;
    this.jira = jira;
    this.settings = settings;
    this.evaluator = new Evaluator(settings.rules());
  }

  /** Runs; whatever happens on the way is in the outcome. */
  public ScoreOutcome run(Scope scope, FileJournal journal, RunWatch watch) {
    boolean resumed = !journal.before().touched().isEmpty();
    IssueGateway known = resumed ? new ResumedGateway(gateway, jira, journal.before()) : gateway;
    NotingGateway noting = new NotingGateway(known);
    SyncReport report =
        new ScoreSync(noting, evaluator, settings.scoreField()).run(scope, journal, watch);
    List<ScoreChange> conflicts = noting.takeConflicts();
    boolean goOn = report.ending() == Ending.COMPLETE && !watch.cancelled();
    return goOn && !conflicts.isEmpty()
        ? secondTry(report, conflicts, noting, journal)
        : new ScoreOutcome(
            report.ending(),
            report.evaluated(),
            report.writes(),
            noting.written(),
            missed(report, conflicts),
            report.failure());
  }

  private ScoreOutcome secondTry(
      SyncReport first, List<ScoreChange> conflicts, NotingGateway noting, FileJournal journal) {
    SecondTry again =
        new SecondTry(this::again, settings.rules().rounding(), settings.scoreField());
    Optional<RuntimeException> failure = first.failure();
    try {
      while (again.tried() < conflicts.size()) {
        int to = Math.min(again.tried() + AT_ONCE, conflicts.size());
        again.write(conflicts.subList(again.tried(), to), noting, journal);
      }
    } catch (RuntimeException e) {
      // What was written before must be told all the same.
      failure = failure.or(() -> Optional.of(e));
    }
    List<ScoreChange> untried = conflicts.subList(again.tried(), conflicts.size());
    List<RefusedScore> missed = missed(first, untried);
    missed.addAll(again.missed());
    long written = first.written() + again.written();
    long unchanged = first.unchanged() + again.unchanged();
    long left = again.conflicts() + untried.size();
    long refused = first.issues() - written - unchanged - left;
    return new ScoreOutcome(
        first.ending(),
        first.evaluated(),
        new SyncReport.Writes(written, unchanged, left, refused),
        noting.written(),
        missed,
        failure);
  }

  /** The scores of some issues as they should be now; of those that are gone none. */
  private Map<Long, ScoreChange> again(List<Long> ids) {
    FactNeeds needs = settings.needs();
    return gateway.again(ids, needs).stream()
        .map(this::change)
        .collect(Collectors.toMap(ScoreChange::issueId, Function.identity()));
  }

  private ScoreChange change(IssueFacts facts) {
    return new ScoreChange(
        facts.id(), facts.key(), facts.storedScore(), evaluator.evaluate(facts).scoreOrNull());
  }

  private static List<RefusedScore> missed(SyncReport report, List<ScoreChange> conflicts) {
    List<RefusedScore> missed = new ArrayList<>(report.refusedScores());
    Sentence why = Result.conflict(0).reason().orElseThrow();
    conflicts.forEach(change -> missed.add(new RefusedScore(change.key(), why)));
    return missed;
  }
}
