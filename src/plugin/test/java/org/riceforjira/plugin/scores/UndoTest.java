package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.scores.RunReport.Counts;

class UndoTest {
  private static final String SCORE = Example.FIELDS.score();
  private static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);
  private static final Optional<String> ANN = Optional.of("ann");

  private final MiniJira jira = new MiniJira();
  private final JiraForRuns parts = new JiraForRuns(jira);
  private final MiniStorage storage = new MiniStorage().setUp();
  private final TestNode node = new TestNode("one", jira, storage);

  /** Without a factor, so that a run empties their scores. */
  @BeforeEach
  void twoBatchesOfIssuesWithScores() {
    for (int number = 1; number <= 201; number++) {
      jira.issue(number).with(SCORE, (double) number);
    }
    jira.indexAll();
  }

  @Test
  void anUndoRestoresWhatARunWroteAndIsARunItself() {
    Run run = recalculate();
    assertNull(jira.stored(7, SCORE));
    Run undo = undo(run);
    assertEquals(RunKind.UNDO, undo.task().kind());
    assertEquals(RunState.COMPLETE, undo.state());
    assertEquals(new Counts(201, 0, 201, 0, 0, 0), undo.result().report().counts());
    assertEquals(run.id(), undo.task().undoes());
    assertEquals(undo.id(), found(run).result().undoneBy());
    assertEquals(7.0, jira.stored(7, SCORE));
    assertEquals(201.0, parts.inIndex(201, SCORE));
    assertEquals(201, undo.progress().done());
  }

  @Test
  void anUndoSurvivesARestartBetween() {
    Run run = recalculate();
    TestNode restarted = new TestNode("later", jira, storage);
    restarted.recalculations.undo(run.id(), ANN);
    assertEquals(7.0, jira.stored(7, SCORE));
  }

  @Test
  void aScoreThatWasChangedSinceIsLeftUntouchedAndListed() {
    Run run = recalculate();
    jira.issue(7).with(SCORE, 1.5);
    jira.indexAll();
    Run undo = undo(run);
    assertEquals(1.5, jira.stored(7, SCORE));
    assertEquals(new Counts(201, 0, 200, 0, 1, 0), undo.result().report().counts());
    assertEquals("RICE-7", undo.result().report().refusedScores().get(0).key());
  }

  @Test
  void onlyWhatWasReallyWrittenIsTakenBack() {
    parts.refuse(7);
    Run run = recalculate();
    assertEquals(200, run.result().differences());
    assertEquals(200, undo(run).result().report().counts().issues());
  }

  @Test
  void whatAnUndoDidCanBeReadLikeAnyOtherRun() {
    Run undo = undo(recalculate());
    Differences differences = node.files.differences(undo);
    assertEquals(201, differences.page(0, 1).total());
    // The newest batch came first.
    assertEquals(
        List.of(new DifferenceRow("RICE-201", null, 201.0, null, null)),
        differences.page(0, 1).rows());
    assertFalse(differences.ranked());
    assertFalse(undo.undoable());
  }

  @Test
  void aRunIsUndoneOnlyOnce() {
    Run run = recalculate();
    undo(run);
    assertEquals("This recalculation was undone already.", refusal(run));
  }

  @Test
  void aRunOfWhichSomeScoresCouldNotBeRestoredCanBeUndoneAgain() {
    Run run = recalculate();
    jira.refuse(7, true);
    Run first = undo(run);
    assertEquals(RunState.COMPLETE, first.state());
    assertEquals(new Counts(201, 0, 200, 0, 0, 1), first.result().report().counts());
    assertTrue(found(run).undoable());
    jira.refuse(7, false);
    Run second = undo(run);
    assertEquals(new Counts(201, 0, 1, 200, 0, 0), second.result().report().counts());
    assertEquals(List.of(), second.result().report().refusedScores());
    assertEquals(7.0, jira.stored(7, SCORE));
    assertEquals("This recalculation was undone already.", refusal(run));
  }

  @Test
  void whenManyAreStillRefusedThoseThatWereRestoredAreNotTakenForRefused() {
    Run run = recalculate();
    for (int number = 1; number <= 20; number++) {
      jira.refuse(number, true);
    }
    undo(run);
    assertEquals(new Counts(201, 0, 0, 181, 0, 20), undo(run).result().report().counts());
  }

  @Test
  void aScoreThatWasWrittenAndCouldNeitherBeIndexedNorTakenBackIsUndoneToo() {
    parts.lockIndex(true);
    parts.whileIndexing(() -> jira.refuse(7, true));
    Run run = recalculate();
    assertNull(jira.stored(7, SCORE));
    assertEquals(8.0, jira.stored(8, SCORE));
    assertEquals(1, run.result().differences());
    assertEquals(new Counts(201, 0, 1, 0, 0, 200), run.result().report().counts());
    assertTrue(
        run.result().report().refusedScores().stream()
            .anyMatch(
                told ->
                    told.key().equals("RICE-7")
                        && told.reason().key().equals("rice.write.unindexed")));
    parts.lockIndex(false);
    parts.whileIndexing(() -> {});
    jira.refuse(7, false);
    assertTrue(run.undoable());
    assertEquals(new Counts(1, 0, 1, 0, 0, 0), undo(run).result().report().counts());
    assertEquals(7.0, jira.stored(7, SCORE));
    assertEquals(7.0, parts.inIndex(7, SCORE));
  }

  @Test
  void aRunThatWroteNothingCannotBeUndone() {
    recalculate();
    assertTrue(refusal(recalculate()).startsWith("There is nothing to undo"));
  }

  @Test
  void aPreviewCannotBeUndone() {
    node.recalculations.start(request(RunKind.PREVIEW));
    assertTrue(
        refusal(node.recalculations.find(1).orElseThrow()).startsWith("There is nothing to undo"));
  }

  @Test
  void aRunThatIsUnderWayCannotBeUndone() {
    node.holdingBack = true;
    Run run = node.recalculations.start(request(RunKind.RECALCULATION));
    assertTrue(refusal(run).startsWith("This recalculation is still running"));
  }

  @Test
  void nothingIsUndoneWhileAnotherRunIsAtTheProject() {
    Run run = recalculate();
    node.holdingBack = true;
    node.recalculations.start(request(RunKind.RECALCULATION));
    assertTrue(refusal(run).startsWith("Another run is under way"));
  }

  @Test
  void aRunThatIsNoLongerKeptCannotBeUndone() {
    NotUndoable gone = assertThrows(NotUndoable.class, () -> node.recalculations.undo(99, ANN));
    assertEquals("rice.run.gone", gone.reason().key());
  }

  @Test
  void whenNoThreadIsToBeHadTheRunStaysUndoable() {
    Run run = recalculate();
    node.full = true;
    assertThrows(TooManyRuns.class, () -> node.recalculations.undo(run.id(), ANN));
    assertTrue(found(run).undoable());
    assertEquals(1, node.recalculations.latest().size());
  }

  @Test
  void anUndoThatWasCancelledCanBeTakenUpAgain() {
    Run run = recalculate();
    parts.whileIndexing(() -> node.recalculations.cancel(2));
    Run half = undo(run);
    assertEquals(RunState.CANCELLED, half.state());
    assertEquals(1, half.result().report().counts().written());
    parts.whileIndexing(() -> {});
    Run rest = undo(found(run));
    assertEquals(new Counts(201, 0, 200, 1, 0, 0), rest.result().report().counts());
    assertEquals(7.0, jira.stored(7, SCORE));
  }

  @Test
  void aRepairLeavesAProjectAloneWhoseRunWasUndone() {
    undo(recalculate());
    Run repair = node.recalculations.runNow(RunRequest.repair(PROJECT));
    assertEquals(RunState.COMPLETE, repair.state());
    assertEquals(7.0, jira.stored(7, SCORE));
    assertTrue(
        repair.result().notes().get(0).in(EnglishTexts.texts()).startsWith("It was left as it is"));
    assertEquals(List.of(PROJECT), node.holds.all());
  }

  @Test
  void whoeverRecalculatesTheProjectEndsThat() {
    undo(recalculate());
    recalculate();
    assertEquals(List.of(), node.holds.all());
    assertNull(jira.stored(7, SCORE));
  }

  @Test
  void whoeverSavesItsSettingsEndsThat() {
    undo(recalculate());
    node.settings.write(PROJECT, Example.SETTINGS, Revision.NONE);
    node.recalculations.runNow(RunRequest.repair(PROJECT));
    assertNull(jira.stored(7, SCORE));
  }

  @Test
  void aPreviewDoesNotEndThat() {
    undo(recalculate());
    node.recalculations.start(request(RunKind.PREVIEW));
    assertEquals(List.of(PROJECT), node.holds.all());
  }

  @Test
  void aBatchThatCannotBeRestoredIsToldAndTheRunStaysUndoable() {
    Run run = recalculate();
    storage.values.put("org.riceforjira.run.1.journal.0", "damaged");
    Run undo = undo(run);
    assertEquals(RunState.FAILED, undo.state());
    assertTrue(
        ReportJson.of(undo, key -> true, EnglishTexts.texts())
            .problem()
            .startsWith("The undo could not be finished"));
    assertTrue(found(run).undoable());
    assertEquals(201.0, jira.stored(201, SCORE));
  }

  private Run recalculate() {
    return found(node.recalculations.start(request(RunKind.RECALCULATION)));
  }

  private Run undo(Run run) {
    return found(node.recalculations.undo(run.id(), ANN));
  }

  private Run found(Run run) {
    return node.recalculations.find(run.id()).orElseThrow();
  }

  private String refusal(Run run) {
    return assertThrows(NotUndoable.class, () -> node.recalculations.undo(run.id(), ANN))
        .reason()
        .in(EnglishTexts.texts());
  }

  private static RunRequest request(RunKind kind) {
    return new RunRequest(kind, Optional.of(PROJECT), Optional.empty(), ANN);
  }
}
