package org.riceforjira.plugin.ranking;

import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.jira.ProjectRef;
import org.springframework.stereotype.Component;

/**
 * The ranking of a project as the visitor sees it: the whole, or ranked anew among the issues that
 * they may see. What they may see is known for half a minute, so single issues are asked about
 * again before they are shown.
 */
@Component
public class SeenBacklogs {

  /** The ranking now, or how far its making is; waits a moment at most. */
  public Rankings.Answer of(ProjectRef project, VersionedSettings settings) {
    throw new UnsupportedOperationException("Not yet");
  }

  /**
   * The ranking now, after waiting for it.
   *
   * @throws org.riceforjira.plugin.jira.PartUnavailable if this Jira cannot search
   * @throws org.riceforjira.plugin.jira.UnusableCandidates if the settings' query is no JQL
   * @throws org.riceforjira.plugin.jira.RankFailed if reading the candidates broke down
   */
  public RankedBacklog now(ProjectRef project, VersionedSettings settings) {
    throw new UnsupportedOperationException("Not yet");
  }
}
