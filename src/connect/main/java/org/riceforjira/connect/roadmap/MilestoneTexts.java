package org.riceforjira.connect.roadmap;

import java.util.List;
import org.riceforjira.connect.roadmap.RoadmapJson.MilestoneJson;
import org.riceforjira.core.plan.roadmap.IssueRef;
import org.riceforjira.core.plan.roadmap.MilestoneOutlook;

/** Says what a roadmap means for the versions with a release date. */
final class MilestoneTexts {
  List<MilestoneJson> of(List<MilestoneOutlook> outlooks) {
    return outlooks.stream().map(MilestoneTexts::of).toList();
  }

  private static MilestoneJson of(MilestoneOutlook outlook) {
    return new MilestoneJson(
        outlook.milestone().name(),
        outlook.milestone().date().toString(),
        outlook.period().isPresent() ? (Integer) outlook.period().getAsInt() : null,
        keys(outlook.placed()),
        keys(outlook.late()),
        keys(outlook.notPlaced()),
        outlook.isLate() || !outlook.notPlaced().isEmpty(),
        sentence(outlook));
  }

  private static String sentence(MilestoneOutlook outlook) {
    String which = outlook.milestone().name() + " on " + outlook.milestone().date();
    if (outlook.late().isEmpty() && outlook.notPlaced().isEmpty()) {
      return which + " is in time. Planned issues: " + outlook.placed().size() + ".";
    }
    return which
        + " is at risk."
        + (outlook.late().isEmpty()
            ? ""
            : " Expected to end later: " + String.join(", ", keys(outlook.late())) + ".")
        + (outlook.notPlaced().isEmpty()
            ? ""
            : " Not planned: " + String.join(", ", keys(outlook.notPlaced())) + ".");
  }

  private static List<String> keys(List<IssueRef> issues) {
    return issues.stream().map(IssueRef::key).toList();
  }
}
