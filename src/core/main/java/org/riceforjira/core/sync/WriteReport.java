package org.riceforjira.core.sync;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.sentence.Sentence;

/** What became of each change that was handed to a gateway, in any order. */
public record WriteReport(List<Result> results) {
  public WriteReport {
    results = List.copyOf(results);
  }

  Map<Long, Result> byIssue() {
    Map<Long, Result> answers = new HashMap<>();
    results.forEach(result -> answers.put(result.issueId(), result));
    return answers;
  }

  /** The ends of a change. */
  public enum Outcome {
    WRITTEN,
    /** The score field held the new score already. */
    UNCHANGED,
    /** The score field no longer held what was read, so it was left alone. */
    CONFLICT,
    REFUSED
  }

  /**
   * The end of one change.
   *
   * @param reason why it was not written, or what is wrong although it was; empty when all is well
   */
  public record Result(long issueId, Outcome outcome, Optional<Sentence> reason) {
    public Result {
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(reason, "reason");
    }

    public static Result written(long issueId) {
      return new Result(issueId, Outcome.WRITTEN, Optional.empty());
    }

    /** The score is stored, but a search still finds the old one. */
    public static Result unindexed(long issueId, Sentence reason) {
      return new Result(issueId, Outcome.WRITTEN, Optional.of(reason));
    }

    public static Result unchanged(long issueId) {
      return new Result(issueId, Outcome.UNCHANGED, Optional.empty());
    }

    public static Result conflict(long issueId) {
      return new Result(
          issueId, Outcome.CONFLICT, Optional.of(Sentence.of("rice.core.write.conflict")));
    }

    public static Result refused(long issueId, Sentence reason) {
      return new Result(issueId, Outcome.REFUSED, Optional.of(reason));
    }
  }
}
