package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Runs over both projects of a Jira, OTHER and then RICE. */
class AllProjectsTest {
  private static final String SCORE = Example.FIELDS.score();
  private static final ProjectId RICE = new ProjectId(MiniJira.PROJECT);
  private static final ProjectId OTHER = new ProjectId(MiniJira.PROJECT + 1);

  private final MiniJira jira = new MiniJira();
  private final JiraForRuns parts = new JiraForRuns(jira);
  private final MiniStorage storage = new MiniStorage().setUp();
  private final TestNode node = new TestNode("one", jira, storage);

  @BeforeEach
  void anIssueWithAScoreInEach() {
    jira.issue(1).with(SCORE, 1.0);
    parts.other(1).with(SCORE, 2.0);
    jira.indexAll();
  }

  @Test
  void everyEnabledProjectIsGoneOver() {
    Run run = run(RunKind.RECALCULATION);
    assertEquals(RunState.COMPLETE, run.state());
    assertEquals(new Counts(2, 0, 2, 0, 0, 0), run.result().report().counts());
    assertEquals(new RunProgress.Projects(2, 2), run.progress().projects());
    assertNull(run.result().revision());
    assertNull(jira.stored(1, SCORE));
    assertNull(parts.storedOfOther(1, SCORE));
    assertEquals(Set.of(RICE.value(), OTHER.value()), node.counts.all().keySet());
    assertEquals(8, run.result().report().gaps().stream().mapToLong(gap -> gap.count()).sum());
  }

  @Test
  void aProjectThatAnotherRunIsAtIsLeftOutAndNamed() {
    storage.lockedByOthers("recalculation.10001");
    Run run = run(RunKind.RECALCULATION);
    assertEquals(RunState.COMPLETE, run.state());
    assertEquals(
        List.of("OTHER: It was left out, because another recalculation was working on it."),
        notes(run));
    assertEquals(2.0, parts.storedOfOther(1, SCORE));
    assertNull(jira.stored(1, SCORE));
  }

  @Test
  void aProjectThatFailsDoesNotKeepTheOthersFromBeingPutRight() {
    jira.addField("customfield_1", "Gone");
    node.settings.write(OTHER, Example.SETTINGS.withScoreField("customfield_1"), Revision.NONE);
    jira.deleteField("customfield_1");
    Run run = run(RunKind.RECALCULATION);
    assertEquals(RunState.FAILED, run.state());
    assertEquals(
        "OTHER: The score field customfield_1 no longer exists. Choose another field in the RICE"
            + " settings. No score was changed.",
        ReportJson.of(run, key -> true, EnglishTexts.texts()).problem());
    assertNull(jira.stored(1, SCORE));
  }

  @Test
  void anUndoTakesBackEachProject() {
    Run run = run(RunKind.RECALCULATION);
    node.recalculations.undo(run.id(), Optional.of("ann"));
    Run undo = node.recalculations.find(2).orElseThrow();
    assertEquals(new Counts(2, 0, 2, 0, 0, 0), undo.result().report().counts());
    assertEquals(new RunProgress.Projects(2, 2), undo.progress().projects());
    assertEquals(1.0, jira.stored(1, SCORE));
    assertEquals(2.0, parts.storedOfOther(1, SCORE));
    assertEquals(List.of(RICE, OTHER), node.holds.all());
  }

  @Test
  void aRepairTellsWhichProjectItLeftAlone() {
    node.settings.write(OTHER, Example.SETTINGS, Revision.NONE);
    node.recalculations.start(
        new RunRequest(
            RunKind.RECALCULATION, Optional.of(RICE), Optional.empty(), Optional.of("ann")));
    node.recalculations.undo(1, Optional.of("ann"));
    Run repair = node.recalculations.runNow(RunRequest.repair());
    assertEquals(1.0, jira.stored(1, SCORE));
    assertNull(parts.storedOfOther(1, SCORE));
    assertEquals(1, repair.result().notes().size());
    assertEquals("RICE", repair.result().notes().get(0).project());
  }

  @Test
  void thePreviewOfSeveralProjectsTellsOneAfterTheOther() {
    Run run = run(RunKind.PREVIEW);
    assertEquals(
        List.of("OTHER-1", "RICE-1"),
        node.files.differences(run).page(0, 10).rows().stream().map(DifferenceRow::key).toList());
    assertEquals(Set.of(RICE, OTHER), node.files.differences(run).projects());
  }

  @Test
  void whenTheProjectsCannotBeFoundTheRunSaysSo() {
    jira.breakSearch();
    Run run = run(RunKind.RECALCULATION);
    assertEquals(RunState.FAILED, run.state());
    assertEquals(1, run.result().report().problems().size());
    assertEquals(new RunProgress.Projects(0, 0), run.progress().projects());
  }

  @Test
  void aCancelledRunBeginsNoOtherProject() {
    parts.whileIndexing(() -> node.recalculations.cancel(1));
    Run run = run(RunKind.RECALCULATION);
    assertEquals(RunState.CANCELLED, run.state());
    assertEquals(1.0, jira.stored(1, SCORE));
    assertNull(parts.storedOfOther(1, SCORE));
    assertEquals(new RunProgress.Projects(1, 2), run.progress().projects());
  }

  @Test
  void anotherRunOverAllProjectsIsTheOneUnderWay() {
    node.holdingBack = true;
    Run run = node.recalculations.start(RunRequest.repair());
    assertEquals(run, node.recalculations.start(RunRequest.repair()));
    assertEquals(2, node.recalculations.start(RunRequest.repair(RICE)).id());
  }

  private Run run(RunKind kind) {
    return node.recalculations.runNow(
        new RunRequest(kind, Optional.empty(), Optional.empty(), Optional.of("ann")));
  }

  private static List<String> notes(Run run) {
    return run.result().notes().stream().map(note -> note.in(EnglishTexts.texts())).toList();
  }
}
