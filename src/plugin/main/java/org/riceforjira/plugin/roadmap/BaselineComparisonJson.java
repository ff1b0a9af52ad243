package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;

/**
 * What changed between two baselines, on the wire.
 *
 * @param newer null for the roadmap as it is now
 * @param counts how many issues each list would have if it were not cut off, by its name
 * @param text the whole as plain text, for a mail
 */
public record BaselineComparisonJson(
    SavedBaselineJson older,
    SavedBaselineJson newer,
    List<Change> earlier,
    List<Change> later,
    List<Crossing> in,
    List<Crossing> out,
    List<Crossing> done,
    List<Change> rescored,
    List<Change> reestimated,
    Map<String, Integer> counts,
    Growth growth,
    int unchanged,
    String text) {

  /** An issue of which something is another than before. */
  public record Change(String key, String summary, String before, String after, String text) {}

  /**
   * An issue that came in, went out or was finished.
   *
   * @param kind "new", "newly-placed", "not-listed", "no-longer-placed" or "done"
   */
  public record Crossing(String key, String summary, String effortText, String kind, String text) {}

  /**
   * Scope growth.
   *
   * @param share 0.25 for a quarter more; null where nothing was planned before
   */
  public record Growth(Double share, String text) {}
}
