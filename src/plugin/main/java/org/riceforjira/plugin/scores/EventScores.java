package org.riceforjira.plugin.scores;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.IssueNews;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNews.Timing;
import org.riceforjira.plugin.jira.IssueNewsListener;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.OwnWrites;
import org.riceforjira.plugin.jira.StoredSettings;
import org.springframework.stereotype.Component;

/**
 * Keeps scores right when issues change: one issue at once, in the thread of whoever changed it;
 * what else follows from an event, in the background.
 */
@Component
class EventScores implements IssueNewsListener {
  private final StoredSettings settings;
  private final Issues issues;
  private final IssueRescoring rescoring;
  private final BackgroundScores background;
  private final OwnWrites own;

  EventScores(
      StoredSettings settings,
      Issues issues,
      IssueRescoring rescoring,
      BackgroundScores background,
      OwnWrites own) {
    this.settings = settings;
    this.issues = issues;
    this.rescoring = rescoring;
    this.background = background;
    this.own = own;
  }

  @Override
  public void hear(List<IssueNews> event) {
    Hearing hearing = new Hearing();
    event.forEach(hearing::hear);
  }

  private Optional<ProjectSettings> inUse(ProjectId project) {
    return settings
        .effective(project)
        .map(VersionedSettings::settings)
        .filter(chosen -> chosen.use().enabled());
  }

  /** What is done about one event. */
  private final class Hearing {
    private final Map<ProjectId, Optional<ProjectSettings>> read = new HashMap<>();
    private final Set<Long> heeded = new HashSet<>();

    void hear(IssueNews news) {
      try {
        read.computeIfAbsent(news.issue().project(), EventScores.this::inUse)
            .ifPresent(chosen -> heed(news, chosen));
      } catch (RuntimeException e) {
        // Whoever changed the issue must not suffer; the score is tried again later.
        rescoring.miss(List.of(news.issue()), e);
      }
    }

    private void heed(IssueNews news, ProjectSettings chosen) {
      Set<String> changed = new HashSet<>(news.kind() == Kind.EDITED ? news.names() : Set.of());
      boolean relevant = new RelevantChange(chosen, issues::fieldName).includes(news);
      if (news.timing() != Timing.DONE && relevant && heeded.add(news.issue().id())) {
        if (news.timing() == Timing.LATER || heeded.size() > 1) {
          background.rescore(news.issue());
        } else if (write(news, chosen)) {
          changed.add(issues.fieldName(chosen.scoreField()));
        }
      }
      if (!changed.isEmpty() && issues.nameCustomField(changed)) {
        background.changed(news.issue(), changed);
      }
    }

    private boolean write(IssueNews news, ProjectSettings chosen) {
      Optional<Boolean> written = own.score(() -> rescoring.soon(news.issue(), chosen));
      if (written.isEmpty()) {
        background.rescore(news.issue());
      }
      return written.orElse(false);
    }
  }
}
