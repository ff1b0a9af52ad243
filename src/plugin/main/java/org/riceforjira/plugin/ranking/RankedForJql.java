package org.riceforjira.plugin.ranking;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.RankedIssues;
import org.riceforjira.plugin.jira.StoredSettings;
import org.springframework.stereotype.Component;

/** Answers JQL from the rankings. */
@Component
class RankedForJql implements RankedIssues {
  private final Rankings rankings;
  private final SeenBacklogs seenBacklogs;
  private final StoredSettings settings;

  RankedForJql(Rankings rankings, SeenBacklogs seenBacklogs, StoredSettings settings) {
    this.rankings = rankings;
    this.seenBacklogs = seenBacklogs;
    this.settings = settings;
  }

  @Override
  public List<Long> top(ProjectRef project, Seen seen, int most) {
    return backlog(project, seen)
        .map(backlog -> ids(backlog, 0, Math.min(most, backlog.scored())))
        .orElse(List.of());
  }

  @Override
  public List<Long> unscored(ProjectRef project, Seen seen, int most) {
    return backlog(project, seen)
        .map(
            backlog ->
                ids(backlog, backlog.scored(), Math.min(backlog.scored() + most, backlog.size())))
        .orElse(List.of());
  }

  private Optional<RankedBacklog> backlog(ProjectRef project, Seen seen) {
    return settings
        .effective(project.id())
        .map(
            chosen ->
                seen == Seen.BY_ANYBODY
                    ? rankings.now(project, chosen)
                    : seenBacklogs.now(project, chosen));
  }

  private static List<Long> ids(RankedBacklog backlog, int from, int to) {
    return IntStream.range(from, to).mapToObj(position -> backlog.entry(position).id()).toList();
  }
}
