package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Tries how the app writes scores by itself. The score that is written is the one that is there;
 * with history it would leave an entry, so that such an update is only made ready.
 */
@Component
class WriteTrials implements Trials {
  private final CustomFieldManager fields;
  private final SingleIssues issues;
  private final FactsReader reader;
  private final ScoreWriter writer;
  private final TrialWrites writes;

  WriteTrials(
      @ComponentImport CustomFieldManager fields,
      SingleIssues issues,
      FactsReader reader,
      ScoreWriter writer,
      TrialWrites writes) {
    this.fields = fields;
    this.issues = issues;
    this.reader = reader;
    this.writer = writer;
    this.writes = writes;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.WRITING;
  }

  @Override
  public boolean comeFirst() {
    return true;
  }

  @Override
  public List<Trial> all() {
    return List.of(
        Trial.onIssue("read-score", this::read),
        Trial.onIssue("write-quiet", this::write).needing(ApiPart.QUIET_WRITE),
        Trial.of("write-silent", () -> Objects.requireNonNull(writer.silent()))
            .needing(ApiPart.SILENT_UPDATE));
  }

  private void read(TrialIssue issue) {
    String field = issue.needScore().fieldId();
    same(issue, reader.number(issues.load(issue.issue()), field));
  }

  private void write(TrialIssue issue) {
    String fieldId = issue.needScore().fieldId();
    CustomField field = fields.getCustomFieldObject(fieldId);
    TrialFailed.unless(field != null, "rice.check.failed.gone", fieldId);
    writes.write(issue, field, () -> again(issue, field));
  }

  private void again(TrialIssue issue, CustomField field) {
    MutableIssue loaded = issues.load(issue.issue());
    // Read just before: what somebody has written since the issue was chosen must stay.
    Double score = reader.number(loaded, field.getId());
    writer.write(loaded, field, score, score);
    Double after = reader.number(issues.load(issue.issue()), field.getId());
    TrialFailed.unless(
        Objects.equals(score, after), "rice.check.failed.score", issue.key(), told(after));
  }

  private static void same(TrialIssue issue, Double found) {
    TrialFailed.unless(
        Objects.equals(issue.needScore().value(), found),
        "rice.check.failed.score",
        issue.key(),
        told(found));
  }

  private static String told(Double number) {
    return number == null ? "\u2013" : number.toString();
  }
}
