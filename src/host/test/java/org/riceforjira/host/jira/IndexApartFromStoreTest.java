package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.riceforjira.host.jira.TestJira.ONLY_IN_PUBLIC;
import static org.riceforjira.host.jira.TestJira.REACH;
import static org.riceforjira.host.jira.TestJira.SHOP;
import static org.riceforjira.host.jira.TestJira.SIZE;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.util.DefaultIssueChangeHolder;
import com.atlassian.jira.util.ImportUtils;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;

class IndexApartFromStoreTest {
  private final TestJira test = new TestJira();

  @Test
  void aSilentFieldWriteIsNotFoundByJqlUntilItIsReindexed() throws Exception {
    IssueRow issue = test.issue("Search by colour");
    writeQuietly(issue, 5.0);

    assertEquals(List.of(), test.found("cf[100] = 5", "alice"));
    assertEquals(5.0, test.field(REACH).getValue(test.load(issue)));

    assertEquals(1L, test.jira.request("alice", () -> test.jira.reindex(Set.of(issue.id()))));
    assertEquals(List.of("Search by colour"), test.found("cf[100] = 5", "alice"));
  }

  @Test
  void theIndexedCopyKeepsTheValueOfItsIndexing() throws Exception {
    IssueRow issue = test.issue(SHOP, "Gift cards", Map.of(REACH, 1.0));
    writeQuietly(issue, 2.0);

    Issue found = test.results("summary ~ gift", "alice").get(0);
    assertEquals(1.0, found.getCustomFieldValue(test.field(REACH)));
    assertEquals(1.0, test.field(REACH).getValue(found));
  }

  @Test
  void updateIssueIndexesByItself() throws Exception {
    IssueRow issue = test.issue("Search by size");
    test.jira.request("alice", () -> update(issue, 7.0));

    assertEquals(List.of("Search by size"), test.found("cf[100] = 7", "alice"));
  }

  @Test
  void reindexingDoesNothingInAThreadWithoutTheFlag() throws Exception {
    IssueRow issue = test.issue("Vouchers");
    writeQuietly(issue, 5.0);
    IssueIndexingService indexing = test.service(IssueIndexingService.class);

    indexing.reIndex(test.load(issue), IssueIndexingParams.INDEX_ISSUE_ONLY);
    assertEquals(List.of(), test.found("cf[100] = 5", "alice"));

    ImportUtils.setIndexIssues(true);
    try {
      indexing.reIndexIssueObjects(List.of(test.load(issue)));
    } finally {
      ImportUtils.setIndexIssues(false);
    }
    assertEquals(List.of("Vouchers"), test.found("cf[100] = 5", "alice"));
  }

  @Test
  void anUpdateInAThreadWithoutTheFlagIsStoredButNotFound() throws Exception {
    IssueRow issue = test.issue("Wish list");
    update(issue, 7.0);

    assertEquals(List.of(), test.found("cf[100] = 7", "alice"));
    assertEquals(7.0, test.load(issue).getCustomFieldValue(test.field(REACH)));
  }

  @Test
  void aValueOutsideItsFieldsContextIsIgnored() throws Exception {
    IssueRow issue = test.issue(SHOP, "Returns", Map.of(ONLY_IN_PUBLIC, 3.0));
    assertNull(test.load(issue).getCustomFieldValue(test.field(ONLY_IN_PUBLIC)));

    FieldRow narrowed = test.store.fields().get(100L).orElseThrow();
    IssueRow reached = test.issue(SHOP, "Receipts", Map.of(REACH, 9.0));
    test.store
        .fields()
        .put(
            100L,
            new FieldRow(100, "Reach", "", narrowed.typeKey(), narrowed.searcherKey(), Set.of(2L)));
    test.jira.request("admin", () -> test.jira.reindex(Set.of(reached.id())));

    assertEquals(List.of(), test.found("cf[100] = 9", "alice"));
  }

  @Test
  void optionsAreFoundByTheirNames() throws Exception {
    test.issue(SHOP, "Basket", Map.of(SIZE, "1042"));
    test.issue(SHOP, "Footer", Map.of(SIZE, "1041"));

    assertEquals(List.of("Basket"), test.found("cf[104] = large", "alice"));
  }

  @Test
  void theIndexSurvivesARestartAsItWas() throws Exception {
    IssueRow issue = test.issue(SHOP, "Newsletter", Map.of(REACH, 1.0));
    writeQuietly(issue, 2.0);

    Jira restarted = new Jira(test.store, test.clock);
    assertEquals(1, restarted.searches().count("cf[100] = 1", "alice"));
    restarted.reindexAll();
    assertEquals(1, restarted.searches().count("cf[100] = 2", "alice"));
  }

  @Test
  void aDeletedIssueLeavesTheIndexWhenItIsReindexed() throws Exception {
    IssueRow issue = test.issue("Fax orders");
    test.jira.edits().delete(issue.id(), "admin");
    assertEquals(List.of("Fax orders"), test.found("project = SHOP", "alice"));

    test.jira.request("admin", () -> test.jira.reindex(Set.of(issue.id())));
    assertEquals(List.of(), test.found("project = SHOP", "alice"));
  }

  private void writeQuietly(IssueRow issue, Double value) {
    test.field(REACH)
        .updateValue(
            null,
            test.load(issue),
            new ModifiedValue<>(null, value),
            new DefaultIssueChangeHolder());
  }

  private Issue update(IssueRow issue, Double value) {
    MutableIssue loaded = test.load(issue);
    loaded.setCustomFieldValue(test.field(REACH), value);
    return test.service(IssueManager.class)
        .updateIssue(test.user("alice"), loaded, UpdateIssueRequest.builder().build());
  }
}
