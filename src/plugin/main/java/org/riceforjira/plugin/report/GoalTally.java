package org.riceforjira.plugin.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.riceforjira.core.plan.Millionths;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.riceforjira.plugin.roadmap.PlanReport.PlacedIssue;

/** Planned effort and issues by goal and period. */
final class GoalTally {
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Row none = new Row();
  private final Row all = new Row();

  /** One goal; effort is added up in whole millionths, as everywhere in planning. */
  static final class Row {
    private final Map<Integer, Long> efforts = new TreeMap<>();
    private final Map<Integer, Integer> counts = new TreeMap<>();
    private int issues;

    private void add(PlacedIssue work) {
      issues++;
      work.parts()
          .forEach(
              (period, effort) -> {
                efforts.merge(period, Millionths.of(effort), Long::sum);
                counts.merge(period, 1, Integer::sum);
              });
    }

    double effort(int period) {
      return Millionths.toAmount(efforts.getOrDefault(period, 0L));
    }

    /** How many are worked on in a period: one that spans two counts in both. */
    int issues(int period) {
      return counts.getOrDefault(period, 0);
    }

    double total() {
      return Millionths.toAmount(efforts.values().stream().mapToLong(Long::longValue).sum());
    }

    int issues() {
      return issues;
    }
  }

  static GoalTally of(PlanReport report, ServedGoals goals) {
    GoalTally tally = new GoalTally();
    goals.goals().forEach(goal -> tally.rows.put(goal, new Row()));
    for (PlacedIssue work : report.work()) {
      tally.all.add(work);
      goals.of(work.issue().id()).map(tally.rows::get).orElse(tally.none).add(work);
    }
    return tally;
  }

  /** By what people call the goals, in the order of the settings. */
  Map<String, Row> rows() {
    return rows;
  }

  Row of(String goal) {
    return rows.get(goal);
  }

  Row none() {
    return none;
  }

  Row all() {
    return all;
  }

  /** Effort that serves any goal. */
  double served() {
    return Millionths.toAmount(Millionths.of(all.total()) - Millionths.of(none.total()));
  }
}
