package org.riceforjira.plugin.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.ProjectDeletedEvent;
import org.riceforjira.core.sync.ProjectId;

/** Hears of deleted projects. No component, like {@link LinkListener}. */
public final class ProjectListener {
  private final HeardEvents heard;

  ProjectListener(HeardEvents heard) {
    this.heard = heard;
  }

  /** The project and its issues are gone. */
  @EventListener
  public void deleted(ProjectDeletedEvent event) {
    heard.deleted(new ProjectId(event.getId()));
  }
}
