package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.scores.Upkeep.FIELDS;
import static org.riceforjira.plugin.scores.Upkeep.edited;
import static org.riceforjira.plugin.scores.Upkeep.news;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.factors.SettingsOf;
import org.riceforjira.plugin.jira.IssueNews;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNews.Timing;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.JiraForSettings;
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
  void aRemovedOptionWipesNoScore() {
    JiraForSettings settings = new JiraForSettings(jira);
    settings.select("customfield_10300", "Size", "Small", "Large");
    upkeep.from(
        Factor.IMPACT,
        new Source.OptionField("customfield_10300", Map.of("Small", 1.0, "Large", 3.0)));
    MiniIssue issue = upkeep.issue(1, 450).with(FIELDS.score(), 99.0);
    settings.select("customfield_10300", "Size", "Small");
    upkeep.hear(edited(issue, "Reach"));
    assertEquals(99.0, upkeep.score(1));
    assertTrue(
        upkeep.missed.all().get(0).reason().english().startsWith("The option \u201cLarge\u201d"),
        upkeep.missed.all().toString());
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
            Upkeep.settings(
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

  @Test
  void whatJiraRefusesIsMissedWithItsReasonAndNothingIsThrown() {
    jira.refuse(1, true);
    upkeep.hear(edited(upkeep.issue(1, 450), "Reach"));
    MissedScore missed = upkeep.missed.all().get(0);
    assertEquals("RICE-1", missed.issue().key());
    assertEquals(
        "Jira refused to write it. Jira's log has the cause.", EnglishTexts.of(missed.reason()));
    assertEquals(Upkeep.NOW, missed.since());
  }

  @Test
  void whatIsWrittenAndCouldNeitherBeIndexedNorTakenBackIsMissed() {
    MiniIssue issue = upkeep.issue(1, 450);
    new JiraForRuns(jira).lockIndex(true);
    jira.whileReindexing(() -> jira.refuse(1, true));
    upkeep.hear(edited(issue, "Reach"));
    assertEquals(450.0, upkeep.score(1));
    assertTrue(EnglishTexts.of(upkeep.missed.all().get(0).reason()).contains("not in the index"));
  }

  @Test
  void aDeletedFieldWipesNoScore() {
    MiniIssue issue = upkeep.issue(1, 450).with(FIELDS.score(), 450.0);
    jira.deleteField(FIELDS.effort());
    upkeep.hear(edited(issue, "Reach"));
    assertEquals(450.0, upkeep.score(1));
    assertTrue(EnglishTexts.of(upkeep.missed.all().get(0).reason()).contains(FIELDS.effort()));
  }

  @Test
  void settingsThatCannotBeReadAreLoggedAndMissed() {
    upkeep.storage.values.put("org.riceforjira.settings.10000", "{");
    upkeep.hear(edited(upkeep.issue(1, 450), "Reach"));
    assertEquals(1, upkeep.missed.all().size());
  }

  @Test
  void anUnusableGoalIsNamed() {
    upkeep.storage.settings().write(Upkeep.PROJECT, Upkeep.goal("labels = x"), Revision.NONE);
    jira.breakSearch();
    upkeep.hear(edited(upkeep.issue(1, 450), "summary"));
    assertTrue(EnglishTexts.of(upkeep.missed.all().get(0).reason()).contains("labels = x"));
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
