package org.riceforjira.plugin.ranking;

import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.PartUnavailable;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.RankFailed;
import org.riceforjira.plugin.ranking.Rankings.Answer;
import org.riceforjira.plugin.ranking.Rankings.Failed;
import org.riceforjira.plugin.ranking.Rankings.Preparing;
import org.riceforjira.plugin.ranking.Rankings.Ready;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The ranking of a project as the visitor sees it: the whole, or ranked anew among the issues that
 * they may see. What they may see is known for half a minute, so single issues are asked about
 * again before they are shown.
 */
@Component
public class SeenBacklogs {
  private static final Logger LOG = LoggerFactory.getLogger(SeenBacklogs.class);

  private final Rankings rankings;
  private final SeenViews views;
  private final RankingFailures failures;

  SeenBacklogs(Rankings rankings, SeenViews views, RankingFailures failures) {
    this.rankings = rankings;
    this.views = views;
    this.failures = failures;
  }

  /**
   * The ranking now, or how far its making is; waits a moment at most. Who does not see all is told
   * of the making in percent, for the number of issues is not theirs to know.
   */
  public Answer of(ProjectRef project, VersionedSettings settings) {
    Answer answer = rankings.of(project, settings);
    try {
      if (answer instanceof Ready ready) {
        RankedBacklog seen = views.of(project.id(), ready.backlog());
        return new Ready(seen, ready.stale());
      }
      return answer instanceof Preparing preparing ? seen(project.id(), preparing) : answer;
    } catch (PartUnavailable e) {
      return new Failed(failures.sentence(e));
    } catch (RuntimeException e) {
      // Whatever Jira's search throws: what the visitor may see is not known, so nothing is shown.
      LOG.warn("Nobody can tell what may be seen of {}", project.key(), e);
      return new Failed(failures.searchFailed());
    }
  }

  /**
   * The ranking now, after waiting for it.
   *
   * @throws PartUnavailable if this Jira cannot search
   * @throws org.riceforjira.plugin.jira.UnusableCandidates if the settings' query is no JQL, or
   *     asks for a ranking itself
   * @throws RankFailed if reading the candidates broke down, or takes minutes
   */
  public RankedBacklog now(ProjectRef project, VersionedSettings settings) {
    RankedBacklog backlog = rankings.now(project, settings);
    try {
      return views.of(project.id(), backlog);
    } catch (IllegalStateException e) {
      LOG.warn("Nobody can tell what may be seen of {}", project.key(), e);
      throw new RankFailed(e);
    }
  }

  private Answer seen(ProjectId project, Preparing preparing) {
    return preparing.of() == 0 || views.isWhole(project)
        ? preparing
        : new Preparing(100 * preparing.done() / preparing.of(), 100);
  }
}
