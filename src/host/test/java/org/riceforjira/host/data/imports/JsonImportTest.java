package org.riceforjira.host.data.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riceforjira.host.data.CommentRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkRow;
import org.riceforjira.host.data.LinkTypeRow;
import org.riceforjira.host.data.OptionRow;
import org.riceforjira.host.data.SprintRow;
import org.riceforjira.host.data.UserRow;
import org.riceforjira.host.data.VersionRow;

class JsonImportTest {
  /** In the order of a real answer: names and schema come after the issues. */
  private static final String ANSWER =
      """
      {"expand": "schema,names", "startAt": 0, "maxResults": 50, "total": 2, "issues": [
        {"id": "10", "key": "ABC-7", "self": "http://x", "fields": {
          "project": {"id": "1", "key": "ABC", "name": "Alphabet"},
          "issuetype": {"name": "Story", "subtask": false}, "summary": "First",
          "description": "h2. Text", "status": {"name": "Doing",
            "statusCategory": {"key": "indeterminate"}},
          "priority": {"name": "Critical"}, "resolution": null,
          "assignee": {"name": "carol", "key": "JIRAUSER10", "displayName": "Carol C."},
          "reporter": {"name": "alice", "key": "JIRAUSER11", "displayName": "Alice"},
          "created": "2026-10-01T10:00:00.000+0200", "updated": "2026-10-02T10:00:00.000+0000",
          "duedate": "2026-12-24", "timeoriginalestimate": 7200, "labels": ["a", "b"],
          "votes": {"votes": 3, "hasVoted": false}, "watches": {"watchCount": 1},
          "fixVersions": [{"name": "2.0", "released": false, "releaseDate": "2027-01-15"}],
          "components": [{"name": "Core"}], "security": {"id": "5", "name": "Internal"},
          "comment": {"total": 1, "comments": [
            {"author": {"name": "carol", "key": "JIRAUSER10"}, "body": "Well said",
             "created": "2026-10-03T08:00:00.000+0000"}]},
          "issuelinks": [
            {"id": "1", "type": {"name": "Blocks", "inward": "is blocked by",
              "outward": "blocks"}, "outwardIssue": {"key": "ABC-8"}},
            {"id": "2", "type": {"name": "Blocks", "inward": "is blocked by",
              "outward": "blocks"}, "inwardIssue": {"key": "XYZ-1"}}],
          "environment": "any",
          "customfield_10002": 8.0, "customfield_10003": {"value": "Gold", "id": "77"},
          "customfield_10004": "a text", "customfield_10005": ["not", "read"],
          "customfield_10006": ["com.atlassian.greenhopper.service.sprint.Sprint@1f[id=4,\
      rapidViewId=2,state=ACTIVE,name=Sprint 4, the last,startDate=2026-11-16T09:00:00.000Z,\
      endDate=2026-11-30T09:00:00.000Z,completeDate=<null>]"]}},
        {"id": "11", "key": "ABC-8", "fields": {
          "project": {"key": "ABC", "name": "Alphabet"}, "summary": "Second",
          "comment": {"total": 0, "comments": []}, "customfield_10007": "ABC-7",
          "issuelinks": [{"id": "1", "type": {"name": "Blocks", "inward": "is blocked by",
              "outward": "blocks"}, "inwardIssue": {"key": "ABC-7"}}],
          "closedSprints": [{"id": 3, "name": "Sprint 3", "state": "closed",
            "startDate": "2026-11-02T09:00:00.000Z", "endDate": "2026-11-16T09:00:00.000Z"}],
          "customfield_10002": null}}],
       "names": {"customfield_10002": "Story Points", "customfield_10003": "Customer",
         "customfield_10004": "Remark", "customfield_10005": "Teams",
         "customfield_10006": "Sprint", "customfield_10007": "Epic Link"},
       "schema": {"customfield_10002": {"type": "number"},
         "customfield_10003": {"type": "option"}, "customfield_10004": {"type": "string"},
         "customfield_10005": {"type": "array"},
         "customfield_10006": {"type": "array", "custom": "com.pyxis.greenhopper.jira:gh-sprint"},
         "customfield_10007": {"type": "any",
           "custom": "com.pyxis.greenhopper.jira:gh-epic-link"}}}
      """;

