package com.atlassian.jira.security.roles;

/** A role that people can have in every project. */
public interface ProjectRole {
  Long getId();

  String getName();
}
