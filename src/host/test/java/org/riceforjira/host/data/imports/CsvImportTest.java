package org.riceforjira.host.data.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riceforjira.host.data.CommentRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.SprintRow;
import org.riceforjira.host.data.VersionRow;

class CsvImportTest {
  private static final String EXPORT =
      """
      \uFEFFSummary,Issue key,Issue id,Parent id,Issue Type,Status,Project key,Project name,Priority,\
      Resolution,Assignee,Reporter,Created,Updated,Resolved,Due Date,Votes,Labels,Labels,\
      Fix Version/s,Fix Version/s,Component/s,Sprint,Sprint,Original Estimate,\
      Custom field (Story Points),Custom field (Customer),Outward issue link (Blocks),\
      Inward issue link (Blocks),Comment,Comment,Custom field (Rank),Time Spent,Description
      "Pay, quickly",ABC-1,101,,Story,In Progress,ABC,Alphabet,High,\
      ,bob,alice,21/Nov/26 10:15 AM,2026-11-21 10:20,,24/Dec/26 12:00 AM,2,money,fast,\
      1.0,2.0,Checkout,Sprint 1,Sprint 2,28800,\
      5.0,Gold,ABC-2,,21/Nov/26 10:16 AM;bob;Fine; with me,"21/Nov/26 3:05 PM;alice;Two
      lines",0|i0001:,60,"First line

      Third line, with ""quotes""\"
      Second,ABC-2,102,101,Sub-task,Done,ABC,Alphabet,Low,\
      Done,,dora,2026-11-20T10:15:00.000+0100,,2026-11-21,,,,,\
      ,,,Sprint 1,,,\
      ,,,ABC-1,,,,,
      """;

  @TempDir private Path folder;
  private ImportDesk desk;

  @BeforeEach
  void open() {
    desk = new ImportDesk(folder);
  }

  @Test
  void repeatedColumnsBecomeLists() throws Exception {
    desk.importText(EXPORT);

    IssueRow issue = desk.issue("ABC-1");
    assertEquals(List.of("money", "fast"), issue.texts(IssueRow.LABELS));
    assertEquals(2, issue.texts(IssueRow.FIX_VERSIONS).size());
    assertEquals(List.of("1.0", "2.0"), desk.store.versions().all().map(VersionRow::name).toList());
    assertEquals(2, issue.texts(IssueRow.VOTERS).size());
    assertEquals(28800.0, issue.number(IssueRow.ORIGINAL_ESTIMATE));
  }

  @Test
  void quotedLineBreaksAndQuotesStay() throws Exception {
    desk.importText(EXPORT);

    assertEquals("Pay, quickly", desk.issue("ABC-1").text(IssueRow.SUMMARY));
    assertEquals(
        "First line\n\nThird line, with \"quotes\"",
        desk.issue("ABC-1").text(IssueRow.DESCRIPTION));
  }

  @Test
  void datesOfSeveralFormsAreRead() throws Exception {
    desk.importText(EXPORT);

    assertEquals("2026-11-21T10:15:00Z", desk.issue("ABC-1").text(IssueRow.CREATED));
    assertEquals("2026-11-21T10:20:00Z", desk.issue("ABC-1").text(IssueRow.UPDATED));
    assertEquals("2026-12-24", desk.issue("ABC-1").text(IssueRow.DUE));
    assertEquals("2026-11-20T09:15:00Z", desk.issue("ABC-2").text(IssueRow.CREATED));
    assertEquals("2026-11-21T00:00:00Z", desk.issue("ABC-2").text(IssueRow.RESOLVED));
  }

  @Test
  void commentsAreTakenApart() throws Exception {
    desk.importText(EXPORT);

    List<CommentRow> comments = desk.store.comments().all().toList();
    assertEquals(
        List.of("Fine; with me", "Two\nlines"), comments.stream().map(CommentRow::body).toList());
    assertEquals(List.of("bob", "alice"), comments.stream().map(CommentRow::author).toList());
    assertEquals("2026-11-21T15:05:00Z", comments.get(1).created());
  }

  @Test
  void parentsAreNamedByIdAndLinksByKey() throws Exception {
    desk.importText(EXPORT);

    long first = desk.issue("ABC-1").id();
    long second = desk.issue("ABC-2").id();
    LinkRow link = desk.store.links().all().findFirst().orElseThrow();
    assertEquals(Long.toString(first), desk.issue("ABC-2").text(IssueRow.PARENT));
    assertEquals(1, desk.store.links().size());
    assertEquals(List.of(first, second), List.of(link.sourceId(), link.destinationId()));
  }

  @Test
  void customFieldsAreNumbersWhereAllTheirValuesAre() throws Exception {
    desk.importText(EXPORT);

    assertEquals(5.0, desk.value("ABC-1", "Story Points"));
    assertEquals("Gold", desk.value("ABC-1", "Customer"));
    assertEquals(2, desk.store.fields().size());
  }

  @Test
  void theLastSprintOfAnOpenIssueIsStillToCome() throws Exception {
    desk.importText(EXPORT);

    assertEquals(
        List.of("Sprint 1 closed", "Sprint 2 future"),
        desk.store.sprints().all().map(CsvImportTest::spoken).toList());
  }

  @Test
  void columnsNotUnderstoodAreNamed() throws Exception {
    assertEquals(
        List.of("Fields not imported (2): Custom field (Rank), Time Spent."),
        ImportFile.read(desk.file("a.csv", EXPORT)).leftOut());
  }

  @Test
  void aZippedFileWithSemicolonsAndFewColumnsIsEnough() throws Exception {
    byte[] csv = "Issue key;Summary;Issue Type\nABC-1;One;Wish\n\nXYZ-1;Other;Bug\n".getBytes();

    List<ImportResult> results = desk.importFile(desk.file("a", ImportDesk.zipped(csv)));

    assertEquals(List.of("ABC", "XYZ"), results.stream().map(ImportResult::key).toList());
    ProjectRow project = desk.store.projects().get(results.get(0).projectId()).orElseThrow();
    String type = desk.issue("ABC-1").text(IssueRow.TYPE);
    assertEquals(List.of(type), project.issueTypeIds());
    assertEquals("Wish", desk.store.issueTypes().get(type).orElseThrow().name());
  }

  @Test
  void wordsForNothingAreNothing() throws Exception {
    desk.importText("Issue key,Summary,Resolution,Assignee\nABC-1,One,Unresolved,Unassigned\n");

    assertNull(desk.issue("ABC-1").text(IssueRow.RESOLUTION));
    assertNull(desk.issue("ABC-1").text(IssueRow.ASSIGNEE));
    assertEquals(6, desk.store.users().size());
  }

  private static String spoken(SprintRow sprint) {
    return sprint.name() + " " + sprint.state();
  }
}
