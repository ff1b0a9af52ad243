package org.riceforjira.plugin.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.ranking.RankingNode.keys;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.plugin.jira.IssueNews;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNews.Timing;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.RankFailed;
import org.riceforjira.plugin.ranking.Rankings.Answer;
import org.riceforjira.plugin.ranking.Rankings.Failed;
import org.riceforjira.plugin.ranking.Rankings.Preparing;
import org.riceforjira.plugin.ranking.Rankings.Ready;

/** What visitors see of a ranking. */
class SeenBacklogsTest {
  private static final String REACH = Example.FIELDS.reach();

  private final RankingNode node = new RankingNode();

  @Test
  void whoSeesTheWholeProjectGetsTheRankingItselfForThreeCounts() {
    node.candidate(1, 450.0);
    RankedBacklog whole = node.made();
    int searches = node.parts.searches();
    assertSame(whole, seen());
    assertSame(whole, seen());
    assertEquals(searches + 3, node.parts.searches());
  }

  @Test
  void whoSeesLessGetsOtherRanksAndNoTraceOfTheRest() {
    node.candidate(1, 450.0);
    MiniIssue hidden = node.candidate(2, 800.0).hidden();
    node.candidate(3, 100.0);
    node.made();
    RankedBacklog seen = seen();
    assertEquals(List.of("RICE-1", "RICE-3"), keys(seen));
    assertEquals(1, seen.ranking().get(0).rank());
    assertEquals(2, seen.scored());
    assertEquals(2, seen.intervals().size());
    assertEquals(-1, seen.position(hidden.ref().id()));
    long revision = seen.revision();
    node.edit(hidden, REACH, 1.0);
    assertEquals(revision, seen().revision());
    assertNotEquals(revision, node.ready().revision());
  }

  @Test
  void whatIsSeenIsAskedOnceInHalfAMinute() {
    node.candidate(1, 450.0);
    MiniIssue second = node.candidate(2, 800.0).hidden();
    node.made();
    RankedBacklog seen = seen();
    int searches = node.parts.searches();
    assertSame(seen, seen());
    second.shown();
    node.later(SeenViews.LIFE.minusSeconds(1));
    assertSame(seen, seen());
    assertEquals(searches, node.parts.searches());
    node.later(Duration.ofSeconds(1));
    assertEquals(List.of("RICE-2", "RICE-1"), keys(seen()));
  }

  @Test
  void whatIsSeenIsNotAskedAgainWhileAsManyIssuesAreHidden() {
    node.candidate(1, 450.0);
    node.candidate(2, 800.0).hidden();
    node.made();
    RankedBacklog seen = seen();
    node.later(SeenViews.LIFE);
    int searches = node.parts.searches();
    assertSame(seen, seen());
    assertEquals(searches + 2, node.parts.searches(), "Two counts.");
    node.jira.issue(3);
    node.jira.indexAll();
    node.later(SeenViews.LIFE);
    assertSame(seen, seen());
    assertEquals(searches + 4, node.parts.searches(), "Two counts: it is not hidden.");
    node.jira.issue(4).hidden();
    node.jira.indexAll();
    node.later(SeenViews.LIFE);
    seen();
    assertEquals(searches + 7, node.parts.searches(), "Two counts and one page.");
  }

  @Test
  void itIsAskedAgainAfterAWhileHoweverManyAreHidden() {
    MiniIssue shown = node.candidate(1, 450.0);
    MiniIssue hidden = node.candidate(2, 800.0).hidden();
    node.made();
    Duration asked = Duration.ZERO;
    assertEquals(List.of("RICE-1"), keys(seen()));
    shown.hidden();
    hidden.shown();
    while (asked.plus(SeenViews.LIFE).compareTo(SeenViews.LONGEST) < 0) {
      node.later(SeenViews.LIFE);
      asked = asked.plus(SeenViews.LIFE);
      assertEquals(List.of("RICE-1"), keys(seen()), "Rows are asked about again when shown.");
    }
    node.later(SeenViews.LIFE);
    assertEquals(List.of("RICE-2"), keys(seen()));
  }

  @Test
  void anIssueThatIsHiddenLaterIsGoneAfterHalfAMinute() {
    MiniIssue issue = node.candidate(1, 450.0);
    node.candidate(2, 800.0);
    node.made();
    assertEquals(2, seen().size());
    issue.hidden();
    node.later(SeenViews.LIFE);
    assertEquals(List.of("RICE-2"), keys(seen()));
  }

  @Test
  void anEditThatHidesAnIssueIsKnownAtOnce() {
    MiniIssue issue = node.candidate(1, 450.0);
    node.candidate(2, 800.0);
    node.made();
    assertEquals(2, seen().size());
    node.changed(issue.hidden(), Kind.EDITED);
    assertEquals(List.of("RICE-2"), keys(seen()), "Also by who saw everything.");
    node.changed(issue.shown(), Kind.EDITED);
    assertEquals(List.of("RICE-2", "RICE-1"), keys(seen()));
  }

  @Test
  void aNewIssueThatIsHiddenIsInNoViewOfWhoSawEverything() {
    node.candidate(1, 450.0);
    node.made();
    assertEquals(1, seen().size());
    node.changed(node.candidate(2, 800.0).hidden(), Kind.CREATED);
    assertEquals(List.of("RICE-1"), keys(seen()));
  }

