package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.WriteReport.Result;
import org.springframework.stereotype.Component;

/** Writes scores and makes them searchable; what cannot be made searchable is taken back. */
@Component
class ScoreWrites {
  private final ScoreWriter writer;
  private final Reindexing reindexing;

  ScoreWrites(ScoreWriter writer, Reindexing reindexing) {
    this.writer = writer;
    this.reindexing = reindexing;
  }

  void write(MutableIssue issue, CustomField field, ScoreChange change) {
    writer.write(issue, field, change.before(), change.after());
  }

  /** Reindexes what was written and returns the changes that had to be taken back. */
  List<ScoreChange> reindex(CustomField field, Map<ScoreChange, MutableIssue> written) {
    if (!writer.leavesIndexAlone() || written.isEmpty()) {
      return List.of();
    }
    Set<Long> failed =
        reindexing.reindex(new ArrayList<>(written.values())).stream()
            .map(Issue::getId)
            .collect(Collectors.toCollection(HashSet::new));
    List<ScoreChange> takenBack = new ArrayList<>();
    written.forEach(
        (change, issue) -> {
          if (failed.contains(change.issueId())) {
            // Left in the database, the score would look unchanged to the next run, and JQL would
            // never find it.
            writer.write(issue, field, change.after(), change.before());
            takenBack.add(change);
          }
        });
    return takenBack;
  }

  static Result notIndexed(ScoreChange change) {
    return Result.refused(
        change.issueId(),
        "Jira could not index the issue, so its score was left as it was. Recalculate once indexing works again.");
  }
}
