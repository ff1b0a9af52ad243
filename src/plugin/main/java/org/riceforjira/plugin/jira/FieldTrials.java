package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tries the five RICE fields of the site. */
@Component
class FieldTrials implements Trials {
  private final CustomFieldManager fields;
  private final RiceFieldsStore riceFields;
  private final IssuePages pages;
  private final SingleIssues issues;
  private final FieldChoices choices;

  FieldTrials(
      @ComponentImport CustomFieldManager fields,
      RiceFieldsStore riceFields,
      IssuePages pages,
      SingleIssues issues,
      FieldChoices choices) {
    this.fields = fields;
    this.riceFields = riceFields;
    this.pages = pages;
    this.issues = issues;
    this.choices = choices;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.FIELDS;
  }

  @Override
  public List<Trial> all() {
    return List.of(
        Trial.of("field-reach", () -> check(RiceField.REACH)),
        Trial.of("field-impact", () -> check(RiceField.IMPACT)),
        Trial.of("field-confidence", () -> check(RiceField.CONFIDENCE)),
        Trial.of("field-effort", () -> check(RiceField.EFFORT)),
        Trial.of("field-score", () -> check(RiceField.SCORE)),
        Trial.onIssue("fields-of-issue", issue -> needContext(issue, RiceField.values())),
        Trial.onIssue("field-contexts", this::offered).needing(ApiPart.FIELD_CONTEXTS));
  }

  /** What has no searcher is not known to JQL. */
  private void check(RiceField field) {
    CustomField found = needed(field);
    String type = found.getCustomFieldType().getKey();
    TrialFailed.unless(
        FieldSetup.NUMBER.equals(type), "rice.check.failed.number", found.getId(), type);
    pages.countAll(TrialIssueReader.clause(found.getId()) + " is not EMPTY");
  }

  private CustomField needed(RiceField field) {
    String id = riceFields.chosen().get(field);
    TrialFailed.unless(id != null, "rice.check.failed.setup");
    CustomField found = fields.getCustomFieldObject(id);
    TrialFailed.unless(found != null, "rice.check.failed.gone", id);
    return found;
  }

  private void offered(TrialIssue issue) {
    needContext(issue, RiceField.SCORE);
    String score = needed(RiceField.SCORE).getId();
    TrialFailed.unless(
        choices.of(issue.project()).stream().anyMatch(field -> field.id().equals(score)),
        "rice.check.failed.offered",
        score);
  }

  /** Whether RICE is used in a project is not for the check to say. */
  private void needContext(TrialIssue issue, RiceField... wanted) {
    MutableIssue loaded = issues.load(issue.issue());
    String lacking =
        Arrays.stream(wanted)
            .map(this::needed)
            .filter(field -> Objects.isNull(field.getRelevantConfig(loaded)))
            .map(CustomField::getFieldName)
            .collect(Collectors.joining(", "));
    if (!lacking.isEmpty()) {
      throw NothingToTry.because("rice.check.untried.context", issue.key(), lacking);
    }
  }
}
