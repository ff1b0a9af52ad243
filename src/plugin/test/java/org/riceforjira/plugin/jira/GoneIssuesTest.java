package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.sync.ProjectId;

/** What becomes of an issue that is deleted while a request is at it. */
class GoneIssuesTest {
  private static final String REACH = Example.FIELDS.reach();
  private static final FactNeeds GOAL =
      new FactNeeds(FactNeeds.NONE.fields(), Set.of(), Set.of(), Set.of("goal"));

  private final MiniJira jira = new MiniJira();
  private final Issues issues = jira.issues();
  private VisibleIssue issue;

  @BeforeEach
  void anIssueThatWasFound() {
    jira.issue(1).with(REACH, 1.0);
    jira.issue(2).with(REACH, 2.0);
    jira.indexAll();
    issue = issues.visible("RICE-1").orElseThrow();
  }

  @Test
  void whateverIsAskedOfADeletedIssueSaysThatItIsMissing() {
    jira.deleteFromDatabase(1);
    assertGone(() -> issues.facts(issue, FactNeeds.NONE));
    assertGone(() -> issues.available(issue, List.of(REACH)));
    assertGone(() -> issues.edit(issue, reach(5.0)));
    assertGone(() -> jira.issueHeads().of(issue));
    assertGone(() -> new MiniHistory(jira).history().last(issue, List.of(REACH)));
  }

  @Test
  void anIssueThatIsDeletedWhileItIsWrittenIsMissing() {
    jira.refuse(1, true);
    jira.whileLoading(2, () -> jira.deleteFromDatabase(1));
    assertGone(() -> issues.edit(issue, reach(5.0)));
  }

  @Test
  void anEditThatFailsForAnythingElseIsToldAsItIs() {
    jira.refuse(1, true);
    RuntimeException failure =
        assertThrows(RuntimeException.class, () -> issues.edit(issue, reach(5.0)));
    assertEquals("A validator of the field said no.", failure.getMessage());
  }

  @Test
  void aGoalIsNotBlamedForAnIssueThatIsDeletedWhileJiraSearches() {
    jira.search.meanwhile = () -> jira.delete(1);
    assertGone(() -> issues.facts(issue, GOAL));
  }

  @Test
  void aRowThatIsDeletedWhileJiraSearchesForGoalsIsLeftOut() {
    BacklogRows rows = new JiraForLists(jira).rows();
    jira.search.meanwhile = () -> jira.delete(1);
    List<BacklogRow> read =
        rows.withIds(
            List.of(10001L, 10002L),
            new BacklogRows.Wanted(new ProjectId(MiniJira.PROJECT), GOAL, Set.of()));
    assertEquals(List.of("RICE-2"), read.stream().map(row -> row.issue().key()).toList());
  }

  @Test
  void aGoalThatJiraRefusesAnywayIsStillToldOfRows() {
    jira.breakSearch();
    BacklogRows rows = new JiraForLists(jira).rows();
    BacklogRows.Wanted wanted =
        new BacklogRows.Wanted(new ProjectId(MiniJira.PROJECT), GOAL, Set.of());
    assertThrows(UnusableGoal.class, () -> rows.withIds(List.of(10001L), wanted));
    assertThrows(UnusableGoal.class, () -> issues.facts(issue, GOAL));
  }

  private static Map<String, Double> reach(double value) {
    return new HashMap<>(Map.of(REACH, value));
  }

  private static void assertGone(Executable work) {
    IssueGone gone = assertThrows(IssueGone.class, work);
    assertEquals("There is no issue RICE-1, or you may not see it.", gone.getMessage());
  }
}
