package org.riceforjira.host.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.jira.Jira;
import org.riceforjira.host.jira.Permissions;

/** What the user of this thread may see and do; everything else is refused as Jira refuses it. */
final class Visible {
  private final Jira jira;

  Visible(Jira jira) {
    this.jira = jira;
  }

  Jira jira() {
    return jira;
  }

  Store store() {
    return jira.store();
  }

  String userKey() {
    return jira.currentUser().key().orElse(null);
  }

  IssueRow issue(String idOrKey) {
    return find(idOrKey)
        .filter(issue -> jira.permissions().may(Permissions.BROWSE, issue, userKey()))
        .orElseThrow(RestProblem::noIssue);
  }

  ProjectRow projectOf(IssueRow issue) {
    return store().projects().get(issue.projectId()).orElseThrow(RestProblem::noIssue);
  }

  Stream<ProjectRow> projects() {
    return store().projects().all().filter(this::seen);
  }

  Optional<ProjectRow> findProject(String idOrKey) {
    return projects()
        .filter(row -> row.key().equals(idOrKey) || Long.toString(row.id()).equals(idOrKey))
        .findFirst()
        .or(() -> renamed(idOrKey));
  }

  private Optional<ProjectRow> renamed(String formerKey) {
    return Optional.ofNullable(store().formerKeys().get(formerKey))
        .flatMap(store().projects()::get)
        .filter(this::seen);
  }

  void mustEdit(IssueRow issue) {
    must(Permissions.EDIT, issue, "You do not have permission to edit issues in this project.");
  }

  void mustComment(IssueRow issue) {
    must(Permissions.COMMENT, issue, "You do not have the permission to comment on this issue.");
  }

  void mustLink(IssueRow issue) {
    must(Permissions.LINK, issue, "No Link Issue Permission for issue '" + issue.key() + "'");
  }

  boolean mayTransition(IssueRow issue) {
    return jira.permissions().may(Permissions.TRANSITION, issue, userKey());
  }

  void mustTransition(IssueRow issue) {
    must(
        Permissions.TRANSITION,
        issue,
        "You do not have permission to transition issues in this project.");
  }

  void mustDelete(IssueRow issue) {
    must(Permissions.DELETE, issue, "You do not have permission to delete issues in this project.");
  }

  /** All of them, seen or not. */
  List<IssueRow> subtasks(IssueRow issue) {
    String id = Long.toString(issue.id());
    return store().issuesOf(issue.projectId()).stream()
        .filter(other -> id.equals(other.text(IssueRow.PARENT)))
        .toList();
  }

  private void must(String permission, IssueRow issue, String otherwise) {
    if (!jira.permissions().may(permission, issue, userKey())) {
      throw RestProblem.denied(userKey(), otherwise);
    }
  }

  void mustCreate(ProjectRow project) {
    if (!jira.permissions().may(Permissions.CREATE, project, userKey())) {
      throw RestProblem.denied(
          userKey(), "You do not have permission to create issues in this project.");
    }
  }

  void mustAdminister(ProjectRow project, String message) {
    if (!jira.permissions().isAdministrator(userKey())
        && !jira.permissions().may(Permissions.ADMINISTER_PROJECT, project, userKey())) {
      throw RestProblem.denied(userKey(), message);
    }
  }

  void mustAdminister() {
    if (!jira.permissions().isAdministrator(userKey())) {
      throw RestProblem.denied(userKey(), "Only administrators may do this.");
    }
  }

  private boolean seen(ProjectRow project) {
    return jira.permissions().may(Permissions.BROWSE, project, userKey())
        || jira.permissions().may(Permissions.ADMINISTER_PROJECT, project, userKey())
        || jira.permissions().isAdministrator(userKey());
  }

  private Optional<IssueRow> find(String idOrKey) {
    Optional<IssueRow> byKey = store().issue(idOrKey);
    return byKey.isPresent() || !idOrKey.matches("[0-9]{1,18}")
        ? byKey
        : store().issue(Long.parseLong(idOrKey));
  }
}
