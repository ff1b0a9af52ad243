package org.riceforjira.plugin.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.riceforjira.plugin.ranking.RankingNode.keys;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.Factors;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.MiniCaches;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.ReviewStamp;
import org.riceforjira.plugin.jira.ReviewTrail;

/** What one node learns of changes on another. */
class ClusterRankingsTest {
  private static final String REACH = Example.FIELDS.reach();

  private final MiniJira jira = new MiniJira();
  private final MiniCaches caches = new MiniCaches();
  private final RankingNode here = new RankingNode(jira, caches, Bounds.ISSUES);
  private final RankingNode there = new RankingNode(jira, caches, Bounds.ISSUES);
  private MiniIssue issue;

  @BeforeEach
  void madeHere() {
    issue = here.candidate(1, 450.0);
    here.candidate(2, 800.0);
    here.made();
  }

  @Test
  void anEditOnAnotherNodeIsSeenByTheNextQuestion() {
    there.edit(issue.changedLately(), REACH, 900.0);
    assertEquals(List.of("RICE-1", "RICE-2"), keys(here.ready()));
    assertEquals(0, here.threads.waiting.size(), "Nothing has to be made anew.");
  }

  @Test
  void anEditOnAnotherNodeIsSeenAlsoIfThisNodeTellsOfOneItself() {
    there.edit(issue.changedLately(), REACH, 900.0);
    here.changed(here.candidate(3, 1.0), Kind.CREATED);
    assertEquals(List.of("RICE-1", "RICE-2", "RICE-3"), keys(here.ready()));
  }

  @Test
  void whatComesToTheIndexOfThisNodeOnlyLaterIsFoundAllTheSame() {
    there.edit(issue, REACH, 900.0);
    assertEquals(List.of("RICE-2", "RICE-1"), keys(here.ready()));
    jira.indexAll();
    issue.changedLately();
    jira.indexAll();
    here.later(Freshness.BETWEEN);
    assertEquals(List.of("RICE-1", "RICE-2"), keys(here.ready()));
  }

  @Test
  void afterHalfAMinuteNothingIsLookedForAnyMore() {
    there.edit(issue, REACH, 900.0);
    here.ready();
    here.later(Freshness.SETTLING);
    here.ready();
    int searches = here.parts.searches();
    here.later(Freshness.BETWEEN);
    here.ready();
    assertEquals(searches, here.parts.searches());
  }

  @Test
  void ownEditsAreNotTakenForThoseOfOthers() {
    here.edit(issue, REACH, 500.0);
    here.ready();
    int searches = here.parts.searches();
    here.edit(issue, REACH, 900.0);
    here.ready();
    assertEquals(searches + 1, here.parts.searches(), "Only whether it is a candidate is asked.");
  }

  @Test
  void aDoneIssueOfAnotherNodeLeaves() {
    there.changed(issue.notMatching(RankingNode.CANDIDATES).changedLately(), Kind.OTHER);
    assertEquals(List.of("RICE-2"), keys(here.ready()));
  }

  @Test
  void anIssueThatIsDeletedOnAnotherNodeLeavesOnceTheNumberDoesNotAddUpTwice() {
    here.parts.delete(1);
    there.changed(issue, Kind.DELETED);
    here.ready();
    assertEquals(0, here.threads.waiting.size(), "An issue may come to the index any moment.");
    here.later(Freshness.BETWEEN);
    here.ready();
    assertEquals(1, here.threads.work());
    assertEquals(List.of("RICE-2"), keys(here.ready()));
    here.later(Freshness.BETWEEN);
    here.ready();
    assertEquals(0, here.threads.waiting.size());
  }

  @Test
  void anIssueThatIsInTheIndexAndNotInTheDatabaseDoesNotMakeItAnewForEver() {
    here.candidate(3, 1.0);
    here.changed(here.candidate(4, 2.0), Kind.CREATED);
    here.later(Freshness.LONGEST);
    here.parts.deleteFromDatabase(3);
    assertEquals(3, here.made().size());
    for (int look = 0; look < 5; look++) {
      here.later(Freshness.USUAL);
      here.ready();
    }
    assertEquals(0, here.threads.waiting.size());
  }

  @Test
  void aReviewOnAnotherNodeIsSeenByTheNextQuestion() {
    ReviewStamp stamp = new ReviewStamp("ann", there.now, new Factors(450, 1, 100, 1));
    long revision = here.ready().revision();
    there.stamps.write(issue.ref(), ReviewTrail.of(stamp));
    RankedBacklog after = here.ready();
    assertEquals(Optional.of(stamp), after.entry(1).review());
    assertEquals(revision, after.revision());
    there.stamps.remove(issue.ref());
    here.later(Freshness.BETWEEN_REVIEWS);
    assertEquals(Optional.empty(), here.ready().entry(1).review());
  }

  @Test
  void whoeverReviewsAWholeListElsewhereHasTheStampsReadNowAndThenAndNotEachTime() {
    ReviewStamp first = new ReviewStamp("ann", there.now, new Factors(450, 1, 100, 1));
    there.stamps.write(issue.ref(), ReviewTrail.of(first));
    here.ready();
    ReviewStamp second = new ReviewStamp("bob", there.now, new Factors(450, 1, 100, 1));
    there.stamps.write(issue.ref(), ReviewTrail.of(second));
    int queries = jira.stampQueries();
    here.later(Freshness.BETWEEN_REVIEWS.minusMillis(1));
    assertEquals(Optional.of(first), here.ready().entry(1).review());
    assertEquals(queries, jira.stampQueries());
    here.later(Duration.ofMillis(1));
    assertEquals(Optional.of(second), here.ready().entry(1).review());
    assertEquals(queries + 1, jira.stampQueries());
  }

  @Test
  void withoutACacheTheRankingServesAsItIs() {
    RankedBacklog before = here.ready();
    caches.broken = true;
    assertSame(before, here.ready());
  }

  @Test
  void anEditElsewhereWhileItIsMadeHereIsSeen() {
    here.later(Freshness.LONGEST.plus(Duration.ofMinutes(1)));
    here.ask();
    here.threads.betweenPages = () -> there.edit(issue.changedLately(), REACH, 900.0);
    here.threads.work();
    assertEquals(List.of("RICE-1", "RICE-2"), keys(here.ready()));
  }
}
