package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.Cursor;
import org.riceforjira.core.sync.IssueGateway;
import org.riceforjira.core.sync.Page;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.plugin.EnglishTexts;

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
  void pagesAreAskedForByProjectIdAndBehindAKeyWithOneIssueMoreThanIsWanted() {
    Page first = read(Scope.of(PROJECT), Cursor.START, 2);
    Page second = read(Scope.of(PROJECT), first.next().orElseThrow(), 2);
    assertEquals(
        List.of(
            "project = 10000 ORDER BY key ASC",
            "project = 10000 AND issuekey > \"RICE-2\" ORDER BY key ASC"),
        jira.search.asked);
    assertEquals(List.of(3, 3), jira.search.limits);
    assertEquals(List.of("RICE-1", "RICE-2"), keys(first));
    assertEquals(List.of("RICE-3", "RICE-4"), keys(second));
    assertEquals(Optional.empty(), second.next());
  }

  @ParameterizedTest
  @CsvSource({
    "1, RICE-4",
    "2, RICE-3 RICE-4",
    "4, RICE-1 RICE-2 RICE-3 RICE-4",
    "9, RICE-1 RICE-2 RICE-3 RICE-4"
  })
  void theNewestAreThoseBehindTheirCursor(int most, String keys) {
    Scope scope = Scope.of(PROJECT);
    Cursor cursor = new NewestIssues(jira.scores.pages()).cursor(scope, most);
    assertEquals(List.of(keys.split(" ")), keys(read(scope, cursor, 10)));
  }

  @Test
  void whatTheVisitorDoesNotSeeIsNoneOfTheNewest() {
    jira.issue(4).hidden();
    jira.issue(3).hidden();
    jira.indexAll();
    Cursor cursor = new NewestIssues(jira.scores.pages()).cursor(Scope.of(PROJECT), 1);
    assertEquals(new Cursor("1"), cursor);
  }

  @ParameterizedTest
  @CsvSource({"4, 1", "5, 1", "3, 2", "2, 2", "1, 4"})
  void aWalkNeedsAsManySearchesAsPages(int limit, int searches) {
    walk(limit, () -> {});
    assertEquals(searches, jira.search.searchers.size());
  }

  @Test
  void aCursorIsANumberThatOutlivesTheKeyOfTheProject() {
    assertEquals(Optional.of(new Cursor("2")), read(Scope.of(PROJECT), Cursor.START, 2).next());
  }

  @Test
  void aProjectThatIsRenamedBetweenTwoPagesNeitherRepeatsNorSkips() {
    assertEquals(
        List.of("RICE-1", "RICE-2", "NEW-3", "NEW-4"), walk(2, () -> jira.renameProject("NEW")));
    assertEquals(
        "project = 10000 AND issuekey > \"NEW-2\" ORDER BY key ASC", jira.search.asked.get(1));
  }

  @Test
  void aProjectThatIsRenamedWhileTheLastIssueIsLookedForNeitherRepeatsNorSkips() {
    Page first = read(Scope.of(PROJECT), Cursor.START, 2);
    jira.renameProject("NEW");
    jira.projects.rename(MiniJira.PROJECT, "RICE");
    Page second = read(Scope.of(PROJECT), first.next().orElseThrow(), 2);
    assertEquals(List.of("NEW-3", "NEW-4"), keys(second));
  }

  @Test
  void deletedIssuesThatTheIndexStillHasDoNotHoldUpTheWalk() {
    Page first = read(Scope.of(PROJECT), Cursor.START, 2);
    jira.deleteFromDatabase(1);
    jira.deleteFromDatabase(2);
    Page second = read(Scope.of(PROJECT), first.next().orElseThrow(), 1);
    assertEquals(List.of("RICE-3"), keys(second));
    assertEquals(Optional.of(new Cursor("3")), second.next());
  }

  @Test
  void theScopeMeansWhatItMeansToThePersonWhoIsActedFor() {
    ApplicationUser bob = jira.visitors.person("bob");
    Scope mine = new Scope(PROJECT, Optional.of("assignee = currentUser()"));
    jira.visitors.visitor().as("bob", () -> read(mine, Cursor.START, 2));
    jira.visitors.visitor().as(null, () -> read(mine, Cursor.START, 2));
    assertEquals(Arrays.asList(bob, null), jira.search.searchers);
  }

  @Test
  void aQueryThatSomebodyChoseTellsNothingOfIssuesTheyMayNotSee() {
    jira.visitors.person("bob");
    jira.rowWithKey("RICE-1").matching("text ~ secret").hidden();
    jira.rowWithKey("RICE-2").matching("text ~ secret");
    jira.indexAll();
    Scope chosen = new Scope(PROJECT, Optional.of("text ~ secret"));
    assertEquals(
        List.of("RICE-2"),
        keys(jira.visitors.visitor().as("bob", () -> read(chosen, Cursor.START, 2))));
    assertEquals(1, jira.visitors.visitor().as("bob", () -> count(chosen)));
    assertEquals(4, jira.visitors.visitor().as("bob", () -> count(Scope.of(PROJECT))));
    assertEquals(2, jira.visitors.visitor().as(null, () -> count(chosen)), "the app itself");
  }

  @Test
  void theJqlOfTheScopeStaysTogether() {
    read(new Scope(PROJECT, Optional.of("labels = a OR labels = b")), new Cursor("1"), 2);
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
  void anIssueThatHasTheSameNumberInAnotherProjectIsNotGoneOnFrom() {
    Page first = read(Scope.of(PROJECT), Cursor.START, 2);
    jira.move(2, "SHOP-2");
    read(Scope.of(PROJECT), first.next().orElseThrow(), 10);
    assertEquals(
        "project = 10000 AND issuekey > \"RICE-1\" ORDER BY key ASC", jira.search.asked.get(1));
  }

  @Test
  void readingGoesOnWhenTheLastIssueWasMovedAwayAndBack() {
    Page first = read(Scope.of(PROJECT), Cursor.START, 2);
    jira.move(2, "RICE-9", PROJECT);
    jira.indexAll();
    Page second = read(Scope.of(PROJECT), first.next().orElseThrow(), 10);
    assertEquals(List.of("RICE-3", "RICE-4", "RICE-9"), keys(second));
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
    assertEquals(Optional.of(new Cursor("2")), page.next());
  }

  @Test
  void withoutSearchReadingIsRefusedWithASentence() {
    ApiCheck api =
        new ApiCheck(ChangedJira.without("com.atlassian.jira.issue.search.SearchResults"));
    IssueGateway gateway = jira.scores.gateway(api);
    PartUnavailable refused =
        assertThrows(
            PartUnavailable.class, () -> gateway.read(Scope.of(PROJECT), NEEDS, Cursor.START, 2));
    assertTrue(refused.in(EnglishTexts.texts()).startsWith("Searching issues is not possible"));
  }

  private Page read(Scope scope, Cursor after, int limit) {
    return jira.scores.gateway(new ApiCheck()).read(scope, NEEDS, after, limit);
  }

  private long count(Scope scope) {
    return jira.scores.gateway(new ApiCheck()).count(scope);
  }

  /** The keys of all pages; something happens after the first. */
  private List<String> walk(int limit, Runnable afterTheFirst) {
    Page page = read(Scope.of(PROJECT), Cursor.START, limit);
    List<String> keys = new ArrayList<>(keys(page));
    afterTheFirst.run();
    while (page.next().isPresent()) {
      page = read(Scope.of(PROJECT), page.next().get(), limit);
      keys.addAll(keys(page));
    }
    return keys;
  }

  private static List<String> keys(Page page) {
    return page.issues().stream().map(IssueFacts::key).toList();
  }
}
