package org.riceforjira.connect.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.ScoreChanges;

/**
 * What the journal of a run that broke off tells.
 *
 * @param written how many scores it certainly wrote
 * @param touched the ids of issues that it wrote, or may have written: Jira's index may not know
 */
public record BrokenOffRun(int written, Set<Long> touched) {
  static final BrokenOffRun NONE = new BrokenOffRun(0, Set.of());

  public BrokenOffRun {
    touched = Set.copyOf(touched);
  }

  /**
   * Reads a journal.
   *
   * @param head the first line that it must have
   * @throws JournalTrouble when it is of other settings, or damaged
   */
  static BrokenOffRun read(String text, String head) {
    List<String> lines = text.lines().filter(line -> !line.isEmpty()).toList();
    if (lines.isEmpty() || !lines.get(0).equals(head)) {
      throw new JournalTrouble(
          "The run that broke off had other settings, so it cannot go on with these. Leave out"
              + " --resume: a new run writes only what still differs.");
    }
    Map<Long, ScoreChange> certain = new HashMap<>();
    Set<Long> touched = new TreeSet<>();
    for (String line : lines.subList(1, lines.size())) {
      boolean done = line.startsWith(FileJournal.WRITTEN);
      for (ScoreChange change : changes(line, done)) {
        touched.add(change.issueId());
        if (done) {
          certain.put(change.issueId(), change);
        }
      }
    }
    return new BrokenOffRun(certain.size(), touched);
  }

  /** A process that is killed may leave half a line: what it was about had not begun. */
  private static List<ScoreChange> changes(String line, boolean done) {
    String prefix = done ? FileJournal.WRITTEN : FileJournal.WRITING;
    if (!line.startsWith(prefix)) {
      return List.of();
    }
    try {
      return ScoreChanges.decode(line.substring(prefix.length()));
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
