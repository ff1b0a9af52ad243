package org.riceforjira.plugin.roadmap;

import java.util.List;

/**
 * A planned issue on the wire.
 *
 * @param rank null without a score
 * @param confidence in percent; null where it is no percentage
 * @param low true for a confidence of at most 50 %
 * @param first the period in which the work begins, by index
 * @param last the last period with work in it
 * @param to the name of that period, or "after" the last one; null for one period only
 * @param end the day on which the work should end; null after the roadmap
 * @param carried the period, now over, in which a baseline had it ending; null if none had
 * @param change since the baseline; null for none
 */
public record CardJson(
    long id,
    String key,
    String summary,
    Type type,
    Status status,
    String assignee,
    Double score,
    String scoreText,
    String rank,
    double effort,
    String effortText,
    Double confidence,
    boolean low,
    int lane,
    int first,
    int last,
    String to,
    String end,
    String endText,
    boolean late,
    List<FlagJson> flags,
    String carried,
    Change change,
    boolean pinned,
    boolean delayed) {

  /** An issue type; {@code icon} is null if it has none. */
  public record Type(String name, String icon) {}

  /** A status; {@code category} is "new", "indeterminate" or "done". */
  public record Status(String name, String category) {}

  /** Something to know; {@code warns} if somebody should do something about it. */
  public record FlagJson(String code, String text, boolean warns) {}

  /** What is different from the baseline: "new", "earlier" or "later". */
  public record Change(String kind, String text) {}
}
