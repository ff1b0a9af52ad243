package org.riceforjira.plugin.backlog;

import java.util.List;
import org.riceforjira.plugin.backlog.CutJson.Issue;

/**
 * What a capacity means for a list, on the wire; amounts are in the project's unit of effort.
 *
 * @param partial the first issue that does not fit; null where all fit
 * @param next what one unit more would buy; null where all fit
 * @param swaps what would be worth more; null where nothing is
 * @param refusal why nobody looked for swaps; null where somebody did
 */
record PlanJson(
    BacklogJson.ListJson list,
    CutJson cut,
    Partial partial,
    Next next,
    Swap swaps,
    String refusal,
    Over over) {

  /** How much of an issue fits, and how much does not. */
  record Partial(String key, String summary, double fits, double missing, String text) {}

  /**
   * What comes in and goes out with one unit more.
   *
   * @param addition the smallest one that brings another issue above the line
   * @param gained value that comes in, less what goes out
   */
  record Next(double addition, List<Issue> in, List<Issue> out, double gained, String text) {}

  /** What to take out and in to get more value out of the same capacity. */
  record Swap(List<Issue> out, List<Issue> in, double gain, double usedAfter, String text) {}

  /** The issues with a score that are not above the line. */
  record Over(int issues, double effort, String text) {}
}
