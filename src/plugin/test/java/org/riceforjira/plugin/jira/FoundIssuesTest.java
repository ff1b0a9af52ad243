package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.jira.bc.issue.search.SearchService;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sync.ProjectId;

class FoundIssuesTest {
  private static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);

  private final MiniJira jira = new MiniJira();

  @Test
  void thoseAreFoundThatMatchAndThatTheVisitorSeesById() {
    jira.issue(3).matching("labels = mine");
    jira.issue(2).matching("labels = mine").hidden();
    jira.issue(1).matching("labels = mine");
    jira.issue(4);
    jira.linkedIssue(1).matching("labels = mine");
    jira.indexAll();
    assertArrayEquals(new long[] {10001, 10003}, found().ids(PROJECT, "labels = mine"));
  }

  @Test
  void withoutAQueryAllAreFoundThatTheVisitorSees() {
    jira.issue(1);
    jira.issue(2).hidden();
    jira.indexAll();
    assertArrayEquals(new long[] {10001}, found().ids(PROJECT, ""));
    jira.visitors.anonymous();
    assertArrayEquals(new long[] {10001}, found().ids(PROJECT, " "));
  }

  @Test
  void whatAQueryOfAnonymousNamesIsCheckedToo() {
    jira.visitors.anonymous();
    assertThrows(RefusedQuery.class, () -> found().ids(PROJECT, "fixVersion = deleted"));
  }

  @Test
  void fewAreFoundByOneSearchAndMoreAreNot() {
    jira.issue(1).matching("labels = mine");
    jira.issue(2).matching("labels = mine").hidden();
    jira.issue(3).matching("labels = mine");
    jira.indexAll();
    assertArrayEquals(
        new long[] {10001, 10003}, found().few(PROJECT, "labels = mine", 2).orElseThrow());
    assertEquals(1, jira.search.searchers.size());
    assertEquals(Optional.empty(), found().few(PROJECT, "labels = mine", 1));
  }

  @Test
  void moreThanOnePageIsWalked() {
    for (int number = 1; number <= FoundIssues.PAGE + 1; number++) {
      jira.issue(number);
    }
    jira.indexAll();
    long[] ids = found().ids(PROJECT, "");
    assertEquals(FoundIssues.PAGE + 1, ids.length);
    assertEquals(MiniJira.PROJECT + FoundIssues.PAGE + 1, ids[FoundIssues.PAGE]);
    assertEquals(2, jira.search.searchers.size());
  }

  @Test
  void whatJiraDoesNotAcceptIsRefusedInItsOwnWords() {
    RefusedQuery broken =
        assertThrows(RefusedQuery.class, () -> found().ids(PROJECT, "rubbish = ("));
    assertEquals("Error in the JQL Query.", broken.getMessage());
    RefusedQuery unknown =
        assertThrows(RefusedQuery.class, () -> found().ids(PROJECT, "labels = deleted"));
    assertEquals("The value 'deleted' does not exist.", unknown.getMessage());
    assertEquals(0, jira.search.searchers.size());
  }

  @Test
  void whereNothingCanBeSearchedThatIsSaid() {
    ApiCheck lacking = new ApiCheck(ChangedJira.without(SearchService.class.getName()));
    assertThrows(PartUnavailable.class, () -> found(lacking).ids(PROJECT, ""));
  }

  private FoundIssues found() {
    return found(new ApiCheck());
  }

  private FoundIssues found(ApiCheck api) {
    return new FoundIssues(jira.scores.pages(), jira.scores.queries(api), api);
  }
}
