package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.data.IssueRow;

class HistoriesTest {
  private final TestJira test = new TestJira();
  private final ChangeHistoryManager histories = test.service(ChangeHistoryManager.class);
  private Issue issue;
  private Instant later;

  @BeforeEach
  void changeAnIssueTwice() throws Exception {
    IssueRow row = test.issue("Login");
    issue = test.load(row);
    edit(row, Map.of(TestJira.REACH, 450.0), "alice");
    test.clock.advance(Duration.ofDays(1));
    later = test.clock.instant();
    edit(row, Map.of(TestJira.REACH, 500.0, IssueRow.SUMMARY, "Log in"), null);
  }

  private void edit(IssueRow row, Map<String, Object> values, String user) throws Exception {
    test.jira.request(
        user, () -> test.jira.edits().update(row.id(), values, user, Update.RECORDED));
  }

  @Test
  void theHistorySaysWhoChangedWhatAndWhenOldestFirst() {
    List<ChangeHistory> all = histories.getChangeHistories(issue);
    assertEquals(2, all.size());
    ChangeHistory first = all.get(0);
    assertEquals("alice", first.getAuthorKey());
    assertEquals("Alice", first.getAuthorDisplayName());
    assertEquals(issue.getId(), first.getIssueId());
    assertEquals("Log in", first.getIssue().getSummary());
    assertEquals(later.minus(Duration.ofDays(1)), first.getTimePerformed().toInstant());
    ChangeItemBean item = first.getChangeItemBeans().get(0);
    assertEquals("Reach", item.getField());
    assertEquals("custom", item.getFieldType());
    assertNull(item.getFromString());
    assertEquals("450", item.getToString());
  }

  @Test
  void nobodysChangeHasNoAuthor() {
    ChangeHistory second = histories.getChangeHistories(issue).get(1);
    assertNull(second.getAuthorObject());
    assertNull(second.getAuthorDisplayName());
    assertEquals("jira", item(second, "summary").getFieldType());
  }

  @Test
  void changesAreFoundByFieldAndDate() {
    assertEquals(2, histories.getChangeItemsForField(issue, "Reach").size());
    List<ChangeItemBean> since = histories.getChangeItemsForField(issue, "Reach", Date.from(later));
    assertEquals(List.of("500"), since.stream().map(ChangeItemBean::getToString).toList());
    assertEquals(1, histories.getChangeHistoriesSince(issue, Date.from(later)).size());
    assertEquals(List.of(), histories.getChangeItemsForField(issue, "Effort"));
  }

  private static ChangeItemBean item(ChangeHistory history, String field) {
    return history.getChangeItemBeans().stream()
        .filter(item -> item.getField().equals(field))
        .findFirst()
        .orElseThrow();
  }
}
