package org.riceforjira.plugin.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.ranking.RankingNode.keys;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.plugin.jira.IssueNews;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNews.Timing;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.RankFailed;
import org.riceforjira.plugin.jira.UnusableCandidates;
import org.riceforjira.plugin.ranking.Rankings.Answer;
import org.riceforjira.plugin.ranking.Rankings.Failed;
import org.riceforjira.plugin.ranking.Rankings.Preparing;
import org.riceforjira.plugin.ranking.Rankings.Ready;

/** Rankings that cannot be made, or not be brought up to date. */
class BrokenRankingsTest {
  private static final String REACH = Example.FIELDS.reach();

  private final RankingNode node = new RankingNode();

  @Test
  void aBrokenMakingSaysWhyAndIsTriedAgainAfterAPause() {
    node.candidate(1, 450.0);
    node.parts.breakSearch(true);
    node.ask();
    node.threads.work();
    assertTrue(sentence().startsWith("The ranking cannot be made: Jira's search failed."));
    node.parts.breakSearch(false);
    node.later(Failure.PAUSE.minusSeconds(1));
    assertInstanceOf(Failed.class, node.ask());
    assertEquals(0, node.threads.waiting.size());
    node.later(Duration.ofSeconds(1));
    assertInstanceOf(Preparing.class, node.ask());
    node.threads.work();
    assertEquals(List.of("RICE-1"), keys(node.ready()));
  }

  @Test
  void aMakingThatBreaksOnAClassThatJiraLacksSaysSoToo() {
    node.candidate(1, 450.0);
    node.parts.whileSearching(
        () -> {
          throw new NoClassDefFoundError("com/atlassian/jira/Gone");
        });
    node.ask();
    node.threads.work();
    assertInstanceOf(Failed.class, node.ask());
    assertThrows(RankFailed.class, () -> node.rankings.now(RankingNode.PROJECT, node.settings));
  }

  @Test
  void aMakingThatBreaksOnWhateverElseEndsToo() {
    node.candidate(1, 450.0);
    node.parts.whileSearching(
        () -> {
          throw new StackOverflowError();
        });
    node.ask();
    node.threads.work();
    assertInstanceOf(Failed.class, node.ask());
    node.parts.whileSearching(() -> {});
    node.later(Failure.PAUSE);
    assertEquals(1, node.made().size());
  }

  @Test
  void whatAFailedMakingShouldHaveReadIsReadByTheNext() {
    MiniIssue issue = node.candidate(1, 450.0);
    node.made();
    node.edit(issue, REACH, 900.0);
    for (long id = 1; id <= Notes.MOST; id++) {
      IssueRef other = new IssueRef(id, "RICE-" + id, RankingNode.PROJECT.id());
      node.tell(new IssueNews(other, Kind.EDITED, Set.of("Reach"), Timing.AT_ONCE));
    }
    assertEquals(450, node.ready().entry(0).score().value());
    node.parts.breakSearch(true);
    node.threads.work();
    node.parts.breakSearch(false);
    node.later(Failure.PAUSE);
    assertEquals(900, node.made().entry(0).score().value());
  }

  @Test
  void whatAMakingThatWasNotTakenShouldHaveReadIsReadByTheNext() {
    MiniIssue issue = node.candidate(1, 450.0);
    node.made();
    node.edit(issue, REACH, 900.0);
    for (long id = 1; id <= Notes.MOST; id++) {
      IssueRef other = new IssueRef(id, "RICE-" + id, RankingNode.PROJECT.id());
      node.tell(new IssueNews(other, Kind.EDITED, Set.of("Reach"), Timing.AT_ONCE));
    }
    node.threads.full = true;
    assertEquals(450, node.ready().entry(0).score().value());
    node.threads.full = false;
    node.later(Failure.PAUSE);
    assertEquals(900, node.made().entry(0).score().value());
  }

