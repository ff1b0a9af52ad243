package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.LaterDocument;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;

/** Which runs are kept, and what is left of the others. */
class RunStoreTest {
  private static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);
  private static final String SCORE = Example.FIELDS.score();

  private final MiniJira jira = new MiniJira();
  private final MiniStorage storage = new MiniStorage().setUp();
  private final TestNode node = new TestNode("one", jira, storage);
  private MiniIssue issue;
  private MiniIssue other;

  @BeforeEach
  void anIssueWithAScore() {
    issue = jira.issue(1).with(SCORE, 1.0);
    other = new JiraForRuns(jira).other(1).with(SCORE, 7.0);
    jira.indexAll();
  }

  @Test
  void theLastTwentyRunsAreKeptAndOlderOnesAreRemovedWhole() {
    start(RunKind.RECALCULATION);
    start(RunKind.PREVIEW);
    assertTrue(storage.values.containsKey("org.riceforjira.run.1.journal.0"));
    for (int i = 0; i < 20; i++) {
      start(RunKind.RECALCULATION);
    }
    assertEquals(
        LongStream.rangeClosed(3, 22).boxed().sorted((a, b) -> b.compareTo(a)).toList(), ids());
    assertEquals(Optional.empty(), node.recalculations.find(1));
    assertEquals(List.of(), keys("org.riceforjira.run.1"));
    assertEquals(List.of(), keys("org.riceforjira.run.2"));
  }

  @Test
  void aRunThatHasNotEndedIsNeverRemoved() {
    node.holdingBack = true;
    Run waiting = node.recalculations.start(RunRequest.repair(new ProjectId(MiniJira.PROJECT + 1)));
    node.holdingBack = false;
    for (int i = 0; i < 21; i++) {
      start(RunKind.RECALCULATION);
    }
    assertEquals(Optional.of(waiting), node.recalculations.find(waiting.id()));
    assertEquals(21, ids().size());
    node.work();
    start(RunKind.RECALCULATION);
    assertEquals(Optional.empty(), node.recalculations.find(waiting.id()));
  }

  @Test
  void aRunIsKeptAsLongAsItIsBeingUndone() {
    Run undone = start(RunKind.RECALCULATION);
    node.holdingBack = true;
    node.recalculations.undo(undone.id(), Optional.of("ann"));
    for (int i = 0; i < 21; i++) {
      node.recalculations.runNow(RunRequest.repair(new ProjectId(MiniJira.PROJECT + 1)));
      other.with(SCORE, 7.0);
    }
    node.work();
    assertEquals(1.0, jira.stored(1, SCORE));
  }

  @Test
  void aRepairThatFoundNothingTakesThePlaceOfTheLastOneThatFoundNothing() {
    start(RunKind.RECALCULATION);
    start(RunKind.REPAIR);
    issue.with(SCORE, 7.0);
    start(RunKind.REPAIR);
    start(RunKind.REPAIR);
    start(RunKind.REPAIR);
    assertEquals(List.of(5L, 3L, 1L), ids());
  }

  @Test
  void repairsThatFindSomethingEveryHourDoNotPushOutWhatPeopleStarted() {
    Run people = start(RunKind.RECALCULATION);
    for (int hour = 0; hour < 30; hour++) {
      issue.with(SCORE, 7.0);
      start(RunKind.REPAIR);
    }
    assertEquals(Optional.of(people), node.recalculations.find(people.id()));
    assertEquals(20, ids().size());
    assertEquals(31L, ids().get(0));
    for (int i = 0; i < 14; i++) {
      start(RunKind.PREVIEW);
    }
    assertEquals(20, ids().size());
    assertTrue(ids().containsAll(List.of(31L, 30L, 29L, 28L, 27L, people.id())));
  }

  @Test
  void aRunWithDamagedDifferencesDoesNotKeepNewOnesFromStarting() {
    start(RunKind.RECALCULATION);
    storage.values.put("org.riceforjira.run.1.journal", "parts:A:1:0");
    for (int i = 0; i < 20; i++) {
      start(RunKind.PREVIEW);
    }
    assertEquals(Optional.empty(), node.recalculations.find(1));
  }

  @Test
  void aRepairThatFailedIsKept() {
    jira.breakSearch();
    start(RunKind.REPAIR);
    new JiraForRuns(jira).mendSearch();
    start(RunKind.REPAIR);
    issue.with(SCORE, 7.0);
    new JiraForRuns(jira).refuse(1);
    start(RunKind.REPAIR);
    start(RunKind.REPAIR);
    assertEquals(List.of(4L, 3L, 2L, 1L), ids());
  }

  @Test
  void theNumberOfARunIsNeverGivenTwice() {
    node.full = true;
    assertThrows(
        TooManyRuns.class, () -> node.recalculations.start(request(RunKind.RECALCULATION)));
    assertEquals(List.of(), ids());
    node.full = false;
    start(RunKind.RECALCULATION);
    assertEquals(List.of(2L), ids());
  }

  @Test
  void aRunThatALaterVersionOfTheAppWroteIsLeftOutAndStays() {
    start(RunKind.RECALCULATION);
    start(RunKind.PREVIEW);
    String later = "{\"version\":3,\"run\":{}}";
    storage.values.put("org.riceforjira.run.1", later);
    assertEquals(List.of(2L), ids());
    LaterDocument told =
        assertThrows(LaterDocument.class, () -> node.recalculations.find(1).isPresent());
    assertTrue(told.sentence().arguments().contains("org.riceforjira.run.1"));
    start(RunKind.RECALCULATION);
    assertEquals(later, storage.values.get("org.riceforjira.run.1"));
    assertTrue(storage.values.containsKey("org.riceforjira.run.1.journal.0"));
  }

  @Test
  void aRunThatCannotBeReadDoesNotHideTheOthers() {
    start(RunKind.RECALCULATION);
    start(RunKind.PREVIEW);
    storage.values.put("org.riceforjira.run.1", "parts:A:1:0");
    assertTrue(ids().contains(2L));
  }

  @Test
  void aRunComesBackAsItWasStored() {
    Run run = start(RunKind.RECALCULATION);
    assertEquals(run, RunCodec.read("run", RunCodec.write(run)));
  }

  @Test
  void anEndedRunLeavesNoWishToCancelBehind() {
    node.holdingBack = true;
    Run run = node.recalculations.start(request(RunKind.RECALCULATION));
    node.recalculations.cancel(run.id());
    assertTrue(storage.values.containsKey("org.riceforjira.run.1.cancel"));
    node.work();
    assertEquals(List.of("org.riceforjira.run.1"), keys("org.riceforjira.run.1"));
  }

  private Run start(RunKind kind) {
    return node.recalculations.runNow(request(kind));
  }

  private static RunRequest request(RunKind kind) {
    return new RunRequest(kind, Optional.of(PROJECT), Optional.empty(), Optional.of("ann"));
  }

  private List<Long> ids() {
    return node.recalculations.latest().stream().map(Run::id).toList();
  }

  private List<String> keys(String run) {
    return storage.values.keySet().stream()
        .filter(key -> key.equals(run) || key.startsWith(run + "."))
        .sorted()
        .toList();
  }
}
