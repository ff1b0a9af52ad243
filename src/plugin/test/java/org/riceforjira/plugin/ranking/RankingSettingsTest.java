package org.riceforjira.plugin.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.ranking.RankingNode.keys;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.SettingsOf;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.plugin.jira.MiniCaches;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.ranking.Rankings.Preparing;
import org.riceforjira.plugin.ranking.Rankings.Ready;

/** What other settings, and settings that look at links, mean for a ranking. */
class RankingSettingsTest {
  private static final String REACH = Example.FIELDS.reach();
  private static final String MINE = "labels = mine";

  private final RankingNode node = new RankingNode();

  @Test
  void otherSettingsMakeItAnewAndTheOldOneServesMeanwhile() {
    node.candidate(1, 450.0).matching(MINE);
    node.candidate(2, 800.0);
    RankedBacklog before = node.made();
    node.settings = candidates(2, MINE);
    assertEquals(new Ready(before, true), node.ask());
    assertEquals(new Ready(before, true), node.ask());
    assertEquals(1, node.threads.work());
    assertEquals(List.of("RICE-1"), keys(node.ready()));
    assertFalse(((Ready) node.ask()).stale());
  }

  @Test
  void whoStillHasTheOldSettingsGetsTheNewRanking() {
    node.candidate(1, 450.0).matching(MINE);
    node.candidate(2, 800.0);
    node.made();
    node.settings = candidates(2, MINE);
    RankedBacklog made = node.made();
    node.settings = RankingNode.settings(1, Example.SETTINGS);
    assertEquals(new Ready(made, false), node.ask());
    assertEquals(0, node.threads.waiting.size());
  }

  @Test
  void otherDefaultsWithoutARevisionOfTheirOwnMakeItAnew() {
    node.candidate(1, 450.0);
    RankedBacklog before = node.made();
    node.settings = candidates(1, MINE);
    assertEquals(new Ready(before, true), node.ask());
    node.threads.work();
    assertEquals(0, node.ready().size());
  }

  @Test
  void settingsThatChangeWhileItIsMadeEndTheMakingAndBeginAnother() {
    node.candidate(1, 450.0).matching(MINE);
    node.candidate(2, 800.0);
    node.ask();
    node.settings = candidates(2, MINE);
    node.ask();
    assertEquals(2, node.threads.work());
    assertEquals(List.of("RICE-1"), keys(node.ready()));
    assertEquals(1, node.threads.freshened - 1, "The first one ends after its first page.");
  }

  @Test
  void anEditBetweenTwoMakingsIsSeenByTheSecond() {
    MiniIssue issue = node.candidate(1, 450.0);
    node.ask();
    node.threads.betweenPages =
        () -> {
          node.threads.betweenPages = () -> {};
          node.edit(issue, REACH, 900.0);
          node.settings = candidates(2, RankingNode.CANDIDATES);
          node.ask();
        };
    node.threads.work();
    assertEquals(900, node.ready().entry(0).score().value());
  }

  @Test
  void aProjectWithAnotherKeyIsReadAnew() {
    node.candidate(1, 450.0);
    node.made();
    node.jira.renameProject("NEW");
    node.jira.indexAll();
    ProjectRef renamed = new ProjectRef(RankingNode.PROJECT.id(), "NEW", "Rice");
    assertTrue(((Ready) node.rankings.of(renamed, node.settings)).stale());
    node.threads.work();
    Ready ready = (Ready) node.rankings.of(renamed, node.settings);
    assertEquals(List.of("NEW-1"), keys(ready.backlog()));
  }

  @Test
  void anIssueThatSumsUpLinkedOnesFollowsTheirEdits() {
    node.settings = RankingNode.settings(1, summing());
    MiniIssue idea = node.candidate(1, null);
    MiniIssue request = node.jira.linkedIssue(1).with(REACH, 30.0);
    node.jira.link(request, "Requests", idea);
    node.candidate(2, 10.0);
    assertEquals(30, node.made().entry(0).score().value());
    node.edit(request, REACH, 50.0);
    assertEquals(50, node.ready().entry(0).score().value());
  }

  @Test
  void aSumIsRightThoughALinkedIssueIsEditedWhileItIsMade() {
    node.settings = RankingNode.settings(1, summing());
    MiniIssue idea = node.candidate(1, null);
    MiniIssue request = node.jira.linkedIssue(1).with(REACH, 30.0);
    node.jira.link(request, "Requests", idea);
    node.ask();
    node.threads.betweenPages = () -> node.edit(request, REACH, 50.0);
    node.threads.work();
    assertEquals(50, node.ready().entry(0).score().value());
  }

  @Test
  void whereNothingIsSummedUpLinkedIssuesAreNotAskedFor() {
    MiniIssue idea = node.candidate(1, 450.0);
    MiniIssue request = node.jira.linkedIssue(1).with(REACH, 30.0);
    node.jira.link(request, "Requests", idea);
    RankedBacklog before = node.made();
    node.edit(request, REACH, 50.0);
    assertSame(before, node.ready());
  }

  @Test
  void theLeastRecentlyAskedForIsDroppedWhenThereAreTooManyIssues() {
    RankingNode small = new RankingNode(node.jira, new MiniCaches(), 3);
    small.candidate(1, 450.0);
    small.candidate(2, 800.0);
    assertEquals(2, small.made().size());
    RankingNode.scored(small.jira.linkedIssue(1), 1.0).matching(RankingNode.CANDIDATES);
    RankingNode.scored(small.jira.linkedIssue(2), 2.0).matching(RankingNode.CANDIDATES);
    small.jira.indexAll();
    small.rankings.of(RankingNode.OTHER, small.settings);
    small.threads.work();
    assertInstanceOf(Ready.class, small.rankings.of(RankingNode.OTHER, small.settings));
    assertInstanceOf(Preparing.class, small.ask());
  }

  @Test
  void aProjectLargerThanAllThatIsKeptIsKeptAllTheSame() {
    RankingNode small = new RankingNode(node.jira, new MiniCaches(), 1);
    small.candidate(1, 450.0);
    small.candidate(2, 800.0);
    assertEquals(2, small.made().size());
    assertEquals(2, small.ready().size());
  }

  private static VersionedSettings candidates(long revision, String jql) {
    return RankingNode.settings(
        revision, Example.SETTINGS.with(Example.SETTINGS.planning().withCandidates(jql)));
  }

  /** Reach is typed, or else summed up over the requests. */
  private static ProjectSettings summing() {
    return SettingsOf.sources(
        Factor.REACH,
        new Source.NumberField(REACH),
        new Source.LinkSum("Requests", LinkDirection.INWARD, REACH));
  }
}
