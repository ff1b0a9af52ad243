package org.riceforjira.plugin.roadmap;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Requests;
import org.riceforjira.plugin.jira.DoneIssues;
import org.riceforjira.plugin.jira.FoundIssues;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.LinkedIssues;
import org.riceforjira.plugin.jira.PlannedIssue;
import org.riceforjira.plugin.jira.PlannedIssues;
import org.riceforjira.plugin.jira.VisibleIssue;

/** The Jira of a {@link ShownRoadmap}, which notes what it is asked. */
final class ShopJira {
  private final Map<Long, PlannedIssue> issues = new HashMap<>();
  private final Map<Long, List<IssueRef>> blockers = new HashMap<>();
  private final Set<Long> hidden = new HashSet<>();
  private final Set<Long> unmatched = new HashSet<>();
  private final List<DoneIssues.Done> finished = new ArrayList<>();

  /** The ids of every question to the search so far. */
  final List<List<Long>> asked = new ArrayList<>();

  /** Whose links were asked for so far. */
  final List<Long> askedLinks = new ArrayList<>();

  /** What was asked for of finished issues so far. */
  final List<DoneIssues.Wanted> askedDone = new ArrayList<>();

  /** What of finished issues was asked for so far. */
  final List<FactNeeds> askedFacts = new ArrayList<>();

  /** Finished issues of which nobody knows when they were. */
  long undated;

  /** The most issues that a query may find to be a narrow one. */
  int few = NarrowQueries.FEW;

  void put(PlannedIssue issue) {
    issues.put(issue.id(), issue);
  }

  void change(long id, UnaryOperator<PlannedIssue> change) {
    put(change.apply(issues.get(id)));
  }

  void hide(long id) {
    hidden.add(id);
  }

  /** No query finds it. */
  void unmatch(long id) {
    unmatched.add(id);
  }

  void link(long blocker, long waiting) {
    blockers.computeIfAbsent(waiting, none -> new ArrayList<>()).add(issues.get(blocker).issue());
  }

  void finish(DoneIssues.Done issue) {
    finished.add(issue);
  }

  FoundIssues found() {
    FoundIssues found = mock(FoundIssues.class);
    when(found.few(any(), anyString(), anyInt()))
        .thenAnswer(
            call -> {
              long[] ids =
                  issues.keySet().stream()
                      .filter(id -> !hidden.contains(id) && !unmatched.contains(id))
                      .mapToLong(Long::longValue)
                      .toArray();
              return ids.length > few ? Optional.empty() : Optional.of(ids);
            });
    return found;
  }

  IssueReaders readers() {
    PlannedIssues planned = mock(PlannedIssues.class);
    when(planned.seen(any(), any())).thenAnswer(call -> seen(call.getArgument(0)).toList());
    when(planned.matching(any(), anyString(), any()))
        .thenAnswer(
            call ->
                seen(call.getArgument(0))
                    .filter(issue -> !unmatched.contains(issue.id()))
                    .toList());
    LinkedIssues links = mock(LinkedIssues.class);
    when(links.of(anyLong(), anyString(), any()))
        .thenAnswer(
            call -> {
              askedLinks.add(call.getArgument(0));
              return links(call.getArgument(0), call.getArgument(2));
            });
    return new IssueReaders(planned, links);
  }

  DoneIssues done() {
    DoneIssues done = mock(DoneIssues.class);
    when(done.find(any(), any(), anyInt()))
        .thenAnswer(
            call -> {
              DoneIssues.Wanted wanted = call.getArgument(0);
              askedDone.add(wanted);
              askedFacts.add(call.getArgument(1));
              int limit = call.getArgument(2);
              List<DoneIssues.Done> found =
                  finished.stream()
                      .filter(issue -> !issue.day().isBefore(wanted.from()))
                      .filter(issue -> !issue.day().isAfter(wanted.until()))
                      .toList();
              return new DoneIssues.Found(
                  found.subList(0, Math.min(limit, found.size())), found.size() > limit);
            });
    when(done.undated(any())).thenAnswer(call -> undated);
    return done;
  }

  Issues visibleIssues() {
    Issues visible = mock(Issues.class);
    when(visible.visible(anyString())).thenAnswer(call -> visible(call.getArgument(0)));
    return visible;
  }

  Requests requests() {
    Requests requests = mock(Requests.class);
    when(requests.issue(anyString()))
        .thenAnswer(
            call -> visible(call.getArgument(0)).orElseThrow(() -> Refusal.notFound("Not there.")));
    return requests;
  }

  private Stream<PlannedIssue> seen(Collection<Long> ids) {
    asked.add(List.copyOf(ids));
    return ids.stream()
        .filter(id -> !hidden.contains(id))
        .map(issues::get)
        .filter(issue -> issue != null);
  }

  private List<IssueRef> links(long id, LinkDirection direction) {
    if (direction == LinkDirection.OUTWARD) {
      return blockers.getOrDefault(id, List.of());
    }
    return blockers.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(blocker -> blocker.id() == id))
        .map(entry -> issues.get(entry.getKey()).issue())
        .toList();
  }

  private Optional<VisibleIssue> visible(String key) {
    return issues.values().stream()
        .filter(issue -> issue.key().equals(key))
        .filter(issue -> !hidden.contains(issue.id()))
        .map(issue -> new VisibleIssue(issue.id(), issue.key(), issue.issue().project(), true))
        .findAny();
  }
}
