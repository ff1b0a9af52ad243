package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.Cursor;
import org.riceforjira.core.sync.IssueGateway;
import org.riceforjira.core.sync.Page;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.WriteReport;
import org.riceforjira.core.sync.WriteReport.Result;
import org.springframework.stereotype.Component;

/**
 * The issues of the Jira this app lives in. Facts come from the database, not from the search
 * index: a recalculation is there to repair, so it must not trust what it repairs. Only the goals
 * of issues come from the index, which alone understands JQL.
 */
@Component
public class JiraIssueGateway implements IssueGateway {
  private final IssuePages pages;
  private final IssueManager issues;
  private final CustomFieldManager fields;
  private final FactsReader reader;
  private final ScoreWrites writes;

  public JiraIssueGateway(
      IssuePages pages,
      @ComponentImport IssueManager issues,
      @ComponentImport CustomFieldManager fields,
      FactsReader reader,
      ScoreWrites writes) {
    this.pages = pages;
    this.issues = issues;
    this.fields = fields;
    this.reader = reader;
    this.writes = writes;
  }

  @Override
  public Page read(Scope scope, FactNeeds needs, Cursor after, int limit) {
    if (after.equals(Cursor.START)) {
      writes.indexLeftOver();
    }
    IssuePages.Found found = pages.after(number(after), scope, limit);
    List<MutableIssue> loaded =
        found.issues().stream()
            .map(issue -> issues.getIssueObject(issue.getId()))
            .filter(Objects::nonNull)
            .toList();
    return new Page(
        reader.readAll(scope.project(), loaded, needs),
        found.more() ? Optional.of(new Cursor(Long.toString(found.last()))) : Optional.empty());
  }

  @Override
  public long count(Scope scope) {
    return pages.count(scope);
  }

  @Override
  public WriteReport write(String scoreField, List<ScoreChange> changes) {
    CustomField field = fields.getCustomFieldObject(scoreField);
    if (field == null) {
      return new WriteReport(
          changes.stream()
              .map(change -> refused(change, "rice.error.field.score", scoreField))
              .toList());
    }
    List<Result> results = new ArrayList<>();
    // Written and indexed in small steps: until it is indexed, a search gives the old score.
    for (int from = 0; from < changes.size(); from += Reindexing.BATCH) {
      int to = Math.min(from + Reindexing.BATCH, changes.size());
      ScoreBatch batch = new ScoreBatch();
      changes.subList(from, to).forEach(change -> batch.add(change, () -> write(field, change)));
      batch.checkFailures(from == 0);
      batch.addAll(writes.reindex(field, batch.written()));
      results.addAll(batch.results());
    }
    return new WriteReport(results);
  }

  /** With the key of the sentence that says why. */
  private static Result refused(ScoreChange change, String key, Object... arguments) {
    return Result.refused(change.issueId(), Sentence.of(key, arguments));
  }

  private static long number(Cursor after) {
    return after.equals(Cursor.START) ? 0 : Long.parseLong(after.position());
  }

  private Result write(CustomField field, ScoreChange change) {
    MutableIssue issue = issues.getIssueObject(change.issueId());
    if (issue == null) {
      return refused(change, "rice.write.gone");
    }
    if (field.getRelevantConfig(issue) == null) {
      return refused(change, "rice.write.context", field.getFieldName());
    }
    Double stored = reader.number(issue, field.getId());
    if (!Objects.equals(stored, change.before())) {
      return Objects.equals(stored, change.after())
          ? Result.unchanged(change.issueId())
          : Result.conflict(change.issueId());
    }
    writes.write(issue, field, change);
    return Result.written(change.issueId());
  }
}
