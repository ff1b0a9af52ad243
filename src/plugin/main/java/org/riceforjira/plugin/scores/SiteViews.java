package org.riceforjira.plugin.scores;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/** Tells Jira's administrators of all runs and of every project that was gone over. */
@Component
class SiteViews {
  private final Recalculations recalculations;
  private final ScoreCounts counts;
  private final Holds holds;
  private final RunViews views;
  private final MissedScores missed;

  SiteViews(
      Recalculations recalculations,
      ScoreCounts counts,
      Holds holds,
      RunViews views,
      MissedScores missed) {
    this.recalculations = recalculations;
    this.counts = counts;
    this.holds = holds;
    this.views = views;
    this.missed = missed;
  }

  CountsJson.Site site() {
    List<ProjectId> held = holds.all();
    return new CountsJson.Site(
        views.of(recalculations.latest()).runs(),
        projects(held),
        missed.all().stream()
            .filter(score -> views.sees(score.issue().key()))
            .map(this::missed)
            .toList(),
        held.stream().map(views::named).filter(Objects::nonNull).toList());
  }

  private CountsJson.Missed missed(MissedScore score) {
    return new CountsJson.Missed(
        score.issue().key(), views.told(score.reason()), score.since().toString());
  }

  /** By key; without those that were deleted. */
  private List<CountsJson> projects(List<ProjectId> held) {
    return counts.all().entrySet().stream()
        .map(
            entry -> {
              ProjectId id = new ProjectId(entry.getKey());
              return views.of(id, entry.getValue(), held.contains(id));
            })
        .filter(project -> project.project() != null)
        .sorted(Comparator.comparing(project -> project.project().key()))
        .toList();
  }
}
