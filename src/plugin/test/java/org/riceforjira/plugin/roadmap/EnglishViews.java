package org.riceforjira.plugin.roadmap;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.Days;
import org.riceforjira.plugin.jira.MappedFields;

/** What turns roadmaps into what goes over the wire, in English. */
final class EnglishViews {
  /** The field with the team of an issue. */
  static final String TEAM_FIELD = "customfield_10010";

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
        new NoteViews(fields(), texts),
        dates);
  }

  /** A Jira in which the field with the team is there, and no other. */
  private static MappedFields fields() {
    MappedFields fields = mock(MappedFields.class);
    when(fields.isMissing(anyString())).thenAnswer(call -> !TEAM_FIELD.equals(call.getArgument(0)));
    return fields;
  }
}
