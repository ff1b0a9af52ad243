package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.dates.ChosenFields;
import org.riceforjira.plugin.dates.PlanComparison;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.http.SettingsInUse;
import org.riceforjira.plugin.jira.JiraForDates;
import org.riceforjira.plugin.jira.JiraForSettings;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.Visitor;

/** What a request may ask of planned dates and what it is told. */
class DatesRestTest {
  private final PlannedShop shop = new PlannedShop(3);
  private final Visitor visitor = shop.jira.visitors().visitor();
  private final Projects projects = shop.parts.projects();
  private final Texts texts = EnglishTexts.texts();
  private final Requests requests = new Requests(projects, shop.jira.issues(), visitor, texts);
  private final RunViews views = new RunViews(requests, projects, shop.parts.people(), texts);
  private final RunStarts starts = shop.node.starts;
  private final RunAccess access =
      new RunAccess(shop.node.recalculations, projects, visitor, texts);
  private final DateRows rows = new DateRows(shop.dates.fields(), texts);
  private final DifferenceViews differences =
      new DifferenceViews(shop.node.files, shop.parts.visibility(), rows, texts);
  private final DatePreviews previews =
      new DatePreviews(new PlanComparison(shop.dates.issues()), rows, texts);
  private Map<String, List<String>> asked;
  private final DateRequests dates =
      new DateRequests(
          new SettingsInUse(
              shop.node.settings,
              new JiraForSettings(shop.jira).usable(shop.storage),
              requests,
              projects,
              texts),
          new ChosenFields(shop.dates.fields(), texts),
          (project, parameters) -> {
            assertEquals("RICE", project.key());
            asked = parameters;
            return shop.plan;
          },
          texts);

  @BeforeEach
  void fieldsAreChosen() {
    choose(JiraForDates.SYSTEM);
  }

  @Test
  void aPreviewTellsWhatWouldChangeAndWritesNothing() {
    shop.issue(2).readOnly();
    DatesJson told = previews.of(dates.plan(project(), Map.of("periods", List.of("4"))));
    assertEquals(Map.of("periods", List.of("4")), asked);
    assertEquals(3, told.total());
    assertEquals(2, told.changed());
    assertEquals(0, told.unchanged());
    assertEquals(
        List.of(
            new DateRow.Field("Target start", null, "2027-01-01", null, "1 Jan 2027"),
            new DateRow.Field("Due date", "2026-12-24", "2027-01-02", "24 Dec 2026", "2 Jan 2027"),
            new DateRow.Field("Fix versions", null, "Spring", null, "Spring")),
        told.issues().get(0).changes());
    assertEquals("As a customer", told.issues().get(0).summary());
    assertEquals(List.of(), told.issues().get(1).changes());
    assertEquals(1, told.issues().get(1).refusals().size());
    assertEquals(PlannedShop.BEFORE, shop.due(1));
    assertEquals(List.of(), shop.node.recalculations.latest());
  }

  @Test
  void whatIsAsPlannedIsOnlyCountedAndWhatIsHiddenIsNot() {
    shop.write();
    shop.issue(1).hidden();
    DatesJson told = previews.of(dates.plan(project(), Map.of()));
    assertEquals(new DatesJson(List.of(), 0, 0, 2, List.of()), told);
  }

  @Test
  void moreThanFiveHundredRowsAreOnlyCounted() {
    PlannedShop large = new PlannedShop(DatePreviews.MOST + 1);
    DatesJson told =
        new DatePreviews(
                new PlanComparison(large.dates.issues()),
                new DateRows(large.dates.fields(), texts),
                texts)
            .of(large.plan());
    assertEquals(DatePreviews.MOST, told.issues().size());
    assertEquals(DatePreviews.MOST + 1, told.total());
    assertEquals(DatePreviews.MOST + 1, told.changed());
  }

  @Test
  void whileNothingIsMappedThereIsNothingToWrite() {
    choose(PlanFields.NONE);
    Refusal refusal = assertThrows(Refusal.class, () -> dates.plan(project(), Map.of()));
    assertEquals(409, Refusals.status(refusal));
    assertEquals(
        "No field is chosen for planned dates yet. An administrator of the project can choose the"
            + " fields for the start, the end and the version. They are in the project settings, on"
            + " the page \u201cRICE\u201d, under Planning.",
        refusal.sentence());
    assertNull(asked);
  }

  @Test
  void aFieldThatWasDeletedIsTold() {
    shop.jira.deleteField(JiraForDates.START);
    Refusal refusal = assertThrows(Refusal.class, () -> dates.plan(project(), Map.of()));
    assertEquals(409, Refusals.status(refusal));
    assertTrue(refusal.sentence().startsWith("The field customfield_10400 cannot be written to"));
  }

  @Test
  void onlyPeopleWhoEditIssuesOfTheProjectMayAsk() {
    assertEquals("RICE", requests.editedProject("RICE").key());
    shop.jira.visitors().readOnly("RICE");
    Refusal refusal = assertThrows(Refusal.class, () -> requests.editedProject("RICE"));
    assertEquals(403, Refusals.status(refusal));
    shop.jira.visitors().hide("RICE");
    assertEquals(
        404, Refusals.status(assertThrows(Refusal.class, () -> requests.editedProject("RICE"))));
  }

