package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.util.ImportUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.sync.Cursor;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.WriteReport.Outcome;
import org.riceforjira.core.sync.WriteReport.Result;
import org.riceforjira.core.sync.WritesRefused;
import org.riceforjira.plugin.EnglishTexts;

class ScoreWritesTest {
  private static final String SCORE = Example.FIELDS.score();
  private static final String REFUSED = "Jira refused to write it. Jira's log has the cause.";
  private static final String MODIFIED_VALUE = "com.atlassian.jira.issue.ModifiedValue";
  private static final String INDEXING_PARAMS =
      "com.atlassian.jira.issue.index.IssueIndexingParams";

  private final MiniJira jira = new MiniJira();

  @Test
  void scoresAreWrittenWithoutHistoryAndThenFoundByASearch() {
    List<Result> results = write(new ApiCheck(), 1, 2, 3);
    assertTrue(results.stream().allMatch(result -> result.outcome() == Outcome.WRITTEN));
    assertEquals(List.of(), jira.writes.updates);
    assertEquals(2.0, jira.inIndex(2, SCORE));
    assertEquals(List.of(3), jira.indexing.batches);
    assertEquals(List.of(), jira.indexing.single);
  }

  @Test
  void indexingIsSwitchedOnForTheWriteAndOffAgain() {
    ImportUtils.setIndexIssues(false);
    write(new ApiCheck(), 1, 2);
    assertFalse(ImportUtils.isIndexIssues());
    ImportUtils.setIndexIssues(true);
    write(new ApiCheck(), 3, 4);
    assertTrue(ImportUtils.isIndexIssues());
    ImportUtils.setIndexIssues(false);
  }

  @Test
  void manyIssuesAreReindexedInBatches() {
    write(new ApiCheck(), LongStream.rangeClosed(1, 2 * Reindexing.BATCH + 2).toArray());
    assertEquals(List.of(Reindexing.BATCH, Reindexing.BATCH, 2), jira.indexing.batches);
  }

  @Test
  void anIssueIsLoadedOnceToBeWrittenAndOnceToBeIndexed() {
    write(new ApiCheck(), LongStream.rangeClosed(1, Reindexing.BATCH).toArray());
    assertEquals(2 * Reindexing.BATCH, jira.loads());
    assertEquals(List.of(Reindexing.BATCH), jira.indexing.batches);
  }

  @Test
  void whatWasNotWrittenIsLoadedOnlyOnce() {
    jira.writes.refusing.add(MiniJira.PROJECT + 1);
    write(new ApiCheck(), 1);
    assertEquals(1, jira.loads());
    assertEquals(List.of(), jira.indexing.batches);
  }

