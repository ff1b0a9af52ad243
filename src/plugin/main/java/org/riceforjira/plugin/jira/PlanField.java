package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Optional;

/** A field that plans can be written to, as Jira has it. */
interface PlanField {
  /** What people call it. */
  String name();

  /** True if the field is there for the issue's project and type. */
  boolean isMeantFor(Issue issue);

  /** What somebody needs to change it, beside the permission to edit the issue. */
  Optional<Need> need();

  /**
   * A permission.
   *
   * @param refusal the key of what to say to people without it
   */
  record Need(ProjectPermissionKey permission, String refusal) {}

  PlanValue read(Issue issue);

  /** Sets it in the copy; false, and nothing is set, where the value is no longer to be had. */
  boolean set(MutableIssue issue, PlanValue value);
}
