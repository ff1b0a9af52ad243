package org.riceforjira.connect.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.riceforjira.core.score.Rounding;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.IssueGateway;
import org.riceforjira.core.sync.Journal;
import org.riceforjira.core.sync.RefusedScore;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.WriteReport.Outcome;
import org.riceforjira.core.sync.WriteReport.Result;

/** Writes scores that somebody else changed in the meantime, computed again. */
final class SecondTry {
  private static final Sentence GONE =
      Sentence.said("The issue was deleted, or this login may no longer see it.");
  private static final Sentence CONFLICT = Result.conflict(0).reason().orElseThrow();

  private final Function<List<Long>, Map<Long, ScoreChange>> again;
  private final Rounding rounding;
  private final String field;
  private final List<RefusedScore> missed = new ArrayList<>();
  private int tried;
  private long written;
  private long unchanged;
  private long conflicts;

  /**
   * @param again reads and computes issues by their ids
   */
  SecondTry(Function<List<Long>, Map<Long, ScoreChange>> again, Rounding rounding, String field) {
    this.again = again;
    this.rounding = rounding;
    this.field = field;
  }

  void write(List<ScoreChange> first, IssueGateway gateway, Journal journal) {
    Map<Long, ScoreChange> now = again.apply(first.stream().map(ScoreChange::issueId).toList());
    List<RefusedScore> gone = new ArrayList<>();
    List<ScoreChange> differing = new ArrayList<>();
    for (ScoreChange before : first) {
      Optional<ScoreChange> change = Optional.ofNullable(now.get(before.issueId()));
      if (change.isEmpty()) {
        gone.add(new RefusedScore(before.key(), GONE));
      } else if (!rounding.same(change.get().before(), change.get().after())) {
        differing.add(change.get());
      }
    }
    List<Result> results = List.of();
    if (!differing.isEmpty()) {
      journal.writing(differing);
      results = gateway.write(field, differing).results();
    }
    // Only now: what fails as a whole is counted by whoever asked for it.
    tried += first.size();
    missed.addAll(gone);
    unchanged += first.size() - gone.size() - differing.size();
    for (int i = 0; i < differing.size(); i++) {
      note(differing.get(i), results.get(i));
    }
    if (!differing.isEmpty()) {
      journal.written(written(differing, results));
    }
  }

  private void note(ScoreChange change, Result result) {
    switch (result.outcome()) {
      case WRITTEN -> written++;
      case UNCHANGED -> unchanged++;
      case CONFLICT -> {
        conflicts++;
        missed.add(new RefusedScore(change.key(), CONFLICT));
      }
      case REFUSED -> missed.add(new RefusedScore(change.key(), result.reason().orElseThrow()));
    }
  }

  private static List<ScoreChange> written(List<ScoreChange> changes, List<Result> results) {
    List<ScoreChange> written = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      if (results.get(i).outcome() == Outcome.WRITTEN) {
        written.add(changes.get(i));
      }
    }
    return written;
  }

  /** How many of those that were handed over are counted. */
  int tried() {
    return tried;
  }

  long written() {
    return written;
  }

  long unchanged() {
    return unchanged;
  }

  long conflicts() {
    return conflicts;
  }

  List<RefusedScore> missed() {
    return missed;
  }
}
