package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The field by which issues belong to epics, which only Jira Software has. */
@Component
public class EpicLinks {
  private static final String TYPE = "com.pyxis.greenhopper.jira:gh-epic-link";

  private final CustomFieldManager fields;

  private final IssueManager issues;

  EpicLinks(@ComponentImport CustomFieldManager fields, @ComponentImport IssueManager issues) {
    this.fields = fields;
    this.issues = issues;
  }

  /** The name of the field in JQL, such as cf[10006]; empty where there are no epics. */
  public Optional<String> field() {
    return link().map(CustomField::getIdAsLong).map(id -> "cf[" + id + "]");
  }

  /** The epic that an issue belongs to, whoever may see it. */
  Optional<Issue> of(Issue issue) {
    return link().map(issue::getCustomFieldValue).flatMap(this::epic);
  }

  /** What the field of an issue holds, where that is no epic that anybody could read. */
  Optional<Object> unread(Issue issue) {
    return link().map(issue::getCustomFieldValue).filter(value -> epic(value).isEmpty());
  }

  /** Jira Software gives the epic itself, or its key: which of the two is not part of its API. */
  private Optional<Issue> epic(Object value) {
    if (value instanceof Issue epic) {
      return Optional.of(epic);
    }
    return value instanceof String key
        ? Optional.ofNullable(issues.getIssueObject(key))
        : Optional.empty();
  }

  private Optional<CustomField> link() {
    return fields.getCustomFieldObjects().stream()
        .filter(field -> TYPE.equals(field.getCustomFieldType().getKey()))
        .findFirst();
  }
}
