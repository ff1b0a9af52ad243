package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.data.ChangeRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.SprintRow;

class SoftwareTest {
  private static final SprintRow OVER = new SprintRow(51, "One", "closed", null, null);
  private static final SprintRow NOW =
      new SprintRow(52, "Two", "active", null, null, TestJira.SHOP);
  private static final SprintRow NEXT =
      new SprintRow(53, "Three", "future", null, null, TestJira.SHOP);

  private final TestJira test = new TestJira();
  private final Software software = test.jira.software();
  private final List<String> told = new ArrayList<>();
  private IssueRow login;
  private IssueRow basket;
  private IssueRow search;

  @BeforeEach
  void startWithThreeIssues() throws Exception {
    software.present(true);
    for (SprintRow sprint : List.of(OVER, NOW, NEXT)) {
      test.store.sprints().put(sprint.id(), sprint);
    }
    login = test.issue(TestJira.SHOP, "Login", Map.of(IssueRow.SPRINTS, List.of("51", "52")));
    basket = test.issue("Basket");
    search = test.issue("Search");
    test.jira.listen(
        (IssueChange change) -> change.fields().forEach(field -> told.add(field.name())));
  }

  private void as(String user, Runnable work) throws Exception {
    test.jira.request(
        user,
        () -> {
          work.run();
          return null;
        });
  }

  private IssueRow stored(IssueRow issue) {
    return test.store.issue(issue.id()).orElseThrow();
  }

  private ChangeRow.Item lastChange(IssueRow issue) {
    List<ChangeRow> changes = test.store.changesOf(issue.id());
    return changes.get(changes.size() - 1).items().get(0);
  }

  private List<String> ranked() throws Exception {
    return test.found("project = SHOP ORDER BY Rank", "alice");
  }

  @Test
  void anIssueGoesIntoASprintAndOutOfTheOneUnderWay() throws Exception {
    as("alice", () -> software.move(List.of(login, basket), Optional.of(NEXT), "alice"));
    assertEquals(List.of("51", "53"), stored(login).texts(IssueRow.SPRINTS));
    assertEquals(List.of("Basket", "Login"), test.found("sprint = Three", "alice"));
    assertEquals(List.of(), test.found("sprint in openSprints()", "alice"));
    assertEquals(new ChangeRow.Item("Sprint", "One, Two", "One, Three"), lastChange(login));
    assertEquals(List.of("Sprint", "Sprint"), told);
  }

  @Test
  void inTheBacklogOnlyWhatIsOverIsRemembered() throws Exception {
    as("alice", () -> software.move(List.of(login, basket), Optional.empty(), "alice"));
    assertEquals(List.of("51"), stored(login).texts(IssueRow.SPRINTS));
    assertEquals(List.of("Sprint"), told);
  }

  @Test
  void whereOneCannotBeMovedNoneIs() throws Exception {
    test.jira.faults().refuseWrites(Map.of(basket.id(), "locked"));
    assertThrows(
        WriteFailed.class,
        () -> as("alice", () -> software.move(List.of(login, basket), Optional.of(NEXT), "alice")));
    assertEquals(List.of("51", "52"), stored(login).texts(IssueRow.SPRINTS));
    assertEquals(List.of(), told);
  }

  @Test
  void issuesAreRankedByAgeUntilSomebodyRanksThem() throws Exception {
    assertEquals(List.of("Login", "Basket", "Search"), ranked());
    Software.Anchor first = new Software.Anchor(login, true);
    as("alice", () -> software.rank(List.of(search, basket), first, "alice"));
    assertEquals(List.of("Search", "Basket", "Login"), ranked());
    Software.Anchor afterSearch = new Software.Anchor(stored(search), false);
    as("alice", () -> software.rank(List.of(login), afterSearch, "alice"));
    assertEquals(List.of("Search", "Login", "Basket"), ranked());
    assertEquals(
        List.of("Basket", "Login", "Search"),
        test.found("project = SHOP ORDER BY Rank DESC", "alice"));
  }

