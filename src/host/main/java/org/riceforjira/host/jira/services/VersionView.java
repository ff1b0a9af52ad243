package org.riceforjira.host.jira.services;

import com.atlassian.jira.project.version.Version;
import java.util.Date;
import org.riceforjira.host.data.VersionRow;

/** A version as Jira's API shows it. */
record VersionView(VersionRow row) implements Version {
  @Override
  public Long getId() {
    return row.id();
  }

  @Override
  public String getName() {
    return row.name();
  }

  @Override
  public Date getReleaseDate() {
    return Days.timestamp(row.releaseDate());
  }

  @Override
  public boolean isReleased() {
    return row.released();
  }

  @Override
  public boolean isArchived() {
    return row.archived();
  }
}
