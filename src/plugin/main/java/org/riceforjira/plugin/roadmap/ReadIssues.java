package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.PrerequisiteLinks;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.PlannedIssue;

/**
 * The issues that one roadmap has come to, as the visitor sees them. Those of a page are read
 * together with what they wait for, so that a long roadmap costs few searches.
 */
final class ReadIssues {
  private final IssueReaders readers;
  private final RoadmapSource source;
  private final LaneChoice lanes;

  private final Map<Long, PlannedIssue> seen = new HashMap<>();
  private final Set<Long> asked = new HashSet<>();
  private final Set<Long> askedToMatch = new HashSet<>();
  private final Set<Long> matching = new HashSet<>();
  private final Map<Long, List<IssueRef>> prerequisites = new HashMap<>();

  ReadIssues(IssueReaders readers, RoadmapSource source, LaneChoice lanes) {
    this.readers = readers;
    this.source = source;
    this.lanes = lanes;
  }

  /** Reads candidates, and what they wait for, which may be candidates too. */
  void readPage(Collection<Long> candidates) {
    matching(candidates);
    List<Long> others = new ArrayList<>();
    for (Long id : candidates) {
      PlannedIssue issue = seen.get(id);
      if (issue != null && matching.contains(id)) {
        links(issue).forEach(link -> others.add(link.id()));
      }
    }
    readToMatch(others);
  }

  /** Reads issues wherever they are, of which some may be candidates. */
  void readToMatch(Collection<Long> ids) {
    matching(ids);
    read(ids);
  }

  /** True if it is known whether this candidate matches. */
  boolean isAsked(long id) {
    return askedToMatch.contains(id);
  }

  /** The issue, if the visitor sees it. */
  Optional<PlannedIssue> seen(long id) {
    read(List.of(id));
    return Optional.ofNullable(seen.get(id));
  }

  /** Reads issues wherever they are; those that the visitor does not see stay unknown. */
  void read(Collection<Long> ids) {
    List<Long> fresh = ids.stream().filter(asked::add).toList();
    if (!fresh.isEmpty()) {
      readers.issues().seen(fresh, lanes).forEach(issue -> seen.put(issue.id(), issue));
    }
  }

  /** True for a candidate that the visitor sees and that the source's query finds. */
  boolean matches(long id) {
    matching(List.of(id));
    return matching.contains(id);
  }

  /** What the issue waits for, as far as the visitor sees it. */
  List<IssueRef> prerequisites(PlannedIssue issue) {
    List<IssueRef> all = links(issue);
    read(all.stream().map(IssueRef::id).toList());
    return all.stream().filter(link -> seen.containsKey(link.id())).toList();
  }

  /** What waits for the issue, as far as the visitor sees it. */
  List<PlannedIssue> dependents(PlannedIssue issue) {
    List<IssueRef> all =
        choice(issue)
            .map(links -> ends(issue, links.linkType(), opposite(links.direction())))
            .orElse(List.of());
    read(all.stream().map(IssueRef::id).toList());
    return all.stream().map(link -> seen.get(link.id())).filter(i -> i != null).toList();
  }

  private void matching(Collection<Long> ids) {
    List<Long> fresh = ids.stream().filter(askedToMatch::add).toList();
    if (fresh.isEmpty()) {
      return;
    }
    if (source.jql().isEmpty()) {
      read(fresh);
      fresh.stream().filter(seen::containsKey).forEach(matching::add);
      return;
    }
    for (PlannedIssue issue : readers.issues().matching(fresh, source.jql(), lanes)) {
      seen.put(issue.id(), issue);
      asked.add(issue.id());
      matching.add(issue.id());
    }
  }

  private List<IssueRef> links(PlannedIssue issue) {
    return prerequisites.computeIfAbsent(
        issue.id(),
        id ->
            choice(issue)
                .map(links -> ends(issue, links.linkType(), links.direction()))
                .orElse(List.of()));
  }

  private List<IssueRef> ends(PlannedIssue issue, String type, LinkDirection direction) {
    return readers.links().of(issue.id(), type, direction).stream().distinct().toList();
  }

  /** Issues of projects outside the source are waited for, but wait for nothing in it. */
  private Optional<PrerequisiteLinks> choice(PlannedIssue issue) {
    return source
        .settings(issue.project())
        .map(ProjectSettings::planning)
        .map(planning -> planning.prerequisites());
  }

  private static LinkDirection opposite(LinkDirection direction) {
    return direction == LinkDirection.OUTWARD ? LinkDirection.INWARD : LinkDirection.OUTWARD;
  }
}