  @Test
  void rankingIsToldAndKeptInTheHistoryButIsNoChangeOfTheIssue() throws Exception {
    test.clock.advance(Duration.ofDays(1));
    Software.Anchor first = new Software.Anchor(login, true);
    as("alice", () -> software.rank(List.of(search), first, "alice"));
    assertEquals("Ranked higher", lastChange(search).to());
    assertEquals("Rank", lastChange(search).field());
    assertEquals(List.of("Rank"), told);
    assertEquals(search.text(IssueRow.UPDATED), stored(search).text(IssueRow.UPDATED));
  }

  @Test
  void whatCannotBeRankedIsSaidAndTheRestIsRanked() throws Exception {
    test.jira.faults().refuseWrites(Map.of(basket.id(), "locked"));
    Software.Anchor first = new Software.Anchor(login, true);
    Map<Long, String> failed =
        test.jira.request("alice", () -> software.rank(List.of(basket, search), first, "alice"));
    assertTrue(failed.get(basket.id()).contains("locked"));
    assertEquals(List.of("Search", "Login", "Basket"), ranked());
  }

  @Test
  void theBoardKnowsItsSprintsAlsoThoseWithoutIssues() {
    assertEquals(List.of(OVER, NOW, NEXT), software.sprintsOf(TestJira.SHOP));
    assertEquals(List.of(), software.sprintsOf(TestJira.PUBLIC));
  }

  @Test
  void theEpicOfAnIssueIsItsParentButNotThatOfASubTask() throws Exception {
    String epic = String.valueOf(login.id());
    test.issue(TestJira.SHOP, "Story", Map.of(IssueRow.PARENT, epic));
    IssueRow step = test.issue(TestJira.SHOP, "Step", Map.of(IssueRow.PARENT, epic));
    Map<String, Object> subtask = Map.of(IssueRow.TYPE, "2");
    as("alice", () -> test.jira.edits().update(step.id(), subtask, "alice", Update.RECORDED));
    assertEquals(List.of("Story"), test.found("\"Epic Link\" = SHOP-1", "alice"));
    long id = software.fields().field(SoftwareFields.EPIC_LINK).orElseThrow().id();
    assertEquals(List.of("Story"), test.found("cf[" + id + "] in (SHOP-1, SHOP-2)", "alice"));
    assertEquals(4, test.found("cf[" + id + "] is EMPTY", "alice").size());
  }

  @Test
  void theSprintFieldHasANumberToo() throws Exception {
    long id = software.fields().field(SoftwareFields.SPRINT).orElseThrow().id();
    assertEquals(List.of("Login"), test.found("cf[" + id + "] = Two", "alice"));
  }

  @Test
  void oneCannotAskForARank() {
    String refusal =
        assertThrows(SearchException.class, () -> test.found("Rank = 1", "alice")).getMessage();
    assertTrue(refusal.contains("issues can only be sorted by it"), refusal);
  }

  @Test
  void withoutItsFieldsAreGoneAndComeBackAsTheyWere() throws Exception {
    Software.Anchor first = new Software.Anchor(login, true);
    as("alice", () -> software.rank(List.of(search), first, "alice"));
    String rank = software.fields().field(SoftwareFields.RANK).orElseThrow().fieldId();
    software.present(false);
    for (String jql : List.of("sprint = Two", "ORDER BY Rank", "\"Epic Link\" is EMPTY")) {
      assertThrows(SearchException.class, () -> test.found(jql, "alice"), jql);
    }
    assertTrue(
        test.service(CustomFieldManager.class).getCustomFieldObjects().stream()
            .map(CustomField::getName)
            .noneMatch("Rank"::equals));
    software.present(true);
    assertEquals(rank, software.fields().field(SoftwareFields.RANK).orElseThrow().fieldId());
    assertEquals(List.of("Search", "Login", "Basket"), ranked());
  }
}
