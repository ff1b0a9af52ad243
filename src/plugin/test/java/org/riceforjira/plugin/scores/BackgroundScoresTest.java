package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.riceforjira.plugin.scores.Upkeep.FIELDS;
import static org.riceforjira.plugin.scores.Upkeep.PROJECT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.LinkDirection;
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

class BackgroundScoresTest {
  private static final String VALUE = "customfield_30000";

  private final Upkeep upkeep = new Upkeep();
  private final MiniJira jira = upkeep.jira;
  private final BackgroundScores scores = upkeep.scores;

  @Test
  void manyIssuesAreWrittenAndReindexedInBatchesOf200() {
    for (int number = 1; number <= 201; number++) {
      scores.rescore(bare(number).with(FIELDS.score(), 5.0).ref());
    }
    jira.indexAll();
    upkeep.background.work();
    assertEquals(List.of(200, 1), jira.reindexes());
    assertNull(upkeep.score(201), "Without factors there is no score.");
  }

  @Test
  void anIssueHandedOverTwiceIsDoneOnce() {
    MiniIssue issue = upkeep.issue(1, 450);
    scores.rescore(issue.ref());
    scores.rescore(issue.ref());
    assertEquals(1, upkeep.background.waiting.size());
    upkeep.background.work();
    assertEquals(450.0, upkeep.score(1));
    assertEquals(4, jira.loads(), "Read, written, loaded for the index, and looked at again.");
  }

  @Test
  void whatComesWhileOthersAreDoneIsDoneToo() {
    MiniIssue late = upkeep.issue(2, 20);
    jira.whileReindexing(() -> scores.rescore(late.ref()));
    scores.rescore(upkeep.issue(1, 10).ref());
    upkeep.background.work();
    assertEquals(20.0, upkeep.score(2));
  }

  @Test
  void whenTooManyWaitTheProjectOfTheRestIsRepaired() {
    IssueRef last = null;
    for (int number = 1; number <= WaitingIssues.MOST + 2; number++) {
      last = bare(number).ref();
      scores.rescore(last);
    }
    scores.rescore(last);
    scores.rescore(new IssueRef(10001, "RICE-1", PROJECT));
    assertEquals(List.of(), upkeep.repaired);
    upkeep.background.work();
    assertEquals(List.of(PROJECT), upkeep.repaired);
    upkeep.repaired.clear();
    scores.rescore(last);
    upkeep.background.work();
    assertEquals(List.of(), upkeep.repaired);
  }

  @Test
  void aProjectThatCannotBeRepairedNowIsRepairedLater() {
    upkeep.underWay = true;
    for (int number = 1; number <= WaitingIssues.MOST + 1; number++) {
      scores.rescore(new IssueRef(number, "GONE-" + number, PROJECT));
    }
    upkeep.background.work();
    assertEquals(List.of(), upkeep.repaired);
    upkeep.underWay = false;
    scores.retry();
    upkeep.background.work();
    assertEquals(List.of(PROJECT), upkeep.repaired);
    scores.retry();
    assertEquals(0, upkeep.background.waiting.size());
  }

  @Test
  void aProjectWhoseRepairFailsIsNotForgotten() {
    upkeep.readOnly = true;
    for (int number = 1; number <= WaitingIssues.MOST + 1; number++) {
      scores.rescore(new IssueRef(number, "GONE-" + number, PROJECT));
    }
    upkeep.background.work();
    upkeep.readOnly = false;
    scores.retry();
    upkeep.background.work();
    assertEquals(List.of(PROJECT), upkeep.repaired);
  }

  @Test
  void anEditThatFoundTheScoreOfBeforeRightIsNotOverwritten() {
    MiniIssue issue = upkeep.issue(1, 450);
    // Between reading the reach and writing its score; the edit gives the score that is stored.
    jira.whileLoading(
        2,
        () -> {
          issue.with(FIELDS.reach(), null);
          upkeep.hear(Upkeep.edited(issue, "Reach"));
        });
    scores.rescore(issue.ref());
    upkeep.background.work();
    assertNull(upkeep.score(1));
  }

  @Test
  void anIssueThatSumsUpScoresFollowsABulkEdit() {
    MiniIssue sum = sumOfScores();
    MiniIssue request = upkeep.issue(2, 30);
    jira.link(sum, "Child", request);
    upkeep.hear(new IssueNews(request.ref(), Kind.EDITED, Set.of("Reach"), Timing.LATER));
    upkeep.background.work();
    assertEquals(30.0, sum.value(VALUE));
  }

  @Test
  void sumsThatGoRoundInACircleComeToAnEnd() {
    MiniIssue sum = sumOfScores();
    upkeep.from(
        Factor.REACH,
        new Source.LinkSum("Child", LinkDirection.OUTWARD, VALUE),
        new Source.Constant(30));
    MiniIssue request = upkeep.issue(2, 30).with(FIELDS.impact(), 2.0);
    jira.link(sum, "Child", request);
    jira.link(request, "Child", sum);
    upkeep.hear(new IssueNews(request.ref(), Kind.EDITED, Set.of("Impact"), Timing.LATER));
    upkeep.background.work();
    assertEquals(240.0, sum.value(VALUE), "60, then twice as much, and twice as much again.");
  }

