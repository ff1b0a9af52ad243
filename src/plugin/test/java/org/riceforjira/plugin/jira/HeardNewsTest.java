package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.IssuePreDeleteEvent;
import com.atlassian.jira.event.issue.IssueWatcherAddedEvent;
import com.atlassian.jira.event.issue.IssueWatcherDeletedEvent;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNews.Timing;
import org.riceforjira.plugin.jira.MiniIssue.MiniLink;

/** What each of Jira's events tells. */
class HeardNewsTest {
  private final MiniJira jira = new MiniJira();
  private final ApiCheck api = new ApiCheck();
  private final List<List<IssueNews>> told = new ArrayList<>();
  private final OwnWrites own = new OwnWrites();
  private final HeardEvents heard = new HeardEvents(List.of(told::add), List.of(), own);
  private final FormerLinks links = new FormerLinks(jira.linkedIssues());
  private final EditListener edits = new EditListener(heard, links, api);
  private final MiniIssue row = jira.issue(1);
  private final Issue issue = MiniCopies.mutable(row);

  @Test
  void anEditTellsTheNamesOfTheChangedFields() {
    edits.changed(changed("Reach", "summary"));
    assertEquals(List.of(List.of(edited(Timing.AT_ONCE, "Reach", "summary"))), told);
  }

  @Test
  void anEditWithACommentNamesTheCommentToo() {
    IssueChangedEvent event = changed("Reach");
    when(event.getComment()).thenReturn(Optional.of(mock(Comment.class)));
    edits.changed(event);
    assertEquals(List.of(List.of(edited(Timing.AT_ONCE, "Reach", "Comment"))), told);
  }

  @Test
  void anEditThatIsPartOfABulkEditCanWait() {
    IssueChangedEvent event = changed("Reach");
    when(event.getSpanningOperation()).thenReturn(bulk());
    edits.changed(event);
    assertEquals(List.of(List.of(edited(Timing.LATER, "Reach"))), told);
  }

  @Test
  void whereBulkEditsCannotBeToldEverythingIsDoneAtOnce() {
    ApiCheck lacking =
        new ApiCheck(ChangedJira.without("com.atlassian.jira.event.issue.IssueEvent"));
    IssueChangedEvent event = changed("Reach");
    when(event.getSpanningOperation()).thenThrow(new NoSuchMethodError("getSpanningOperation"));
    new EditListener(heard, links, lacking).changed(event);
    assertEquals(List.of(List.of(edited(Timing.AT_ONCE, "Reach"))), told);
  }

  @Test
  void ourOwnEditIsMarkedAndWhatOthersChangeMeanwhileCanWait() {
    IssueChangedEvent other = mock(IssueChangedEvent.class);
    Issue second = MiniCopies.mutable(jira.issue(2));
    when(other.getIssue()).thenReturn(second);
    own.edit(
        row.id,
        () -> {
          edits.changed(changed("Reach"));
          edits.changed(other);
        });
    edits.changed(changed("Reach"));
    assertEquals(
        List.of(Timing.DONE, Timing.LATER, Timing.AT_ONCE),
        told.stream().map(news -> news.get(0).timing()).toList());
  }

  @Test
  void whileAScoreIsWrittenEverythingElseCanWait() {
    own.score(
        () -> {
          edits.changed(changed("Reach"));
          return true;
        });
    assertEquals(Timing.LATER, told.get(0).get(0).timing());
    assertEquals(Timing.AT_ONCE, own.timing(row.id));
  }

  @Test
  void aBundleTellsOfWhatIsNotAnEditOfFields() {
    edits.happened(
        bundle(
            EventType.ISSUE_CREATED_ID,
            EventType.ISSUE_MOVED_ID,
            EventType.ISSUE_COMMENTED_ID,
            EventType.ISSUE_COMMENTED_ID,
            EventType.ISSUE_UPDATED_ID,
            EventType.ISSUE_ASSIGNED_ID,
            EventType.ISSUE_WORKLOGGED_ID,
            17L));
    assertEquals(
        List.of(Kind.CREATED, Kind.MOVED, Kind.COMMENTED, Kind.OTHER),
        told.get(0).stream().map(IssueNews::kind).toList());
  }

  @Test
  void aChangeWithoutANameAndAnEventWithoutATypeDoNotHideTheOthers() {
    edits.changed(changed(null, "Reach"));
    edits.happened(bundle(null, EventType.ISSUE_CREATED_ID));
    assertEquals(List.of(edited(Timing.AT_ONCE, "Reach")), told.get(0));
    assertEquals(
        List.of(Kind.OTHER, Kind.CREATED), told.get(1).stream().map(IssueNews::kind).toList());
  }

  @Test
  void whereTypesCannotBeToldEachEventMayBeAMove() {
    ApiCheck lacking = new ApiCheck(ChangedJira.without("com.atlassian.jira.event.type.EventType"));
    new EditListener(heard, links, lacking)
        .happened(bundle(EventType.ISSUE_UPDATED_ID, EventType.ISSUE_DELETED_ID));
    assertEquals(List.of(Kind.MOVED), told.get(0).stream().map(IssueNews::kind).toList());
  }

  @Test
  void aBundleThatTellsNothingIsNotPassedOn() {
    edits.happened(bundle(EventType.ISSUE_UPDATED_ID));
    edits.happened(bundle());
    IssueEventBundle foreign = mock(IssueEventBundle.class);
    when(foreign.getEvents()).thenReturn(List.of(new JiraIssueEvent() {}));
    edits.happened(foreign);
    assertEquals(List.of(), told);
  }

