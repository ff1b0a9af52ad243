package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.scores.ThreeIssues.FIELDS;
import static org.riceforjira.plugin.scores.ThreeIssues.PROJECT;
import static org.riceforjira.plugin.scores.ThreeIssues.goal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.GapReason;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.scores.RunProgress.Phase;
import org.riceforjira.plugin.scores.RunReport.Counts;
import org.riceforjira.plugin.scores.RunReport.GapCount;

/** Runs over one project: what they score, report and record. */
class RecalculationsTest {
  private final ThreeIssues scored = new ThreeIssues();
  private final MiniJira jira = scored.jira;
  private final TestNode node = scored.node;

  @Test
  void everyScoreIsPutRightAndASecondRunFindsNothingToDo() {
    Run first = scored.run(RunKind.RECALCULATION);
    assertEquals(RunState.COMPLETE, first.state());
    assertEquals(new Counts(3, 1, 2, 1, 0, 0), first.result().report().counts());
    assertEquals(2, first.result().differences());
    assertEquals(675.0, jira.stored(1, FIELDS.score()));
    assertNull(jira.stored(2, FIELDS.score()));
    Run second = scored.run(RunKind.RECALCULATION);
    assertEquals(2, second.id());
    assertEquals(new Counts(3, 1, 0, 3, 0, 0), second.result().report().counts());
  }

  @Test
  void anEditBetweenAPageAndItsBatchThatFindsTheScoreOfBeforeRightIsNotOverwritten() {
    // The three of the page are read; the first is loaded to be written. Its score is empty.
    jira.whileLoading(4, () -> scored.vision.with(FIELDS.reach(), null));
    Run run = scored.run(RunKind.RECALCULATION);
    assertNull(jira.stored(1, FIELDS.score()));
    assertEquals(new Counts(3, 1, 2, 1, 0, 0), run.result().report().counts());
    assertEquals(0, scored.run(RunKind.RECALCULATION).result().report().counts().written());
  }

  @Test
  void aScoreThatSomebodyWroteAfterTheRunIsLeftAsItIs() {
    // Three are read; two written and loaded twice; then the first is looked at again.
    jira.whileLoading(8, () -> scored.vision.with(FIELDS.score(), 7.0));
    scored.run(RunKind.RECALCULATION);
    assertEquals(7.0, jira.stored(1, FIELDS.score()));
  }

  @Test
  void aRunIsRecordedWithWhoWhenAndWhatItWentBy() {
    node.settings.write(PROJECT, Example.SETTINGS, Revision.NONE);
    Run run = scored.run(RunKind.RECALCULATION);
    assertEquals(Optional.of(run), node.recalculations.find(run.id()));
    assertEquals("ann", run.task().by());
    assertEquals("RICE", run.task().project().key());
    assertEquals(1L, run.result().revision());
    assertEquals(node.now, run.life().started());
    assertEquals(node.now, run.life().ended());
    assertEquals(Phase.DONE, run.progress().phase());
    assertEquals(new RunProgress.Projects(1, 1), run.progress().projects());
    assertEquals(List.of(), run.result().notes());
  }

  @Test
  void theReportCountsWhatIsMissingMostFirst() {
    RunReport report = scored.run(RunKind.RECALCULATION).result().report();
    assertEquals(Ending.COMPLETE, report.ending());
    assertEquals(
        List.of(
            new GapCount(Factor.IMPACT, GapReason.MISSING, 2),
            new GapCount(Factor.CONFIDENCE, GapReason.MISSING, 2)),
        report.gaps().subList(0, 2));
    assertEquals(5, report.gaps().size());
  }

  @Test
  void issuesThatServeAGoalScoreTheirMultiple() {
    scored.vision.matching("labels = vision");
    jira.indexAll();
    node.settings.write(PROJECT, goal("labels = vision"), Revision.NONE);
    scored.run(RunKind.RECALCULATION);
    assertEquals(1350.0, jira.stored(1, FIELDS.score()));
  }

  @Test
  void goalsAreCheckedAsWhoeverSavedThemAndNotAsWhoeverStartsTheRun() {
    jira.visitors().person("bob");
    jira.visitors()
        .visitor()
        .as("bob", () -> node.settings.write(PROJECT, goal("labels = vision"), Revision.NONE));
    scored.run(RunKind.RECALCULATION);
    assertEquals(List.of("bob"), scored.parts.validators().stream().distinct().toList());
    assertEquals(675.0, jira.stored(1, FIELDS.score()));
  }

  @Test
  void aRunIsNarrowedDownByJqlAskedAsItsStarter() {
    scored.vision.matching("assignee = currentUser()");
    jira.indexAll();
    jira.visitors().person("bob");
    jira.visitors().anonymous();
    Run run =
        node.recalculations.start(
            new RunRequest(
                RunKind.RECALCULATION,
                Optional.of(PROJECT),
                Optional.of("assignee = currentUser()"),
                Optional.of("bob")));
    assertEquals(1, scored.found(run).result().report().counts().issues());
    assertEquals(99.0, jira.stored(2, FIELDS.score()));
    assertEquals(List.of("bob"), scored.parts.searchers().stream().distinct().toList());
    assertEquals(Map.of(), node.counts.all());
  }

  @Test
  void theCountsOfAProjectAreThoseOfItsLastWholeRun() {
    Run run = scored.run(RunKind.PREVIEW);
    ProjectCounts counts = node.counts.all().get(MiniJira.PROJECT);
    assertEquals(new ProjectCounts(3, 1, run.result().report().gaps(), node.now, run.id()), counts);
    jira.breakSearch();
    scored.run(RunKind.RECALCULATION);
    assertEquals(counts, node.counts.all().get(MiniJira.PROJECT));
  }

  @Test
  void settingsThatAreChangedInTheMeantimeAreNotFollowedAndTheRunSaysSo() {
    node.settings.write(PROJECT, Example.SETTINGS, Revision.NONE);
    scored.parts.whileIndexing(
        () -> node.settings.write(PROJECT, goal("labels = vision"), new Revision(1)));
    scored.vision.matching("labels = vision");
    jira.indexAll();
    Run run = scored.run(RunKind.RECALCULATION);
    assertEquals(675.0, jira.stored(1, FIELDS.score()));
    assertEquals(1L, run.result().revision());
    assertEquals(
        List.of(
            "The RICE settings were changed in the meantime. These scores follow revision 1 of the"
                + " settings; recalculate to follow the new ones."),
        run.result().notes().stream().map(note -> note.in(EnglishTexts.texts())).toList());
  }

  @Test
  void aPreviewTellsDifferencesAndWritesNothing() {
    scored.vision.matching(Example.SETTINGS.candidates());
    jira.indexAll();
    Run run = scored.run(RunKind.PREVIEW);
    assertEquals(RunState.COMPLETE, run.state());
    assertEquals(99.0, jira.stored(2, FIELDS.score()));
    assertEquals(2, run.result().differences());
    Differences differences = node.files.differences(run);
    assertTrue(differences.ranked());
    assertEquals(
        List.of(
            new DifferenceRow("RICE-1", null, 675.0, null, 1),
            new DifferenceRow("RICE-2", 99.0, null, null, null)),
        differences.page(0, 50).rows());
    assertEquals(1, node.files.differences(run).page(1, 50).rows().size());
    assertFalse(run.undoable());
  }
}
