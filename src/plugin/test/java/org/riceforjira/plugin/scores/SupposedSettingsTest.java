package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.factors.FactorNumbers;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.factors.SourceTexts;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.scores.ImpactJson.LostJson;
import org.riceforjira.plugin.scores.ImpactJson.MoveJson;
import org.riceforjira.plugin.scores.ReportJson.Unscored;

/** Previews of settings that are not stored, over three scored candidates. */
class SupposedSettingsTest {
  private static final ProjectRef RICE =
      new ProjectRef(new ProjectId(MiniJira.PROJECT), "RICE", "Rice");
  private static final String CANDIDATES = Example.SETTINGS.candidates();
  private static final String OTHER_REACH = "customfield_10900";
  private static final String BY_OTHER_REACH =
      "{\"dryRun\": true, \"settings\": {\"factors\": {\"reach\": {\"sources\":"
          + " [{\"kind\": \"number\", \"field\": \"customfield_10900\"}]}}}}";

  private final MiniJira jira = new MiniJira();
  private final JiraForRuns parts = new JiraForRuns(jira);
  private final MiniStorage storage = new MiniStorage().setUp();
  private final TestNode node = new TestNode("one", jira, storage);
  private final Texts texts = EnglishTexts.texts();
  private final RunStarts starts =
      new RunStarts(
          node.recalculations,
          parts.queries(),
          new JiraForSettings(jira).settingsInput(storage),
          jira.visitors().visitor(),
          texts);
  private final ImpactViews views =
      new ImpactViews(
          node.files,
          parts.seenHeads(),
          new FactorViews(
              new SourceTexts(jira.issues(), new FactorNumbers(texts), texts),
              new FactorNumbers(texts),
              texts),
          texts);

  @BeforeEach
  void threeIssues() {
    jira.addField(OTHER_REACH, "Customers");
    issue(1, 300).with(OTHER_REACH, 5.0).summary("Faster search");
    issue(2, 200).with(OTHER_REACH, 5000.0).summary("Dark mode");
    issue(3, 100).summary("Export");
    jira.indexAll();
  }

  private MiniIssue issue(int number, double reach) {
    return jira.issue(number)
        .matching(CANDIDATES)
        .with(Example.FIELDS.reach(), reach)
        .with(Example.FIELDS.impact(), 1.0)
        .with(Example.FIELDS.confidence(), 100.0)
        .with(Example.FIELDS.effort(), 1.0)
        .with(Example.FIELDS.score(), reach);
  }

  @Test
  void whatOtherSettingsWouldChangeIsToldAndNothingIsWritten() {
    ImpactJson impact = views.of(ended(suppose(BY_OTHER_REACH)));
    assertEquals(
        new ImpactJson(
            3,
            0,
            1,
            List.of(new Unscored("reach", "missing", "Reach is missing", 1)),
            List.of(
                new MoveJson("RICE-2", "Dark mode", 2, 1, 200, 5000),
                new MoveJson("RICE-1", "Faster search", 1, 2, 300, 5)),
            List.of(new LostJson("RICE-3", "Export", "Reach is missing. Enter it to get a score.")),
            0,
            0,
            true),
        impact);
    assertEquals(300.0, jira.stored(1, Example.FIELDS.score()));
    assertEquals(Optional.empty(), storage.settings().read(RICE.id()));
  }

  @Test
  void otherCandidatesEnterAndLeave() {
    issue(3, 100).notMatching(CANDIDATES).matching("labels = soon");
    jira.indexAll();
    ImpactJson impact =
        views.of(
            ended(
                suppose(
                    "{\"dryRun\": true, \"settings\": {\"planning\": {\"candidates\":"
                        + " {\"jql\": \"labels = soon\"}}}}")));
    assertEquals(1, impact.entered());
    assertEquals(2, impact.left());
    assertEquals(0, impact.changed());
  }

  @Test
  void onlyIssuesThatWhoeverAsksSeesAreCountedAndRanked() {
    issue(1, 300).with(OTHER_REACH, 5.0).hidden();
    issue(4, 50).with(OTHER_REACH, 9000.0);
    jira.indexAll();
    Run run = ended(suppose(BY_OTHER_REACH));
    ImpactJson impact = views.of(run);
    assertEquals(3, impact.changed());
    assertEquals(1, impact.lost());
    assertEquals(
        List.of("RICE-4 3 1", "RICE-2 1 2"),
        impact.moves().stream()
            .map(move -> move.key() + " " + move.rankBefore() + " " + move.rankAfter())
            .toList());
    assertEquals(3, run.result().report().counts().issues());
  }

