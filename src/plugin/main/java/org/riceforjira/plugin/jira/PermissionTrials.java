package org.riceforjira.plugin.jira;

import java.util.List;
import org.springframework.stereotype.Component;

/** Tries how the app asks what people may do. */
@Component
class PermissionTrials implements Trials {
  private final Visitor visitor;
  private final Projects projects;
  private final Issues issues;
  private final ProjectRoles roles;

  PermissionTrials(Visitor visitor, Projects projects, Issues issues, ProjectRoles roles) {
    this.visitor = visitor;
    this.projects = projects;
    this.issues = issues;
    this.roles = roles;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.PERMISSIONS;
  }

  @Override
  public List<Trial> all() {
    return List.of(
        Trial.of("permission-global", this::global),
        Trial.onIssue("permission-project", this::project),
        Trial.onIssue("permission-issue", this::issue),
        Trial.onIssue("project-roles", this::roles).needing(ApiPart.PROJECT_ROLES));
  }

  private void global() {
    TrialFailed.unless(visitor.administersJira(), "rice.check.failed.administers");
    boolean nobody = visitor.as(null, visitor::administersJira);
    TrialFailed.unless(!nobody, "rice.check.failed.nobody");
  }

  private void project(TrialIssue issue) {
    TrialFailed.unless(
        projects.visible(issue.project().key()).filter(projects::administers).isPresent(),
        "rice.check.failed.project",
        issue.project().key());
  }

  private void issue(TrialIssue issue) {
    TrialFailed.unless(
        issues.visible(issue.key()).isPresent(), "rice.check.failed.load", issue.key());
  }

  private void roles(TrialIssue issue) {
    List<Role> all = roles.all().orElse(List.of());
    TrialFailed.unless(!all.isEmpty(), "rice.check.failed.none");
    all.forEach(role -> roles.visitorHas(role.id(), issue.in()));
  }
}
