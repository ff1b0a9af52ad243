package org.riceforjira.plugin.jira;

import java.util.Optional;
import org.riceforjira.core.settings.RiceFields;
import org.springframework.stereotype.Component;

/** Reads of an issue what trials need to know. */
@Component
class TrialIssueReader {
  private final RiceFieldsStore riceFields;
  private final SingleIssues issues;
  private final FactsReader reader;
  private final Projects projects;

  TrialIssueReader(
      RiceFieldsStore riceFields, SingleIssues issues, FactsReader reader, Projects projects) {
    this.riceFields = riceFields;
    this.issues = issues;
    this.reader = reader;
    this.projects = projects;
  }

  /** Empty if the issue's project is gone. */
  Optional<TrialIssue> read(VisibleIssue issue) {
    return projects
        .byId(issue.project())
        .map(project -> new TrialIssue(issue, project, score(issue)));
  }

  /** The JQL of issues with a score; empty until the RICE fields are set up. */
  Optional<String> scored() {
    return riceFields.read().map(RiceFields::score).map(id -> clause(id) + " is not EMPTY");
  }

  /** The name of a custom field in JQL. */
  static String clause(String fieldId) {
    return "cf[" + fieldId.replace("customfield_", "") + "]";
  }

  private Optional<TrialIssue.Score> score(VisibleIssue issue) {
    return riceFields
        .read()
        .map(RiceFields::score)
        .flatMap(
            id ->
                Optional.ofNullable(reader.number(issues.load(issue), id))
                    .map(value -> new TrialIssue.Score(id, value)));
  }
}
