package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.riceforjira.plugin.scores.Upkeep.FIELDS;
import static org.riceforjira.plugin.scores.Upkeep.edited;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.IssueNews;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNews.Timing;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;

/** Events of issues that others sum up. */
class LinkedEventScoresTest {
  private final Upkeep upkeep = new Upkeep();
  private final MiniJira jira = upkeep.jira;

  @Test
  void aLinkedIssueThatSumsUpTheChangedFieldFollows() {
    upkeep.from(Factor.REACH, new Source.LinkSum("Requests", LinkDirection.INWARD, FIELDS.reach()));
    MiniIssue sum = upkeep.issue(1, 0);
    MiniIssue request = upkeep.issue(2, 30);
    jira.link(request, "Requests", sum);
    for (Timing timing : List.of(Timing.AT_ONCE, Timing.DONE)) {
      sum.with(FIELDS.score(), null);
      upkeep.hear(new IssueNews(request.ref(), Kind.EDITED, Set.of("Reach"), timing));
      assertNull(upkeep.score(1));
      upkeep.background.work();
      assertEquals(30.0, upkeep.score(1));
    }
  }

  @Test
  void aLinkedIssueThatSumsUpAnotherFieldIsLeftAlone() {
    upkeep.from(
        Factor.REACH, new Source.LinkSum("Requests", LinkDirection.INWARD, FIELDS.impact()));
    MiniIssue sum = upkeep.issue(1, 0);
    MiniIssue request = upkeep.issue(2, 30);
    jira.link(request, "Requests", sum);
    jira.link(sum, "Requests", request);
    upkeep.hear(edited(request, "Reach"));
    upkeep.background.work();
    assertNull(upkeep.score(1));
  }

  @Test
  void anIssueThatSumsUpScoresOfAnotherProjectFollowsTheScoreThatWasWritten() {
    String value = "customfield_30000";
    jira.addField(value, "Value");
    upkeep
        .storage
        .settings()
        .write(
            new ProjectId(MiniJira.PROJECT + 1),
            SettingsOf.sources(
                    Factor.REACH,
                    new Source.LinkSum("Requests", LinkDirection.INWARD, FIELDS.score()))
                .withScoreField(value),
            Revision.NONE);
    MiniIssue sum = jira.linkedIssue(1).with(FIELDS.impact(), 1.0);
    sum.with(FIELDS.confidence(), 100.0).with(FIELDS.effort(), 1.0);
    MiniIssue request = upkeep.issue(2, 30);
    jira.link(request, "Requests", sum);
    upkeep.hear(edited(request, "Effort"));
    upkeep.background.work();
    assertEquals(30.0, sum.value(value));
  }
}
