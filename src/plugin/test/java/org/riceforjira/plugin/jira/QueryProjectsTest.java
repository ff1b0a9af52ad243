package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryProjectsTest {
  private static final String VISION = "labels = vision";

  private final MiniJira jira = new MiniJira();
  private final QueryProjects projects =
      new QueryProjects(
          jira.search.service,
          jira.scores.queries(new ApiCheck()),
          new Projects(jira.projects.manager, null, jira.visitors.visitor(), new ApiCheck()),
          jira.visitors.visitor(),
          new ApiCheck());

  @Test
  void theProjectsOfWhatIsFoundAreToldByTheirKeys() {
    jira.issue(1).matching(VISION);
    jira.issue(2).matching(VISION);
    jira.linkedIssue(1).matching(VISION);
    jira.indexAll();
    assertEquals(List.of("OTHER", "RICE"), keys(20));
    assertEquals(3, jira.search.searchers.size(), "One search each, and one that finds no more.");
  }

  @Test
  void aProjectWithNothingThatTheVisitorSeesIsNotTold() {
    jira.issue(1).matching(VISION);
    jira.linkedIssue(1).matching(VISION).hidden();
    jira.linkedIssue(2);
    jira.indexAll();
    assertEquals(List.of("RICE"), keys(20));
  }

  @Test
  void ofMoreThanAreWantedOneMoreIsFound() {
    jira.issue(1).matching(VISION);
    jira.linkedIssue(1).matching(VISION);
    jira.indexAll();
    assertEquals(2, keys(1).size());
  }

  @Test
  void aQueryThatJiraRefusesIsRefused() {
    RefusedQuery refused = assertThrows(RefusedQuery.class, () -> projects.of("rubbish", 20));
    assertEquals(
        assertThrows(RefusedQuery.class, () -> jiraRefuses("rubbish")).getMessage(),
        refused.getMessage());
  }

  @Test
  void aQueryOfWhoIsNotSignedInIsRefusedWithJirasSentenceToo() {
    jira.visitors.anonymous();
    String query = "fixVersion = deleted";
    RefusedQuery refused = assertThrows(RefusedQuery.class, () -> projects.of(query, 20));
    assertEquals("The value 'deleted' does not exist.", refused.getMessage());
  }

  @Test
  void aSearchThatBreaksDownIsAFailure() {
    jira.breakSearch();
    assertThrows(IllegalStateException.class, () -> projects.of(VISION, 20));
  }

  private void jiraRefuses(String jql) {
    throw new RefusedQuery(jira.scores.queries(new ApiCheck()).objection(jql).orElseThrow());
  }

  private List<String> keys(int most) {
    return projects.of(VISION, most).stream().map(ProjectRef::key).toList();
  }
}
