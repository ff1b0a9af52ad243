package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.RefusedScore;
import org.riceforjira.core.sync.SyncReport;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.scores.ReportJson.Unscored;

class RecalculationsTest {
  private static final RiceFields FIELDS = Example.FIELDS;
  private static final ProjectRef PROJECT =
      new ProjectRef(new ProjectId(MiniJira.PROJECT), "RICE", "Rice");

  private final MiniJira jira = new MiniJira();
  private final MiniStorage storage = new MiniStorage();
  private final Recalculations recalculations = new Recalculations(jira.gateway(), storage.locks());

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
    assertEquals(2, run().orElseThrow().written());
    assertEquals(675.0, jira.stored(1, FIELDS.score()));
    assertNull(jira.stored(2, FIELDS.score()));
    SyncReport again = run().orElseThrow();
    assertEquals(0, again.written());
    assertEquals(3, again.unchanged());
  }

  @Test
  void onlyOneRunOfAProjectIsUnderWayAtATime() {
    storage.lockedByOthers("recalculation.10000");
    assertEquals(Optional.empty(), run());
    assertEquals(99.0, jira.stored(2, FIELDS.score()));
  }

  @Test
  void theReportCountsWhatHappenedAndWhatIsMissing() {
    ReportJson report = report();
    assertEquals("complete", report.ending());
    assertEquals(3, report.issues());
    assertEquals(1, report.scored());
    assertEquals(
        Map.of("written", 2L, "unchanged", 1L, "conflicts", 0L, "refused", 0L), report.writes());
    assertEquals(
        List.of(
            new Unscored("confidence", "missing", "Confidence is missing", 2),
            new Unscored("impact", "missing", "Impact is missing", 2)),
        report.unscored().subList(0, 2));
    assertEquals(5, report.unscored().size());
    assertNull(report.problem());
  }

  @Test
  void aScoreThatIsRefusedIsNamed() {
    jira.deleteField(FIELDS.score());
    ReportJson report = report();
    assertEquals(1L, report.writes().get("refused"));
    assertEquals(
        List.of(
            new RefusedScore(
                "RICE-1",
                "The score field customfield_10104 no longer exists. Choose another in the RICE"
                    + " settings.")),
        report.refusedScores());
  }

  @Test
  void aRunThatBreaksOffSaysWhereTheCauseIsFound() {
    jira.breakSearch();
    ReportJson report = report();
    assertEquals("failed", report.ending());
    assertEquals(
        "The recalculation could not be finished; what was written before stays. Jira's log has"
            + " the cause.",
        report.problem());
  }

  @Test
  void issuesThatServeAGoalScoreTheirMultiple() {
    vision.matching("labels = vision");
    jira.indexAll();
    run(goal("labels = vision")).orElseThrow();
    assertEquals(1350.0, jira.stored(1, FIELDS.score()));
  }

  @Test
  void aGoalThatNamesWhatIsGoneChangesNoScoreAndIsNamed() {
    vision.matching("fixVersion = deleted");
    jira.indexAll();
    SyncReport report = run(goal("fixVersion = deleted")).orElseThrow();
    assertEquals(0, report.issues());
    assertEquals(99.0, jira.stored(2, FIELDS.score()));
    assertEquals(
        "The recalculation stopped, because Jira does not accept the query of a goal,"
            + " \u201cfixVersion = deleted\u201d: The value 'deleted' does not exist. Correct the"
            + " goal in the RICE settings and recalculate; what was written before stays.",
        ReportJson.of(report, key -> true, EnglishTexts.texts()).problem());
  }

  @Test
  void aScoreThatIsRefusedIsCountedButNotNamedWhereTheVisitorMayNotSeeTheIssue() {
    jira.deleteField(FIELDS.score());
    ReportJson report =
        ReportJson.of(run().orElseThrow(), key -> !key.equals("RICE-1"), EnglishTexts.texts());
    assertEquals(1L, report.writes().get("refused"));
    assertEquals(List.of(), report.refusedScores());
  }

  @Test
  void aRunThatWentThroughButCouldNotWriteEverythingSaysSo() {
    SyncReport whole = run().orElseThrow();
    SyncReport partly =
        new SyncReport(
            whole.ending(),
            whole.evaluated(),
            whole.writes(),
            List.of(),
            Optional.of(new IllegalStateException("secret")));
    assertEquals(
        "Some scores could not be written, the others are up to date. Jira's log has the cause;"
            + " recalculate to try again.",
        ReportJson.of(partly, key -> true, EnglishTexts.texts()).problem());
  }

  private ReportJson report() {
    return ReportJson.of(run().orElseThrow(), key -> true, EnglishTexts.texts());
  }

  private Optional<SyncReport> run() {
    return run(Example.SETTINGS);
  }

  private Optional<SyncReport> run(ProjectSettings settings) {
    return recalculations.run(PROJECT, settings);
  }

  private static ProjectSettings goal(String jql) {
    ScoringRules rules = Example.SETTINGS.rules();
    List<AlignmentRule> goals = List.of(new AlignmentRule(jql, 2, "Vision"));
    return Example.SETTINGS.with(
        new ScoringRules(rules.factors(), rules.confidenceUnit(), rules.rounding(), goals));
  }
}
