package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;

import com.atlassian.jira.issue.search.SearchException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sync.ProjectId;

/** What runs tell of issues and people depends on these two. */
class VisibilityTest {
  private static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);

  private final MiniJira jira = new MiniJira();
  private final JiraForRuns parts = new JiraForRuns(jira);

  @Test
  void aProjectIsWholeForWhoSeesEveryIssueOfIt() {
    jira.issue(1);
    parts.other(1).hidden();
    jira.indexAll();
    assertTrue(parts.visibility().isWhole(PROJECT));
    assertFalse(parts.visibility().isWhole(new ProjectId(MiniJira.PROJECT + 1)));
  }

  @Test
  void ofSingleIssuesThoseAreSeenThatTheVisitorSeesWhereverTheyAre() {
    jira.issue(1);
    jira.issue(2).hidden();
    parts.other(1);
    jira.indexAll();
    assertEquals(
        Set.of(10001L, 20001L), parts.visibility().seen(List.of(10001L, 10002L, 20001L, 7L)));
    assertEquals(Set.of(), parts.visibility().seen(List.of()));
  }

  @Test
  void aJiraThatTakesOffenceAtHiddenIdsIsAskedAboutEachIssue() throws SearchException {
    jira.issue(1);
    jira.issue(2).hidden();
    jira.indexAll();
    doThrow(new SearchException("An issue with id '10002' does not exist."))
        .when(jira.search.service)
        .search(any(), any(), any());
    assertEquals(Set.of(10001L), parts.visibility().seen(List.of(10001L, 10002L, 7L)));
  }

  @Test
  void onlyIssuesThatExistNoMoreCountAsDeleted() {
    jira.issue(1);
    jira.issue(2).hidden();
    assertEquals(Set.of(7L), parts.visibility().deleted(List.of(10001L, 10002L, 7L)));
  }

  @Test
  void manyIssuesAreAskedForInSlices() {
    parts.visibility().seen(LongStream.rangeClosed(1, 501).boxed().toList());
    assertEquals(2, parts.searchers().size());
  }

  @Test
  void anIssueThatIsDeletedBetweenTheCountsDoesNotMakeUpForAHiddenOne() throws SearchException {
    Visibility visibility = parts.visibility();
    doReturn(9L, 8L).when(jira.search.service).searchCount(any(), any());
    doReturn(9L).when(jira.search.service).searchCountOverrideSecurity(any(), any());
    assertEquals(1, visibility.hidden(PROJECT));
  }

  @Test
  void aJiraThatCannotSearchIsAFailure() throws SearchException {
    Visibility visibility = parts.visibility();
    doThrow(new SearchException("Down.")).when(jira.search.service).searchCount(any(), any());
    assertThrows(IllegalStateException.class, () -> visibility.isWhole(PROJECT));
  }

  @Test
  void peopleAreCalledByTheirNamesIfJiraStillHasThem() {
    assertEquals(Optional.of("Ann Example"), parts.people().name("ann"));
    assertEquals(Optional.empty(), parts.people().name("zoe"));
  }
}
