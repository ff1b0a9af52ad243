package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.jira.IssueRef;

class SeenScoresTest {
  private final Upkeep upkeep = new Upkeep();
  private final Holds holds =
      new Holds(upkeep.storage.texts(), upkeep.storage.locks(), upkeep.storage.settings());
  private final SeenScores seen = new SeenScores(holds, upkeep.scores);
  private IssueRef issue;

  @BeforeEach
  void anIssueWithoutItsScore() {
    issue = upkeep.issue(1, 450).ref();
  }

  @Test
  void aScoreSeenToBeStaleIsPutRightInTheBackground() {
    seen.found(issue);
    assertNull(upkeep.score(1));
    upkeep.background.work();
    assertEquals(450.0, upkeep.score(1));
  }

  @Test
  void whatWasTakenBackStaysAsItIsThoughSomebodyLooks() {
    holds.hold(Upkeep.PROJECT);
    seen.found(issue);
    upkeep.background.work();
    assertNull(upkeep.score(1));
  }
}
