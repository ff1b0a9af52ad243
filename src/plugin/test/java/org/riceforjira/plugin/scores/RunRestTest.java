package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitor;
import org.riceforjira.plugin.scores.ReportJson.Unscored;
import org.riceforjira.plugin.scores.RunJson.Named;

/** What a request may ask of runs and what it is told; the host's tests see it over HTTP. */
class RunRestTest {
  private static final RiceFields FIELDS = Example.FIELDS;
  private static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);

  private final MiniJira jira = new MiniJira();
  private final JiraForRuns parts = new JiraForRuns(jira);
  private final MiniStorage storage = new MiniStorage().setUp();
  private final TestNode node = new TestNode("one", jira, storage);
  private final Visitor visitor = jira.visitors().visitor();
  private final Projects projects = parts.projects();
  private final Texts texts = EnglishTexts.texts();
  private final RunStarts starts = node.starts;
  private final RunAccess access = new RunAccess(node.recalculations, projects, visitor, texts);
  private final RunViews views =
      new RunViews(
          new Requests(projects, jira.issues(), visitor, texts), projects, parts.people(), texts);
  private final MissedScores missed = new MissedScores(node.app, EnglishTexts.texts());
  private final SiteViews site =
      new SiteViews(node.recalculations, node.counts, node.holds, views, missed);

  private MiniIssue first;

  @BeforeEach
  void twoIssues() {
    first = jira.issue(1).with(FIELDS.reach(), 1.0).with(FIELDS.score(), 5.0);
    jira.issue(2).with(FIELDS.score(), 6.0);
    parts.other(1).with(FIELDS.score(), 7.0);
    jira.indexAll();
  }

  @Test
  void aRunIsToldInWordsAndNumbers() {
    RunJson run = views.of(started("{}"));
    assertEquals(1, run.id());
    assertEquals("recalculation", run.kind());
    assertEquals("complete", run.state());
    assertEquals(new Named("RICE", "Rice"), run.project());
    assertEquals(new Named("ann", "Ann Example"), run.by());
    assertEquals("2026-03-01T03:00:00Z", run.started());
    assertEquals("2026-03-01T03:00:00Z", run.ended());
    assertEquals(new RunJson.Progress("done", 2, 2, null, null, 1, 1), run.progress());
    assertEquals(0L, run.revision());
    assertEquals(2, run.differences());
    assertTrue(run.undoable());
    assertNull(run.jql());
  }

  @Test
  void theReportCountsWhatHappenedAndWhatIsMissing() {
    ReportJson report = views.of(started("{}")).report();
    assertEquals("complete", report.ending());
    assertEquals(
        Map.of("written", 2L, "unchanged", 0L, "conflicts", 0L, "refused", 0L), report.writes());
    assertEquals(
        new Unscored("impact", "missing", "Impact is missing", 2), report.unscored().get(0));
    assertEquals(new Unscored("reach", "missing", "Reach is missing", 1), report.unscored().get(3));
    assertNull(report.problem());
  }

  @Test
  void aScoreThatIsRefusedIsCountedButNotNamedWhereTheVisitorMayNotSeeTheIssue() {
    parts.refuse(1);
    Run run = started("{}");
    assertEquals(
        List.of("RICE-1"),
        views.of(run).report().refusedScores().stream().map(ReportJson.Refused::key).toList());
    assertEquals(
        List.of(), views.of(List.of(run)).runs().get(0).report().refusedScores(), "in a list");
    first.hidden();
    assertEquals(List.of(), views.of(run).report().refusedScores());
    assertEquals(1L, views.of(run).report().writes().get("refused"));
  }

  @Test
  void untilARunHasEndedNoIssueIsLoadedToTellOfIt() {
    parts.refuse(1);
    Run ended = started("{}");
    Run running = ended.with(RunState.RUNNING);
    long before = parts.searches();
    assertEquals(List.of(), views.of(running).report().refusedScores());
    assertEquals(1L, views.of(running).report().writes().get("refused"));
    assertEquals(before, parts.searches());
    assertEquals(1, views.of(ended).report().refusedScores().size());
  }

  @Test
  void aDryRunIsAPreview() {
    Run run = started("{\"dryRun\": true, \"jql\": null}");
    assertEquals(RunKind.PREVIEW, run.task().kind());
    assertEquals(5.0, jira.stored(1, FIELDS.score()));
  }

  @Test
  void aQueryNarrowsTheRunDown() {
    first.matching("labels = vision");
    jira.indexAll();
    Run run = started("{\"jql\": \"labels = vision\"}");
    assertEquals("labels = vision", run.task().jql());
    assertEquals(6.0, jira.stored(2, FIELDS.score()));
    assertNull(jira.stored(1, FIELDS.score()));
  }

  @Test
  void aQueryThatJiraDoesNotAcceptIsRefusedInItsWordsBeforeAnythingStarts() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> started("{\"jql\": \"fixVersion = deleted\"}"));
    assertEquals(400, Refusals.status(refusal));
    assertEquals(Map.of("jql", "The value 'deleted' does not exist."), Refusals.errors(refusal));
    assertEquals(List.of(), node.recalculations.latest());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dryRun | {\"dryRun\": \"true\"}",
        "dryRun | {\"dryRun\": null}",
        "dryRun | {\"dryRun\": 1}",
        "jql    | {\"jql\": 7}",
        "jql    | {\"jql\": [\"a\"]}",
        "DryRun | {\"DryRun\": true}"
      })
  void whatIsNotKnownOrOfTheWrongKindIsRefused(String input, String body) {
    Refusal refusal = assertThrows(Refusal.class, () -> started(body));
    assertEquals(List.of(input), List.copyOf(Refusals.errors(refusal).keySet()));
    assertEquals(400, Refusals.status(refusal));
  }

  @Test
  void aQueryWithoutEndIsRefused() {
    String jql = "a".repeat(10_001);
    assertThrows(Refusal.class, () -> RunBody.of(json("{\"jql\": \"" + jql + "\"}"), texts));
    assertEquals(
        Optional.empty(),
        RunBody.of(json("{\"jql\": \"  \"}"), texts).jql(),
        "blank is all issues");
  }

  @Test
  void aRunIsForThoseWhoAdministerItsProject() {
    started("{}");
    assertEquals(404, refused("1"));
    jira.visitors().administers("RICE");
    assertEquals(1, access.run("1").id());
    jira.visitors().hide("RICE");
    assertEquals(404, refused("1"));
    jira.visitors().administrator();
    assertEquals(1, access.run("1").id());
  }

  @Test
  void aRunOverAllProjectsIsForAdministratorsOfJira() {
    starts.start(Optional.empty(), json("{}"));
    jira.visitors().administers("RICE");
    jira.visitors().administers("OTHER");
    assertEquals(404, refused("1"));
    jira.visitors().administrator();
    assertEquals(RunState.COMPLETE, access.run("1").state());
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "0", "-1", "one", "", "99999999999999999999"})
  void whatIsNoRunIsNotFound(String id) {
    jira.visitors().administrator();
    assertEquals(404, refused(id));
  }

  @Test
  void aProjectListsItsOwnRunsNewestFirst() {
    started("{}");
    starts.start(Optional.empty(), json("{}"));
    starts.start(Optional.of(new ProjectId(MiniJira.PROJECT + 1)), json("{}"));
    started("{}");
    List<Run> runs = access.of(projects.byId(PROJECT).orElseThrow());
    assertEquals(List.of(4L, 1L), views.of(runs).runs().stream().map(RunJson::id).toList());
  }

  @Test
  void whatCannotBeUndoneIsAConflictWithASentence() {
    Run run = started("{\"dryRun\": true}");
    Refusal refusal = assertThrows(Refusal.class, () -> starts.undo(run));
    assertEquals(409, Refusals.status(refusal));
    assertTrue(refusal.getMessage().startsWith("There is nothing to undo"));
  }

  @Test
  void tooManyRunsAreAConflict() {
    node.full = true;
    assertEquals(409, Refusals.status(assertThrows(Refusal.class, () -> started("{}"))));
  }

  @Test
  void aRunThatHasEndedIsAnsweredAsItIsWhenItIsCancelled() {
    Run run = started("{}");
    assertEquals(run, starts.cancel(run));
  }

  @Test
  void aRunTellsOfItsUndoAndTheUndoOfItsRun() {
    Run run = started("{}");
    starts.undo(run);
    assertEquals(2L, views.of(found(1)).undoneBy());
    RunJson undo = views.of(found(2));
    assertEquals("undo", undo.kind());
    assertEquals(1L, undo.undoes());
    assertEquals(2L, undo.report().writes().get("written"));
  }

  @Test
  void administratorsOfJiraSeeEveryRunAndTheCountsOfEveryProject() {
    starts.start(Optional.empty(), json("{}"));
    starts.undo(found(1));
    started("{}");
    missed.add(first.ref(), Sentence.said("Locked."));
    missed.add(jira.issue(3).hidden().ref(), Sentence.said("Locked."));
    CountsJson.Site all = site.site();
    assertEquals(
        List.of(new CountsJson.Missed("RICE-1", "Locked.", "2026-03-01T03:00:00Z")), all.missed());
    first.hidden();
    assertEquals(List.of(), site.site().missed(), "Administrators may not see every issue.");
    assertEquals(List.of(3L, 2L, 1L), all.runs().stream().map(RunJson::id).toList());
    assertEquals(
        List.of("OTHER", "RICE"), all.projects().stream().map(p -> p.project().key()).toList());
    CountsJson rice = all.projects().get(1);
    assertEquals(2, rice.issues());
    assertEquals(0, rice.scored());
    assertEquals(3, rice.run());
    assertEquals("2026-03-01T03:00:00Z", rice.asOf());
    assertEquals(new Unscored("impact", "missing", "Impact is missing", 2), rice.unscored().get(0));
    assertEquals(List.of(true, false), all.projects().stream().map(CountsJson::held).toList());
    assertEquals(List.of(new Named("OTHER", "Other")), all.held());
  }

  @Test
  void aProjectIsToldByItsKeyOfToday() {
    started("{}");
    jira.renameProject("BIG");
    assertEquals("BIG", views.of(found(1)).project().key());
  }

  private Run started(String body) {
    return found(starts.start(Optional.of(PROJECT), json(body)).id());
  }

  private Run found(long id) {
    return node.recalculations.find(id).orElseThrow();
  }

  private int refused(String id) {
    return Refusals.status(assertThrows(Refusal.class, () -> access.run(id)));
  }

  private static JsonObject json(String body) {
    return JsonParser.parseString(body).getAsJsonObject();
  }
}