  @Test
  void aBatchThatFailsIsReindexedOneByOneAndWhatCannotBeIndexedIsTakenBack() {
    jira.indexing.broken.add(MiniJira.PROJECT + 2);
    List<Result> results = write(new ApiCheck(), 1, 2, 3);
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
  void eachBatchIsIndexedBeforeTheNextIsWritten() {
    List<Object> beyond = new ArrayList<>();
    jira.indexing.meanwhile = () -> beyond.add(jira.stored(Reindexing.BATCH + 1, SCORE));
    write(new ApiCheck(), LongStream.rangeClosed(1, Reindexing.BATCH + 1).toArray());
    assertEquals(List.of(0.5, Reindexing.BATCH + 1.0), beyond);
  }

  @Test
  void aLockedIndexTakesBackEveryScoreWithoutTryingThemOneByOne() {
    jira.indexing.locked = true;
    for (Result result : write(new ApiCheck(), 1, 2)) {
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
    List<Result> results = write(new ApiCheck(), 1, 2);
    assertEquals(Outcome.WRITTEN, results.get(0).outcome());
    assertTrue(said(results.get(0)).startsWith("The score was written but is not in the index."));
    assertEquals(1.0, jira.stored(1, SCORE));
    assertEquals(0.5, jira.stored(2, SCORE));
  }

  @Test
  void whatCouldNeitherBeIndexedNorTakenBackIsIndexedByTheNextRun() {
    jira.issue(1).with(SCORE, 0.5);
    jira.issue(2).with(SCORE, 0.5);
    JiraIssueGateway gateway = jira.indexAll().gateway();
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
    JiraIssueGateway gateway = jira.indexAll().gateway();
    jira.indexing.locked = true;
    jira.indexing.meanwhile = () -> jira.writes.refusing.add(MiniJira.PROJECT + 1);
    gateway.write(SCORE, List.of(change(1)));
    jira.indexing.locked = false;

    Scope scope = Scope.seen(new ProjectId(MiniJira.PROJECT));
    Cursor newest = new NewestIssues(jira.pages(new ApiCheck())).cursor(scope, 10);
    assertEquals(1, gateway.read(scope, FactNeeds.NONE, newest, 10).issues().size());
    assertEquals(0.5, jira.inIndex(1, SCORE), "A survey is a GET.");
    read(gateway);
    assertEquals(1.0, jira.inIndex(1, SCORE));
  }

  private static void read(JiraIssueGateway gateway) {
    gateway.read(Scope.of(new ProjectId(MiniJira.PROJECT)), FactNeeds.NONE, Cursor.START, 10);
  }

  @Test
  void anIndexThatFailsUnexpectedlyTakesBackOnlyTheIssuesItFailedOn() {
    jira.indexing.brokenBadly.add(MiniJira.PROJECT + 1);
    List<Result> results = write(new ApiCheck(), 1, 2);
    assertEquals(Outcome.REFUSED, results.get(0).outcome());
    assertEquals(0.5, jira.stored(1, SCORE));
    assertEquals(Outcome.WRITTEN, results.get(1).outcome());
    assertEquals(2.0, jira.inIndex(2, SCORE));
  }

  @Test
  void withoutReindexingInBatchesIssuesAreReindexedOneByOne() {
    write(new ApiCheck(ChangedJira.without(INDEXING_PARAMS)), 1, 2);
    assertEquals(List.of(), jira.indexing.batches);
    assertEquals(List.of(10001L, 10002L), jira.indexing.single);
    assertEquals(2.0, jira.inIndex(2, SCORE));
  }

  @Test
  void withoutTheQuietWayAScoreIsRecordedWithoutEventsAndMail() {
    List<Result> results = write(new ApiCheck(ChangedJira.without(MODIFIED_VALUE)), 1, 2);
    assertTrue(results.stream().allMatch(result -> result.outcome() == Outcome.WRITTEN));
    assertEquals(2.0, jira.stored(2, SCORE));
    assertEquals(2.0, jira.inIndex(2, SCORE));
    assertEquals(2, jira.writes.updates.size());
    assertSame(
        EventDispatchOption.DO_NOT_DISPATCH,
        jira.writes.updates.get(0).request().getEventDispatchOption());
    assertFalse(jira.writes.updates.get(0).request().isSendMail());
    assertEquals(List.of(), jira.indexing.single, "Jira indexes what it records.");
  }

  @Test
  void aRecordedScoreIsMarkedAsOurOwnSoThatAnEventAboutItChangesNothing() {
    List<IssueNews.Timing> heard = new ArrayList<>();
    jira.writes.updated = id -> heard.add(jira.ownWrites.timing(id));
    write(new ApiCheck(ChangedJira.without(MODIFIED_VALUE)), 1);
    assertEquals(List.of(IssueNews.Timing.DONE), heard);
  }

  @Test
  void aRecordedScoreIsIndexedInThreadsInWhichJiraWouldNot() {
    List<Boolean> indexed = new ArrayList<>();
    jira.writes.updated = id -> indexed.add(ImportUtils.isIndexIssues());
    ImportUtils.setIndexIssues(false);
    write(new ApiCheck(ChangedJira.without(MODIFIED_VALUE)), 1);
    assertEquals(List.of(true), indexed);
    assertFalse(ImportUtils.isIndexIssues());
  }

  @Test
  void aNewerScoreIsNotTakenBackThoughTheIndexIsLocked() {
    jira.indexing.locked = true;
    jira.indexing.meanwhile = () -> jira.issueOf(1).with(SCORE, 7.0);
    List<Result> results = write(new ApiCheck(), 1, 2);
    assertEquals(Outcome.CONFLICT, results.get(0).outcome());
    assertEquals(7.0, jira.stored(1, SCORE));
    assertEquals(0.5, jira.stored(2, SCORE));
  }

  @Test
  void withNoSilentWayAtAllNothingIsWrittenAndTheReasonIsGiven() {
    ApiCheck api =
        new ApiCheck(
            ChangedJira.without(
                MODIFIED_VALUE, "com.atlassian.jira.event.type.EventDispatchOption"));
    List<Result> results = write(api, 1);
    assertEquals(Outcome.REFUSED, results.get(0).outcome());
    assertTrue(
        said(results.get(0)).contains("without events and mail is not possible"),
        said(results.get(0)));
    assertEquals(List.of(), jira.writes.updates);
    assertEquals(0.5, jira.stored(1, SCORE));
  }

  @Test
  void aDeletedScoreFieldRefusesEveryChange() {
    jira.fields.delete(SCORE);
    for (Result result : write(new ApiCheck(), 1, 2)) {
      assertEquals(Outcome.REFUSED, result.outcome());
      assertTrue(said(result).startsWith("The score field " + SCORE + " no longer exists."));
    }
  }

  @Test
  void aFieldThatIsNotMeantForTheIssueIsNotWritten() {
    jira.issue(1).with(SCORE, 0.5).without(SCORE);
    Result result =
        jira.indexAll().gateway(new ApiCheck()).write(SCORE, List.of(change(1))).results().get(0);
    assertEquals(Outcome.REFUSED, result.outcome());
    assertTrue(said(result).startsWith("The field RICE Score is not available"));
    assertEquals(0.5, jira.stored(1, SCORE));
  }

  @Test
  void aRefusedWriteIsNotReindexedAndSaysWhereTheCauseIs() {
    jira.writes.refusing.add(MiniJira.PROJECT + 1);
    Result refused = write(new ApiCheck(), 1, 2).get(0);
    assertEquals(REFUSED, said(refused));
    assertEquals(List.of(1), jira.indexing.batches);
  }

  @Test
  void aJiraThatTakesNothingAtAllIsToldApartFromSingleRefusals() {
    long[] many = LongStream.rangeClosed(1, ScoreBatch.MANY).toArray();
    LongStream.of(many).forEach(number -> jira.writes.refusing.add(MiniJira.PROJECT + number));
    WritesRefused refused = assertThrows(WritesRefused.class, () -> write(new ApiCheck(), many));
    assertEquals(REFUSED, EnglishTexts.of(refused.sentence()));
    assertEquals("A validator of the field said no.", refused.getCause().getMessage());

    jira.writes.refusing.remove(MiniJira.PROJECT + 1);
    assertEquals(Outcome.WRITTEN, write(new ApiCheck(), many).get(0).outcome());
  }

  @Test
  void whatWasWrittenBeforeIsReportedThoughTheRestIsRefused() {
    int all = Reindexing.BATCH + ScoreBatch.MANY;
    for (long number = Reindexing.BATCH + 1; number <= all; number++) {
      jira.writes.refusing.add(MiniJira.PROJECT + number);
    }
    List<Result> results = write(new ApiCheck(), LongStream.rangeClosed(1, all).toArray());
    assertEquals(
        Reindexing.BATCH, results.stream().filter(r -> r.outcome() == Outcome.WRITTEN).count());
    assertEquals(REFUSED, said(results.get(all - 1)));
  }

  private static String said(Result result) {
    return EnglishTexts.of(result.reason().orElseThrow());
  }

  private List<Result> write(ApiCheck api, long... numbers) {
    LongStream.of(numbers).forEach(number -> jira.issue(number).with(SCORE, 0.5));
    List<ScoreChange> changes = LongStream.of(numbers).mapToObj(ScoreWritesTest::change).toList();
    return jira.indexAll().gateway(api).write(SCORE, changes).results();
  }

  /** From 0.5 to the number of the issue. */
  private static ScoreChange change(long number) {
    return new ScoreChange(MiniJira.PROJECT + number, "RICE-" + number, 0.5, (double) number);
  }
}
