package org.riceforjira.plugin.ranking;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.FoundIssues;
import org.riceforjira.plugin.jira.IssueNews;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNewsListener;
import org.riceforjira.plugin.jira.RefusedQuery;
import org.riceforjira.plugin.jira.Visibility;
import org.riceforjira.plugin.jira.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What visitors may see of rankings, known for {@link #LIFE}. An issue that is ranked since then,
 * or that somebody on this node has edited, is asked about alone: it may be hidden now. Jira is
 * asked without a lock: two questions of one visitor may ask twice.
 */
@Component
class SeenViews implements IssueNewsListener {
  static final Duration LIFE = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(SeenViews.class);

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
    return view(whose(project)).whole();
  }

  /**
   * The ranking as the visitor sees it.
   *
   * @param candidates JQL of the issues in it
   */
  RankedBacklog of(ProjectId project, String candidates, RankedBacklog backlog) {
    Whose whose = whose(project);
    SeenView view = view(whose);
    if (view.whole()) {
      return backlog;
    }
    SeenView asked = view.isBlank() ? view.knowing(backlog, seen(project, candidates)) : view;
    SeenView now = asked.of(backlog, visibility::seen);
    keep(whose, now);
    return now.view();
  }

  private long[] seen(ProjectId project, String candidates) {
    try {
      return found.known(project, candidates);
    } catch (RefusedQuery | IllegalStateException e) {
      // The query can name what this visitor must not know of; the issues of the project it cannot.
      LOG.debug("All issues of {} are asked for instead of the candidates", project, e);
      return found.known(project, "");
    }
  }

  private Whose whose(ProjectId project) {
    return new Whose(visitor.key().orElse(""), project);
  }

  private SeenView view(Whose whose) {
    Instant now = bounds.now();
    SeenView kept = kept(whose);
    if (kept != null && now.isBefore(kept.until())) {
      return kept;
    }
    boolean whole = visibility.isWhole(whose.project());
    SeenView view = whole ? SeenView.whole(now.plus(LIFE)) : SeenView.restricted(now.plus(LIFE));
    keep(whose, view);
    return view;
  }

  private synchronized SeenView kept(Whose whose) {
    SeenView view = views.get(whose);
    Set<Long> changed = doubts.remove(whose);
    if (view == null || changed == null) {
      return view;
    }
    if (view.whole() || changed.size() > MOST_DOUBTS) {
      views.remove(whose);
      return null;
    }
    SeenView rest = view.without(changed);
    views.put(whose, rest);
    return rest;
  }

  private synchronized void keep(Whose whose, SeenView view) {
    views.put(whose, view);
    views.values().removeIf(other -> !bounds.now().isBefore(other.until()));
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
