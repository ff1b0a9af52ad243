package org.riceforjira.plugin.roadmap;

import java.util.List;
import org.riceforjira.core.plan.roadmap.IssueRef;
import org.riceforjira.core.plan.roadmap.Milestone;
import org.riceforjira.core.plan.roadmap.MilestoneOutlook;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.plugin.roadmap.RoadmapJson.MilestoneJson;
import org.springframework.stereotype.Component;

/** Versions with a release date on the wire. */
@Component
class MilestoneViews {
  private final PlanTexts texts;

  MilestoneViews(PlanTexts texts) {
    this.texts = texts;
  }

  List<MilestoneJson> of(Plan plan) {
    return plan.roadmap().map(Roadmap::milestones).orElse(List.of()).stream()
        .map(outlook -> of(plan, outlook))
        .toList();
  }

  private MilestoneJson of(Plan plan, MilestoneOutlook outlook) {
    Milestone milestone = outlook.milestone();
    List<Period> periods = plan.frame().periods().list();
    int column = column(periods, milestone);
    return new MilestoneJson(
        milestone.name(),
        milestone.date().toString(),
        texts.day(milestone.date()),
        column < 0 ? null : (Integer) column,
        column < 0 ? null : (Double) PeriodViews.share(periods.get(column), milestone.date()),
        outlook.placed().size(),
        keys(outlook.late()),
        keys(outlook.notPlaced()),
        !outlook.late().isEmpty() || !outlook.notPlaced().isEmpty(),
        sentence(outlook));
  }

  /** -1 outside all periods; those that are over count too. */
  private static int column(List<Period> periods, Milestone milestone) {
    for (int column = 0; column < periods.size(); column++) {
      Period period = periods.get(column);
      if (!milestone.date().isBefore(period.start()) && !milestone.date().isAfter(period.end())) {
        return column;
      }
    }
    return -1;
  }

  private String sentence(MilestoneOutlook outlook) {
    String name = outlook.milestone().name();
    String day = texts.day(outlook.milestone().date());
    String late = String.join(", ", keys(outlook.late()));
    String missing = String.join(", ", keys(outlook.notPlaced()));
    if (late.isEmpty() && missing.isEmpty()) {
      String placed = Integer.toString(outlook.placed().size());
      return texts.text("rice.plan.milestone.fine", name, day, placed);
    }
    if (missing.isEmpty()) {
      return texts.text("rice.plan.milestone.late", name, day, late);
    }
    return late.isEmpty()
        ? texts.text("rice.plan.milestone.unplanned", name, day, missing)
        : texts.text("rice.plan.milestone.both", name, day, late, missing);
  }

  private static List<String> keys(List<IssueRef> issues) {
    return issues.stream().map(IssueRef::key).toList();
  }
}
