package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.jira.WrittenScores.SCORE;
import static org.riceforjira.plugin.jira.WrittenScores.change;
import static org.riceforjira.plugin.jira.WrittenScores.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.sync.Cursor;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.core.sync.WriteReport.Outcome;
import org.riceforjira.core.sync.WriteReport.Result;

/** What becomes of scores that were written and that Jira cannot index. */
class UnindexedScoresTest {
  private final WrittenScores scores = new WrittenScores();
  private final MiniJira jira = scores.jira;

  @Test
  void aBatchThatFailsIsReindexedOneByOneAndWhatCannotBeIndexedIsTakenBack() {
    jira.indexing.broken.add(MiniJira.PROJECT + 2);
    List<Result> results = scores.write(new ApiCheck(), 1, 2, 3);
    assertEquals(List.of(3, 1, 1, 1), jira.indexing.batches);
    assertEquals(List.of(), jira.indexing.single);
    assertEquals(Outcome.WRITTEN, results.get(0).outcome());
    assertEquals(Outcome.REFUSED, results.get(1).outcome());
    assertTrue(said(results.get(1)).contains("could not index"), said(results.get(1)));
    assertEquals(Outcome.WRITTEN, results.get(2).outcome());
    assertEquals(0.5, jira.stored(2, SCORE), "The old score is back.");
    assertEquals(0.5, jira.inIndex(2, SCORE));
    assertEquals(3.0, jira.inIndex(3, SCORE));
  }

  @Test
  void aLockedIndexTakesBackEveryScoreWithoutTryingThemOneByOne() {
    jira.indexing.locked = true;
    for (Result result : scores.write(new ApiCheck(), 1, 2)) {
      assertEquals(Outcome.REFUSED, result.outcome());
      assertTrue(said(result).contains("could not index"), said(result));
    }
    assertEquals(List.of(2), jira.indexing.batches);
    assertEquals(0.5, jira.stored(1, SCORE));
    assertEquals(0.5, jira.stored(2, SCORE));
  }

  @Test
  void aScoreThatCannotBeTakenBackIsReportedAndTheOthersAreTakenBack() {
    jira.indexing.locked = true;
    jira.indexing.meanwhile = () -> jira.writes.refusing.add(MiniJira.PROJECT + 1);
    List<Result> results = scores.write(new ApiCheck(), 1, 2);
    assertEquals(Outcome.WRITTEN, results.get(0).outcome());
    assertTrue(said(results.get(0)).startsWith("The score was written but is not in the index."));
    assertEquals(1.0, jira.stored(1, SCORE));
    assertEquals(0.5, jira.stored(2, SCORE));
  }

  @Test
  void aNewerScoreIsNotTakenBackThoughTheIndexIsLocked() {
    jira.indexing.locked = true;
    jira.indexing.meanwhile = () -> jira.issueOf(1).with(SCORE, 7.0);
    List<Result> results = scores.write(new ApiCheck(), 1, 2);
    assertEquals(Outcome.CONFLICT, results.get(0).outcome());
    assertEquals(7.0, jira.stored(1, SCORE));
    assertEquals(0.5, jira.stored(2, SCORE));
  }

  @Test
  void anIndexThatFailsUnexpectedlyTakesBackOnlyTheIssuesItFailedOn() {
    jira.indexing.brokenBadly.add(MiniJira.PROJECT + 1);
    List<Result> results = scores.write(new ApiCheck(), 1, 2);
    assertEquals(Outcome.REFUSED, results.get(0).outcome());
    assertEquals(0.5, jira.stored(1, SCORE));
    assertEquals(Outcome.WRITTEN, results.get(1).outcome());
    assertEquals(2.0, jira.inIndex(2, SCORE));
  }

  @Test
  void whatCouldNeitherBeIndexedNorTakenBackIsIndexedByTheNextRun() {
    jira.issue(1).with(SCORE, 0.5);
    jira.issue(2).with(SCORE, 0.5);
    JiraIssueGateway gateway = jira.indexAll().scores.gateway();
    jira.indexing.locked = true;
    jira.indexing.meanwhile = () -> jira.writes.refusing.add(MiniJira.PROJECT + 1);
    gateway.write(SCORE, List.of(change(1), change(2)));
    assertEquals(0.5, jira.inIndex(1, SCORE));

    read(gateway);
    assertEquals(0.5, jira.inIndex(1, SCORE), "The index is still locked.");
    jira.indexing.locked = false;
    read(gateway);
    assertEquals(1.0, jira.inIndex(1, SCORE));
    int batches = jira.indexing.batches.size();
    read(gateway);
    assertEquals(batches, jira.indexing.batches.size(), "It is done once.");
  }

  @Test
  void whoReadsTheNewestIssuesIndexesNothing() {
    jira.issue(1).with(SCORE, 0.5);
    JiraIssueGateway gateway = jira.indexAll().scores.gateway();
    jira.indexing.locked = true;
    jira.indexing.meanwhile = () -> jira.writes.refusing.add(MiniJira.PROJECT + 1);
    gateway.write(SCORE, List.of(change(1)));
    jira.indexing.locked = false;

    Scope scope = Scope.seen(new ProjectId(MiniJira.PROJECT));
    Cursor newest = new NewestIssues(jira.scores.pages(new ApiCheck())).cursor(scope, 10);
    assertEquals(1, gateway.read(scope, FactNeeds.NONE, newest, 10).issues().size());
    assertEquals(0.5, jira.inIndex(1, SCORE), "A survey is a GET.");
    read(gateway);
    assertEquals(1.0, jira.inIndex(1, SCORE));
  }

  private static void read(JiraIssueGateway gateway) {
    gateway.read(Scope.of(new ProjectId(MiniJira.PROJECT)), FactNeeds.NONE, Cursor.START, 10);
  }
}
