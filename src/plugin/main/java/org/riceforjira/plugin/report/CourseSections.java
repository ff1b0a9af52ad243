package org.riceforjira.plugin.report;

import java.util.List;
import org.riceforjira.plugin.report.ReportJson.SectionJson;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.springframework.stereotype.Component;

/** The parts of a report that tell how the plan goes, and how far it can be relied on. */
@Component
class CourseSections {
  private final ChangesSection changes;
  private final CapacitySection capacity;
  private final UncertainSection uncertain;
  private final LeftOutSection left;
  private final UnknownSection unknown;

  CourseSections(
      ChangesSection changes,
      CapacitySection capacity,
      UncertainSection uncertain,
      LeftOutSection left,
      UnknownSection unknown) {
    this.changes = changes;
    this.capacity = capacity;
    this.uncertain = uncertain;
    this.left = left;
    this.unknown = unknown;
  }

  /** Nothing can be told of the course of no plan. */
  List<SectionJson> of(PlanReport report) {
    if (!report.roadmap().configured()) {
      return List.of(unknown.of(report));
    }
    return List.of(
        changes.of(report),
        capacity.of(report),
        uncertain.of(report),
        left.of(report),
        unknown.of(report));
  }
}
