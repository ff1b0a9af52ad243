package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.Cursor;
import org.riceforjira.core.sync.IssueGateway;
import org.riceforjira.core.sync.Page;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.Scope;

class IssuePagesTest {
  private static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);
  private static final String REACH = Example.FIELDS.reach();
  private static final FactNeeds NEEDS = Example.SETTINGS.needs();

  private final MiniJira jira = new MiniJira();

  @BeforeEach
  void fourIssues() {
    for (long number = 1; number <= 4; number++) {
      jira.issue(number).with(REACH, 10.0 * number);
    }
    jira.indexAll();
  }

  @Test
  void pagesAreAskedForByProjectIdAndBehindAKey() {
    Page first = read(Scope.of(PROJECT), Cursor.START, 2);
    read(Scope.of(PROJECT), first.next().orElseThrow(), 2);
    assertEquals(
        List.of(
            "project = 10000 ORDER BY key ASC",
            "project = 10000 AND issuekey > \"RICE-2\" ORDER BY key ASC"),
        jira.search.asked);
    assertEquals(List.of(2, 2), jira.search.limits);
  }

  @Test
  void theJqlOfTheScopeStaysTogether() {
    read(new Scope(PROJECT, Optional.of("labels = a OR labels = b")), new Cursor("RICE-1"), 2);
    assertEquals(
        List.of(
            "project = 10000 AND (labels = a OR labels = b) AND issuekey > \"RICE-1\" ORDER BY key ASC"),
        jira.search.asked);
  }

  @Test
  void aQueryThatJiraDoesNotAcceptIsNamedWithItsError() {
    Scope scope = new Scope(PROJECT, Optional.of("rubbish"));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> read(scope, Cursor.START, 2));
    assertTrue(refused.getMessage().contains("(rubbish)"), refused.getMessage());
    assertTrue(refused.getMessage().contains("Error in the JQL Query."), refused.getMessage());
  }

  @Test
  void readingGoesOnBehindTheLastKeyWhenThatIssueWasDeleted() {
    Page first = read(Scope.of(PROJECT), Cursor.START, 2);
    jira.delete(2);
    Page second = read(Scope.of(PROJECT), first.next().orElseThrow(), 10);
    assertEquals(List.of("RICE-3", "RICE-4"), keys(second));
  }

  @Test
  void readingStartsOverWhenNothingBeforeTheLastKeyIsLeft() {
    Page first = read(Scope.of(PROJECT), Cursor.START, 2);
    jira.delete(1);
    jira.delete(2);
    Page second = read(Scope.of(PROJECT), first.next().orElseThrow(), 10);
    assertEquals(List.of("RICE-3", "RICE-4"), keys(second));
  }

  @Test
  void readingGoesOnWhenTheLastIssueWasMovedToAnotherProject() {
    Page first = read(Scope.of(PROJECT), Cursor.START, 2);
    jira.move(2, "SHOP-7");
    Page second = read(Scope.of(PROJECT), first.next().orElseThrow(), 10);
    assertEquals(List.of("RICE-3", "RICE-4"), keys(second));
  }

  @Test
  void factsComeFromTheDatabaseNotFromTheCopiesOfTheSearch() {
    jira.rowWithKey("RICE-1").with(REACH, 99.0);
    Page page = read(Scope.of(PROJECT), Cursor.START, 1);
    assertEquals(99.0, page.issues().get(0).numbers().get(REACH));
    assertEquals(10.0, jira.inIndex(1, REACH), "The index still has the old number.");
  }

  @Test
  void anIssueThatOnlyTheIndexStillHasIsLeftOut() {
    jira.deleteFromDatabase(1);
    Page page = read(Scope.of(PROJECT), Cursor.START, 2);
    assertEquals(List.of("RICE-2"), keys(page));
    assertEquals(Optional.of(new Cursor("RICE-2")), page.next());
  }

  @Test
  void withoutSearchReadingIsRefusedWithASentence() {
    ApiCheck api =
        new ApiCheck(ChangedJira.without("com.atlassian.jira.issue.search.SearchResults"));
    IssueGateway gateway = jira.gateway(api);
    PartUnavailable refused =
        assertThrows(
            PartUnavailable.class, () -> gateway.read(Scope.of(PROJECT), NEEDS, Cursor.START, 2));
    assertTrue(refused.getMessage().startsWith("Searching issues is not possible"));
  }

  private Page read(Scope scope, Cursor after, int limit) {
    return jira.gateway(new ApiCheck()).read(scope, NEEDS, after, limit);
  }

  private static List<String> keys(Page page) {
    return page.issues().stream().map(IssueFacts::key).toList();
  }
}
