package org.riceforjira.host.jira.services;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import org.riceforjira.host.data.ComponentRow;

/** A component of a project as Jira's API shows it. */
record ComponentView(ComponentRow row) implements ProjectComponent {
  @Override
  public Long getId() {
    return row.id();
  }

  @Override
  public String getName() {
    return row.name();
  }
}
