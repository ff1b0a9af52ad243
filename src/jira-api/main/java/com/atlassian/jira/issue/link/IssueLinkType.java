package com.atlassian.jira.issue.link;

/** A kind of link, with a name for each direction. */
public interface IssueLinkType {
  Long getId();

  String getName();

  String getInward();

  String getOutward();
}
