package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.jira.TestJira.REACH;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.data.IssueRow;

class IssueEventsTest {
  private final TestJira test = new TestJira();
  private final EventPublisher events = test.service(EventPublisher.class);
  private final Notes notes = new Notes();
  private IssueRow issue;

  @BeforeEach
  void anIssueAndAListener() throws Exception {
    issue = test.issue("Search");
    notes.test = test;
    events.register(notes);
  }

  @Test
  void anEditThatAlsoAssignsGivesTwoEventsInOneBundle() throws Exception {
    update(Map.of(REACH, 5.0, IssueRow.ASSIGNEE, "bob"), Update.RECORDED);

    assertEquals(1, notes.bundles.size());
    List<Long> types =
        notes.bundles.get(0).getEvents().stream()
            .map(event -> ((DelegatingJiraIssueEvent) event).asIssueEvent().getEventTypeId())
            .toList();
    assertEquals(List.of(EventType.ISSUE_UPDATED_ID, EventType.ISSUE_ASSIGNED_ID), types);
    assertEquals(2, notes.singles.size());
  }

  @Test
  void whileEventsAreDroppedNobodyHearsOfAnEditThatIsDone() throws Exception {
    test.jira.faults().dropEvents(true);
    update(Map.of(REACH, 5.0), Update.RECORDED);
    assertTrue(notes.bundles.isEmpty() && notes.singles.isEmpty() && notes.changes.isEmpty());
    assertEquals(List.of("Search"), test.found("cf[100] = 5", "alice"));

    test.jira.faults().dropEvents(false);
    update(Map.of(REACH, 6.0), Update.RECORDED);
    assertEquals(1, notes.bundles.size());
  }

  @Test
  void theChangedFieldsComeInAnEventOfTheirOwnByName() throws Exception {
    update(Map.of(REACH, 5.0), Update.RECORDED);

    IssueChangedEvent changed = notes.changes.get(0);
    ChangeItemBean item = changed.getChangeItemForField("Reach").orElseThrow();
    assertEquals("5", item.getToString());
    assertEquals("alice", changed.getAuthor().orElseThrow().getKey());
    assertTrue(changed.getChangeItemForField(REACH).isEmpty());
  }

  @Test
  void eventsComeInTheWritingThreadAfterCommitAndIndexing() throws Exception {
    update(Map.of(REACH, 5.0), Update.RECORDED);

    assertSame(Thread.currentThread(), notes.thread);
    assertEquals(List.of("alice"), notes.users);
    assertEquals(List.of("Search"), notes.foundInListener);
  }

  @Test
  void noEventComesOfAWriteThatIsQuietOrDispatchesNone() throws Exception {
    update(Map.of(REACH, 5.0), Update.QUIET);
    MutableIssue loaded = test.load(issue);
    loaded.setCustomFieldValue(test.field(REACH), 6.0);
    UpdateIssueRequest request =
        UpdateIssueRequest.builder()
            .eventDispatchOption(EventDispatchOption.DO_NOT_DISPATCH)
            .build();
    test.jira.mails().clear();
    test.service(IssueManager.class).updateIssue(test.user("alice"), loaded, request);

    assertEquals(0, notes.bundles.size() + notes.singles.size() + notes.changes.size());
    assertEquals(List.of(), test.jira.mails().mails());
    assertEquals(1, test.store.changesOf(issue.id()).size());
  }

  @Test
  void theBareRequestSendsAnEventAndAMail() throws Exception {
    test.jira.mails().clear();
    MutableIssue loaded = test.load(issue);
    loaded.setCustomFieldValue(test.field(REACH), 6.0);
    test.service(IssueManager.class)
        .updateIssue(test.user("alice"), loaded, UpdateIssueRequest.builder().build());

    assertTrue(notes.bundles.get(0).doesSendEmailNotification());
    assertEquals(1, test.jira.mails().mails().size());
  }

  @Test
  void editsOfSeveralIssuesSendABundleEach() throws Exception {
    IssueRow other = test.issue("Basket");
    notes.bundles.clear();
    for (IssueRow each : List.of(issue, other)) {
      test.jira.edits().update(each.id(), Map.of(REACH, 1.0), "alice", Update.RECORDED);
    }
    assertEquals(2, notes.bundles.size());
  }

  @Test
  void creatingCommentingAndDeletingAreTold() throws Exception {
    test.issue("Basket");
    test.jira.edits().comment(issue.id(), "Soon", "bob");
    test.jira.edits().delete(issue.id(), "admin");

    assertEquals(
        List.of(
            EventType.ISSUE_CREATED_ID, EventType.ISSUE_COMMENTED_ID, EventType.ISSUE_DELETED_ID),
        notes.singles.stream().map(IssueEvent::getEventTypeId).toList());
    assertEquals("Soon", notes.singles.get(1).getComment().getBody());
  }

  @Test
  void aListenerThatThrowsHarmsNobodyAndIsCounted() throws Exception {
    events.register(new Broken());
    update(Map.of(REACH, 5.0), Update.RECORDED);

    assertEquals(1, notes.bundles.size());
    assertEquals(1, test.jira.failedListeners());
    assertEquals(5.0, test.load(issue).getCustomFieldValue(test.field(REACH)));
  }

  @Test
  void aListenerWhoseClassIsNotPublicIsNeverCalledAndCountedAsFailed() throws Exception {
    Hidden hidden = new Hidden();
    events.register(hidden);
    update(Map.of(REACH, 5.0), Update.RECORDED);

    assertFalse(hidden.called);
    assertEquals(1, test.jira.failedListeners());
  }

  @Test
  void registeringTwiceDeliversOnceAndUnregisteringEndsIt() throws Exception {
    events.register(notes);
    update(Map.of(REACH, 5.0), Update.RECORDED);
    events.unregister(notes);
    update(Map.of(REACH, 6.0), Update.RECORDED);

    assertEquals(1, notes.bundles.size());
  }

  @Test
  void aListenerMethodTakesExactlyOneParameter() {
    assertThrows(IllegalArgumentException.class, () -> events.register(new TwoParameters()));
  }

  private void update(Map<String, Object> changes, Update how) throws Exception {
    test.jira.request("alice", () -> test.jira.edits().update(issue.id(), changes, "alice", how));
  }

  /** Notes what it hears. */
  public static final class Notes {
    final List<IssueEventBundle> bundles = new ArrayList<>();
    final List<IssueEvent> singles = new ArrayList<>();
    final List<IssueChangedEvent> changes = new ArrayList<>();
    final List<String> users = new ArrayList<>();
    List<String> foundInListener;
    Thread thread;
    TestJira test;

    @EventListener
    public void bundle(IssueEventBundle bundle) throws Exception {
      bundles.add(bundle);
      thread = Thread.currentThread();
      test.jira.currentUser().key().ifPresent(users::add);
      foundInListener = test.found("cf[100] = 5", "alice");
    }

    @EventListener
    public void single(IssueEvent event) {
      singles.add(event);
    }

    @EventListener
    public void changed(IssueChangedEvent event) {
      changes.add(event);
    }
  }

  /** Fails at every bundle. */
  public static final class Broken {
    @EventListener
    public void bundle(IssueEventBundle bundle) {
      throw new IllegalStateException("expected");
    }
  }

  static final class Hidden {
    private boolean called;

    @EventListener
    public void bundle(IssueEventBundle bundle) {
      called = true;
    }
  }

  /** Takes one parameter too many. */
  public static final class TwoParameters {
    @EventListener
    public void bundle(IssueEventBundle bundle, String more) {
      throw new AssertionError("never called");
    }
  }
}
