package org.riceforjira.host.data.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search answers with one mistake each; the second issue, on line 3, is the broken one. */
class BrokenJsonTest {
  private static final String SECOND = "a.json, issue 2 (ABC-2), line 3 column 1: ";

  @TempDir private Path folder;
  private ImportDesk desk;
  private String before;

  @BeforeEach
  void open() {
    desk = new ImportDesk(folder);
    before = desk.everything();
  }

  @AfterEach
  void theStoreIsUnchanged() {
    assertEquals(before, desk.everything());
    assertTrue(desk.indexed.isEmpty());
  }

  private String refusal(String json) throws IOException {
    return desk.refusal(desk.file("a.json", json));
  }

  /** The refusal of an answer whose second issue has these fields besides its summary. */
  private String refusalOf(String fields) throws IOException {
    return refusal(
        """
        {"issues": [
        {"key": "ABC-1", "fields": {"summary": "One"}},
        {"key": "ABC-2", "fields": {"summary": "Two", %s}}],
        "names": {"customfield_1": "Story Points"}, "schema": {"customfield_1": {"type": "number"}}}
        """
            .formatted(fields));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"summary\": {\"a\": 1}" + "| fields.summary must be a text and is {\"a\":1}; correct it.",
        "\"summary\": \" \""
            + "| fields.summary is missing; add it, or take the issue out of the file.",
        "\"customfield_1\": \"eight\""
            + "| fields.customfield_1 (Story Points) must be a number and is \"eight\"; correct it.",
        "\"customfield_1\": 1e999"
            + "| fields.customfield_1 (Story Points) must be a number and is 1e999; correct it.",
        "\"created\": \"yesterday\""
            + "| fields.created must be a time such as 2026-11-21T10:15:00.000+0000 and is \"yesterday\"; correct it.",
        "\"duedate\": \"24.12.26\""
            + "| fields.duedate must be a date such as 2026-11-21 and is \"24.12.26\"; correct it.",
        "\"labels\": \"one\"| fields.labels must be a list and is \"one\"; correct it.",
        "\"votes\": {\"votes\": -1}"
            + "| fields.votes.votes must be a whole number from 0 to 100000 and is -1; correct it.",
        "\"votes\": 3| fields.votes must be an object and is 3; correct it.",
        "\"issuetype\": {\"name\": \"Bug\", \"subtask\": \"no\"}"
            + "| fields.issuetype.subtask must be true or false and is \"no\"; correct it.",
        "\"comment\": {\"total\": 1, \"authors\": 2}"
            + "| fields.comment.authors cannot be 2 where there are 1 comments; correct one of the two.",
        "\"fixVersions\": [{\"name\": \"1\", \"releaseDate\": \"soon\"}]"
            + "| fields.fixVersions[0].releaseDate must be a date such as 2026-11-21 and is \"soon\"; correct it.",
        "\"issuelinks\": [{\"type\": {\"name\": \"Blocks\"}}]"
            + "| fields.issuelinks[0].inwardIssue.key is missing; add it, or take the issue out of the file.",
        "\"issuelinks\": [{\"type\": {\"name\": \"Blocks\"}, \"outwardIssue\": {\"key\": \"ABC-2\"}}]"
            + "| it is linked to itself; remove that link.",
        "\"parent\": {\"key\": \"ABC-2\"}"
            + "| its parents go round in a circle at ABC-2; take one parent away.",
        "\"project\": {\"key\": \"XYZ\"}"
            + "| the project is XYZ, which the key denies; correct one of the two.",
        "\"priority\": {\"id\": \"3\"}"
            + "| fields.priority.name is missing; add it, or take the issue out of the file.",
        "\"assignee\": {\"active\": true}"
            + "| fields.assignee.accountId is missing; add it, or take the issue out of the file."
      })
  void theMistakeIsNamedWithItsPlace(String fields, String said) throws IOException {
    assertEquals(SECOND + said, refusalOf(fields));
  }

  @Test
  void aKeyThatComesTwice() throws IOException {
    assertEquals(
        "a.json, issue 2 (ABC-1), line 2 column 1: the key is already that of issue 1, line 1; take one of the two out.",
        refusal(
            """
            [{"key": "ABC-1", "fields": {"summary": "One"}},
            {"key": "ABC-1", "fields": {"summary": "Two"}}]
            """));
  }

  @Test
  void aKeyThatIsNone() throws IOException {
    assertEquals(
        "a.json, issue 1, line 1 column 2: \"12\" is no issue key; write one such as ABC-12.",
        refusal("[{\"key\": 12, \"fields\": {\"summary\": \"One\"}}]"));
  }

  @Test
  void anIssueWithoutAKeyOrFields() throws IOException {
    assertEquals(
        "a.json, issue 1, line 1 column 2: key is missing; add it, or take the issue out of the file.",
        refusal("[{\"fields\": {\"summary\": \"One\"}}]"));
    assertEquals(
        "a.json, issue 1 (ABC-1), line 1 column 2: fields is missing; ask for the fields of the issues in the search.",
        refusal("[{\"key\": \"ABC-1\"}]"));
    assertEquals(
        "a.json, issue 1 (ABC-1), line 1 column 2: fields must be an object and is [1]; correct it.",
        refusal("[{\"key\": \"ABC-1\", \"fields\": [1]}]"));
  }

  @Test
  void jsonThatStopsInTheMiddle() throws IOException {
    assertEquals(
        "a.json stops in the middle, at line 2 column 16; fetch it again, it was not stored completely.",
        refusal("{\"issues\": [\n{\"key\": \"ABC-1\""));
  }

  @Test
  void jsonWithAMistake() throws IOException {
    assertEquals(
        "a.json is not JSON at line 2 column 9; correct that place, or export the issues again.",
        refusal("{\"issues\": [\n{\"key\": ABC-1}]}"));
    assertEquals(
        "a.json goes on after its end at line 1 column 3; store each answer in a file of its own.",
        refusal("[] []"));
  }

  @Test
  void anAnswerWithoutIssues() throws IOException {
    assertEquals(
        "a.json has no list \"issues\"; store the whole answer of /rest/api/2/search in it.",
        refusal("{\"values\": []}"));
    assertEquals(
        "a.json holds no issues; widen the search that it was exported with.",
        refusal("{\"issues\": []}"));
    assertEquals(
        "a.json: issues must be a list at line 1 column 13; store the answer of /rest/api/2/search unchanged.",
        refusal("{\"issues\": {}}"));
    assertEquals(
        "a.json: issues[0] must be an object at line 1 column 3; store the answer of /rest/api/2/search unchanged.",
        refusal("[7]"));
  }

  @Test
  void fieldsThatAreDescribedWrongly() throws IOException {
    String answer =
        "{\"issues\": [{\"key\": \"ABC-1\", \"fields\": {\"summary\": \"One\", \"customfield_1\": 1}}], %s}";

    assertEquals(
        "a.json: schema.customfield_1 must be an object and is \"number\"; correct it.",
        refusal(answer.formatted("\"schema\": {\"customfield_1\": \"number\"}")));
    assertEquals(
        "a.json: names.customfield_1 must be a text and is []; correct it.",
        refusal(answer.formatted("\"names\": {\"customfield_1\": []}")));
  }

  @Test
  void anErrorOfJira() throws IOException {
    assertEquals(
        "a.json holds an error of Jira instead of issues: [\"No such project.\"]; repeat the search with a user who may see them.",
        refusal("{\"errorMessages\": [\"No such project.\"], \"errors\": {}}"));
  }
}
