package org.riceforjira.core.sync;

import java.util.List;

/** Changes of scores as one compressed text of ASCII characters, for a journal. */
public final class ScoreChanges {
  private ScoreChanges() {}

  /** A text that {@link #decode} understands, in any later version of the app too. */
  public static String encode(List<ScoreChange> changes) {
    throw new UnsupportedOperationException("next commit");
  }

  /**
   * @throws IllegalArgumentException when the text is none of {@link #encode}, or was damaged
   */
  public static List<ScoreChange> decode(String text) {
    throw new UnsupportedOperationException("next commit");
  }
}
