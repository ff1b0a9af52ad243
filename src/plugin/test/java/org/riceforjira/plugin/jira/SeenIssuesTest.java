package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeenIssuesTest {
  private static final String VISION = "labels = vision";

  private final MiniJira jira = new MiniJira();
  private final SeenIssues seen =
      new SeenIssues(jira.search.service, jira.issues, jira.visitors.visitor(), new ApiCheck());

  @Test
  void thoseThatMatchAreFoundAmongThoseThatTheVisitorSees() {
    jira.issue(1).matching(VISION);
    jira.issue(2);
    jira.issue(3).matching(VISION).hidden();
    jira.indexAll();
    assertEquals(Set.of(10001L), ids(seen.of(List.of(10001L, 10002L, 10003L), VISION)));
    assertEquals(Set.of(10001L, 10002L), ids(seen.of(List.of(10001L, 10002L, 10003L))));
  }

  @Test
  void aDeletedIssueDoesNotSpoilTheQuestionForTheOthers() {
    jira.issue(1).matching(VISION);
    jira.issue(2).matching(VISION);
    jira.indexAll();
    jira.deleteFromDatabase(2);
    assertEquals(Set.of(10001L), ids(seen.of(List.of(10001L, 10002L), VISION)));
    assertEquals(Set.of(), ids(seen.of(List.of(10002L), VISION)));
  }

  @Test
  void besideADeletedIssueAHiddenOneStaysHidden() {
    jira.issue(1);
    jira.issue(2);
    jira.issue(3).hidden();
    jira.indexAll();
    jira.deleteFromDatabase(2);
    assertEquals(Set.of(10001L), ids(seen.of(List.of(10001L, 10002L, 10003L))));
  }

  @Test
  void manyAreAskedForInSlices() {
    LongStream.rangeClosed(1, 501).forEach(number -> jira.issue(number).matching(VISION));
    jira.indexAll();
    List<Long> all = LongStream.rangeClosed(10001, 10501).boxed().toList();
    assertEquals(501, seen.of(all, VISION).size());
    assertEquals(2, jira.search.searchers.size());
  }

  @Test
  void aSearchThatBreaksDownIsAFailureAndNotAnEmptyAnswer() throws SearchException {
    jira.issue(1);
    jira.indexAll();
    doThrow(new SearchException("Down.")).when(jira.search.service).search(any(), any(), any());
    assertThrows(IllegalStateException.class, () -> seen.of(List.of(10001L), VISION));
  }

  private static Set<Long> ids(List<Issue> issues) {
    return issues.stream().map(Issue::getId).collect(Collectors.toSet());
  }
}
