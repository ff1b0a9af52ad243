package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.WriteReport.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes scores and makes them searchable; what cannot be made searchable is taken back. */
@Component
class ScoreWrites {
  private static final Logger LOG = LoggerFactory.getLogger(ScoreWrites.class);

  private static final int MOST_LEFT_OVER = 10_000;

  private final IssueManager issues;
  private final ScoreWriter writer;
  private final Reindexing reindexing;
  private final FactsReader reader;

  /** Written and neither indexed nor taken back, by issue: to the next run they look unchanged. */
  private final Map<Long, ScoreChange> leftOver = new ConcurrentHashMap<>();

  ScoreWrites(
      @ComponentImport IssueManager issues,
      ScoreWriter writer,
      Reindexing reindexing,
      FactsReader reader) {
    this.issues = issues;
    this.writer = writer;
    this.reader = reader;
    this.reindexing = reindexing;
  }

  void write(MutableIssue issue, CustomField field, ScoreChange change) {
    writer.write(issue, field, change.before(), change.after());
  }

  /** Reindexes what was written; tells what became of the changes that could not be. */
  Map<ScoreChange, Result> reindex(CustomField field, List<ScoreChange> written) {
    if (!writer.leavesIndexAlone() || written.isEmpty()) {
      return Map.of();
    }
    Map<Long, MutableIssue> fresh = load(written);
    List<Issue> failed = reindexing.reindex(new ArrayList<>(fresh.values()));
    Map<ScoreChange, Result> results = new LinkedHashMap<>();
    for (ScoreChange change : written) {
      MutableIssue issue = fresh.get(change.issueId());
      if (issue != null && failed.contains(issue)) {
        results.put(change, takeBack(field, change));
      }
    }
    return results;
  }

  /** Tries again to index what could be neither indexed nor taken back. */
  void indexLeftOver() {
    List<ScoreChange> all = List.copyOf(leftOver.values());
    for (int from = 0; from < all.size(); from += Reindexing.BATCH) {
      index(all.subList(from, Math.min(from + Reindexing.BATCH, all.size())));
    }
  }

  private void index(List<ScoreChange> changes) {
    Map<Long, MutableIssue> fresh = load(changes);
    // First: what fails to be indexed in the meantime must not be forgotten.
    changes.forEach(change -> leftOver.remove(change.issueId(), change));
    List<Issue> failed = reindexing.reindex(new ArrayList<>(fresh.values()));
    changes.stream()
        .filter(change -> failed.contains(fresh.get(change.issueId())))
        .forEach(change -> leftOver.putIfAbsent(change.issueId(), change));
  }

  /**
   * Loads once more: the issues that were written may remember the scores they had before, and
   * somebody may have changed other fields since.
   */
  private Map<Long, MutableIssue> load(List<ScoreChange> changes) {
    Map<Long, MutableIssue> loaded = new LinkedHashMap<>();
    for (ScoreChange change : changes) {
      MutableIssue issue = issues.getIssueObject(change.issueId());
      if (issue != null) {
        loaded.put(change.issueId(), issue);
      }
    }
    return loaded;
  }

  // Left in the database, the score would look unchanged to the next run, and JQL would never find
  // it.
  private Result takeBack(CustomField field, ScoreChange change) {
    try {
      MutableIssue issue = issues.getIssueObject(change.issueId());
      if (issue == null || !Objects.equals(reader.number(issue, field.getId()), change.after())) {
        // Indexing takes a while: what somebody else has written since is newer.
        return Result.conflict(change.issueId());
      }
      writer.write(issue, field, change.after(), change.before());
      return Result.refused(change.issueId(), Sentence.of("rice.write.unindexed.left"));
    } catch (RuntimeException e) {
      // Whatever Jira throws, the other scores must be taken back too.
      LOG.error("The score of {} is written but not in the index", change.key(), e);
      if (leftOver.size() < MOST_LEFT_OVER) {
        leftOver.put(change.issueId(), change);
      }
      return Result.unindexed(change.issueId(), Sentence.of("rice.write.unindexed"));
    }
  }
}
