package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.jira.TestJira.PUBLIC;
import static org.riceforjira.host.jira.TestJira.REACH;
import static org.riceforjira.host.jira.TestJira.SHOP;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.IssuePreDeleteEvent;
import com.atlassian.jira.event.issue.IssueWatcherAddedEvent;
import com.atlassian.jira.event.issue.IssueWatcherDeletedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.data.IssueRow;

/** Links, watchers, votes, moves and bulk edits: what changes, and what apps hear of it. */
class RelationsTest {
  private final TestJira test = new TestJira();
  private final Heard heard = new Heard();
  private IssueRow issue;
  private IssueRow other;

  @BeforeEach
  void twoIssuesAndAListener() throws Exception {
    issue = test.issue("Search");
    other = test.issue("Basket");
    heard.test = test;
    test.service(EventPublisher.class).register(heard);
  }

  @Test
  void aLinkIsToldOfOnceItIsCommittedInTheWritingThread() {
    test.jira
        .transactions()
        .write(
            () -> {
              test.jira.edits().link(1, issue.id(), other.id(), "alice");
              assertEquals(List.of(), heard.links);
              return null;
            });
    assertEquals(List.of("linked SHOP-1 blocks SHOP-2, 1 stored"), heard.links);
    assertEquals(Thread.currentThread(), heard.thread);
  }

  @Test
  void aLinkThatIsTakenAwayIsToldOfWithItsEnds() {
    long link = test.jira.edits().link(1, issue.id(), other.id(), "alice").id();
    test.jira.edits().unlink(link, "alice");
    assertEquals("unlinked SHOP-1 blocks SHOP-2, 0 stored", heard.links.get(1));
  }

  @Test
  void nobodyHearsOfALinkThatIsTakenBack() {
    assertThrows(
        IllegalStateException.class,
        () ->
            test.jira
                .transactions()
                .write(
                    () -> {
                      test.jira.edits().link(1, issue.id(), other.id(), "alice");
                      throw new IllegalStateException("expected");
                    }));
    assertEquals(List.of(), heard.links);
  }

  @Test
  void watchersAreIndexedAndToldOfButNoHistoryIsMade() throws Exception {
    watch("bob", true);
    watch("bob", true);
    assertEquals(List.of("+bob"), heard.watchers);
    assertEquals(1L, test.load(issue).getWatches());
    assertEquals(List.of("bob"), inIndex(IssueRow.WATCHERS));
    watch("bob", false);
    watch("bob", false);
    assertEquals(List.of("+bob", "-bob"), heard.watchers);
    assertEquals(0L, test.load(issue).getWatches());
    assertEquals(List.of(), test.store.changesOf(issue.id()));
  }

  @Test
  void aVoteIsCountedAndIndexedAndNobodyHearsOfIt() throws Exception {
    test.jira.request("bob", () -> vote(true));
    assertEquals(1L, test.load(issue).getVotes());
    assertEquals(List.of("bob"), inIndex(IssueRow.VOTERS));
    test.jira.request("bob", () -> vote(false));
    assertEquals(0L, test.load(issue).getVotes());
    assertEquals(0, heard.events);
  }

  @Test
  void aRefusedIssueTakesNeitherWatchersNorVotes() {
    test.jira.faults().refuseWrites(Map.of(issue.id(), "locked"));
    assertThrows(WriteFailed.class, () -> watch("bob", true));
    assertThrows(WriteFailed.class, () -> vote(true));
    assertEquals(0, heard.events);
  }

  @Test
  void aMovedIssueHasANewKeyAndIsStillFoundByItsOldOne() throws Exception {
    IssueRow moved = test.jira.request("alice", () -> move(PUBLIC));

    assertEquals("PUBLIC-1", moved.key());
    assertEquals(issue.id(), moved.id());
    IssueManager issues = test.service(IssueManager.class);
    assertEquals("PUBLIC-1", issues.getIssueObject("SHOP-1").getKey());
    assertNull(issues.getIssueByCurrentKey("SHOP-1"));
    assertEquals(List.of("Search"), test.found("project = PUBLIC", "alice"));
    assertEquals(List.of("Basket"), test.found("project = SHOP", "alice"));
    assertEquals("SHOP-3", test.issue("Next").key());
  }

  @Test
  void aMoveIsToldOfWithItsProjectAndKey() {
    move(PUBLIC);
    assertEquals(List.of(EventType.ISSUE_MOVED_ID), heard.types);
    assertEquals(Set.of("project: Web shop > Open", "Key: SHOP-1 > PUBLIC-1"), heard.changes);
    assertEquals(1, test.store.changesOf(issue.id()).size());
  }

  @Test
  void aMoveLeavesBehindWhatBelongsToTheProject() throws Exception {
    IssueRow secured = test.issue(SHOP, "Secured", Map.of(IssueRow.SECURITY, "7", REACH, 5.0));
    IssueRow moved = test.jira.edits().move(secured.id(), PUBLIC, "alice");
    assertNull(moved.text(IssueRow.SECURITY));
    assertEquals(5.0, moved.number(REACH));
  }

