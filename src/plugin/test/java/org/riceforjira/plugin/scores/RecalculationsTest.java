package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.GapReason;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.scores.RunProgress.Phase;
import org.riceforjira.plugin.scores.RunReport.Counts;
import org.riceforjira.plugin.scores.RunReport.GapCount;

/** Runs over one project, from the order to the record. */
class RecalculationsTest {
  private static final RiceFields FIELDS = Example.FIELDS;
  private static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);

  private final MiniJira jira = new MiniJira();
  private final JiraForRuns parts = new JiraForRuns(jira);
  private final MiniStorage storage = new MiniStorage().setUp();
  private final TestNode node = new TestNode("one", jira, storage);

  private MiniIssue vision;

  @BeforeEach
  void threeIssues() {
    vision = jira.issue(1);
    vision
        .with(FIELDS.reach(), 450.0)
        .with(FIELDS.impact(), 3.0)
        .with(FIELDS.confidence(), 100.0)
        .with(FIELDS.effort(), 2.0);
    jira.issue(2).with(FIELDS.reach(), 10.0).with(FIELDS.score(), 99.0);
    jira.issue(3).with(FIELDS.reach(), -1.0).with(FIELDS.effort(), 0.0);
    jira.indexAll();
  }

  @Test
  void everyScoreIsPutRightAndASecondRunFindsNothingToDo() {
    Run first = run(RunKind.RECALCULATION);
    assertEquals(RunState.COMPLETE, first.state());
    assertEquals(new Counts(3, 1, 2, 1, 0, 0), first.result().report().counts());
    assertEquals(2, first.result().differences());
    assertEquals(675.0, jira.stored(1, FIELDS.score()));
    assertNull(jira.stored(2, FIELDS.score()));
    Run second = run(RunKind.RECALCULATION);
    assertEquals(2, second.id());
    assertEquals(new Counts(3, 1, 0, 3, 0, 0), second.result().report().counts());
  }

  @Test
  void anEditBetweenAPageAndItsBatchThatFindsTheScoreOfBeforeRightIsNotOverwritten() {
    // The three of the page are read; the first is loaded to be written. Its score is empty.
    jira.whileLoading(4, () -> vision.with(FIELDS.reach(), null));
    Run run = run(RunKind.RECALCULATION);
    assertNull(jira.stored(1, FIELDS.score()));
    assertEquals(new Counts(3, 1, 2, 1, 0, 0), run.result().report().counts());
    assertEquals(0, run(RunKind.RECALCULATION).result().report().counts().written());
  }

  @Test
  void aScoreThatSomebodyWroteAfterTheRunIsLeftAsItIs() {
    // Three are read; two written and loaded twice; then the first is looked at again.
    jira.whileLoading(8, () -> vision.with(FIELDS.score(), 7.0));
    run(RunKind.RECALCULATION);
    assertEquals(7.0, jira.stored(1, FIELDS.score()));
  }

  @Test
  void aRunIsRecordedWithWhoWhenAndWhatItWentBy() {
    node.settings.write(PROJECT, Example.SETTINGS, Revision.NONE);
    Run run = run(RunKind.RECALCULATION);
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
    RunReport report = run(RunKind.RECALCULATION).result().report();
    assertEquals(Ending.COMPLETE, report.ending());
    assertEquals(
        List.of(
            new GapCount(Factor.IMPACT, GapReason.MISSING, 2),
            new GapCount(Factor.CONFIDENCE, GapReason.MISSING, 2)),
        report.gaps().subList(0, 2));
    assertEquals(5, report.gaps().size());
  }

  @Test
  void aRunThatWaitsForAThreadWaits() {
    node.holdingBack = true;
    Run run = run(RunKind.RECALCULATION);
    assertEquals(RunState.WAITING, run.state());
    assertEquals(99.0, jira.stored(2, FIELDS.score()));
    node.work();
    assertEquals(RunState.COMPLETE, found(run).state());
  }

  @Test
  void aRequestForAProjectWhoseRunIsUnderWayGetsThatRun() {
    node.holdingBack = true;
    Run run = run(RunKind.RECALCULATION);
    TestNode other = new TestNode("two", jira, storage);
    assertEquals(run, other.recalculations.start(request(RunKind.PREVIEW)));
    assertEquals(run, other.recalculations.runNow(RunRequest.repair(PROJECT)));
    node.work();
    assertEquals(run.id() + 1, other.recalculations.start(request(RunKind.PREVIEW)).id());
  }

  @Test
  void anotherProjectIsNobodysBusiness() {
    node.holdingBack = true;
    Run run = run(RunKind.RECALCULATION);
    RunRequest other = RunRequest.repair(new ProjectId(MiniJira.PROJECT + 1));
    assertEquals(run.id() + 1, node.recalculations.start(other).id());
  }

  @Test
  void aRunWaitsUntilAnotherIsDoneWithTheProject() {
    storage.lockedByOthers("recalculation.10000");
    node.sleeping =
        millis -> {
          assertEquals(99.0, jira.stored(2, FIELDS.score()));
          JiraForRuns.unlock(storage, "recalculation.10000");
        };
    assertEquals(RunState.COMPLETE, run(RunKind.RECALCULATION).state());
    assertNull(jira.stored(2, FIELDS.score()));
  }

  @Test
  void aRunThatWaitsForAProjectCanBeCancelled() {
    storage.lockedByOthers("recalculation.10000");
    node.sleeping = millis -> assertTrue(node.recalculations.cancel(1));
    assertEquals(RunState.CANCELLED, run(RunKind.RECALCULATION).state());
    assertEquals(99.0, jira.stored(2, FIELDS.score()));
  }

  @Test
  void whenNoThreadIsToBeHadTheRunIsRefusedAndForgotten() {
    node.full = true;
    assertThrows(TooManyRuns.class, () -> run(RunKind.RECALCULATION));
    assertEquals(List.of(), node.recalculations.latest());
    node.full = false;
    assertEquals(RunState.COMPLETE, run(RunKind.RECALCULATION).state());
  }

  @Test
  void aRunIsCancelledFromAnyNode() {
    node.holdingBack = true;
    Run run = run(RunKind.RECALCULATION);
    TestNode other = new TestNode("two", jira, storage);
    assertTrue(other.recalculations.cancel(run.id()));
    node.work();
    assertEquals(RunState.CANCELLED, found(run).state());
    assertEquals(99.0, jira.stored(2, FIELDS.score()));
    assertFalse(other.recalculations.cancel(run.id()));
    assertFalse(other.recalculations.cancel(99));
  }

  @Test
  void aRunningRunLooksForAWishToCancelEverySecond() {
    TestNode other = new TestNode("two", jira, storage);
    manyIssues(401);
    parts.whileIndexing(
        () -> {
          other.recalculations.cancel(1);
          node.nanos += 1_000_000_000L;
        });
    Run run = run(RunKind.RECALCULATION);
    assertEquals(RunState.CANCELLED, run.state());
    assertEquals(200, run.result().report().counts().written());
  }

  @Test
  void progressIsStoredEverySecondWithWhatIsLeft() {
    manyIssues(1000);
    parts.whileIndexing(() -> node.nanos += 600_000_000L);
    TestNode other = new TestNode("two", jira, storage);
    node.sleeping =
        millis -> {
          RunProgress progress = other.recalculations.find(1).orElseThrow().progress();
          if (progress.done() > 0) {
            assertEquals(Phase.SCORING, progress.phase());
            assertEquals(500, progress.done());
            assertEquals(1000, progress.of());
            assertEquals(2, progress.remainingSeconds());
            node.sleeping = more -> {};
          }
        };
    Run run = run(RunKind.RECALCULATION);
    assertEquals(1000, run.progress().done());
    assertNull(run.progress().remainingSeconds());
  }

  @Test
  void aRunTakesAPauseBetweenItsBatches() {
    manyIssues(401);
    long[] slept = {0};
    node.sleeping = millis -> slept[0] += millis;
    run(RunKind.RECALCULATION);
    assertEquals(40, slept[0]);
  }

  @Test
  void aScoreThatIsRefusedIsNamed() {
    parts.refuse(1);
    RunReport report = run(RunKind.RECALCULATION).result().report();
    assertEquals(1, report.counts().refused());
    assertEquals("RICE-1", report.refusedScores().get(0).key());
  }

  @Test
  void aRunThatBreaksOffSaysWhereTheCauseIsFound() {
    jira.breakSearch();
    Run run = run(RunKind.RECALCULATION);
    assertEquals(RunState.FAILED, run.state());
    assertEquals(
        "The recalculation could not be finished; what was written before stays. Jira's log has"
            + " the cause.",
        problem(run));
  }

  @Test
  void aFieldThatWasDeletedChangesNoScoreAndIsNamed() {
    jira.deleteField(FIELDS.effort());
    Run run = run(RunKind.RECALCULATION);
    assertEquals(RunState.FAILED, run.state());
    assertEquals(99.0, jira.stored(2, FIELDS.score()));
    assertEquals(
        "The field customfield_10103, from which Effort is taken, no longer exists. Choose another"
            + " field in the RICE settings. No score was changed.",
        problem(run));
  }

  @Test
  void beforeTheSetupThereIsNothingToScore() {
    TestNode fresh = new TestNode("one", jira, new MiniStorage());
    Run run = fresh.recalculations.runNow(request(RunKind.RECALCULATION));
    assertEquals(RunState.FAILED, run.state());
    assertEquals(99.0, jira.stored(2, FIELDS.score()));
  }

  @Test
  void issuesThatServeAGoalScoreTheirMultiple() {
    vision.matching("labels = vision");
    jira.indexAll();
    node.settings.write(PROJECT, goal("labels = vision"), Revision.NONE);
    run(RunKind.RECALCULATION);
    assertEquals(1350.0, jira.stored(1, FIELDS.score()));
  }

  @Test
  void aGoalThatNamesWhatIsGoneChangesNoScoreAndIsNamed() {
    node.settings.write(PROJECT, goal("fixVersion = deleted"), Revision.NONE);
    Run run = run(RunKind.RECALCULATION);
    assertEquals(0, run.result().report().counts().issues());
    assertEquals(99.0, jira.stored(2, FIELDS.score()));
    assertEquals(
        "The recalculation stopped, because Jira does not accept the query of a goal,"
            + " \u201cfixVersion = deleted\u201d: The value 'deleted' does not exist. Correct the"
            + " goal in the RICE settings and recalculate; what was written before stays.",
        problem(run));
  }

  @Test
  void goalsAreCheckedAsWhoeverSavedThemAndNotAsWhoeverStartsTheRun() {
    jira.visitors().person("bob");
    jira.visitors()
        .visitor()
        .as("bob", () -> node.settings.write(PROJECT, goal("labels = vision"), Revision.NONE));
    run(RunKind.RECALCULATION);
    assertEquals(List.of("bob"), parts.validators().stream().distinct().toList());
    assertEquals(675.0, jira.stored(1, FIELDS.score()));
  }

  @Test
  void aRunThatCannotBeRecordedIsFoundDeadAndDoesNotKeepOthersFromStarting() {
    storage.beforeReading(
        "org.riceforjira.run.1.cancel",
        () -> {
          throw new IllegalStateException("The database is down.");
        });
    Run run = run(RunKind.RECALCULATION);
    assertEquals(RunState.INTERRUPTED, run.state());
    assertEquals(RunState.COMPLETE, run(RunKind.RECALCULATION).state());
  }

  @Test
  void goalsOfSomebodyWhoIsGoneAreNotAskedForAndNoScoreIsChanged() {
    jira.visitors().person("bob");
    jira.visitors()
        .visitor()
        .as("bob", () -> node.settings.write(PROJECT, goal("labels = vision"), Revision.NONE));
    jira.visitors().forget("bob");
    Run run = run(RunKind.RECALCULATION);
    assertEquals(RunState.FAILED, run.state());
    assertEquals(99.0, jira.stored(2, FIELDS.score()));
    assertTrue(problem(run).startsWith("The goals cannot be checked"), problem(run));
  }

  @Test
  void aRunOfSomebodyWhoIsGoneDoesNotBegin() {
    jira.visitors().person("bob");
    node.holdingBack = true;
    Run run =
        node.recalculations.start(
            new RunRequest(
                RunKind.RECALCULATION, Optional.of(PROJECT), Optional.empty(), Optional.of("bob")));
    jira.visitors().forget("bob");
    node.work();
    assertEquals(RunState.FAILED, found(run).state());
    assertEquals(99.0, jira.stored(2, FIELDS.score()));
  }

  @Test
  void aRunIsNarrowedDownByJqlAskedAsItsStarter() {
    vision.matching("assignee = currentUser()");
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
    assertEquals(1, found(run).result().report().counts().issues());
    assertEquals(99.0, jira.stored(2, FIELDS.score()));
    assertEquals(List.of("bob"), parts.searchers().stream().distinct().toList());
    assertEquals(Map.of(), node.counts.all());
  }

  @Test
  void theCountsOfAProjectAreThoseOfItsLastWholeRun() {
    Run run = run(RunKind.PREVIEW);
    ProjectCounts counts = node.counts.all().get(MiniJira.PROJECT);
    assertEquals(new ProjectCounts(3, 1, run.result().report().gaps(), node.now, run.id()), counts);
    jira.breakSearch();
    run(RunKind.RECALCULATION);
    assertEquals(counts, node.counts.all().get(MiniJira.PROJECT));
  }

  @Test
  void settingsThatAreChangedInTheMeantimeAreNotFollowedAndTheRunSaysSo() {
    node.settings.write(PROJECT, Example.SETTINGS, Revision.NONE);
    parts.whileIndexing(
        () -> node.settings.write(PROJECT, goal("labels = vision"), new Revision(1)));
    vision.matching("labels = vision");
    jira.indexAll();
    Run run = run(RunKind.RECALCULATION);
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
    vision.matching(Example.SETTINGS.candidates());
    jira.indexAll();
    Run run = run(RunKind.PREVIEW);
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

  @Test
  void anUnknownProjectIsNotRun() {
    assertThrows(
        IllegalArgumentException.class,
        () -> node.recalculations.start(RunRequest.repair(new ProjectId(7))));
  }

  @Test
  void aScoreFieldThatWasDeletedIsNamed() {
    jira.deleteField(FIELDS.score());
    Run run = run(RunKind.RECALCULATION);
    assertTrue(problem(run).contains("The score field customfield_10104"), problem(run));
  }

  private void manyIssues(int last) {
    LongStream.rangeClosed(4, last).forEach(number -> jira.issue(number).with(FIELDS.score(), 5.0));
    jira.issue(3).with(FIELDS.score(), 5.0);
    jira.indexAll();
  }

  private Run run(RunKind kind) {
    Run run = node.recalculations.start(request(kind));
    return node.recalculations.find(run.id()).orElse(run);
  }

  private Run found(Run run) {
    return node.recalculations.find(run.id()).orElseThrow();
  }

  private static RunRequest request(RunKind kind) {
    return new RunRequest(kind, Optional.of(PROJECT), Optional.empty(), Optional.of("ann"));
  }

  private static String problem(Run run) {
    return ReportJson.of(run, key -> true, EnglishTexts.texts()).problem();
  }

  private static ProjectSettings goal(String jql) {
    ScoringRules rules = Example.SETTINGS.rules();
    List<AlignmentRule> goals = List.of(new AlignmentRule(jql, 2, "Vision"));
    return Example.SETTINGS.with(
        new ScoringRules(rules.factors(), rules.confidenceUnit(), rules.rounding(), goals));
  }
}
