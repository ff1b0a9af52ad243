package org.riceforjira.plugin.roadmap;

import java.util.List;

/**
 * How much was planned from baseline to baseline, on the wire.
 *
 * @param unit of efforts
 * @param points oldest first, the roadmap as it is now at the end
 */
record BaselineGrowthJson(String unit, List<Point> points) {
  /**
   * One of them.
   *
   * @param id null for now
   * @param planned the effort of all that has a place, as far as the visitor may know of it
   */
  record Point(
      String id, String name, String at, String atText, double planned, String plannedText) {}
}