  @TempDir private Path folder;
  private ImportDesk desk;

  @BeforeEach
  void open() {
    desk = new ImportDesk(folder);
  }

  @Test
  void keysStayAndIdsAreNew() throws Exception {
    desk.importText(ANSWER);

    assertEquals("First", desk.issue("ABC-7").text(IssueRow.SUMMARY));
    assertEquals(List.of(desk.issue("ABC-7").id(), desk.issue("ABC-8").id()), desk.indexed);
    assertFalse(desk.indexed.contains(10L));
    assertEquals(0, desk.store.indexed().size());
  }

  @Test
  void systemFieldsAreReadInTheirStoredForm() throws Exception {
    desk.importText(ANSWER);

    IssueRow issue = desk.issue("ABC-7");
    assertEquals("2026-10-01T08:00:00Z", issue.text(IssueRow.CREATED));
    assertEquals("2026-12-24", issue.text(IssueRow.DUE));
    assertEquals(7200.0, issue.number(IssueRow.ORIGINAL_ESTIMATE));
    assertEquals(List.of("a", "b"), issue.texts(IssueRow.LABELS));
    assertEquals(3, issue.texts(IssueRow.VOTERS).size());
    assertEquals(1, issue.texts(IssueRow.WATCHERS).size());
    assertNull(issue.text(IssueRow.RESOLUTION));
    VersionRow version = desk.store.versions().all().findFirst().orElseThrow();
    assertEquals("2027-01-15", version.releaseDate());
    assertEquals(List.of(Long.toString(version.id())), issue.texts(IssueRow.FIX_VERSIONS));
  }

  @Test
  void peopleAreKnownByNameOrBecomeUsersWithoutAPassword() throws Exception {
    desk.importText(ANSWER);

    assertEquals("alice", desk.issue("ABC-7").text(IssueRow.REPORTER));
    assertEquals("JIRAUSER10", desk.issue("ABC-7").text(IssueRow.ASSIGNEE));
    UserRow carol = desk.store.users().get("JIRAUSER10").orElseThrow();
    assertEquals("Carol C.", carol.displayName());
    assertNull(carol.passwordHash());
  }

  @Test
  void commentsKeepTheirTextAuthorAndTime() throws Exception {
    desk.importText(ANSWER);

    CommentRow comment = desk.store.comments().all().findFirst().orElseThrow();
    assertEquals("Well said", comment.body());
    assertEquals("JIRAUSER10", comment.author());
    assertEquals("2026-10-03T08:00:00Z", comment.created());
    assertEquals(desk.issue("ABC-7").id(), comment.issueId());
  }

  @Test
  void aLinkThatBothEndsTellOfIsOneLink() throws Exception {
    desk.importText(ANSWER);

    LinkRow link = desk.store.links().all().findFirst().orElseThrow();
    LinkTypeRow type = desk.store.linkTypes().get(link.typeId()).orElseThrow();
    assertEquals(1, desk.store.links().size());
    assertEquals("Blocks", type.name());
    assertEquals(desk.issue("ABC-7").id(), link.sourceId());
    assertEquals(desk.issue("ABC-8").id(), link.destinationId());
  }

  @Test
  void customFieldsOfThreeKindsAreCreated() throws Exception {
    desk.importText(ANSWER);

    OptionRow gold = desk.store.options().all().findFirst().orElseThrow();
    assertEquals(8.0, desk.value("ABC-7", "Story Points"));
    assertEquals("Gold", gold.value());
    assertEquals(desk.field("Customer").id(), gold.fieldId());
    assertEquals(Long.toString(gold.id()), desk.value("ABC-7", "Customer"));
    assertEquals("a text", desk.value("ABC-7", "Remark"));
    assertNull(desk.value("ABC-8", "Story Points"));
    assertEquals(
        "com.atlassian.jira.plugin.system.customfieldtypes:float",
        desk.field("Story Points").typeKey());
    assertEquals(
        "com.atlassian.jira.plugin.system.customfieldtypes:exactnumber",
        desk.field("Story Points").searcherKey());
  }