  @Test
  void anIssueIsNotMovedWhereThereAreNoneOfItsType() throws Exception {
    IssueRow part =
        test.issue(
            SHOP, "Part", Map.of(IssueRow.TYPE, "2", IssueRow.PARENT, Long.toString(issue.id())));
    test.store.put(part.with(IssueRow.TYPE, "2"));
    assertThrows(
        IllegalArgumentException.class, () -> test.jira.edits().move(part.id(), PUBLIC, "alice"));
    assertEquals(SHOP, test.store.issue(part.id()).orElseThrow().projectId());
  }

  @Test
  void theEventsOfABulkEditNameOneOperationAndThoseOfOthersNone() {
    test.jira
        .operations()
        .during(
            Operations.BULK_EDIT,
            () -> {
              update(issue);
              return update(other);
            });
    update(issue.with(REACH, 2.0));
    assertEquals(6, heard.operations.size());
    assertEquals(1, Set.copyOf(heard.operations.subList(0, 4)).size());
    assertTrue(heard.operations.get(0).isPresent());
    assertEquals("BULK_EDIT", heard.operations.get(0).get().getType());
    assertEquals(Set.of(Optional.empty()), Set.copyOf(heard.operations.subList(4, 6)));
  }

  @Test
  void beforeAnIssueIsDeletedItIsStillThereWithItsLinks() {
    test.jira.edits().link(1, issue.id(), other.id(), "alice");
    heard.links.clear();
    test.jira.edits().delete(issue.id(), "alice");
    assertEquals(List.of("SHOP-1 with 1 link"), heard.deletions);
    assertEquals(List.of(), heard.links, "The links of a deleted issue are not told of.");
    assertEquals(List.of(EventType.ISSUE_DELETED_ID), heard.types);
  }

  private void watch(String person, boolean now) throws Exception {
    test.jira.request(
        "alice",
        () -> {
          test.jira.participation().watch(issue.id(), person, now);
          return null;
        });
  }

  private List<String> inIndex(String field) {
    return test.store.indexed().get(issue.id()).orElseThrow().texts(field);
  }

  private Object vote(boolean now) {
    test.jira.participation().vote(issue.id(), "bob", now);
    return null;
  }

  private IssueRow move(long project) {
    return test.jira.edits().move(issue.id(), project, "alice");
  }

  private IssueRow update(IssueRow row) {
    double more = row.number(REACH) == null ? 1 : row.number(REACH) + 1;
    return test.jira.edits().update(row.id(), Map.of(REACH, more), "alice", Update.RECORDED);
  }

  /** Notes what it hears. */
  public static final class Heard {
    final List<String> links = new ArrayList<>();
    final List<String> watchers = new ArrayList<>();
    final List<String> deletions = new ArrayList<>();
    final List<Long> types = new ArrayList<>();
    final List<Optional<SpanningOperation>> operations = new ArrayList<>();
    Set<String> changes = Set.of();
    int events;
    Thread thread;
    TestJira test;

    @EventListener
    public void any(Object event) {
      events++;
      thread = Thread.currentThread();
    }

    @EventListener
    public void linked(IssueLinkCreatedEvent event) {
      links.add("linked " + text(event.getIssueLink()));
    }

    @EventListener
    public void unlinked(IssueLinkDeletedEvent event) {
      links.add("unlinked " + text(event.getIssueLink()));
    }

    private String text(IssueLink link) {
      Long source = link.getSourceId();
      return link.getSourceObject()
          + " "
          + link.getIssueLinkType().getOutward()
          + " "
          + link.getDestinationObject()
          + ", "
          + test.service(IssueLinkManager.class).getOutwardLinks(source).size()
          + " stored";
    }

    @EventListener
    public void watched(IssueWatcherAddedEvent event) {
      watchers.add("+" + event.getApplicationUser().getKey());
    }

    @EventListener
    public void unwatched(IssueWatcherDeletedEvent event) {
      watchers.add("-" + event.getApplicationUser().getKey());
    }

    @EventListener
    public void deleting(IssuePreDeleteEvent event) {
      int links =
          test.service(IssueLinkManager.class).getOutwardLinks(event.getIssue().getId()).size();
      deletions.add(test.load(row(event)) + " with " + links + " link");
    }

    private IssueRow row(IssuePreDeleteEvent event) {
      return test.store.issue(event.getIssue().getId()).orElseThrow();
    }

    @EventListener
    public void bundle(IssueEventBundle bundle) {
      bundle
          .getEvents()
          .forEach(
              part -> {
                var event = ((DelegatingJiraIssueEvent) part).asIssueEvent();
                types.add(event.getEventTypeId());
                operations.add(event.getSpanningOperation());
              });
    }

    @EventListener
    public void changed(IssueChangedEvent event) {
      operations.add(event.getSpanningOperation());
      changes =
          event.getChangeItems().stream().map(Heard::text).collect(Collectors.toUnmodifiableSet());
    }

    private static String text(ChangeItemBean item) {
      return item.getField() + ": " + item.getFromString() + " > " + item.getToString();
    }
  }
}
