package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.Scope;
import org.springframework.stereotype.Component;

/** Finds out whether anybody uses the RICE fields in a project. */
@Component
class FilledFields {
  private final CustomFieldManager fields;
  private final IssuePages pages;
  private final Visitor visitor;

  FilledFields(@ComponentImport CustomFieldManager fields, IssuePages pages, Visitor visitor) {
    this.fields = fields;
    this.pages = pages;
    this.visitor = visitor;
  }

  /** The JQL of issues with a value in one of the fields; empty if every field was deleted. */
  Optional<String> jql(RiceFields rice) {
    String jql =
        Stream.of(rice.reach(), rice.impact(), rice.confidence(), rice.effort(), rice.score())
            .filter(id -> fields.getCustomFieldObject(id) != null)
            .map(id -> "cf[" + id.replace("customfield_", "") + "] is not EMPTY")
            .collect(Collectors.joining(" OR "));
    return jql.isEmpty() ? Optional.empty() : Optional.of(jql);
  }

  /** True if some issue of the project is found by the JQL, whoever asks. */
  boolean any(ProjectId project, String jql) {
    return visitor.as(null, () -> pages.count(new Scope(project, Optional.of(jql)))) > 0;
  }
}
