package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchWindowTest {
  private final TestJira test = new TestJira();
  private final SearchService search = test.service(SearchService.class);

  @BeforeEach
  void twelveIssuesWhereTenCanBeReached() throws Exception {
    for (int i = 1; i <= 12; i++) {
      test.issue("Idea " + i);
    }
  }

  @Test
  void aPageUpToTheWindowIsAnswered() throws Exception {
    SearchResults<Issue> page = search.search(null, jql("ORDER BY key"), new PagerFilter<>(8, 2));
    assertEquals(List.of(), page.getResults());

    page = search.search(test.user("bob"), jql("ORDER BY key"), new PagerFilter<>(8, 2));
    assertEquals(
        List.of("SHOP-9", "SHOP-10"), page.getResults().stream().map(Issue::getKey).toList());
    assertEquals(12, page.getTotal());
  }

  @Test
  void aPagePastTheWindowFails() {
    SearchException e =
        assertThrows(
            SearchException.class,
            () -> search.search(test.user("bob"), jql(""), new PagerFilter<>(9, 2)));
    assertTrue(e.getMessage().startsWith("Search limit exceeded"), e.getMessage());
    assertTrue(e.getMessage().contains("10"), e.getMessage());
  }

  @Test
  void theUnlimitedFilterIsNoWayRoundTheWindow() {
    assertThrows(
        SearchException.class,
        () -> search.search(test.user("bob"), jql(""), PagerFilter.getUnlimitedFilter()));
    assertThrows(
        SearchException.class,
        () ->
            search.searchOverrideSecurity(
                test.user("bob"), jql(""), new PagerFilter<>(0, Integer.MAX_VALUE)));
  }

  @Test
  void countingIsNotBoundByTheWindow() throws Exception {
    assertEquals(12, search.searchCount(test.user("bob"), jql("project = SHOP")));
  }

  @Test
  void slicesByKeyReachEverything() throws Exception {
    assertEquals(
        List.of("Idea 11", "Idea 12"),
        test.found("project = SHOP AND issuekey > SHOP-10 ORDER BY key", "bob"));
  }

  @Test
  void aSliceNeedsAnIssueThatExists() {
    assertThrows(SearchException.class, () -> test.found("issuekey > SHOP-99", "bob"));
  }

  @Test
  void aSliceNeedsAnIssueThatTheUserMaySee() {
    assertThrows(SearchException.class, () -> test.found("issuekey > SHOP-1", "mallory"));
  }

  @Test
  void pagesTogetherAreTheWholeOrder() throws Exception {
    List<String> paged =
        IntStream.range(0, 5).mapToObj(page -> page(page * 2)).flatMap(List::stream).toList();
    assertEquals(test.found("ORDER BY summary", "bob"), paged);
  }

  private List<String> page(int start) {
    try {
      return search
          .search(test.user("bob"), jql("ORDER BY summary"), new PagerFilter<>(start, 2))
          .getResults()
          .stream()
          .map(Issue::getSummary)
          .toList();
    } catch (SearchException e) {
      throw new AssertionError(e);
    }
  }

  private Query jql(String text) {
    return search.parseQuery(null, text).getQuery();
  }
}
