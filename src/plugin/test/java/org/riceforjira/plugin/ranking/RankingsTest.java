package org.riceforjira.plugin.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.ranking.RankingNode.keys;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.Factors;
import org.riceforjira.plugin.jira.IssueNews;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNews.Timing;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.RankFailed;
import org.riceforjira.plugin.jira.ReviewStamp;
import org.riceforjira.plugin.jira.ReviewTrail;
import org.riceforjira.plugin.ranking.Rankings.Preparing;
import org.riceforjira.plugin.ranking.Rankings.Ready;

/** How a ranking is made and kept right on one node. */
class RankingsTest {
  private static final String REACH = Example.FIELDS.reach();

  private final RankingNode node = new RankingNode();

  @Test
  void theFirstQuestionBeginsTheMakingAndTheOthersShareIt() {
    node.candidate(1, 450.0);
    assertEquals(new Preparing(0, 0), node.ask());
    assertEquals(new Preparing(0, 0), node.ask());
    assertEquals(1, node.threads.work());
    assertEquals(List.of("RICE-1"), keys(node.ready()));
    assertSame(node.ready(), node.ready());
  }

  @Test
  void whatIsMadeIsInRankOrderWithTheUnscoredAtTheEnd() {
    node.candidate(1, 450.0);
    node.candidate(2, null).summary("Find a shop");
    node.candidate(3, 800.0);
    node.jira.issue(4);
    node.jira.indexAll();
    RankedBacklog backlog = node.made();
    assertEquals(List.of("RICE-3", "RICE-1", "RICE-2"), keys(backlog));
    assertEquals(2, backlog.scored());
    assertEquals(1, backlog.position(MiniJira.PROJECT + 1));
    assertEquals(-1, backlog.position(MiniJira.PROJECT + 4));
    BacklogEntry last = backlog.entry(2);
    assertTrue(last.missing());
    assertEquals("Find a shop", last.summary());
    assertEquals(List.of("Story", "To Do"), List.of(last.type(), last.status()));
    assertEquals(new Factors(800, 1, 100, 1), backlog.entry(0).factors());
    assertEquals(node.now, backlog.asOf());
  }

  @Test
  void nobodyIsWhoReadsTheCandidates() {
    node.candidate(1, 450.0);
    node.candidate(2, 10.0).hidden();
    assertEquals(2, node.made().size());
    node.edit(node.candidate(3, 20.0), REACH, 900.0);
    assertEquals(3, node.ready().size());
    assertTrue(node.parts.searchers().stream().allMatch(asker -> asker == null));
  }

  @Test
  void howFarTheMakingIsIsTold() {
    for (int number = 1; number <= 501; number++) {
      RankingNode.scored(node.jira.issue(number), 1.0 * number).matching(RankingNode.CANDIDATES);
    }
    node.jira.indexAll();
    node.ask();
    node.threads.betweenPages =
        () -> {
          long read = node.threads.freshened == 1 ? 500 : 501;
          assertEquals(new Preparing(read, 501), node.ask());
        };
    node.threads.work();
    assertEquals(2, node.threads.freshened);
    assertEquals(501, node.ready().size());
  }

  @Test
  void anEditIsSeenByTheNextQuestion() {
    MiniIssue first = node.candidate(1, 450.0);
    MiniIssue second = node.candidate(2, 800.0);
    RankedBacklog before = node.made();
    node.later(Duration.ofSeconds(1));
    node.edit(first, REACH, 900.0);
    RankedBacklog after = node.ready();
    assertEquals(List.of("RICE-1", "RICE-2"), keys(after));
    assertEquals(List.of("RICE-2", "RICE-1"), keys(before));
    assertNotEquals(before.revision(), after.revision());
    assertEquals(node.now, after.asOf());
    assertSame(before.entry(0), after.entry(after.position(id(second))));
    assertEquals(0, node.threads.waiting.size());
  }

  @Test
  void anEditThatChangesNoNumberLeavesTheOrderAsItIs() {
    MiniIssue issue = node.candidate(1, 450.0);
    RankedBacklog before = node.made();
    node.changed(issue.summary("Pay later"), Kind.EDITED);
    RankedBacklog after = node.ready();
    assertEquals("Pay later", after.entry(0).summary());
    assertEquals(before.revision(), after.revision());
    assertSame(before.ranking(), after.ranking());
  }

  @Test
  void aDoneIssueLeavesAndAReopenedOneComesBack() {
    MiniIssue issue = node.candidate(1, 450.0);
    node.candidate(2, 800.0);
    node.made();
    node.changed(issue.notMatching(RankingNode.CANDIDATES), Kind.OTHER);
    assertEquals(List.of("RICE-2"), keys(node.ready()));
    node.changed(issue.matching(RankingNode.CANDIDATES), Kind.OTHER);
    assertEquals(List.of("RICE-2", "RICE-1"), keys(node.ready()));
  }

  @Test
  void aNewIssueComes() {
    node.candidate(1, 450.0);
    node.made();
    node.changed(node.candidate(2, 800.0), Kind.CREATED);
    assertEquals(List.of("RICE-2", "RICE-1"), keys(node.ready()));
  }

  @Test
  void aDeletedIssueLeaves() {
    MiniIssue issue = node.candidate(1, 450.0);
    node.candidate(2, 800.0);
    node.made();
    node.parts.delete(1);
    node.changed(issue, Kind.DELETED);
    assertEquals(List.of("RICE-2"), keys(node.ready()));
  }

  @Test
  void anIssueThatMovesToAnotherProjectLeavesThoughItIsToldOfThere() {
    node.candidate(1, 450.0);
    node.candidate(2, 800.0);
    node.made();
    node.tell(moved(1));
    assertEquals(List.of("RICE-2"), keys(node.ready()));
  }

