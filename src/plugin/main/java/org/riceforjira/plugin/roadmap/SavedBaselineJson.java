package org.riceforjira.plugin.roadmap;

import java.util.List;

/**
 * A stored baseline on the wire.
 *
 * @param by what others call who saved it; null if Jira no longer has them
 * @param at when, as ISO 8601
 * @param mine true if the visitor saved it
 */
public record SavedBaselineJson(
    String id, String name, String by, String at, String atText, boolean mine, boolean deletable) {

  /**
   * Those of a source.
   *
   * @param baselines newest first
   * @param mayadd true if the visitor may save one more
   */
  public record All(List<SavedBaselineJson> baselines, boolean mayadd) {}
}
