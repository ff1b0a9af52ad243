package org.riceforjira.host.pages;

import java.util.Optional;
import java.util.stream.Stream;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.jira.Jira;
import org.riceforjira.host.jira.Permissions;

/** What every page needs: the Jira, the apps, the renderer, and what the visitor may see. */
record Desk(Jira jira, Apps apps, Renderer renderer) {

  Store store() {
    return jira.store();
  }

  /** Null for an anonymous visitor. */
  String userKey() {
    return jira.currentUser().key().orElse(null);
  }

  Place place() {
    return new Place(jira);
  }

  Stream<ProjectRow> projects() {
    return store()
        .projects()
        .all()
        .filter(project -> jira.permissions().may(Permissions.BROWSE, project, userKey()));
  }

  ProjectRow project(String key) throws Unseen {
    return projects()
        .filter(project -> project.key().equals(key))
        .findFirst()
        .orElseThrow(() -> Unseen.missing("There is no project " + key + " that you may see."));
  }

  IssueRow issue(String key) throws Unseen {
    return store()
        .issue(key)
        .filter(issue -> jira.permissions().may(Permissions.BROWSE, issue, userKey()))
        .orElseThrow(
            () ->
                Unseen.missing(
                    "There is no issue "
                        + key
                        + " that you may see. It may have been moved,"
                        + " deleted, or hidden from you."));
  }

  ProjectRow projectOf(IssueRow issue) throws Unseen {
    Optional<ProjectRow> project = store().projects().get(issue.projectId());
    return project.orElseThrow(() -> Unseen.missing("The project of " + issue.key() + " is gone."));
  }

  boolean administers(ProjectRow project) {
    return jira.permissions().isAdministrator(userKey())
        || jira.permissions().may(Permissions.ADMINISTER_PROJECT, project, userKey());
  }
}
