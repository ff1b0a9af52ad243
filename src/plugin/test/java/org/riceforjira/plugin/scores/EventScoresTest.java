package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.scores.Upkeep.FIELDS;
import static org.riceforjira.plugin.scores.Upkeep.edited;
import static org.riceforjira.plugin.scores.Upkeep.news;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.IssueNews;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNews.Timing;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;

class EventScoresTest {
  private static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);

  private final Upkeep upkeep = new Upkeep();
  private final MiniJira jira = upkeep.jira;

  @Test
  void anEditedFactorGivesItsScoreAtOnceQuietlyAndWithOneReindex() {
    upkeep.hear(edited(upkeep.issue(1, 450), "Reach"));
    assertEquals(450.0, upkeep.score(1));
    assertEquals(0, jira.updates());
    assertEquals(List.of(1), jira.reindexes());
  }

  @Test
  void theIssueIsLockedWhileItIsMadeRight() {
    upkeep.hear(edited(upkeep.issue(1, 450), "Reach"));
    assertEquals(List.of("+edit.17", "-edit.17"), upkeep.storage.lockings());
  }

  @Test
  void whenAnotherEditTakesLongTheScoreFollowsInTheBackground() {
    upkeep.storage.lockedByOthers("edit.17");
    upkeep.hear(edited(upkeep.issue(1, 450), "Reach"));
    assertNull(upkeep.score(1));
    upkeep.background.work();
    assertEquals(450.0, upkeep.score(1));
  }

  @Test
  void aScoreEditedByHandIsCorrected() {
    upkeep.hear(edited(upkeep.issue(1, 450).with(FIELDS.score(), 9999.0), "RICE Score"));
    assertEquals(450.0, upkeep.score(1));
  }

  @Test
  void whileRiceIsSwitchedOffNothingIsWritten() {
    upkeep.storage.settings().write(PROJECT, SettingsOf.off(), Revision.NONE);
    upkeep.hear(edited(upkeep.issue(1, 450), "Reach"));
    upkeep.scores.rescore(new IssueRef(10001, "RICE-1", PROJECT));
    upkeep.background.work();
    assertNull(upkeep.score(1));
    assertEquals(0, jira.loads());
  }

  @Test
  void anIssueThatWasMissedIsLeftWhenRiceIsSwitchedOff() {
    upkeep.issue(1, 450);
    upkeep.missed.add(new IssueRef(10001, "RICE-1", PROJECT), Sentence.said("No reason."));
    upkeep.storage.settings().write(PROJECT, SettingsOf.off(), Revision.NONE);
    upkeep.scores.retry();
    upkeep.background.work();
    assertEquals(List.of(), upkeep.missed.all());
  }

  @Test
  void anUnrelatedEditCostsNeitherAReadNorAWrite() {
    upkeep.hear(edited(upkeep.issue(1, 450), "summary"));
    assertNull(upkeep.score(1));
    assertEquals(0, jira.loads());
    assertEquals(List.of(), upkeep.storage.lockings());
    assertEquals(0, upkeep.background.waiting.size());
  }

  @Test
  void anEqualScoreIsNotWrittenAgain() {
    MiniIssue issue = upkeep.issue(1, 450).with(FIELDS.score(), 450.001);
    upkeep.hear(edited(issue, "Reach"));
    upkeep.hear(news(issue, Kind.CREATED, Timing.AT_ONCE));
    assertEquals(450.001, upkeep.score(1));
    assertEquals(List.of(), jira.reindexes());
  }

  @Test
  void severalEventsOfOneOperationLeadToOneWrite() {
    MiniIssue issue = upkeep.issue(1, 450);
    upkeep.hear(news(issue, Kind.CREATED, Timing.AT_ONCE), news(issue, Kind.MOVED, Timing.AT_ONCE));
    int loads = jira.loads();
    upkeep.hear(edited(issue, "Reach"));
    assertEquals(List.of(1), jira.reindexes());
    assertTrue(jira.loads() - loads == 1, "The second event only looks.");
  }

  @Test
  void ofSeveralIssuesTheFirstIsMadeRightAtOnceAndTheOthersLater() {
    upkeep.hear(
        news(upkeep.issue(1, 1), Kind.CREATED, Timing.AT_ONCE),
        news(upkeep.issue(2, 2), Kind.CREATED, Timing.AT_ONCE),
        news(upkeep.issue(3, 3), Kind.CREATED, Timing.AT_ONCE));
    assertEquals(1.0, upkeep.score(1));
    assertNull(upkeep.score(2));
    upkeep.background.work();
    assertEquals(2.0, upkeep.score(2));
    assertEquals(3.0, upkeep.score(3));
    assertEquals(List.of(1, 2), jira.reindexes());
  }

  @Test
  void whatCanWaitIsDoneInTheBackground() {
    upkeep.hear(news(upkeep.issue(1, 450), Kind.CREATED, Timing.LATER));
    assertNull(upkeep.score(1));
    upkeep.background.work();
    assertEquals(450.0, upkeep.score(1));
  }

  @Test
  void thePanelsOwnEditIsNotWorkedOutAgain() {
    IssueRef issue = upkeep.issue(1, 450).ref();
    upkeep.hear(new IssueNews(issue, Kind.EDITED, Set.of("Reach"), Timing.DONE));
    upkeep.background.work();
    assertNull(upkeep.score(1));
    assertEquals(0, jira.loads());
  }

  @Test
  void beforeTheSetupNothingIsDone() {
    upkeep.storage.values.clear();
    upkeep.hear(edited(upkeep.issue(1, 450), "Reach"));
    assertEquals(0, jira.loads());
    assertEquals(List.of(), upkeep.missed.all());
  }

  @Test
  void theSettingsAreReadOncePerEvent() {
    MiniIssue first = upkeep.issue(1, 1);
    MiniIssue second = upkeep.issue(2, 2);
    upkeep.from(Factor.REACH, new Source.NumberField(FIELDS.reach()));
    int before = upkeep.storage.reads();
    upkeep.hear(news(first, Kind.CREATED, Timing.LATER), news(second, Kind.CREATED, Timing.LATER));
    int ofTwo = upkeep.storage.reads() - before;
    upkeep.hear(news(first, Kind.CREATED, Timing.LATER));
    assertEquals(ofTwo, upkeep.storage.reads() - before - ofTwo);
  }

  @Test
  void anIssueThatMovedOnInTheMeantimeIsLeftToTheEventOfItsMove() {
    MiniIssue issue = upkeep.issue(1, 450);
    IssueRef before = new IssueRef(issue.ref().id(), "OLD-1", new ProjectId(777));
    upkeep.hear(new IssueNews(before, Kind.EDITED, Set.of("Reach"), Timing.AT_ONCE));
    assertNull(upkeep.score(1));
    assertEquals(List.of(), upkeep.missed.all());
  }

  @Test
  void anIssueWithoutTheScoreFieldIsNeitherWrittenNorMissed() {
    upkeep.hear(edited(upkeep.issue(1, 450).without(FIELDS.score()), "Reach"));
    assertNull(upkeep.score(1));
    assertEquals(List.of(), upkeep.missed.all());
  }

  @Test
  void aScoreChangedInBetweenIsComputedOnceMore() {
    MiniIssue issue = upkeep.issue(1, 450).with(FIELDS.score(), 1.0);
    jira.whileLoading(2, () -> issue.with(FIELDS.score(), 2.0).with(FIELDS.reach(), 500.0));
    upkeep.hear(edited(issue, "Reach"));
    assertEquals(500.0, upkeep.score(1));
    assertEquals(List.of(), upkeep.missed.all());
  }
}
