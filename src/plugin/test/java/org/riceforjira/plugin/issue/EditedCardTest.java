package org.riceforjira.plugin.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.factors.NeededFacts;
import org.riceforjira.plugin.factors.SourceTexts;
import org.riceforjira.plugin.issue.IssueJson.Outcome;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.ScoreIndex;
import org.riceforjira.plugin.jira.Texts;

/** What an edit is answered with. */
class EditedCardTest {
  private static final RiceFields FIELDS = Example.FIELDS;

  private final MiniJira jira = new MiniJira();
  private final MiniIssue row = jira.issue(1);
  private final ScoreIndex index = new ScoreIndex("project = 10000").with("RICE-1", null);

  @Test
  void nobodyWaitsForTheRankOfAnEditedIssue() {
    row.with(FIELDS.reach(), 450.0).with(FIELDS.impact(), 3.0);
    row.with(FIELDS.confidence(), 100.0).with(FIELDS.effort(), 2.0);
    Outcome outcome = edited();
    assertEquals("675", outcome.score().text());
    assertNull(outcome.rank());
    assertNull(outcome.unranked());
    assertEquals(List.of(), index.asked);
  }

  @Test
  void anEditedIssueWithoutAScoreIsToldAtOnceToHaveNoRank() {
    assertEquals("Not ranked: the score is missing.", edited().unranked());
    assertEquals(List.of(), index.asked);
  }

  private Outcome edited() {
    Issues issues = jira.issues();
    Texts texts = EnglishTexts.texts();
    FactorViews views = new FactorViews(new SourceTexts(issues, texts), texts);
    IssueCards cards =
        new IssueCards(new NeededFacts(issues, texts), views, index.ranks(), texts, stale -> {});
    return cards
        .cardBeforeRanking(issues.visible("RICE-1").orElseThrow(), Example.SETTINGS)
        .outcome();
  }
}
