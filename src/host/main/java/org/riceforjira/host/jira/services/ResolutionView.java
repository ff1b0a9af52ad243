package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.resolution.Resolution;
import org.riceforjira.host.data.ResolutionRow;

/** A resolution as Jira's API shows it. */
record ResolutionView(ResolutionRow row) implements Resolution {
  @Override
  public String getId() {
    return row.id();
  }

  @Override
  public String getName() {
    return row.name();
  }

  @Override
  public String getNameTranslation() {
    return row.name();
  }

  /** The host has no icons. */
  @Override
  public String getIconUrl() {
    return null;
  }
}
