package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.jira.WrittenScores.SCORE;
import static org.riceforjira.plugin.jira.WrittenScores.change;
import static org.riceforjira.plugin.jira.WrittenScores.said;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.util.ImportUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sync.WriteReport.Outcome;
import org.riceforjira.core.sync.WriteReport.Result;
import org.riceforjira.core.sync.WritesRefused;
import org.riceforjira.plugin.EnglishTexts;

class ScoreWritesTest {
  private static final String REFUSED = "Jira refused to write it. Jira's log has the cause.";
  private static final String MODIFIED_VALUE = "com.atlassian.jira.issue.ModifiedValue";
  private static final String INDEXING_PARAMS =
      "com.atlassian.jira.issue.index.IssueIndexingParams";

  private final WrittenScores scores = new WrittenScores();
  private final MiniJira jira = scores.jira;

  @Test
  void scoresAreWrittenWithoutHistoryAndThenFoundByASearch() {
    List<Result> results = scores.write(new ApiCheck(), 1, 2, 3);
    assertTrue(results.stream().allMatch(result -> result.outcome() == Outcome.WRITTEN));
    assertEquals(List.of(), jira.writes.updates);
    assertEquals(2.0, jira.inIndex(2, SCORE));
    assertEquals(List.of(3), jira.indexing.batches);
    assertEquals(List.of(), jira.indexing.single);
  }

  @Test
  void indexingIsSwitchedOnForTheWriteAndOffAgain() {
    ImportUtils.setIndexIssues(false);
    scores.write(new ApiCheck(), 1, 2);
    assertFalse(ImportUtils.isIndexIssues());
    ImportUtils.setIndexIssues(true);
    scores.write(new ApiCheck(), 3, 4);
    assertTrue(ImportUtils.isIndexIssues());
    ImportUtils.setIndexIssues(false);
  }

  @Test
  void manyIssuesAreReindexedInBatches() {
    scores.write(new ApiCheck(), LongStream.rangeClosed(1, 2 * Reindexing.BATCH + 2).toArray());
    assertEquals(List.of(Reindexing.BATCH, Reindexing.BATCH, 2), jira.indexing.batches);
  }

  @Test
  void anIssueIsLoadedOnceToBeWrittenAndOnceToBeIndexed() {
    scores.write(new ApiCheck(), LongStream.rangeClosed(1, Reindexing.BATCH).toArray());
    assertEquals(2 * Reindexing.BATCH, jira.loads());
    assertEquals(List.of(Reindexing.BATCH), jira.indexing.batches);
  }

  @Test
  void whatWasNotWrittenIsLoadedOnlyOnce() {
    jira.writes.refusing.add(MiniJira.PROJECT + 1);
    scores.write(new ApiCheck(), 1);
    assertEquals(1, jira.loads());
    assertEquals(List.of(), jira.indexing.batches);
  }

  @Test
  void eachBatchIsIndexedBeforeTheNextIsWritten() {
    List<Object> beyond = new ArrayList<>();
    jira.indexing.meanwhile = () -> beyond.add(jira.stored(Reindexing.BATCH + 1, SCORE));
    scores.write(new ApiCheck(), LongStream.rangeClosed(1, Reindexing.BATCH + 1).toArray());
    assertEquals(List.of(0.5, Reindexing.BATCH + 1.0), beyond);
  }

  @Test
  void withoutReindexingInBatchesIssuesAreReindexedOneByOne() {
    scores.write(new ApiCheck(ChangedJira.without(INDEXING_PARAMS)), 1, 2);
    assertEquals(List.of(), jira.indexing.batches);
    assertEquals(List.of(10001L, 10002L), jira.indexing.single);
    assertEquals(2.0, jira.inIndex(2, SCORE));
  }

  @Test
  void withoutTheQuietWayAScoreIsRecordedWithoutEventsAndMail() {
    List<Result> results = scores.write(new ApiCheck(ChangedJira.without(MODIFIED_VALUE)), 1, 2);
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
    scores.write(new ApiCheck(ChangedJira.without(MODIFIED_VALUE)), 1);
    assertEquals(List.of(IssueNews.Timing.DONE), heard);
  }

  @Test
  void aRecordedScoreIsIndexedInThreadsInWhichJiraWouldNot() {
    List<Boolean> indexed = new ArrayList<>();
    jira.writes.updated = id -> indexed.add(ImportUtils.isIndexIssues());
    ImportUtils.setIndexIssues(false);
    scores.write(new ApiCheck(ChangedJira.without(MODIFIED_VALUE)), 1);
    assertEquals(List.of(true), indexed);
    assertFalse(ImportUtils.isIndexIssues());
  }

  @Test
  void withNoSilentWayAtAllNothingIsWrittenAndTheReasonIsGiven() {
    ApiCheck api =
        new ApiCheck(
            ChangedJira.without(
                MODIFIED_VALUE, "com.atlassian.jira.event.type.EventDispatchOption"));
    List<Result> results = scores.write(api, 1);
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
    for (Result result : scores.write(new ApiCheck(), 1, 2)) {
      assertEquals(Outcome.REFUSED, result.outcome());
      assertTrue(said(result).startsWith("The score field " + SCORE + " no longer exists."));
    }
  }

  @Test
  void aFieldThatIsNotMeantForTheIssueIsNotWritten() {
    jira.issue(1).with(SCORE, 0.5).without(SCORE);
    Result result =
        jira.indexAll()
            .scores
            .gateway(new ApiCheck())
            .write(SCORE, List.of(change(1)))
            .results()
            .get(0);
    assertEquals(Outcome.REFUSED, result.outcome());
    assertTrue(said(result).startsWith("The field RICE Score is not available"));
    assertEquals(0.5, jira.stored(1, SCORE));
  }

  @Test
  void aRefusedWriteIsNotReindexedAndSaysWhereTheCauseIs() {
    jira.writes.refusing.add(MiniJira.PROJECT + 1);
    Result refused = scores.write(new ApiCheck(), 1, 2).get(0);
    assertEquals(REFUSED, said(refused));
    assertEquals(List.of(1), jira.indexing.batches);
  }

  @Test
  void aJiraThatTakesNothingAtAllIsToldApartFromSingleRefusals() {
    long[] many = LongStream.rangeClosed(1, ScoreBatch.MANY).toArray();
    LongStream.of(many).forEach(number -> jira.writes.refusing.add(MiniJira.PROJECT + number));
    WritesRefused refused =
        assertThrows(WritesRefused.class, () -> scores.write(new ApiCheck(), many));
    assertEquals(REFUSED, EnglishTexts.of(refused.sentence()));
    assertEquals("A validator of the field said no.", refused.getCause().getMessage());

    jira.writes.refusing.remove(MiniJira.PROJECT + 1);
    assertEquals(Outcome.WRITTEN, scores.write(new ApiCheck(), many).get(0).outcome());
  }

  @Test
  void whatWasWrittenBeforeIsReportedThoughTheRestIsRefused() {
    int all = Reindexing.BATCH + ScoreBatch.MANY;
    for (long number = Reindexing.BATCH + 1; number <= all; number++) {
      jira.writes.refusing.add(MiniJira.PROJECT + number);
    }
    List<Result> results = scores.write(new ApiCheck(), LongStream.rangeClosed(1, all).toArray());
    assertEquals(
        Reindexing.BATCH, results.stream().filter(r -> r.outcome() == Outcome.WRITTEN).count());
    assertEquals(REFUSED, said(results.get(all - 1)));
  }
}
