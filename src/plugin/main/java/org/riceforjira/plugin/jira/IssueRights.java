package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.OptionalLong;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/**
 * What the visitor may do with issues. Who edits factors and reviews through the app is whom Jira
 * lets edit the issue, and of them only those who have the project role that the project may have
 * chosen for it.
 */
@Component
public class IssueRights {
  private final StoredSettings settings;
  private final ProjectRoles roles;
  private final Visitor visitor;
  private final Texts texts;

  public IssueRights(StoredSettings settings, ProjectRoles roles, Visitor visitor, Texts texts) {
    this.settings = settings;
    this.roles = roles;
    this.visitor = visitor;
    this.texts = texts;
  }

  boolean sees(Issue issue) {
    return visitor.sees(issue);
  }

  /** Null for an anonymous visitor, as Jira's own services expect it. */
  ApplicationUser user() {
    return visitor.user();
  }

  Editing editing(Issue issue) {
    return editing(issue, objection(new ProjectId(issue.getProjectId())));
  }

  /** The same for one of many issues of a project, with {@link #objection} asked once. */
  Editing editing(Issue issue, Optional<String> objection) {
    if (!visitor.edits(issue)) {
      return Editing.NOT_PERMITTED;
    }
    return objection.map(Editing::refused).orElse(Editing.ALLOWED);
  }

  /** Why the visitor edits no issue of the project, whatever Jira lets them edit. */
  Optional<String> objection(ProjectId project) {
    OptionalLong role =
        settings
            .effective(project)
            .map(versioned -> versioned.settings().use().editorsRole())
            .orElse(OptionalLong.empty());
    if (role.isEmpty() || roles.visitorHas(role.getAsLong(), project)) {
      return Optional.empty();
    }
    return Optional.of(
        roles
            .name(role.getAsLong())
            .map(name -> texts.text("rice.settings.error.editors", name))
            .orElseGet(() -> texts.text("rice.settings.error.editors.gone")));
  }
}
