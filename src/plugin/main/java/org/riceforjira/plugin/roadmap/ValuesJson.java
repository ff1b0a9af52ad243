package org.riceforjira.plugin.roadmap;

import java.util.List;

/**
 * Value against effort on the wire.
 *
 * @param preparing null once every ranking is there
 * @param total how many have a value and an effort; null where only some were looked at
 * @param split medians of those shown; null without any
 */
record ValuesJson(
    RoadmapJson.Preparing preparing,
    String unit,
    String reachUnit,
    List<PointJson> points,
    Integer total,
    SplitJson split) {

  /**
   * An issue.
   *
   * @param value reach x impact x confidence x alignment, which is score x effort
   * @param place when it is worked on; null if it is not planned
   */
  record PointJson(
      String key,
      String summary,
      CardJson.Status status,
      double effort,
      String effortText,
      double value,
      String valueText,
      double reach,
      String reachText,
      double score,
      String scoreText,
      String rank,
      String place) {}

  /** Where small ends and large begins. */
  record SplitJson(double effort, double value) {}
}
