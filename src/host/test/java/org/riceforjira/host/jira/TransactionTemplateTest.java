package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.riceforjira.host.jira.TestJira.REACH;
import static org.riceforjira.host.jira.TestJira.SHOP;

import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.jira.IssueChange.Kind;

class TransactionTemplateTest {
  private final TestJira test = new TestJira();
  private final TransactionTemplate template = test.service(TransactionTemplate.class);
  private final List<Kind> heard = new ArrayList<>();
  private IssueRow issue;

  @BeforeEach
  void anIssueAndAListener() throws Exception {
    issue = test.issue(SHOP, "Search", Map.of(REACH, 1.0, IssueRow.ASSIGNEE, "bob"));
    test.jira.mails().clear();
    test.jira.listen(change -> heard.add(change.kind()));
  }

  @Test
  void whatIsTakenBackIsNeitherFoundNorToldNorMailed() throws Exception {
    rolledBack(
        () -> {
          edit(2.0);
          test.jira.edits().create(shopIssue("Phantom"), "admin");
          test.jira.edits().comment(issue.id(), "Never said", "bob");
        });

    assertEquals(List.of(), heard);
    assertEquals(List.of(), test.jira.mails().mails());
    assertEquals(List.of(), test.found("cf[100] = 2", "alice"));
    assertEquals(List.of(), test.found("summary ~ phantom", "alice"));
    assertEquals(List.of(), test.found("comment ~ never", "alice"));
    assertEquals(List.of("Search"), test.found("cf[100] = 1", "alice"));
  }

  @Test
  void anIssueWhoseDeletionIsTakenBackIsStillFound() throws Exception {
    rolledBack(() -> test.jira.edits().delete(issue.id(), "admin"));

    assertEquals(List.of("Search"), test.found("project = SHOP", "alice"));
    assertEquals(List.of(), heard);
  }

  @Test
  void whatAnAppReindexesItselfIsTakenBackAsWell() throws Exception {
    IssueIndexingService indexing = test.service(IssueIndexingService.class);
    rolledBack(
        () -> {
          test.jira.edits().update(issue.id(), Map.of(REACH, 2.0), null, Update.QUIET);
          indexing.reIndex(test.load(issue));
        });

    assertEquals(List.of("Search"), test.found("cf[100] = 1", "alice"));
  }

  @Test
  void theOutermostCommitIndexesAndTellsInTheOrderOfTheWrites() throws Exception {
    inTemplate(
        () -> {
          edit(2.0);
          template.execute(() -> edit(3.0));
          test.jira.edits().comment(issue.id(), "Said", "bob");
          assertEquals(List.of(), heard);
        });

    assertEquals(List.of(Kind.UPDATED, Kind.UPDATED, Kind.COMMENTED), heard);
    assertEquals(List.of("Search"), test.found("cf[100] = 3 and comment ~ said", "alice"));
    assertEquals(3, test.jira.mails().mails().size());
  }

  @Test
  void aListenerThatWritesIsInATransactionOfItsOwn() throws Exception {
    test.jira.listen(
        change -> {
          if (change.kind() == Kind.COMMENTED) {
            edit(7.0);
          }
        });
    inTemplate(() -> test.jira.edits().comment(issue.id(), "Said", "bob"));

    assertEquals(List.of(Kind.COMMENTED, Kind.UPDATED), heard);
    assertEquals(List.of("Search"), test.found("cf[100] = 7", "alice"));
  }

  @Test
  void aListenerThatFailsKeepsNothingFromTheIndex() throws Exception {
    test.jira.listen(
        change -> {
          throw new IllegalStateException("expected");
        });
    assertThrows(
        IllegalStateException.class,
        () ->
            inTemplate(
                () -> {
                  test.jira.edits().comment(issue.id(), "Said", "bob");
                  edit(7.0);
                }));

    assertEquals(List.of("Search"), test.found("cf[100] = 7", "alice"));
  }

  private IssueRow edit(double reach) {
    return test.jira.edits().update(issue.id(), Map.of(REACH, reach), "alice", Update.RECORDED);
  }

  private static NewIssue shopIssue(String summary) {
    return new NewIssue(SHOP, Map.of(IssueRow.SUMMARY, summary, IssueRow.TYPE, "1"));
  }

  private void rolledBack(Work work) {
    assertThrows(
        TakenBack.class,
        () ->
            inTemplate(
                () -> {
                  work.run();
                  throw new TakenBack();
                }));
  }

  private void inTemplate(Work work) throws Exception {
    test.jira.request("alice", () -> template.execute(() -> done(work)));
  }

  private static Object done(Work work) {
    try {
      work.run();
      return null;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
