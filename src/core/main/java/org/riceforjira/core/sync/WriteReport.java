package org.riceforjira.core.sync;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
   * @param reason why it was not written, in a sentence, or what is wrong although it was; "" when
   *     all is well
   */
  public record Result(long issueId, Outcome outcome, String reason) {
    public Result {
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(reason, "reason");
    }

    public static Result written(long issueId) {
      return new Result(issueId, Outcome.WRITTEN, "");
    }

    /** The score is stored, but a search still finds the old one. */
    public static Result unindexed(long issueId, String reason) {
      return new Result(issueId, Outcome.WRITTEN, reason);
    }

    public static Result unchanged(long issueId) {
      return new Result(issueId, Outcome.UNCHANGED, "");
    }

    public static Result conflict(long issueId) {
      return new Result(issueId, Outcome.CONFLICT, "The score was changed in the meantime.");
    }

    public static Result refused(long issueId, String reason) {
      return new Result(issueId, Outcome.REFUSED, reason);
    }
  }
}
