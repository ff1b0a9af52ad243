package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.Cursor;
import org.riceforjira.core.sync.Page;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.plugin.EnglishTexts;

class GoalMatchesTest {
  private static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);
  private static final String GOAL = "labels = vision OR labels = soon";

  private final MiniJira jira = new MiniJira();
  private final OwnQueries own = new OwnQueries();

  @BeforeEach
  void threeIssues() {
    jira.issue(1).matching(GOAL);
    jira.issue(2).matching(GOAL);
    jira.issue(3);
    jira.indexAll();
  }

  @Test
  void aGoalIsOneSearchForTheIssuesOfThePage() {
    Page page = read(new ApiCheck(), 2, GOAL);
    assertEquals(List.of(true, true), matches(page));
    assertEquals(
        "project = 10000 AND (" + GOAL + ") AND id in (10001, 10002)",
        jira.search.asked.get(jira.search.asked.size() - 1));
    assertEquals(2, jira.search.searchers.size(), "One search for the page, one for the goal.");
  }

  @Test
  void goalsAreSearchedForAsNobodySoThatScoresDoNotDependOnWhoLooks() {
    read(new ApiCheck(), 2, GOAL);
    assertEquals(Arrays.asList(jira.visitors.ann(), null), jira.search.searchers);
  }

  @Test
  void aGoalIsMarkedAsAnOwnQueryOnlyWhileItIsAsked() {
    jira.search.takesAnyId = true;
    List<Boolean> asking = new ArrayList<>();
    jira.search.meanwhile = () -> asking.add(own.isAsking());
    goals().of(PROJECT, List.of(1L), Set.of(GOAL));
    jira.search.broken = true;
    assertThrows(UnusableGoal.class, () -> goals().of(PROJECT, List.of(1L), Set.of(GOAL)));
    assertEquals(List.of(true, true), asking);
    assertFalse(own.isAsking());
  }

  @Test
  void manyIssuesAreAskedAboutInSlices() {
    jira.search.takesAnyId = true;
    List<Long> ids = LongStream.rangeClosed(1, GoalMatches.SLICE + 1).boxed().toList();
    assertEquals(Map.of(GOAL, Set.of()), goals().of(PROJECT, ids, Set.of(GOAL)));
    List<String> searches =
        jira.search.asked.stream().filter(jql -> jql.contains(" AND id in (")).toList();
    assertEquals(2, searches.size());
    assertTrue(searches.get(0).endsWith(", 500)"), searches.get(0));
    assertTrue(searches.get(1).endsWith(" AND id in (501)"), searches.get(1));
  }

  @Test
  void aGoalIsAskedOnlyOfIssuesThatServeNoEarlierOne() {
    AlignmentRule first = new AlignmentRule(GOAL, 2, "Vision");
    AlignmentRule second = new AlignmentRule("labels = all", 3, "Trust");
    jira.issue(3).matching("labels = all");
    jira.rowWithKey("RICE-2").matching("labels = all");
    jira.indexAll();
    List<Long> ids = List.of(10001L, 10002L, 10003L);
    assertEquals(
        Map.of(10001L, first, 10002L, first, 10003L, second),
        goals().served(PROJECT, ids, List.of(first, second)));
    assertEquals(
        "project = 10000 AND (labels = all) AND id in (10003)",
        jira.search.asked.get(jira.search.asked.size() - 1));
  }

  @Test
  void withoutIssuesNothingIsSearchedFor() {
    assertEquals(Map.of(GOAL, Set.of()), goals().of(PROJECT, List.of(), Set.of(GOAL)));
    assertEquals(List.of(), jira.search.searchers);
  }

  @Test
  void whatTheIndexHoldsCounts() {
    jira.rowWithKey("RICE-3").matching(GOAL);
    assertEquals(List.of(true, true, false), matches(read(new ApiCheck(), 5, GOAL)));
    jira.indexAll();
    assertEquals(List.of(true, true, true), matches(read(new ApiCheck(), 5, GOAL)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rubbish", "a) OR (b", "a ORDER BY key", "fixVersion = deleted"})
  void aGoalThatJiraDoesNotAcceptFailsThePageAndIsNamed(String jql) {
    UnusableGoal refused = assertThrows(UnusableGoal.class, () -> read(new ApiCheck(), 2, jql));
    assertEquals(jql, refused.jql());
    assertTrue(refused.getMessage().contains(jql), refused.getMessage());
    assertTrue(refused.getMessage().contains(refused.objection()), refused.getMessage());
  }

  @Test
  void ofSeveralUnusableGoalsTheSameIsNamedEveryTime() {
    for (int time = 0; time < 5; time++) {
      assertEquals(
          "a rubbish",
          assertThrows(
                  UnusableGoal.class,
                  () -> read(new ApiCheck(), 2, "c rubbish", "a rubbish", "b rubbish"))
              .jql());
    }
  }

  @Test
  void whoLooksAtOneIssueNeedNotSeeWhatAGoalNames() {
    String hidden = "parent = deleted";
    jira.rowWithKey("RICE-1").matching(hidden);
    jira.indexAll();
    VisibleIssue issue = jira.issues().visible("RICE-1").orElseThrow();
    assertTrue(jira.issues().facts(issue, needs(hidden)).matches(hidden));
    assertThrows(UnusableGoal.class, () -> jira.issues().facts(issue, needs("rubbish")));
  }

  @Test
  void withoutAnybodyWhoCouldSeeNamesTheyAreNotChecked() {
    jira.visitors.anonymous();
    assertEquals(List.of(false, false), matches(read(new ApiCheck(), 2, "fixVersion = deleted")));
    assertThrows(UnusableGoal.class, () -> read(new ApiCheck(), 2, "rubbish"));
  }

  @Test
  void inTheBackgroundNamesAreCheckedAsThePersonWhoIsActedFor() {
    ApplicationUser bob = jira.visitors.person("bob");
    jira.visitors.anonymous();
    Visitor visitor = jira.visitors.visitor();
    assertThrows(
        UnusableGoal.class,
        () -> visitor.as("bob", () -> read(new ApiCheck(), 2, "fixVersion = deleted")));
    assertEquals(List.of(bob), jira.search.validators);
  }

  @Test
  void aSearchThatBreaksDownIsNotTakenForNoMatch() {
    jira.breakSearch();
    UnusableGoal failed =
        assertThrows(UnusableGoal.class, () -> goals().of(PROJECT, List.of(10001L), Set.of(GOAL)));
    assertInstanceOf(SearchException.class, failed.getCause());
    assertEquals("The index is not there.", failed.objection());
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new IllegalStateException("Needs a user."), "Needs a user."),
        Arguments.of(
            new NullPointerException(null), "The search failed. Jira's log has the cause."));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aJqlFunctionThatBreaksDownIsNamedAsAGoalToo(RuntimeException cause, String said)
      throws SearchException {
    doThrow(cause).when(jira.search.service).searchOverrideSecurity(any(), any(), any());
    UnusableGoal failed =
        assertThrows(UnusableGoal.class, () -> goals().of(PROJECT, List.of(10001L), Set.of(GOAL)));
    assertSame(cause, failed.getCause());
    assertEquals(GOAL, failed.jql());
    assertEquals(said, failed.objection());
  }

  @Test
  void whereNamesCannotBeCheckedGoalsAreRefusedAndNothingElse(@TempDir Path folder)
      throws IOException {
    ApiCheck api = new ApiCheck(ChangedJira.withoutValidation(folder));
    PartUnavailable refused = assertThrows(PartUnavailable.class, () -> read(api, 2, GOAL));
    assertTrue(refused.in(EnglishTexts.texts()).startsWith("Checking queries is not possible"));
    assertEquals(2, read(api, 2).issues().size());
  }

  @Test
  void aGoalIsKnownByItsLabelAndAnotherByItsQuery() {
    UnusableGoal goal = new UnusableGoal("b", "no", null);
    List<AlignmentRule> rules =
        List.of(new AlignmentRule("a", 2, "First"), new AlignmentRule("b", 2, "Second"));
    assertEquals("Second", goal.label(rules));
    assertEquals("b", goal.label(List.of()));
  }

  private GoalMatches goals() {
    ApiCheck api = new ApiCheck();
    return new GoalMatches(
        jira.search.service, jira.scores.queries(api), own, api, EnglishTexts.texts());
  }

  private Page read(ApiCheck api, int limit, String... queries) {
    return jira.scores.gateway(api).read(Scope.of(PROJECT), needs(queries), Cursor.START, limit);
  }

  private static FactNeeds needs(String... queries) {
    return new FactNeeds(FactNeeds.NONE.fields(), Set.of(), Set.of(), Set.of(queries));
  }

  private static List<Boolean> matches(Page page) {
    return page.issues().stream().map(facts -> matchesAny(facts)).toList();
  }

  private static boolean matchesAny(IssueFacts facts) {
    return !facts.related().queries().isEmpty();
  }
}
