package org.riceforjira.core.sync;

import java.util.ArrayList;
import java.util.List;

/** A journal that can be read, and that can fail. */
class NotingJournal implements Journal {
  final List<List<ScoreChange>> announced = new ArrayList<>();
  final List<List<ScoreChange>> written = new ArrayList<>();

  /** What happened, in its order. */
  final List<String> notes = new ArrayList<>();

  @Override
  public void writing(List<ScoreChange> batch) {
    announced.add(batch);
    notes.add("writing " + batch.size());
  }

  @Override
  public void written(List<ScoreChange> changes) {
    written.add(changes);
    notes.add("written " + changes.size());
  }
}