  @Test
  void candidatesThatJiraDoesNotAcceptAreToldAndCorrectedAtOnce() {
    node.candidate(1, 450.0);
    node.settings =
        RankingNode.settings(
            1, Example.SETTINGS.with(Example.SETTINGS.planning().withCandidates("rubbish")));
    node.ask();
    node.threads.work();
    assertTrue(sentence().contains("does not accept the query of candidates"), sentence());
    assertThrows(
        UnusableCandidates.class, () -> node.rankings.now(RankingNode.PROJECT, node.settings));
    node.settings = RankingNode.settings(2, Example.SETTINGS);
    assertEquals(1, node.made().size());
  }

  @Test
  void aGoalThatJiraDoesNotAcceptIsNamed() {
    ScoringRules rules = Example.SETTINGS.rules();
    AlignmentRule goal = new AlignmentRule("rubbish", 2, "Growth");
    ScoringRules withGoal =
        new ScoringRules(rules.factors(), rules.confidenceUnit(), rules.rounding(), List.of(goal));
    node.settings = RankingNode.settings(1, Example.SETTINGS.with(withGoal));
    node.candidate(1, 450.0);
    node.ask();
    node.threads.work();
    assertTrue(sentence().contains("Growth"), sentence());
    assertThrows(RankFailed.class, () -> node.rankings.now(RankingNode.PROJECT, node.settings));
  }

  @Test
  void whenTooManyRankingsAreMadeThisOneWaits() {
    node.threads.full = true;
    node.candidate(1, 450.0);
    node.ask();
    assertTrue(sentence().startsWith("Too many rankings"), sentence());
    node.threads.full = false;
    node.later(Failure.PAUSE);
    assertEquals(1, node.made().size());
  }

  @Test
  void anEditThatCannotBeReadIsNotForgotten() {
    MiniIssue issue = node.candidate(1, 450.0);
    node.made();
    node.edit(issue, REACH, 900.0);
    node.parts.breakSearch(true);
    Ready behind = (Ready) node.ask();
    assertTrue(behind.stale());
    assertEquals(450, behind.backlog().entry(0).score().value());
    int searches = node.parts.searches();
    node.ask();
    assertEquals(searches, node.parts.searches());
    node.parts.breakSearch(false);
    node.later(Failure.PAUSE);
    Ready right = (Ready) node.ask();
    assertFalse(right.stale());
    assertEquals(900, right.backlog().entry(0).score().value());
  }

  @Test
  void whenItCannotBeMadeAnewTheOldOneServesAndIsToldToBeStale() {
    MiniIssue issue = node.candidate(1, 450.0);
    node.made();
    node.later(Freshness.LONGEST);
    node.ready();
    node.parts.breakSearch(true);
    node.threads.work();
    assertTrue(((Ready) node.ask()).stale());
    node.parts.breakSearch(false);
    node.later(Failure.PAUSE.minusSeconds(1));
    node.edit(issue, REACH, 900.0);
    assertEquals(900, node.ready().entry(0).score().value());
    assertEquals(0, node.threads.waiting.size(), "It is too early to try again.");
    node.later(Duration.ofSeconds(1));
    node.made();
    assertFalse(((Ready) node.ask()).stale());
  }

  @Test
  void candidatesThatAreChosenByARankingAreRefusedInsteadOfWaitingForThemselves() {
    node.candidate(1, 450.0);
    List<Answer> answers = new ArrayList<>();
    List<Class<?>> thrown = new ArrayList<>();
    node.parts.whileSearching(
        () -> {
          answers.add(node.ask());
          thrown.add(
              assertThrows(
                      UnusableCandidates.class,
                      () -> node.rankings.now(RankingNode.OTHER, node.settings))
                  .getClass());
        });
    node.ask();
    node.threads.work();
    Failed refused = (Failed) answers.get(0);
    assertTrue(refused.sentence().contains("RICE cannot be chosen by a ranking"));
    assertFalse(thrown.isEmpty());
    assertEquals(1, node.ready().size());
  }

  private String sentence() {
    return ((Failed) node.ask()).sentence();
  }
}
