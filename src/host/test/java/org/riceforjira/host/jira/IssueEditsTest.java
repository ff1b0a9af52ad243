package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.jira.TestJira.ONLY_IN_PUBLIC;
import static org.riceforjira.host.jira.TestJira.REACH;
import static org.riceforjira.host.jira.TestJira.SCORE;
import static org.riceforjira.host.jira.TestJira.SHOP;
import static org.riceforjira.host.jira.TestJira.SIZE;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.data.ChangeRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkRow;

class IssueEditsTest {
  private final TestJira test = new TestJira();
  private final IssueEdits edits = test.jira.edits();

  @Test
  void keysCountOnFromTheHighestThereIs() throws Exception {
    test.store.put(new IssueRow(500, "SHOP-41", SHOP, Map.of(IssueRow.SUMMARY, "Imported")));

    assertEquals("SHOP-42", test.issue("Search by colour").key());
    assertEquals("SHOP-43", test.issue("Search by size").key());
  }

  @Test
  void aNewIssueGetsStatusReporterAndDates() throws Exception {
    IssueRow issue = test.issue("Search by colour");

    assertEquals("1", issue.text(IssueRow.STATUS));
    assertEquals("admin", issue.text(IssueRow.REPORTER));
    assertEquals("2026-03-02T09:00:00Z", issue.text(IssueRow.CREATED));
    assertEquals(issue, test.store.issue("SHOP-1").orElseThrow());
  }

  @Test
  void aNewIssueNeedsASummaryAndATypeOfItsProject() {
    Map<String, Object> untitled = Map.of(IssueRow.TYPE, "1");
    Map<String, Object> untyped = Map.of(IssueRow.SUMMARY, "Road works", IssueRow.TYPE, "2");

    assertThrows(
        IllegalArgumentException.class, () -> edits.create(new NewIssue(SHOP, untitled), "bob"));
    assertThrows(
        IllegalArgumentException.class,
        () -> edits.create(new NewIssue(TestJira.PUBLIC, untyped), "bob"));
    assertThrows(
        IllegalArgumentException.class, () -> edits.create(new NewIssue(99, untyped), "bob"));
    assertEquals(List.of(), test.store.issuesOf(SHOP));
  }

  @Test
  void aRecordedEditMakesOneHistoryEntryAndMovesUpdated() throws Exception {
    IssueRow issue = test.issue(SHOP, "Search", Map.of(REACH, 40.0));
    test.clock.advance(Duration.ofHours(1));
    Map<String, Object> changes =
        Map.of(REACH, 450.5, SIZE, "1042", IssueRow.PRIORITY, "1", IssueRow.ASSIGNEE, "bob");
    edits.update(issue.id(), changes, "alice", Update.RECORDED);

    List<ChangeRow> history = test.store.changesOf(issue.id());
    assertEquals(1, history.size());
    assertEquals("alice", history.get(0).author());
    assertEquals(
        List.of(
            new ChangeRow.Item("assignee", null, "Bob"),
            new ChangeRow.Item("Reach", "40", "450.5"),
            new ChangeRow.Item("Size", null, "Large"),
            new ChangeRow.Item("priority", null, "High")),
        history.get(0).items());
    assertEquals("2026-03-02T10:00:00Z", updated(issue));
  }

  @Test
  void aQuietWriteLeavesNoHistoryAndDoesNotMoveUpdated() throws Exception {
    IssueRow issue = test.issue("Search");
    test.clock.advance(Duration.ofHours(1));
    edits.update(issue.id(), Map.of(SCORE, 675.0), null, Update.QUIET);

    assertEquals(List.of(), test.store.changesOf(issue.id()));
    assertEquals("2026-03-02T09:00:00Z", updated(issue));
    assertEquals(675.0, stored(issue).number(SCORE));
  }

  @Test
  void anEditThatChangesNothingLeavesNoTrace() throws Exception {
    IssueRow issue = test.issue(SHOP, "Search", Map.of(REACH, 40.0));
    test.jira.mails().clear();
    test.clock.advance(Duration.ofHours(1));
    Map<String, Object> same = new HashMap<>(Map.of(REACH, 40.0, IssueRow.SUMMARY, "Search"));
    same.put(SCORE, null);
    same.put(IssueRow.LABELS, List.of());
    edits.update(issue.id(), same, "alice", Update.RECORDED);

    assertEquals(issue, stored(issue));
    assertEquals(List.of(), test.store.changesOf(issue.id()));
    assertEquals(List.of(), test.jira.mails().mails());
  }

