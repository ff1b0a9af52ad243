package org.riceforjira.plugin.roadmap;

import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.Days;

/** What turns roadmaps into what goes over the wire, in English. */
final class EnglishViews {
  private EnglishViews() {}

  static RoadmapViews roadmap(Days days, DateViews dates) {
    PlanTexts texts = new PlanTexts(EnglishTexts.texts());
    GridViews grid =
        new GridViews(
            new PeriodViews(texts),
            new CellViews(texts),
            new MilestoneViews(texts),
            new SlippedViews(new CardViews(texts), new BaselineTexts(texts, days)),
            new LaneViews(texts));
    return new RoadmapViews(
        grid,
        new CardViews(texts),
        new UnscheduledViews(new LeftOut(texts), texts),
        new NoteViews(texts),
        dates);
  }
}
