package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.data.IssueRow;

class SearchByCategoryTest {
  private final TestJira test = new TestJira();

  @Test
  void anIssueIsFoundInTheCategoryOfItsStatusAsItWasLastIndexed() throws Exception {
    IssueRow search = test.issue("Search by colour");
    test.issue("Gift cards");
    assertEquals(List.of("Gift cards", "Search by colour"), found("\"To Do\""));
    assertEquals(List.of(), found("Done"));

    test.jira.request(
        "alice",
        () ->
            test.jira
                .edits()
                .update(search.id(), Map.of(IssueRow.STATUS, "3"), "alice", Update.RECORDED));
    assertEquals(List.of("Gift cards"), found("\"To Do\""));
    assertEquals(List.of("Search by colour"), found("Done"));
  }

  private List<String> found(String category) throws Exception {
    return test.found("statusCategory = " + category + " AND summary is not EMPTY", "alice");
  }
}
