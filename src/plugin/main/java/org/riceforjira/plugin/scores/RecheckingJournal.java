package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.Journal;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.WritesRefused;
import org.riceforjira.plugin.jira.IssueRef;

/**
 * Lets nothing be written once a field is deleted that scores are computed from, which may happen
 * in the hours of a run. Looks again at what a run wrote, once it is noted. Minutes can lie between
 * the page a score was computed from and its batch: an edit in between may have found the score of
 * before right, and the run would leave an older one.
 */
record RecheckingJournal(
    Journal journal, ProjectId project, ProjectSettings settings, IssueRescoring rescoring)
    implements Journal {

  @Override
  public void writing(List<ScoreChange> batch) {
    rescoring
        .stopped(project, settings)
        .ifPresent(
            reason -> {
              throw new WritesRefused(reason, null);
            });
    journal.writing(batch);
  }

  @Override
  public void written(List<ScoreChange> written) {
    try {
      journal.written(written);
    } finally {
      rescoring.again(
          written.stream()
              .collect(
                  Collectors.toMap(
                      change -> new IssueRef(change.issueId(), change.key(), project),
                      Function.identity())),
          settings);
    }
  }
}
