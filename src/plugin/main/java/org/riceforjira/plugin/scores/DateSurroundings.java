package org.riceforjira.plugin.scores;

import org.riceforjira.plugin.jira.Visitor;
import org.springframework.stereotype.Component;

/** What runs that write planned dates share with all others. */
@Component
class DateSurroundings {
  private final ProjectLocks locks;
  private final Visitor visitor;
  private final RunFiles files;
  private final Pauses pauses;

  DateSurroundings(ProjectLocks locks, Visitor visitor, RunFiles files, Pauses pauses) {
    this.locks = locks;
    this.visitor = visitor;
    this.files = files;
    this.pauses = pauses;
  }

  ProjectLocks locks() {
    return locks;
  }

  Visitor visitor() {
    return visitor;
  }

  RunFiles files() {
    return files;
  }

  Pauses pauses() {
    return pauses;
  }
}
