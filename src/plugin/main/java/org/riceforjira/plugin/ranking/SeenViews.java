package org.riceforjira.plugin.ranking;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.FoundIssues;
import org.riceforjira.plugin.jira.IssueNews;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNewsListener;
import org.riceforjira.plugin.jira.Visibility;
import org.riceforjira.plugin.jira.Visitor;
import org.springframework.stereotype.Component;

/**
 * What visitors may see of rankings, known for {@link #LIFE}. After it they see the same for as
 * long as the number of hidden issues is the same, but at most for {@link #LONGEST}: to ask which
 * ones they see means to read the whole project. An issue that is ranked since then, or that
 * somebody on this node has edited, is asked about alone: it may be hidden now. Jira is asked
 * without a lock: two questions of one visitor may ask twice.
 */
@Component
class SeenViews implements IssueNewsListener {
  static final Duration LIFE = Duration.ofSeconds(30);

  static final Duration LONGEST = Duration.ofMinutes(10);

  /** Issues that are asked about by their ids; of more, all that the visitor sees are asked for. */
  static final int FEW = 2_000;

  /** With more of them, what a visitor sees is asked from scratch. */
  private static final int MOST_DOUBTS = 500;

  private static final Set<Kind> HIDING =
      EnumSet.of(Kind.CREATED, Kind.MOVED, Kind.EDITED, Kind.OTHER);

  private final Map<Whose, SeenView> views = new LinkedHashMap<>(16, 0.75f, true);

  /** The issues of which nobody knows any more who sees them. */
  private final Map<Whose, Set<Long>> doubts = new HashMap<>();

  private final Visibility visibility;
  private final FoundIssues found;
  private final Visitor visitor;
  private final Bounds bounds;

  SeenViews(Visibility visibility, FoundIssues found, Visitor visitor, Bounds bounds) {
    this.visibility = visibility;
    this.found = found;
    this.visitor = visitor;
    this.bounds = bounds;
  }

  /** A visitor's key, which is "" for an anonymous one, and what they look at. */
  private record Whose(String visitor, ProjectId project) {}

  @Override
  public synchronized void hear(List<IssueNews> event) {
    for (IssueNews news : event) {
      if (HIDING.contains(news.kind())) {
        views.keySet().stream()
            .filter(whose -> whose.project().equals(news.issue().project()))
            .map(whose -> doubts.computeIfAbsent(whose, none -> new HashSet<>()))
            .filter(ids -> ids.size() <= MOST_DOUBTS)
            .forEach(ids -> ids.add(news.issue().id()));
      }
    }
  }

  /** True if the visitor sees every issue of the project. */
  boolean isWhole(ProjectId project) {
    return view(whose(project)).sight().isWhole();
  }

  /**
   * The ranking as the visitor sees it.
   *
   * @param project that the ranking is of
   */
  RankedBacklog of(ProjectId project, RankedBacklog backlog) {
    Whose whose = whose(project);
    SeenView view = view(whose);
    if (view.sight().isWhole()) {
      return backlog;
    }
    SeenView now = view.of(backlog, ids -> seen(project, ids));
    keep(whose, now);
    return now.view();
  }

  /**
   * Those of the issues that the visitor may see. The query of the candidates is not asked as the
   * visitor: to them, its names, dates and saved filters can mean something else, or nothing.
   */
  private Set<Long> seen(ProjectId project, List<Long> ids) {
    if (ids.size() <= FEW) {
      return visibility.seen(ids);
    }
    long[] all = found.ids(project, "");
    return ids.stream()
        .filter(id -> Arrays.binarySearch(all, id) >= 0)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Whose whose(ProjectId project) {
    return new Whose(visitor.key().orElse(""), project);
  }

  private SeenView view(Whose whose) {
    Instant now = bounds.now();
    SeenView kept = kept(whose);
    if (kept != null && !kept.sight().isOver(now)) {
      return kept;
    }
    long hidden = visibility.hidden(whose.project());
    SeenView view =
        kept != null && lasts(kept.sight(), hidden, now)
            ? kept.until(now.plus(LIFE))
            : SeenView.unasked(new Sight(hidden, now, now.plus(LIFE)));
    keep(whose, view);
    return view;
  }

  private static boolean lasts(Sight sight, long hidden, Instant now) {
    return sight.hidden() == hidden && now.isBefore(sight.asked().plus(LONGEST));
  }

  private synchronized SeenView kept(Whose whose) {
    SeenView view = views.get(whose);
    Set<Long> changed = doubts.remove(whose);
    if (view == null || changed == null) {
      return view;
    }
    if (view.sight().isWhole() || changed.size() > MOST_DOUBTS) {
      views.remove(whose);
      return null;
    }
    SeenView rest = view.without(changed);
    views.put(whose, rest);
    return rest;
  }

  private synchronized void keep(Whose whose, SeenView view) {
    Instant now = bounds.now();
    views.put(whose, view);
    views.values().removeIf(other -> other.sight().isOver(now.minus(LONGEST)));
    long issues = views.values().stream().mapToLong(SeenView::size).sum();
    Iterator<SeenView> eldest = views.values().iterator();
    while (issues > bounds.issues() && eldest.hasNext()) {
      SeenView next = eldest.next();
      if (eldest.hasNext()) {
        issues -= next.size();
        eldest.remove();
      }
    }
    doubts.keySet().retainAll(views.keySet());
  }
}