  @Test
  void whoWritesDatesSeesTheRunAndMayTakeItBackOthersOnlyAsAdministrators() {
    Run run = starts.writeDates(PlannedShop.PROJECT, dates.plan(project(), Map.of()));
    assertEquals(run.id(), access.run("1").id());
    starts.undo(access.run("1"));
    assertEquals(PlannedShop.BEFORE, shop.due(1));
    assertEquals(2, access.run("2").id());
    visitor.as(shop.jira.visitors().person("bob").getKey(), this::seesNoRun);
    shop.jira.visitors().administers("RICE");
    assertEquals(1, visitor.as("bob", () -> access.run("1").id()));
  }

  @Test
  void whoStartedRunsOfScoresSeesThemOnlyAsAdministrator() {
    shop.node.recalculations.start(ThreeIssues.request(RunKind.PREVIEW));
    seesNoRun();
  }

  private boolean seesNoRun() {
    assertEquals(404, Refusals.status(assertThrows(Refusal.class, () -> access.run("1"))));
    return true;
  }

  @Test
  void aRunTellsThatItIsAboutDatesAndAnUndoIsOneAsEver() {
    Run run = starts.writeDates(PlannedShop.PROJECT, dates.plan(project(), Map.of()));
    assertEquals("dates", views.of(shop.found(run)).kind());
    assertEquals("dates", views.of(shop.found(run)).about());
    Run undo = starts.undo(shop.found(run));
    assertEquals("undo", views.of(shop.found(undo)).kind());
    assertEquals("dates", views.of(shop.found(undo)).about());
    Run scores = shop.node.recalculations.start(ThreeIssues.request(RunKind.PREVIEW));
    assertEquals("scores", views.of(scores).about());
  }

  @Test
  void aSecondPlanIsRefusedWithTheRunThatIsAtIt() {
    shop.node.holdingBack = true;
    DatePlan plan = dates.plan(project(), Map.of());
    starts.writeDates(PlannedShop.PROJECT, plan);
    Refusal refusal =
        assertThrows(Refusal.class, () -> starts.writeDates(PlannedShop.PROJECT, plan));
    assertEquals(409, Refusals.status(refusal));
    assertTrue(refusal.sentence().contains("by run 1."), refusal.sentence());
  }

  @Test
  void differencesTellEachFieldOfTheIssuesThatTheVisitorSees() {
    Run run = shop.write();
    shop.issue(1).hidden();
    DifferencesJson told = differences.page(run, null, null);
    assertEquals(2, told.total());
    DateRow row = (DateRow) told.differences().get(0);
    assertEquals("RICE-2", row.key());
    assertEquals(
        new DateRow.Field("Due date", "2026-12-24", "2027-01-03", "24 Dec 2026", "3 Jan 2027"),
        row.changes().get(1));
    String json = new Gson().toJson(told);
    assertTrue(
        json.contains("{\"field\":\"Fix versions\",\"after\":\"Spring\",\"afterText\":\"Spring\"}"),
        json);
  }

  @Test
  void theSpreadsheetHasALineForEachField() throws IOException {
    Run run = shop.write();
    StringWriter out = new StringWriter();
    differences.csv(run, out);
    List<String> lines = out.toString().replace("\uFEFF", "").lines().toList();
    assertEquals("key,field,before,after", lines.get(0));
    assertEquals("RICE-1,Target start,,2027-01-01", lines.get(1));
    assertEquals("RICE-1,Due date,2026-12-24,2027-01-02", lines.get(2));
    assertEquals(10, lines.size());
  }

  @Test
  void aBodyThatDoesNotSayOtherwiseAsksForAPreview() {
    assertEquals(new DatesBody(true, Map.of()), body("{}"));
    assertEquals(
        new DatesBody(false, Map.of("periods", List.of("4"), "top", List.of("5"))),
        body("{\"preview\": false, \"parameters\": \"periods=4&top=5\"}"));
    assertEquals(Map.of(), body("{\"parameters\": null}").parameters());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"preview\": 1}     | preview    | This must be true or false.",
        "{\"preview\": null}  | preview    | This must be true or false.",
        "{\"parameters\": []} | parameters | This must be a text.",
        "{\"dryRun\": true}   | dryRun     | This is not known here. Known are: preview, parameters."
      })
  void whatIsWrongWithABodyIsTold(String json, String name, String sentence) {
    Refusal refusal = assertThrows(Refusal.class, () -> body(json));
    assertEquals(Map.of(name, sentence), Refusals.errors(refusal));
  }

  @Test
  void theParametersAreThoseOfAnAddress() {
    assertEquals(
        Map.of(
            "parameters", "These must be written as in an address, such as periods=4&capacity=8."),
        errors("{\"parameters\": \"from=%zz\"}"));
    assertEquals(
        Map.of("parameters", "Give at most 8000 characters."),
        errors("{\"parameters\": \"" + "a".repeat(8001) + "\"}"));
    assertEquals(1, body("{\"parameters\": \"" + "a".repeat(8000) + "\"}").parameters().size());
  }

  private Map<String, String> errors(String json) {
    return Refusals.errors(assertThrows(Refusal.class, () -> body(json)));
  }

  private DatesBody body(String json) {
    return dates.wanted(JsonParser.parseString(json).getAsJsonObject());
  }

  private ProjectRef project() {
    return requests.editedProject("RICE");
  }

  private void choose(PlanFields fields) {
    Revision now = shop.node.settings.effective(PlannedShop.PROJECT).orElseThrow().revision();
    shop.node.settings.write(
        PlannedShop.PROJECT,
        Example.SETTINGS.with(Example.SETTINGS.planning().withFields(fields)),
        now);
  }
}
