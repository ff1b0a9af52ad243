package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.riceforjira.core.plan.roadmap.Backlog;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.core.plan.roadmap.Deadlines;
import org.riceforjira.core.plan.roadmap.IssueRef;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.plan.roadmap.Work;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.Score;
import org.riceforjira.core.settings.horizon.PlanCapacity;
import org.riceforjira.plugin.jira.Lane;
import org.riceforjira.plugin.jira.PlannedIssue;
import org.riceforjira.plugin.ranking.BacklogEntry;
import org.riceforjira.plugin.roadmap.RoadmapQuestion.CandidateCut;

/** The candidates of a source, read page by page as the planning asks for more of them. */
final class SeenCandidates implements Backlog {
  private static final int FIRST_PAGE = 100;
  private static final int LARGEST_PAGE = 500;

  /** So many are looked at for a few more to name: of a query hardly any may match. */
  private static final int FRESH = 500;

  private static final Factors UNKNOWN =
      new Factors(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  private final JoinedRanking ranking;
  private final ReadIssues issues;
  private final PlanCapacity capacity;
  private final CandidateCut cut;

  /** Those above a cut by number, which cannot be told before they are read; else null. */
  private final Map<Long, Candidate> top;

  /**
   * The candidates of a ranking.
   *
   * @param capacity tells which lanes have one of their own
   */
  SeenCandidates(
      JoinedRanking ranking, ReadIssues issues, PlanCapacity capacity, CandidateCut cut) {
    this.ranking = ranking;
    this.issues = issues;
    this.capacity = capacity;
    this.cut = cut;
    this.top = cut.top().isPresent() ? top(cut.top().getAsInt()) : null;
  }

  @Override
  public Iterator<Candidate> inProgress() {
    return top == null
        ? new Pages(ranking.begun(), Integer.MAX_VALUE)
        : top.values().stream()
            .filter(issue -> issue.progress() == Progress.IN_PROGRESS)
            .iterator();
  }

  @Override
  public Iterator<Candidate> ranked() {
    return ranked(Integer.MAX_VALUE);
  }

  @Override
  public List<Candidate> find(Collection<Long> ids) {
    issues.readToMatch(ids);
    List<Candidate> found = new ArrayList<>();
    for (long id : ids) {
      issues.seen(id).flatMap(this::member).ifPresent(found::add);
    }
    return found;
  }

  @Override
  public List<IssueRef> prerequisites(long id) {
    return issues
        .seen(id)
        .map(issue -> issues.prerequisites(issue).stream().map(SeenCandidates::ref).toList())
        .orElse(List.of());
  }

  @Override
  public Comparator<Candidate> order() {
    return Comparator.comparing(Candidate::score, Ranking.ORDER);
  }

  /** The lane of an issue: of several the first with a capacity of its own, or the first. */
  Optional<Lane> lane(List<Lane> lanes) {
    return capacity.lane(lanes, Lane::name);
  }

  /** The first candidates with a score that the planning did not come to. */
  List<Candidate> after(Set<Long> known, int most) {
    List<Candidate> next = new ArrayList<>();
    Iterator<Candidate> all = ranked(FRESH);
    while (next.size() < most && all.hasNext()) {
      Candidate candidate = all.next();
      if (!candidate.score().isPresent()) {
        return next;
      }
      if (!known.contains(candidate.id()) && candidate.progress() != Progress.DONE) {
        next.add(candidate);
      }
    }
    return next;
  }

  ReadIssues issues() {
    return issues;
  }

  JoinedRanking ranking() {
    return ranking;
  }

  private Iterator<Candidate> ranked(int fresh) {
    return top == null ? new Pages(ranking.ranked(), fresh) : top.values().iterator();
  }

  private Map<Long, Candidate> top(int most) {
    Map<Long, Candidate> first = new LinkedHashMap<>();
    Iterator<Candidate> all = new Pages(ranking.ranked(), Integer.MAX_VALUE);
    while (first.size() < most && all.hasNext()) {
      Candidate next = all.next();
      first.put(next.id(), next);
    }
    return first;
  }

  /** A finished issue wherever it is; another one only if it is a candidate. */
  private Optional<Candidate> member(PlannedIssue issue) {
    Optional<BacklogEntry> entry = ranking.find(issue.id()).filter(this::isAboveCut);
    boolean member = entry.isPresent() && issues.matches(issue.id());
    if (member && isInTop(issue.id())) {
      return Optional.of(candidate(entry.get(), issue));
    }
    return issue.progress() == Progress.DONE ? Optional.of(done(issue)) : Optional.empty();
  }

  private boolean isInTop(long id) {
    return top == null || top.containsKey(id);
  }

  private boolean isAboveCut(BacklogEntry entry) {
    OptionalDouble least = cut.score();
    return least.isEmpty() || !entry.missing() && entry.score().value() >= least.getAsDouble();
  }

  private Candidate candidate(BacklogEntry entry, PlannedIssue issue) {
    double effort = entry.factors().effort();
    OptionalDouble left = effort >= 0 ? OptionalDouble.of(effort) : OptionalDouble.empty();
    Work work = new Work(left, lane(issue.lanes()).map(Lane::name));
    return new Candidate(entry.score(), issue.progress(), work, issue.deadlines());
  }

  private static Candidate done(PlannedIssue issue) {
    Score none = new Score(issue.id(), issue.key(), Double.NaN, UNKNOWN);
    Work nothing = new Work(OptionalDouble.empty(), Optional.empty());
    return new Candidate(none, Progress.DONE, nothing, Deadlines.NONE);
  }

  private static IssueRef ref(org.riceforjira.plugin.jira.IssueRef issue) {
    return new IssueRef(issue.id(), issue.key());
  }

  /** Candidates one after the other, read many at a time. */
  private final class Pages implements Iterator<Candidate> {
    private Iterator<BacklogEntry> entries;
    private Iterator<Candidate> page = List.<Candidate>of().iterator();
    private int size = FIRST_PAGE;
    private int fresh;

    /**
     * Those of some entries that the visitor sees, and that match.
     *
     * @param fresh how many may be read that were not read before
     */
    Pages(Iterator<BacklogEntry> entries, int fresh) {
      this.entries = entries;
      this.fresh = fresh;
    }

    @Override
    public boolean hasNext() {
      while (!page.hasNext() && entries.hasNext() && fresh > 0) {
        page = nextPage();
      }
      return page.hasNext();
    }

    @Override
    public Candidate next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return page.next();
    }

    private Iterator<Candidate> nextPage() {
      List<BacklogEntry> above = nextAbove();
      size = Math.min(2 * size, LARGEST_PAGE);
      fresh -= (int) above.stream().filter(entry -> !issues.isAsked(entry.id())).count();
      issues.readPage(above.stream().map(BacklogEntry::id).toList());
      return above.stream()
          .filter(entry -> issues.matches(entry.id()))
          .map(entry -> candidate(entry, issues.seen(entry.id()).orElseThrow()))
          .iterator();
    }

    /** The best come first: behind one below the cut none is above it. */
    private List<BacklogEntry> nextAbove() {
      List<BacklogEntry> above = new ArrayList<>();
      while (above.size() < size && entries.hasNext()) {
        BacklogEntry next = entries.next();
        if (isAboveCut(next)) {
          above.add(next);
        } else {
          entries = Collections.emptyIterator();
        }
      }
      return above;
    }
  }
}
