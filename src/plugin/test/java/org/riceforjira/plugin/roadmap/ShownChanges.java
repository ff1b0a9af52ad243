package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Change;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Crossing;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Growth;

/** What comparisons with a baseline tell. */
public final class ShownChanges {
  /** Nothing is different. */
  public static final BaselineComparisonJson NOTHING = of(List.of(), List.of());

  private ShownChanges() {}

  /** Issues that end later, and issues that came in. */
  public static BaselineComparisonJson of(List<Change> later, List<Crossing> in) {
    return new BaselineComparisonJson(
        new SavedBaselineJson(
            "17", "Review", "Alice", "2026-11-01T10:00:00Z", "1 Nov 2026, 10:00", true, true),
        null,
        List.of(),
        later,
        in,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(
            "earlier",
            0,
            "later",
            later.size(),
            "in",
            in.size(),
            "out",
            0,
            "done",
            0,
            "rescored",
            0,
            "reestimated",
            0),
        new Growth(0.0, "The scope is as it was."),
        3,
        "");
  }
}