  /** An issue of another project, which sums up scores of this one into a field of its own. */
  private MiniIssue sumOfScores() {
    jira.addField(VALUE, "Value");
    Source scores = new Source.LinkSum("Child", LinkDirection.OUTWARD, FIELDS.score());
    upkeep
        .storage
        .settings()
        .write(
            new ProjectId(MiniJira.PROJECT + 1),
            SettingsOf.sources(Factor.REACH, scores).withScoreField(VALUE),
            Revision.NONE);
    return jira.linkedIssue(1)
        .with(FIELDS.impact(), 1.0)
        .with(FIELDS.confidence(), 100.0)
        .with(FIELDS.effort(), 1.0);
  }

  @Test
  void editsThatNoScoreIsMadeFromLeadToNoRepairHoweverManyTheyAre() {
    for (int number = 1; number <= WaitingIssues.MOST + 1; number++) {
      scores.changed(bare(number).ref(), Set.of("Rank"));
    }
    upkeep.background.work();
    assertEquals(List.of(), upkeep.repaired);
  }

  @Test
  void whenTooManyWaitTheProjectsThatSumUpWhatChangedAreRepaired() {
    MiniIssue sum = sumOfScores();
    for (int number = 1; number <= WaitingIssues.MOST + 1; number++) {
      scores.changed(bare(number).ref(), Set.of("RICE Score"));
    }
    upkeep.background.work();
    assertEquals(List.of(sum.ref().project()), upkeep.repaired);
    scores.retry();
    assertEquals(0, upkeep.background.waiting.size());
  }

  @Test
  void whatChangedIsNotForgottenWhileProjectsCannotBeListed() {
    MiniIssue sum = sumOfScores();
    upkeep.storage.values.put("org.riceforjira.settings.10000", "{");
    for (int number = 1; number <= WaitingIssues.MOST + 1; number++) {
      scores.changed(bare(number).ref(), Set.of("RICE Score"));
    }
    jira.hideProjects(true);
    upkeep.background.work();
    assertEquals(List.of(), upkeep.repaired);
    jira.hideProjects(false);
    scores.retry();
    upkeep.background.work();
    assertEquals(
        Set.of(sum.ref().project(), PROJECT),
        Set.copyOf(upkeep.repaired),
        "Also the project whose settings are damaged: its run tells so.");
  }

  @Test
  void exactlyAsManyAsFitNeedNoRepair() {
    for (int number = 1; number <= WaitingIssues.MOST; number++) {
      scores.rescore(new IssueRef(number, "GONE-" + number, PROJECT));
    }
    upkeep.background.work();
    assertEquals(List.of(), upkeep.repaired);
  }

  @Test
  void whatWasMissedIsTriedAgainAndForgottenOnceItIsRight() {
    MiniIssue issue = upkeep.issue(1, 450);
    jira.refuse(1, true);
    scores.rescore(issue.ref());
    upkeep.background.work();
    assertEquals(1, upkeep.missed.all().size());
    jira.refuse(1, false);
    scores.retry();
    upkeep.background.work();
    assertEquals(450.0, upkeep.score(1));
    assertEquals(List.of(), upkeep.missed.all());
  }

  @Test
  void whatWasMissedIsLeftInPeaceWhenSomethingElseIsDone() {
    upkeep.issue(1, 450);
    upkeep.missed.add(new IssueRef(10001, "RICE-1", PROJECT), Sentence.said("Once."));
    scores.rescore(upkeep.issue(2, 20).ref());
    upkeep.background.work();
    assertNull(upkeep.score(1));
    assertEquals(1, upkeep.missed.all().size());
  }

  @Test
  void whereNothingWasMissedTheThreadIsLeftInPeace() {
    scores.retry();
    assertEquals(0, upkeep.background.waiting.size());
  }

  @Test
  void aMissedIssueThatWasDeletedIsForgotten() {
    upkeep.missed.add(new IssueRef(99999, "RICE-99", PROJECT), Sentence.said("Once."));
    scores.retry();
    upkeep.background.work();
    assertEquals(List.of(), upkeep.missed.all());
  }

  @Test
  void oneIssueThatJiraRefusesDoesNotStopTheOthers() {
    jira.refuse(1, true);
    scores.rescore(upkeep.issue(1, 10).ref());
    scores.rescore(upkeep.issue(2, 20).ref());
    upkeep.background.work();
    assertEquals(20.0, upkeep.score(2));
    assertEquals(
        List.of("RICE-1"), upkeep.missed.all().stream().map(m -> m.issue().key()).toList());
  }

  @Test
  void aProjectWhoseSettingsCannotBeReadDoesNotStopTheOthers() {
    upkeep.storage.values.put("org.riceforjira.settings.777", "{");
    scores.rescore(new IssueRef(1, "BAD-1", new ProjectId(777)));
    scores.rescore(upkeep.issue(2, 20).ref());
    upkeep.background.work();
    assertEquals(20.0, upkeep.score(2));
  }

  @Test
  void onceTheAppEndsNoFurtherBatchIsBegun() {
    scores.rescore(upkeep.issue(1, 10).ref());
    upkeep.background.stopping = true;
    upkeep.background.work();
    assertNull(upkeep.score(1));
  }

  @Test
  void changesOfAnIssueThatComeTogetherAreRemembered() {
    WaitingIssue both =
        WaitingIssue.linked(new IssueRef(1, "NEW-1", PROJECT), Set.of("Impact"))
            .after(new WaitingIssue(new IssueRef(1, "OLD-1", PROJECT), true, Set.of("Reach"), 2));
    assertEquals(
        new WaitingIssue(new IssueRef(1, "NEW-1", PROJECT), true, Set.of("Reach", "Impact"), 2),
        both);
  }

  private MiniIssue bare(long number) {
    return jira.issue(number);
  }
}
