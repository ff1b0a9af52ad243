package org.riceforjira.plugin.http;

import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.riceforjira.plugin.jira.Visitor;
import org.springframework.stereotype.Component;

/** Finds what a request names, and refuses what the visitor may not see or do. */
@Component
public class Requests {
  private final Projects projects;
  private final Issues issues;
  private final Visitor visitor;
  private final Texts texts;

  public Requests(Projects projects, Issues issues, Visitor visitor, Texts texts) {
    this.projects = projects;
    this.issues = issues;
    this.visitor = visitor;
    this.texts = texts;
  }

  /** Refuses everybody who does not administer Jira. */
  public void administratorOnly() {
    if (!visitor.administersJira()) {
      throw Refusal.forbidden(texts.text("rice.error.admin"));
    }
  }

  /**
   * The value of a parameter that may be given once: with two, nobody can say which one counts.
   *
   * @return null if it is absent
   */
  public String once(String name, List<String> values) {
    if (values.size() > 1) {
      throw Refusal.invalid(Map.of(name, texts.text("rice.backlog.error.twice")));
    }
    return values.isEmpty() ? null : values.get(0);
  }

  /** The project, or 404. */
  public ProjectRef project(String key) {
    return projects
        .visible(key)
        .orElseThrow(() -> Refusal.notFound(texts.text("rice.error.project.missing", key)));
  }

  /** The project, or 404, or 403 for those who see it but do not administer it. */
  public ProjectRef administeredProject(String key) {
    ProjectRef project = project(key);
    if (!projects.administers(project)) {
      throw Refusal.forbidden(texts.text("rice.error.project.admin", project.name()));
    }
    return project;
  }

  /** The project, or 404, or 403 for those who see it but may not edit its issues. */
  public ProjectRef editedProject(String key) {
    ProjectRef project = project(key);
    if (!projects.edits(project)) {
      throw Refusal.forbidden(texts.text("rice.error.project.edit", project.name()));
    }
    return project;
  }

  /** The issue, or 404. */
  public VisibleIssue issue(String key) {
    return issues
        .visible(key)
        .orElseThrow(() -> Refusal.notFound(texts.text("rice.error.issue.missing", key)));
  }

  /** The project that the issue is in. */
  public ProjectRef projectOf(VisibleIssue issue) {
    return projects
        .byId(issue.project())
        .orElseThrow(() -> Refusal.notFound(texts.text("rice.error.issue.missing", issue.key())));
  }

  /** True if the visitor may know of the issue. */
  public boolean sees(String issueKey) {
    return issues.sees(issueKey);
  }

  /** The issue, or 404, or 403 for those who see it but may not edit its factors. */
  public VisibleIssue editableIssue(String key) {
    VisibleIssue issue = issue(key);
    if (!issue.editable()) {
      throw Refusal.forbidden(
          issue
              .editing()
              .objection()
              .orElseGet(() -> texts.text("rice.error.issue.edit", issue.key())));
    }
    return issue;
  }

  /** What to answer while the site has no RICE fields. */
  public Refusal notSetUp() {
    return Refusal.conflict(texts.text("rice.error.setup.missing"));
  }
}
