package org.riceforjira.plugin.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.plugin.issue.IssueJson.Outcome;

/** What an edit is answered with. */
class EditedCardTest {
  private final ShownIssue shown = new ShownIssue();

  @Test
  void nobodyWaitsForTheRankOfAnEditedIssue() {
    Outcome outcome = shown.cardAfterEdit().outcome();
    assertEquals("675", outcome.score().text());
    assertNull(outcome.rank());
    assertNull(outcome.unranked());
    assertNull(outcome.line());
    assertEquals(0, shown.backlog.asked);
  }

  @Test
  void anEditedIssueWithoutAScoreIsToldAtOnceToHaveNoRank() {
    shown.row.with(Example.FIELDS.effort(), null);
    assertEquals("Not ranked: the score is missing.", shown.cardAfterEdit().outcome().unranked());
    assertEquals(0, shown.backlog.asked);
  }
}
