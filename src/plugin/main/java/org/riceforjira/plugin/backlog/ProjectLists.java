package org.riceforjira.plugin.backlog;

import java.util.Optional;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.http.SettingsInUse;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.ranking.RankedBacklog;
import org.riceforjira.plugin.ranking.Rankings;
import org.riceforjira.plugin.ranking.SeenBacklogs;
import org.springframework.stereotype.Component;

/** The project that a request names, with its settings and its ranking as the visitor sees it. */
@Component
class ProjectLists {
  private final Requests requests;
  private final SettingsInUse settings;
  private final SeenBacklogs backlogs;
  private final Texts texts;

  ProjectLists(Requests requests, SettingsInUse settings, SeenBacklogs backlogs, Texts texts) {
    this.requests = requests;
    this.settings = settings;
    this.backlogs = backlogs;
    this.texts = texts;
  }

  /** What a request is about. */
  record Asked(ProjectRef project, VersionedSettings versioned, Rankings.Answer answer) {
    ProjectSettings settings() {
      return versioned.settings();
    }

    Optional<RankedBacklog> newest() {
      return answer instanceof Rankings.Ready ready
          ? Optional.of(ready.backlog())
          : Optional.empty();
    }
  }

  /** 404 for a project that the visitor does not see, 409 while it does not use RICE. */
  Asked ask(String projectKey) {
    ProjectRef project = requests.project(projectKey);
    VersionedSettings versioned = settings.of(project);
    return new Asked(project, versioned, backlogs.of(project, versioned));
  }

  /** What to answer to whoever wants a whole list while the ranking is being made. */
  Refusal preparing() {
    return Refusal.conflict(texts.text("rice.backlog.error.preparing"));
  }
}
