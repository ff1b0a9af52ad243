package com.atlassian.jira.project.version;

import java.util.Date;

/** A version of a project; its release date may be null. */
public interface Version {
  Long getId();

  String getName();

  Date getReleaseDate();

  boolean isReleased();

  boolean isArchived();
}
