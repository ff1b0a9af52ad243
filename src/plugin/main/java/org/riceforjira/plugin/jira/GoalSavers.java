package org.riceforjira.plugin.jira;

import java.util.Optional;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/**
 * As whom goals are checked when nobody is at the browser: as the person who saved them, because
 * Jira tells whether a query names something that exists only to who may see it.
 */
@Component
public class GoalSavers {
  private final StoredSettings settings;
  private final Visitor visitor;
  private final Texts texts;

  public GoalSavers(StoredSettings settings, Visitor visitor, Texts texts) {
    this.settings = settings;
    this.visitor = visitor;
    this.texts = texts;
  }

  /**
   * Why the goals of a project cannot be checked in the background, in a sentence that says how to
   * mend it; empty if they can, or if there are none.
   */
  public Optional<String> problem(ProjectId project, ProjectSettings inForce) {
    if (inForce.rules().alignment().isEmpty() || saver(project).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(texts.text("rice.error.goals.saver"));
  }

  /** The key of the user who saved the settings last, for {@link Visitor#as}, if still active. */
  public Optional<String> saver(ProjectId project) {
    return settings.savedBy(project).filter(visitor::isActive);
  }
}