  @Test
  void manyEditsAreAskedAboutFromScratch() {
    MiniIssue issue = node.candidate(1, 450.0);
    node.candidate(2, 800.0);
    node.candidate(3, 900.0).hidden();
    node.made();
    assertEquals(2, seen().size());
    issue.hidden();
    for (long id = 1000; id < 1600; id++) {
      node.tell(news(new IssueRef(id, "RICE-" + id, RankingNode.PROJECT.id())));
    }
    assertEquals(List.of("RICE-2"), keys(seen()));
  }

  private static IssueNews news(IssueRef issue) {
    return new IssueNews(issue, Kind.EDITED, Set.of("security"), Timing.AT_ONCE);
  }

  @Test
  void anEditIsSeenAtOnceByWhoSeesLess() {
    MiniIssue issue = node.candidate(1, 450.0);
    node.candidate(2, 800.0).hidden();
    node.candidate(3, 500.0);
    node.made();
    assertEquals(List.of("RICE-3", "RICE-1"), keys(seen()));
    node.edit(issue, REACH, 900.0);
    assertEquals(List.of("RICE-1", "RICE-3"), keys(seen()));
  }

  @Test
  void aNewIssueIsAskedAboutAlone() {
    node.candidate(1, 450.0);
    node.candidate(2, 800.0).hidden();
    node.made();
    seen();
    node.changed(node.candidate(3, 500.0), Kind.CREATED);
    node.changed(node.candidate(4, 600.0).hidden(), Kind.CREATED);
    assertEquals(List.of("RICE-3", "RICE-1"), keys(seen()));
  }

  @Test
  void whoSeesLessIsNotAskedAboutEachIssue() {
    for (int number = 1; number <= 20; number++) {
      node.candidate(number, 1.0 * number);
    }
    node.candidate(21, 21.0).hidden();
    node.made();
    int searches = node.parts.searches();
    assertEquals(20, seen().size());
    assertEquals(searches + 3, node.parts.searches(), "Two counts and one page.");
  }

  @Test
  void whatTheCandidatesQueryMeansToTheVisitorDoesNotMatter() {
    MiniIssue issue = node.candidate(1, 450.0);
    node.candidate(2, 800.0).hidden();
    node.made();
    // As with a saved filter that is not shared with them.
    issue.notMatching(RankingNode.CANDIDATES);
    node.jira.indexAll();
    assertEquals(List.of("RICE-1"), keys(seen()));
  }

  @Test
  void ofMoreIssuesAllThatTheVisitorSeesAreAskedForAtOnce() {
    for (int number = 1; number <= SeenViews.FEW; number++) {
      node.jira.issue(number).matching(RankingNode.CANDIDATES);
    }
    node.candidate(SeenViews.FEW + 1, 1.0).hidden();
    node.made();
    int searches = node.parts.searches();
    assertEquals(SeenViews.FEW, seen().size());
    assertEquals(searches + 3, node.parts.searches(), "Two counts and one page.");
  }

  @Test
  void aHiddenIssueIsNoDifferenceForWhoSawAll() {
    MiniIssue issue = node.candidate(1, 450.0);
    node.made();
    RankedBacklog all = seen();
    node.changed(node.candidate(2, 800.0).hidden(), Kind.CREATED);
    node.later(SeenViews.LIFE);
    assertTrue(seen().ranksLike(all));
    node.edit(issue, REACH, 451.0);
    assertFalse(seen().ranksLike(all));
  }

  @Test
  void visitorsAreKeptApart() {
    node.candidate(1, 450.0);
    MiniIssue hidden = node.candidate(2, 800.0).hidden();
    node.made();
    assertEquals(1, seen().size());
    hidden.shown();
    node.jira.visitors().anonymous();
    assertEquals(2, seen().size());
  }

  @Test
  void whoSeesLessIsToldOfTheMakingInPercent() {
    node.candidate(1, 450.0);
    node.candidate(2, 800.0).hidden();
    node.ask();
    Answer[] told = new Answer[2];
    node.threads.betweenPages =
        () -> {
          told[0] = node.ask();
          told[1] = answer();
        };
    node.threads.work();
    assertEquals(new Preparing(2, 2), told[0]);
    assertEquals(new Preparing(100, 100), told[1]);
  }

  @Test
  void nothingIsShownWhereNobodyKnowsWhatMayBeSeen() {
    node.candidate(1, 450.0);
    node.made();
    node.parts.breakSearch(true);
    assertInstanceOf(Failed.class, answer());
    assertThrows(RankFailed.class, () -> node.seen.now(RankingNode.PROJECT, node.settings));
  }

  @Test
  void aStaleRankingIsToldToBeStale() {
    node.candidate(1, 450.0);
    node.made();
    assertFalse(((Ready) answer()).stale());
    node.settings = RankingNode.settings(2, Example.SETTINGS.withScoreField("customfield_1"));
    assertTrue(((Ready) answer()).stale());
  }

  @Test
  void aSearchSeesTheSame() {
    node.candidate(1, 450.0);
    node.candidate(2, 800.0).hidden();
    node.made();
    assertEquals(List.of("RICE-1"), keys(node.seen.now(RankingNode.PROJECT, node.settings)));
    assertEquals(-1, seen().position(MiniJira.PROJECT + 2));
  }

  private Answer answer() {
    return node.seen.of(RankingNode.PROJECT, node.settings);
  }

  private RankedBacklog seen() {
    return ((Ready) answer()).backlog();
  }
}
