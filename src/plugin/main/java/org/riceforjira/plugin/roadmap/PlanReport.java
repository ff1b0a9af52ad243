package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.rank.RankInterval;
import org.riceforjira.core.score.Score;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.IssueRef;

/**
 * What a report tells of a plan, as the visitor sees it.
 *
 * @param roadmap as it is drawn
 * @param work of each card of the roadmap, in the same order
 * @param best the first of the ranking, planned or not
 * @param next the best issue that is not planned for want of capacity; empty if there is none
 * @param changes since the baseline; empty without one
 */
public record PlanReport(
    RoadmapJson roadmap,
    PlanWish wish,
    List<PlacedIssue> work,
    List<BestIssue> best,
    Optional<PlacedIssue> next,
    Optional<BaselineComparisonJson> changes) {
  /** Of so many planned issues it is known which ranks they may really have: each has its price. */
  public static final int INTERVALS = 500;

  /**
   * An issue and what planning makes of it.
   *
   * @param score without a value for an issue that has none
   * @param interval the ranks it may really have; empty where there is no doubt, and where nobody
   *     looked
   * @param pool the lane whose capacity it uses; empty for the shared one
   * @param settled true if it is not its score that gave it its place
   * @param parts effort by column of the roadmap
   */
  public record PlacedIssue(
      IssueRef issue,
      Score score,
      Optional<RankInterval> interval,
      Optional<String> pool,
      boolean settled,
      Map<Integer, Double> parts) {}

  /**
   * One of the best issues.
   *
   * @param place when it is worked on; empty if it is not planned
   * @param why it is planned then, or is not planned, in sentences
   */
  public record BestIssue(
      IssueRef issue,
      String summary,
      Score score,
      String rank,
      Optional<RankInterval> interval,
      Optional<String> place,
      List<String> why) {}

  public PlanReport {
    Objects.requireNonNull(roadmap, "roadmap");
    Objects.requireNonNull(wish, "wish");
    work = List.copyOf(work);
    best = List.copyOf(best);
    Objects.requireNonNull(next, "next");
    Objects.requireNonNull(changes, "changes");
  }

  /** Each of which has a ranking of its own. */
  public boolean isOfSeveralProjects() {
    return wish.projects().size() > 1;
  }

  /** The settings of the project that an issue is in. */
  public ProjectSettings settings(ProjectId id) {
    return wish.projects().stream()
        .filter(project -> project.ref().id().equals(id))
        .map(PlanProject::settings)
        .findAny()
        .orElse(wish.settings());
  }
}