  @Test
  void nullAndTheEmptyTextEmptyAField() throws Exception {
    IssueRow issue = test.issue(SHOP, "Search", Map.of(REACH, 40.0, "description", "Fast"));
    Map<String, Object> changes = new HashMap<>();
    changes.put(REACH, null);
    changes.put("description", "");
    edits.update(issue.id(), changes, "alice", Update.RECORDED);

    assertNull(stored(issue).number(REACH));
    assertNull(stored(issue).text("description"));
  }

  @Test
  void aWrongValueChangesNothingAtAll() throws Exception {
    IssueRow issue = test.issue("Search");
    Map<String, Object> mixed = Map.of(REACH, 5.0, SCORE, "many");

    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> edits.update(issue.id(), mixed, "alice", Update.RECORDED));
    assertTrue(e.getMessage().contains("RICE Score"), e.getMessage());
    assertEquals(issue, stored(issue));
  }

  @Test
  void aFieldOutsideTheIssuesContextIsIgnoredAndOneThatIsNotThereIsRefused() throws Exception {
    IssueRow issue = test.issue("Search");
    edits.update(issue.id(), Map.of(ONLY_IN_PUBLIC, 1.0), "alice", Update.RECORDED);
    assertEquals(issue, stored(issue));

    assertThrows(
        IllegalArgumentException.class,
        () -> edits.update(issue.id(), Map.of("customfield_9", 1.0), "alice", Update.RECORDED));
    assertThrows(
        IllegalArgumentException.class,
        () -> edits.update(99999, Map.of(REACH, 1.0), "alice", Update.RECORDED));
  }

  @Test
  void mailsGoToThoseConcernedButNotToTheAuthor() throws Exception {
    Map<String, Object> people =
        Map.of(
            IssueRow.ASSIGNEE, "bob",
            IssueRow.REPORTER, "alice",
            IssueRow.WATCHERS, List.of("viewer", "bob"));
    IssueRow issue = test.issue(SHOP, "Search", people);
    test.jira.mails().clear();
    edits.update(issue.id(), Map.of(REACH, 1.0), "alice", Update.RECORDED);
    edits.update(issue.id(), Map.of(REACH, 2.0), "alice", Update.SILENT);
    edits.update(issue.id(), Map.of(REACH, 3.0), "alice", Update.QUIET);

    assertEquals(List.of(new Mail("SHOP-1", List.of("bob", "viewer"))), test.jira.mails().mails());
  }

  @Test
  void aLinkShowsInBothHistoriesAndGoesAwayAgain() throws Exception {
    IssueRow login = test.issue("Login");
    IssueRow basket = test.issue("Basket");
    LinkRow link = edits.link(1, login.id(), basket.id(), "alice");

    assertEquals(List.of(link), test.store.linksOf(login.id()));
    assertEquals(List.of(link), test.store.linksOf(basket.id()));
    assertEquals(
        "This issue is blocked by SHOP-1",
        test.store.changesOf(basket.id()).get(0).items().get(0).to());

    edits.unlink(link.id(), "alice");
    assertEquals(List.of(), test.store.linksOf(login.id()));
  }

  @Test
  void aDeletedIssueTakesCommentsLinksAndHistoryWithIt() throws Exception {
    IssueRow login = test.issue("Login");
    IssueRow basket = test.issue("Basket");
    edits.link(1, login.id(), basket.id(), "alice");
    edits.comment(login.id(), "Soon", "bob");
    test.jira.request("admin", () -> deleted(login));

    assertTrue(test.store.issue("SHOP-1").isEmpty());
    assertEquals(0, test.store.comments().size());
    assertEquals(0, test.store.links().size());
    assertEquals(List.of("Basket"), test.found("project = SHOP", "alice"));
  }

  @Test
  void commentsAreFoundByTheirWords() throws Exception {
    IssueRow issue = test.issue("Search");
    test.jira.request("bob", () -> edits.comment(issue.id(), "Customers ask daily", "bob"));

    assertEquals(List.of("Search"), test.found("comment ~ daily", "alice"));
  }

  private Object deleted(IssueRow issue) {
    edits.delete(issue.id(), "admin");
    return null;
  }

  private String updated(IssueRow issue) {
    return stored(issue).text(IssueRow.UPDATED);
  }

  private IssueRow stored(IssueRow issue) {
    return test.store.issue(issue.id()).orElseThrow();
  }
}
