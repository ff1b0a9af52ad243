package org.riceforjira.host.jira;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.riceforjira.host.data.ComponentRow;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.SprintRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.VersionRow;
import org.riceforjira.host.jql.JqlKind;
import org.riceforjira.host.jql.JqlValue;

/** Which names somebody may learn of: those of what belongs to no project, or to one they see. */
record SeenNames(Store store, Index index, Sight sight) {
  boolean sees(IssueRow issue) {
    return sight.sees(issue);
  }

  /** Looks into the index first: a function may name a whole project. */
  boolean sees(long issueId) {
    return index.row(issueId).or(() -> store.issue(issueId)).filter(sight::sees).isPresent();
  }

  boolean sees(FieldRow field) {
    return field.projectIds().isEmpty() || field.projectIds().stream().anyMatch(sight::seesProject);
  }

  boolean sees(JqlKind kind, JqlValue value) {
    return switch (kind) {
      case PROJECT -> sight.seesProject(Long.parseLong(value.id()));
      case VERSION -> seesProject(value, store.versions()::get, VersionRow::projectId);
      case COMPONENT -> seesProject(value, store.components()::get, ComponentRow::projectId);
      case SPRINT -> seesSprint(value.id());
      case ISSUE_TYPE, STATUS, PRIORITY, RESOLUTION, USER -> true;
    };
  }

  private <R> boolean seesProject(
      JqlValue value, Function<Long, Optional<R>> rows, Function<R, Long> projectId) {
    return rows.apply(Long.valueOf(value.id()))
        .map(projectId)
        .filter(sight::seesProject)
        .isPresent();
  }

  /** A sprint without a project has its issues'; one without any tells nothing, and is for all. */
  private boolean seesSprint(String id) {
    Long project = store.sprints().get(Long.valueOf(id)).map(SprintRow::projectId).orElse(null);
    if (project != null) {
      return sight.seesProject(project);
    }
    List<IssueRow> inside = index.inSprint(id);
    return inside.isEmpty() || inside.stream().anyMatch(sight::sees);
  }
}