  @Test
  void sprintsAndEpicLinksOfTheAgilePartAreUnderstood() throws Exception {
    desk.importText(ANSWER);

    long running = Long.parseLong(desk.issue("ABC-7").texts(IssueRow.SPRINTS).get(0));
    SprintRow sprint = desk.store.sprints().get(running).orElseThrow();
    assertEquals("Sprint 4, the last", sprint.name());
    assertEquals("active", sprint.state());
    assertEquals("2026-11-30T09:00:00Z", sprint.end());
    assertEquals(1, desk.issue("ABC-8").texts(IssueRow.SPRINTS).size());
    assertEquals(
        Long.toString(desk.issue("ABC-7").id()), desk.issue("ABC-8").text(IssueRow.PARENT));
  }

  @Test
  void missingTypeStatusAndTimesGetPlainOnes() throws Exception {
    desk.importText(ANSWER);

    IssueRow issue = desk.issue("ABC-8");
    assertEquals("10002", issue.text(IssueRow.TYPE));
    assertEquals("10000", issue.text(IssueRow.STATUS));
    assertEquals("2026-11-21T12:00:00Z", issue.text(IssueRow.CREATED));
  }

  @Test
  void whatIsNotImportedIsTold() throws Exception {
    assertEquals(
        List.of(
            "1 link points at an issue outside the file.",
            "Fields not imported (2): Teams, environment."),
        ImportFile.read(desk.file("a.json", ANSWER)).leftOut());
  }

  @Test
  void onePageOfSeveralIsTold() throws Exception {
    String page =
        """
        {"startAt": 50, "maxResults": 50, "total": 120, "issues": [
          {"key": "ABC-1", "fields": {"summary": "One"}}]}
        """;

    assertEquals(
        List.of(
            "The file holds issues 51 to 51 of the 120 that the search found; fetch the others with startAt and maxResults."),
        ImportFile.read(desk.file("page.json", page)).leftOut());
  }

  @Test
  void onePageOfCloudIsTold() throws Exception {
    String page =
        "{\"issues\": [{\"key\": \"ABC-1\", \"fields\": {\"summary\": \"One\"}}], \"isLast\": false}";

    assertEquals(
        List.of("The file holds one page of a longer answer; fetch the others with nextPageToken."),
        ImportFile.read(desk.file("page.json", page)).leftOut());
  }

  @Test
  void aBareListOfIssuesIsReadToo() throws Exception {
    desk.importText(
        """
        [{"key": "ABC-1", "fields": {"summary": 2027, "customfield_10002": 5,
          "description": {"type": "doc", "content": [{"type": "paragraph", "content": [
            {"type": "text", "text": "Formatted "}, {"type": "text", "text": "words"}]}]},
          "assignee": {"accountId": "5b10a", "displayName": "Cloud Carol"}}}]
        """);

    assertEquals("2027", desk.issue("ABC-1").text(IssueRow.SUMMARY));
    assertEquals(5.0, desk.value("ABC-1", "customfield_10002"));
    assertEquals("Formatted words", desk.issue("ABC-1").text(IssueRow.DESCRIPTION));
    assertEquals("5b10a", desk.issue("ABC-1").text(IssueRow.ASSIGNEE));
  }

  @Test
  void aNewPriorityTakesItsPlaceBetweenTheKnownOnes() throws IOException, ImportProblem {
    desk.importText(ANSWER);

    List<String> names =
        desk.store
            .priorities()
            .all()
            .sorted((a, b) -> Integer.compare(a.position(), b.position()))
            .map(row -> row.position() + " " + row.name())
            .toList();
    assertEquals(
        List.of("1 Highest", "2 Critical", "3 High", "4 Medium", "5 Low", "6 Lowest"), names);
  }
}
