package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.jira.TestJira.REACH;

import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.data.IssueRow;

class FaultsTest {
  private final TestJira test = new TestJira();
  private final Faults faults = test.jira.faults();

  @Test
  void nothingCanBeWrittenInReadOnlyMode() throws Exception {
    IssueRow issue = test.issue("Search");
    faults.readOnly(true);

    assertThrows(WriteFailed.class, () -> set(issue, 1.0));
    assertThrows(WriteFailed.class, () -> test.issue("Another"));
    assertThrows(WriteFailed.class, () -> settings().createGlobalSettings().put("a", "b"));
    assertEquals(List.of("Search"), test.found("project = SHOP", "alice"));

    faults.readOnly(false);
    set(issue, 1.0);
    assertEquals(1.0, stored(issue));
  }

  @Test
  void refusedIssuesNameTheReasonAndTheOthersAreWritten() throws Exception {
    IssueRow refused = test.issue("Search");
    IssueRow other = test.issue("Basket");
    faults.refuseWrites(Map.of(refused.id(), "the workflow says no"));

    WriteFailed e = assertThrows(WriteFailed.class, () -> set(refused, 1.0));
    assertTrue(e.getMessage().contains("the workflow says no"), e.getMessage());
    set(other, 1.0);
    assertEquals(1.0, stored(other));
    assertNull(stored(refused));
  }

  @Test
  void indexingFailsAsOftenAsItWasTold() throws Exception {
    IssueRow issue = test.issue("Search");
    set(issue, 1.0);
    faults.failReindex(2);

    test.jira.request(
        "alice",
        () -> {
          assertThrows(IndexException.class, () -> test.jira.reindex(Set.of(issue.id())));
          assertThrows(IndexException.class, () -> test.jira.reindex(Set.of(issue.id())));
          return test.jira.reindex(Set.of(issue.id()));
        });
    assertEquals(List.of("Search"), test.found("cf[100] = 1", "alice"));
  }

  @Test
  void indexingFailsAlwaysUntilItIsMended() throws Exception {
    IssueRow issue = test.issue("Search");
    faults.failReindexAlways();
    test.jira.request(
        "alice",
        () -> {
          for (int i = 0; i < 3; i++) {
            assertThrows(IndexException.class, () -> test.jira.reindex(Set.of(issue.id())));
          }
          faults.failReindex(0);
          return test.jira.reindex(Set.of(issue.id()));
        });
  }

  @Test
  void anUpdateIsKeptEvenIfTheIndexCannotFollow() throws Exception {
    IssueRow issue = test.issue("Search");
    faults.failReindex(1);
    test.jira.request(
        "alice",
        () -> test.jira.edits().update(issue.id(), Map.of(REACH, 5.0), "alice", Update.RECORDED));

    assertEquals(5.0, stored(issue));
    assertEquals(List.of(), test.found("cf[100] = 5", "alice"));
    assertEquals(1, test.jira.failedIndexing());
  }

  @Test
  void aTransactionThatThrowsTakesEverythingBack() throws Exception {
    IssueRow issue = test.issue("Search");
    TransactionTemplate transactions = test.service(TransactionTemplate.class);

    assertThrows(
        IllegalStateException.class,
        () ->
            transactions.execute(
                () -> {
                  set(issue, 1.0);
                  settings().createGlobalSettings().put("a", "b");
                  throw new IllegalStateException("expected");
                }));
    assertNull(stored(issue));
    assertNull(settings().createGlobalSettings().get("a"));

    assertEquals("done", transactions.execute(() -> set(issue, 2.0)));
    assertEquals(2.0, stored(issue));
  }

  private String set(IssueRow issue, Double reach) {
    test.jira.edits().update(issue.id(), Map.of(REACH, reach), null, Update.QUIET);
    return "done";
  }

  private Double stored(IssueRow issue) {
    return test.store.issue(issue.id()).orElseThrow().number(REACH);
  }

  private PluginSettingsFactory settings() {
    return test.service(PluginSettingsFactory.class);
  }
}
