package org.riceforjira.plugin.ranking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.RankedIssues;
import org.riceforjira.plugin.jira.UsableSettings;
import org.riceforjira.plugin.jira.Visibility;
import org.springframework.stereotype.Component;

/** Answers JQL from the rankings. */
@Component
class RankedForJql implements RankedIssues {
  private final Rankings rankings;
  private final SeenBacklogs seenBacklogs;
  private final UsableSettings settings;
  private final Visibility visibility;

  RankedForJql(
      Rankings rankings,
      SeenBacklogs seenBacklogs,
      UsableSettings settings,
      Visibility visibility) {
    this.rankings = rankings;
    this.seenBacklogs = seenBacklogs;
    this.settings = settings;
    this.visibility = visibility;
  }

  @Override
  public List<Long> top(ProjectRef project, Seen seen, int most) {
    return backlog(project, seen)
        .map(backlog -> ids(backlog, 0, Math.min(most, backlog.scored()), seen))
        .orElse(List.of());
  }

  @Override
  public List<Long> unscored(ProjectRef project, Seen seen, int most) {
    return backlog(project, seen)
        .map(
            backlog -> {
              int from = backlog.scored();
              return ids(backlog, from, Math.min(from + most, backlog.size()), seen);
            })
        .orElse(List.of());
  }

  private Optional<RankedBacklog> backlog(ProjectRef project, Seen seen) {
    return settings
        .of(project.id())
        .filter(chosen -> chosen.settings().use().enabled())
        .map(
            chosen ->
                seen == Seen.BY_ANYBODY
                    ? rankings.now(project, chosen)
                    : seenBacklogs.now(project, chosen));
  }

  /**
   * Jira refuses a query whose function names an issue that was deleted or hidden in the meantime,
   * so that those are left out.
   */
  private List<Long> ids(RankedBacklog backlog, int from, int to, Seen seen) {
    List<Long> ids =
        IntStream.range(from, to).mapToObj(position -> backlog.entry(position).id()).toList();
    if (seen == Seen.BY_ANYBODY) {
      return ids;
    }
    Set<Long> visible = visibility.seen(ids);
    return ids.stream().filter(visible::contains).toList();
  }
}
