package org.riceforjira.plugin.scores;

import java.util.List;
import org.riceforjira.core.sync.Journal;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.ScoreChanges;

/** What a run writes of one project, in the parts of its journal. */
final class StoredJournal implements Journal {
  private final StoredParts parts;
  private final JournalLabel label;
  private int writing;

  StoredJournal(StoredParts parts, ProjectId project, String scoreField) {
    this.parts = parts;
    this.label = new JournalLabel(project, scoreField);
  }

  @Override
  public void writing(List<ScoreChange> batch) {
    writing = batch.size();
    parts.add(label.text(), batch.size(), ScoreChanges.encode(batch));
  }

  @Override
  public void written(List<ScoreChange> written) {
    if (written.size() < writing) {
      parts.replaceLast(written.size(), ScoreChanges.encode(written));
    }
  }
}
