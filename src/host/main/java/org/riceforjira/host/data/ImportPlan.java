package org.riceforjira.host.data;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What a file would import: read, checked, and nothing of it written yet. */
public final class ImportPlan {

  /**
   * Writes the projects that the store does not have yet, hands the ids of their issues to {@code
   * index}, and commits. If anything fails, everything since the last commit is taken back.
   */
  public List<ImportResult> apply(Store store, Clock clock, Consumer<Collection<Long>> index) {
    throw new UnsupportedOperationException();
  }

  /** What the file has that is not imported, a sentence each; empty where everything is. */
  public List<String> leftOut() {
    throw new UnsupportedOperationException();
  }
}
