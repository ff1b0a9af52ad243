package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.host.data.IssueRow;

/** Whole projects are counted without a look at their issues, and to the same number. */
class CountsTest {
  private static final Map<String, Object> MANAGEMENT = Map.of(IssueRow.SECURITY, "7");

  private final TestJira test = new TestJira();
  private IssueRow login;

  @BeforeEach
  void fillTwoProjects() throws Exception {
    login = test.issue("Login");
    test.issue("Basket");
    test.issue(TestJira.SHOP, "Layoffs", MANAGEMENT);
    test.issue(TestJira.PUBLIC, "Open", Map.of());
    test.issue(TestJira.SECRET, "Hidden", Map.of());
  }

  private void assertCount(long expected, String jql, String user) throws Exception {
    assertEquals(expected, test.jira.searches().count(jql, user));
    assertEquals(expected, test.jira.searches().search(jql, user, 0, 10).total());
  }

  @ParameterizedTest
  @CsvSource({
    "alice,project = SHOP,3",
    "bob,project = SHOP,2",
    "bob,'project in (SHOP, PUBLIC)',3",
    "bob,project = SHOP AND project = SHOP,2",
    "bob,project = SHOP AND project = PUBLIC,0",
    "bob,'project = SHOP AND project in (SHOP, PUBLIC)',2",
    "bob,project = SHOP OR project = PUBLIC,3",
    "bob,NOT project = SHOP,1",
    "bob,project != SHOP,1",
    "bob,project = SHOP AND summary ~ login,1",
    "alice,'',5",
    "bob,'',3",
    ",project = PUBLIC,1"
  })
  void countingAndSearchingAgree(String user, String jql, long expected) throws Exception {
    assertCount(expected, jql, user);
  }

  @Test
  void theCountFollowsChanges() throws Exception {
    change(() -> test.jira.edits().update(login.id(), MANAGEMENT, "alice", Update.RECORDED));
    assertCount(1, "project = SHOP", "bob");
    assertCount(3, "project = SHOP", "alice");
    change(() -> test.jira.edits().move(login.id(), TestJira.PUBLIC, "alice"));
    assertCount(2, "project = SHOP", "alice");
    assertCount(2, "project = PUBLIC", "alice");
    change(
        () -> {
          test.jira.edits().delete(login.id(), "alice");
          return null;
        });
    assertCount(1, "project = PUBLIC", "alice");
  }

  @Test
  void whatIsNotIndexedIsNotCounted() throws Exception {
    test.jira.faults().failReindexAlways();
    test.issue("Search");
    assertCount(2, "project = SHOP", "bob");
    test.jira.faults().failReindex(0);
    test.jira.reindexAll();
    assertCount(3, "project = SHOP", "bob");
    assertEquals(
        List.of("Basket", "Login", "Search"), test.found("project = SHOP ORDER BY summary", "bob"));
  }

  private void change(Callable<?> work) throws Exception {
    test.jira.request("alice", work);
  }
}
