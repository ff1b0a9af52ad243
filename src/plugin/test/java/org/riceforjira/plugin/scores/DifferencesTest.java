package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.jira.JiraForRuns;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;
import org.riceforjira.plugin.scores.StoredParts.Part;

/** What people get to read of the differences of a run. */
class DifferencesTest {
  private static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);

  private final MiniJira jira = new MiniJira();
  private final JiraForRuns parts = new JiraForRuns(jira);
  private final MiniStorage storage = new MiniStorage().setUp();
  private final TestNode node = new TestNode("one", jira, storage);
  private final DifferenceViews views =
      new DifferenceViews(
          node.files,
          parts.visibility(),
          new DateRows(node.dates.fields(), EnglishTexts.texts()),
          EnglishTexts.texts());

  private MiniIssue second;

  @BeforeEach
  void threeIssuesWithScores() {
    jira.issue(1).with(Example.FIELDS.score(), 1.0);
    second = jira.issue(2).with(Example.FIELDS.score(), 2.5);
    jira.issue(3).with(Example.FIELDS.score(), 30_000_000.0);
    jira.indexAll();
  }

  @Test
  void thePreviewTellsTheLargestChangeFirst() {
    DifferencesJson page = views.page(run(RunKind.PREVIEW), null, null);
    assertEquals(List.of("RICE-3", "RICE-2", "RICE-1"), keys(page));
    assertEquals(3, page.total());
    assertEquals(50, page.limit());
    assertTrue(page.ranked());
  }

  @Test
  void aRecalculationTellsWhatItWroteInItsOrder() {
    DifferencesJson page = views.page(run(RunKind.RECALCULATION), "1", "1");
    assertEquals(List.of("RICE-2"), keys(page));
    assertEquals(3, page.total());
    assertEquals(new DifferenceRow("RICE-2", 2.5, null, null, null), page.differences().get(0));
  }

  @Test
  void whatTheVisitorMayNotSeeIsNeitherToldNorCounted() {
    Run run = run(RunKind.PREVIEW);
    second.hidden();
    DifferencesJson page = views.page(run, "1", "1");
    assertEquals(List.of("RICE-1"), keys(page));
    assertEquals(2, page.total());
  }

  @Test
  void anIssueThatWasMovedOutOfSightIsNotTold() {
    Run run = run(RunKind.PREVIEW);
    second.hidden();
    parts.countAsVisible(2);
    assertEquals(List.of("RICE-3", "RICE-1"), keys(views.page(run, null, null)));
  }

  @Test
  void anIssueThatWasMovedToAnotherProjectIsStillTold() throws IOException {
    Run run = run(RunKind.RECALCULATION);
    jira.issue(4).hidden();
    parts.moveToOther(2, "OTHER-9");
    assertEquals(List.of("RICE-1", "RICE-2", "RICE-3"), keys(views.page(run, null, null)));
    StringWriter csv = new StringWriter();
    views.csv(run, csv);
    assertTrue(csv.toString().contains("RICE-2,2.5"), csv.toString());
  }

  @Test
  void whereSomethingIsHiddenAPageAndTheCsvAskOnceForEachPartAndLoadNoIssue() throws IOException {
    for (int number = 4; number <= 450; number++) {
      jira.issue(number).with(Example.FIELDS.score(), (double) number);
    }
    second.hidden();
    jira.indexAll();
    Run run = run(RunKind.RECALCULATION);
    long parts = node.files.journal(run.id()).all().size();
    assertEquals(3, parts);
    int loads = jira.loads();
    long searches = this.parts.searches();
    DifferencesJson page = views.page(run, "440", "50");
    assertEquals(449, page.total());
    assertEquals("RICE-442", page.differences().get(0).key());
    // Two counts tell whether all is seen, then each part, then the page itself.
    assertEquals(2 + parts + 1, this.parts.searches() - searches);
    searches = this.parts.searches();
    views.csv(run, new StringWriter());
    assertEquals(parts, this.parts.searches() - searches);
    assertEquals(loads, jira.loads());
  }

  @Test
  void anIssueThatWasDeletedIsNotTold() {
    Run run = run(RunKind.RECALCULATION);
    parts.delete(2);
    assertEquals(List.of("RICE-1", "RICE-3"), keys(views.page(run, null, null)));
  }

  @Test
  void aPageOutsideIsEmpty() {
    assertEquals(List.of(), keys(views.page(run(RunKind.PREVIEW), "3", "10")));
  }

  @Test
  void whatIsNoPlaceAndNoSizeIsRefused() {
    Run run = run(RunKind.PREVIEW);
    assertEquals(Set.of("start"), refused(run, "-1", null));
    assertEquals(Set.of("start"), refused(run, "first", null));
    assertEquals(Set.of("limit"), refused(run, null, "0"));
    assertEquals(Set.of("limit"), refused(run, null, "501"));
    assertEquals(500, views.page(run, null, "500").limit());
  }

  @Test
  void theCsvHoldsTheSameAsPlainNumbers() throws IOException {
    Run run = run(RunKind.RECALCULATION);
    second.hidden();
    StringWriter csv = new StringWriter();
    views.csv(run, csv);
    assertEquals(
        "key,before,after,rank before,rank after\r\nRICE-1,1,,,\r\nRICE-3,30000000,,,\r\n",
        csv.toString());
  }

  @Test
  void theCsvTellsRanksAndFractions() throws IOException {
    assertEquals("A-1,0.25,1.5,2,1\r\n", row(new DifferenceRow("A-1", 0.25, 1.5, 2, 1)));
    assertEquals("A-1,0,-5,,\r\n", row(new DifferenceRow("A-1", 0.0, -5.0, null, null)));
  }

  @Test
  void aValueThatASpreadsheetWouldRunIsATextInTheCsv() throws IOException {
    for (String start : List.of("=", "+", "-", "@")) {
      assertEquals(
          "'" + start + "1,,,,\r\n", row(new DifferenceRow(start + "1", null, null, null, null)));
    }
    assertEquals("\"'\t1\",,,,\r\n", row(new DifferenceRow("\t1", null, null, null, null)));
    assertEquals("\"'\r1\",,,,\r\n", row(new DifferenceRow("\r1", null, null, null, null)));
    assertEquals("\"a,\"\"b\",,,,\r\n", row(new DifferenceRow("a,\"b", null, null, null, null)));
  }

  @Test
  void onlyThePartsOfAPageAreRead() {
    StoredParts stored = new StoredParts(storage.texts(), "org.riceforjira.run.9.journal");
    StoredJournal journal = new StoredJournal(stored, PROJECT, "customfield_1");
    for (int i = 0; i < 5; i++) {
      List<ScoreChange> batch =
          List.of(
              new ScoreChange(2 * i, "A-" + 2 * i, 1.0, 2.0),
              new ScoreChange(2 * i + 1, "A-" + (2 * i + 1), 1.0, 2.0));
      journal.writing(batch);
      journal.written(i == 1 ? batch.subList(0, 1) : batch);
    }
    List<Part> read = new ArrayList<>();
    Differences differences =
        new Differences(
            stored.all(),
            part -> PROJECT,
            part -> {
              read.add(part);
              return node.files.changes(stored, part).stream().map(IssueDifference::of).toList();
            },
            false);
    Differences.Page page = differences.page(2, 3);
    assertEquals(9, page.total());
    assertEquals(
        List.of("A-2", "A-4", "A-5"), page.rows().stream().map(DifferenceRow::key).toList());
    assertEquals(List.of(1, 2), read.stream().map(Part::number).toList());
  }

  private static String row(DifferenceRow row) throws IOException {
    StringWriter csv = new StringWriter();
    new DifferencesCsv(csv).row(row);
    return csv.toString();
  }

  private Set<String> refused(Run run, String start, String limit) {
    return Refusals.errors(assertThrows(Refusal.class, () -> views.page(run, start, limit)))
        .keySet();
  }

  private static List<String> keys(DifferencesJson page) {
    return page.differences().stream().map(ToldDifference::key).toList();
  }

  private Run run(RunKind kind) {
    return node.recalculations.runNow(
        new RunRequest(kind, Optional.of(PROJECT), Optional.empty(), Optional.of("ann")));
  }
}