  @Test
  void queriesThatSomebodyTriesTellNothingOfIssuesThatAreHiddenFromThem() {
    issue(3, 100).matching("summary ~ acquisition").hidden();
    jira.indexAll();
    ImpactJson impact =
        views.of(
            ended(
                suppose(
                    "{\"dryRun\": true, \"settings\": {\"planning\": {\"candidates\":"
                        + " {\"jql\": \"summary ~ acquisition\"}}, \"goals\": [{\"label\": \"A\","
                        + " \"jql\": \"summary ~ acquisition\", \"multiplier\": 2}]}}")));
    assertEquals(0, impact.changed());
    assertEquals(0, impact.entered());
    assertEquals(2, impact.left());
  }

  @Test
  void issuesThatWereHiddenSinceAreNotNamed() {
    Run run = suppose(BY_OTHER_REACH);
    issue(2, 200).hidden();
    issue(3, 100).hidden();
    jira.indexAll();
    ImpactJson impact = views.of(ended(run));
    assertEquals(List.of("RICE-1"), impact.moves().stream().map(MoveJson::key).toList());
    assertEquals(List.of(), impact.lostIssues());
  }

  @Test
  void whereAFieldWasDeletedTheKeptScoresAreWhatThereIsNow() {
    for (int i = 1; i <= 3; i++) {
      issue(i, 0).with(Example.FIELDS.score(), 100.0 * i).with(OTHER_REACH, 100.0 * i);
    }
    jira.deleteField(Example.FIELDS.reach());
    jira.indexAll();
    assertEquals(
        new ImpactJson(0, 0, 0, List.of(), List.of(), List.of(), 0, 0, true),
        views.of(ended(suppose(BY_OTHER_REACH))));
  }

  @Test
  void anotherNodeTellsTheImpactToo() {
    Run run = suppose(BY_OTHER_REACH);
    TestNode other = new TestNode("two", jira, storage);
    assertTrue(other.files.impact(run.id()).isPresent());
    assertEquals(RunState.COMPLETE, other.recalculations.find(run.id()).orElseThrow().state());
  }

  @Test
  void theRunSaysThatItsSettingsWereNotSavedAndKeepsNoCounts() {
    Run run = ended(suppose(BY_OTHER_REACH));
    assertNull(run.result().revision());
    assertEquals(
        List.of("This preview went by settings that were not saved."),
        run.result().notes().stream().map(note -> note.in(texts)).toList());
    assertEquals(Map.of(), node.counts.all());
  }

  @Test
  void anotherRunHasNoImpact() {
    Run preview =
        node.recalculations.start(
            new RunRequest(
                RunKind.PREVIEW, Optional.of(RICE.id()), Optional.empty(), Optional.of("ann")));
    Refusal refusal = assertThrows(Refusal.class, () -> views.of(ended(preview)));
    assertEquals(404, Refusals.status(refusal));
  }

  @Test
  void aPreviewThatIsUnderWayHasNoImpactYet() {
    node.holdingBack = true;
    Run run = suppose(BY_OTHER_REACH);
    assertEquals(404, Refusals.status(assertThrows(Refusal.class, () -> views.of(ended(run)))));
    node.work();
    assertEquals(3, views.of(ended(run)).changed());
  }

  @Test
  void eachPreviewIsOneOfItsOwnAndEndsTheEarlierOneOfTheSamePerson() {
    node.holdingBack = true;
    Run first = suppose(BY_OTHER_REACH);
    Run second = suppose("{\"dryRun\": true, \"settings\": {\"decimals\": 0}}");
    assertNotEquals(first.id(), second.id());
    node.work();
    assertEquals(RunState.CANCELLED, ended(first).state());
    assertEquals(0, views.of(ended(second)).changed());
  }

  @Test
  void anotherPersonsPreviewGoesOn() {
    node.holdingBack = true;
    Run first = suppose(BY_OTHER_REACH);
    jira.visitors().signIn("bob");
    suppose("{\"dryRun\": true, \"settings\": {\"decimals\": 0}}");
    node.work();
    assertEquals(RunState.COMPLETE, ended(first).state());
  }