  @Test
  void aLinkTellsOfBothItsEnds() {
    MiniIssue other = jira.linkedIssue(1);
    IssueLink link = MiniCopies.link(row, new MiniLink("Requests", true, other));
    LinkListener listener = new LinkListener(heard);
    listener.linked(new IssueLinkCreatedEvent(link, null));
    listener.unlinked(new IssueLinkDeletedEvent(link, null));
    List<IssueNews> both = Stream.of(row, other).map(end -> linked(end, Timing.AT_ONCE)).toList();
    assertEquals(List.of(both, both), told);
  }

  @Test
  void aLinkWhoseEndIsGoneTellsOfTheOther() {
    IssueLink link = MiniCopies.link(row, new MiniLink("Requests", true, jira.linkedIssue(1)));
    when(link.getDestinationObject()).thenReturn(null);
    new LinkListener(heard).unlinked(new IssueLinkDeletedEvent(link, null));
    assertEquals(List.of(List.of(linked(row, Timing.AT_ONCE))), told);
  }

  @Test
  void watchersAreTold() {
    WatcherListener listener = new WatcherListener(heard);
    listener.added(new IssueWatcherAddedEvent(issue, null));
    listener.deleted(new IssueWatcherDeletedEvent(issue, null));
    IssueNews watched = IssueNews.of(row.ref(), Kind.WATCHED, Timing.AT_ONCE);
    assertEquals(List.of(List.of(watched), List.of(watched)), told);
  }

  @Test
  void whatWasLinkedToADeletedIssueIsToldOnceItIsGone() {
    MiniIssue other = jira.linkedIssue(1);
    jira.link(row, "Requests", other);
    new DeletionListener(heard, links).deleting(new IssuePreDeleteEvent(issue, null));
    assertEquals(List.of(), told);
    edits.happened(bundle(EventType.ISSUE_DELETED_ID));
    edits.happened(bundle(EventType.ISSUE_DELETED_ID));
    IssueNews deleted = IssueNews.of(row.ref(), Kind.DELETED, Timing.DONE);
    assertEquals(List.of(List.of(deleted, linked(other, Timing.LATER)), List.of(deleted)), told);
  }

  @Test
  void deletionsThatNeverCameToAnEndAreForgottenInTime() {
    MiniIssue other = jira.linkedIssue(1);
    for (int number = 1; number <= FormerLinks.MOST + 1; number++) {
      MiniIssue deleted = jira.issue(number);
      jira.link(deleted, "Requests", other);
      links.remember(deleted.id);
    }
    assertEquals(List.of(), links.takeOf(row.id));
    assertEquals(1, links.takeOf(MiniJira.PROJECT + 2).size());
  }

  @Test
  void nothingThatGoesWrongReachesJira() {
    HeardEvents failing =
        new HeardEvents(
            List.of(
                news -> {
                  throw new IllegalStateException("expected");
                }),
            List.of(),
            own);
    new EditListener(failing, links, api).changed(changed("Reach"));
    new LinkListener(failing).linked(new IssueLinkCreatedEvent(mock(IssueLink.class), null));
    assertEquals(List.of(), told);
  }

  @Test
  void aListenerThatFailsKeepsNoOtherFromHearing() {
    HeardEvents both =
        new HeardEvents(
            List.of(
                news -> {
                  throw new IllegalStateException("expected");
                },
                told::add),
            List.of(),
            own);
    new EditListener(both, links, api).changed(changed("Reach"));
    assertEquals(1, told.size());
  }

  @Test
  void aDeletedProjectIsForgottenByAllStoresEvenIfOneFails() {
    List<ProjectId> forgotten = new ArrayList<>();
    HeardEvents stores =
        new HeardEvents(
            List.of(),
            List.of(
                project -> {
                  throw new IllegalStateException("expected");
                },
                forgotten::add),
            own);
    Project project = mock(Project.class);
    when(project.getId()).thenReturn(10_000L);
    new ProjectListener(stores).deleted(new ProjectDeletedEvent(null, project));
    assertEquals(List.of(new ProjectId(10_000)), forgotten);
  }

  private IssueNews edited(Timing timing, String... names) {
    return new IssueNews(row.ref(), Kind.EDITED, Set.of(names), timing);
  }

  private static IssueNews linked(MiniIssue end, Timing timing) {
    return new IssueNews(end.ref(), Kind.LINKED, Set.of("Requests"), timing);
  }

  private IssueChangedEvent changed(String... names) {
    IssueChangedEvent event = mock(IssueChangedEvent.class);
    when(event.getIssue()).thenReturn(issue);
    when(event.getComment()).thenReturn(Optional.empty());
    when(event.getSpanningOperation()).thenReturn(Optional.empty());
    List<ChangeItemBean> items =
        Arrays.stream(names)
            .map(name -> new ChangeItemBean("custom", name, null, "1", null, "2"))
            .toList();
    when(event.getChangeItems()).thenReturn(items);
    return event;
  }

  private IssueEventBundle bundle(Long... types) {
    List<JiraIssueEvent> parts =
        Arrays.stream(types)
            .<JiraIssueEvent>map(
                type ->
                    (DelegatingJiraIssueEvent) () -> new IssueEvent(issue, Map.of(), null, type))
            .toList();
    IssueEventBundle bundle = mock(IssueEventBundle.class);
    when(bundle.getEvents()).thenReturn(parts);
    return bundle;
  }

  private static Optional<SpanningOperation> bulk() {
    return Optional.of(SpanningOperation.builder().id("1").type("BULK_EDIT").build());
  }
}