  @Test
  void whatChangesWhileTheRankingIsMadeIsNotMissed() {
    MiniIssue stays = node.candidate(1, 450.0);
    node.candidate(2, 800.0);
    node.ask();
    node.threads.betweenPages =
        () -> {
          node.edit(stays, REACH, 900.0);
          node.tell(moved(2));
        };
    node.threads.work();
    assertEquals(List.of("RICE-1"), keys(node.ready()));
    assertEquals(900, node.ready().entry(0).score().value());
  }

  @Test
  void issuesOfOtherProjectsAreLeftAlone() {
    node.candidate(1, 450.0);
    node.made();
    int searches = node.parts.searches();
    node.changed(node.jira.linkedIssue(1), Kind.EDITED);
    node.ready();
    assertEquals(searches, node.parts.searches());
  }

  @Test
  void aQuestionWithoutNewsAsksJiraNothing() {
    node.candidate(1, 450.0);
    node.made();
    int searches = node.parts.searches();
    int loads = node.jira.loads();
    node.ready();
    node.later(Freshness.USUAL.minusSeconds(1));
    node.ready();
    assertEquals(searches, node.parts.searches());
    assertEquals(loads, node.jira.loads());
  }

  @Test
  void moreNewsThanCanBeNotedMakeItAnewAndTheOldOneServesMeanwhile() {
    MiniIssue issue = node.candidate(1, 450.0);
    RankedBacklog before = node.made();
    node.edit(issue, REACH, 900.0);
    for (int number = 2; number <= Notes.MOST + 1; number++) {
      node.tell(edited(number));
    }
    int loads = node.jira.loads();
    assertSame(before, node.ready());
    assertEquals(loads, node.jira.loads());
    node.threads.work();
    assertEquals(900, node.ready().entry(0).score().value());
  }

  @Test
  void whatIsMissedIsFoundAFewMinutesLater() {
    MiniIssue issue = node.candidate(1, 450.0);
    node.made();
    issue.with(REACH, 900.0).changedLately();
    node.jira.indexAll();
    assertEquals(450, node.ready().entry(0).score().value());
    node.later(Freshness.USUAL);
    assertEquals(900, node.ready().entry(0).score().value());
  }

  @Test
  void afterAnHourItIsMadeAnewAndTheOldOneServesMeanwhile() {
    MiniIssue issue = node.candidate(1, 450.0);
    RankedBacklog before = node.made();
    issue.with(REACH, 900.0);
    node.later(Freshness.LONGEST.minusSeconds(1));
    node.ready();
    assertEquals(0, node.threads.waiting.size());
    node.later(Duration.ofSeconds(1));
    assertEquals(new Ready(before, false).stale(), ((Ready) node.ask()).stale());
    assertEquals(450, node.ready().entry(0).score().value());
    assertEquals(1, node.threads.work());
    assertEquals(900, node.ready().entry(0).score().value());
    assertEquals(0, node.threads.waiting.size());
  }

  @Test
  void aRankingThatIsMadeAnewAndTheSameKeepsItsRevision() {
    node.candidate(1, 450.0);
    RankedBacklog before = node.made();
    node.later(Freshness.LONGEST);
    RankedBacklog after = node.made();
    assertNotSame(before, after);
    assertEquals(before.revision(), after.revision());
    assertEquals(node.now, after.asOf());
  }

  @Test
  void theReviewOfAnIssueIsSeenByTheNextQuestion() {
    MiniIssue issue = node.candidate(1, 450.0);
    node.made();
    ReviewStamp stamp = new ReviewStamp("ann", node.now, new Factors(450, 1, 100, 1));
    node.stamps.write(issue.ref(), ReviewTrail.of(stamp));
    assertEquals(Optional.of(stamp), node.ready().entry(0).review());
    node.stamps.remove(issue.ref());
    assertEquals(Optional.empty(), node.ready().entry(0).review());
  }

  @Test
  void aSearchGetsARankingThatIsThereAndIsToldIfItTakesTooLong() {
    node.candidate(1, 450.0);
    assertThrows(RankFailed.class, () -> node.rankings.now(RankingNode.PROJECT, node.settings));
    node.threads.work();
    assertEquals(List.of("RICE-1"), keys(node.rankings.now(RankingNode.PROJECT, node.settings)));
  }

  @Test
  void theAppsEndEndsTheMaking() {
    for (int number = 1; number <= 501; number++) {
      RankingNode.scored(node.jira.issue(number), 1.0).matching(RankingNode.CANDIDATES);
    }
    node.jira.indexAll();
    node.ask();
    node.threads.betweenPages = () -> node.threads.stopping = true;
    node.threads.work();
    assertEquals(1, node.threads.freshened);
    assertInstanceOf(Preparing.class, node.ask());
    assertFalse(node.threads.waiting.iterator().hasNext());
  }

  private IssueNews edited(long number) {
    IssueRef issue =
        new IssueRef(MiniJira.PROJECT + number, "RICE-" + number, RankingNode.PROJECT.id());
    return new IssueNews(issue, Kind.EDITED, Set.of("Reach"), Timing.AT_ONCE);
  }

  /** The issue moves to the other project; only that is told of. */
  private IssueNews moved(long number) {
    node.parts.move(number, "OTHER-7");
    IssueRef issue = new IssueRef(MiniJira.PROJECT + number, "OTHER-7", RankingNode.OTHER.id());
    return new IssueNews(issue, Kind.MOVED, Set.of(), Timing.AT_ONCE);
  }

  private static long id(MiniIssue issue) {
    return issue.ref().id();
  }
}