  @Test
  void aPreviewOfSettingsIsNoAnswerToAnotherOrderAndNoneIsItsAnswer() {
    node.holdingBack = true;
    RunRequest request =
        new RunRequest(
            RunKind.RECALCULATION, Optional.of(RICE.id()), Optional.empty(), Optional.of("ann"));
    Run supposed = suppose(BY_OTHER_REACH);
    Run recalculation = node.recalculations.start(request);
    assertNotEquals(supposed.id(), recalculation.id());
    assertNotEquals(recalculation.id(), suppose(BY_OTHER_REACH).id());
  }

  @Test
  void itWaitsForNoRunAtTheProject() {
    storage.lockedByOthers("recalculation." + MiniJira.PROJECT);
    assertEquals(RunState.COMPLETE, ended(suppose(BY_OTHER_REACH)).state());
  }

  @Test
  void triedSettingsDoNotPushOutWhatCanBeUndone() {
    issue(1, 300).with(Example.FIELDS.score(), 7.0);
    jira.indexAll();
    Run recalculation =
        node.recalculations.start(
            new RunRequest(
                RunKind.RECALCULATION,
                Optional.of(RICE.id()),
                Optional.empty(),
                Optional.of("ann")));
    Run last = recalculation;
    for (int i = 0; i < 2 * RunStore.KEPT; i++) {
      last = suppose(BY_OTHER_REACH);
    }
    assertTrue(ended(recalculation).undoable());
    assertTrue(node.files.impact(last.id()).isPresent());
    assertFalse(node.files.impact(recalculation.id() + 1).isPresent());
    assertEquals(RunStore.KEPT, node.recalculations.latest().size());
  }

  @Test
  void goalsThatNobodyHasSavedAreAskedForAsWhoeverWantsThem() {
    issue(1, 300).matching("labels = a");
    jira.indexAll();
    Run run =
        suppose(
            "{\"dryRun\": true, \"settings\": {\"goals\": [{\"label\": \"A\","
                + " \"jql\": \"labels = a\", \"multiplier\": 2}]}}");
    assertEquals(1, views.of(ended(run)).changed());
    assertEquals(Set.of("ann"), Set.copyOf(parts.validators()));
  }

  @Test
  void aGoalInForceThatJiraNoLongerAnswersIsNotInTheWayOfItsCorrection() {
    node.settings.write(RICE.id(), ThreeIssues.goal("fixVersion = deleted"), Revision.NONE);
    Run run = suppose("{\"dryRun\": true, \"settings\": {}}");
    assertEquals(RunState.COMPLETE, ended(run).state());
    assertEquals(0, views.of(ended(run)).changed());
  }

  @Test
  void settingsThatCannotBeStoredAreRefusedByTheirPaths() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> suppose("{\"dryRun\": true, \"settings\": {\"decimals\": 9, \"colour\": 1}}"));
    assertEquals(400, Refusals.status(refusal));
    assertEquals(Set.of("$.decimals", "$.colour"), Refusals.errors(refusal).keySet());
    assertEquals(List.of(), node.recalculations.latest());
  }

  @Test
  void settingsAreNeverRecalculatedWithoutBeingSaved() {
    assertEquals(Set.of("dryRun"), refusedParts("{\"settings\": {}}"));
    assertEquals(
        Set.of("jql"), refusedParts("{\"dryRun\": true, \"settings\": {}, \"jql\": \"x = 1\"}"));
    assertEquals(Set.of("settings"), refusedParts("{\"dryRun\": true, \"settings\": 5}"));
    assertEquals(List.of(), node.recalculations.latest());
  }

  private Set<String> refusedParts(String body) {
    return Refusals.errors(assertThrows(Refusal.class, () -> suppose(body))).keySet();
  }

  private Run suppose(String body) {
    JsonObject wanted = JsonParser.parseString(body).getAsJsonObject();
    ProjectSettings current = node.settings.effective(RICE.id()).orElseThrow().settings();
    return starts.suppose(RICE, current, wanted);
  }

  private Run ended(Run run) {
    return node.recalculations.find(run.id()).orElseThrow();
  }
}
