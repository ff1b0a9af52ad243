package org.riceforjira.core.plan.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A backlog that is wholly at hand. */
public final class InMemoryBacklog implements Backlog {
  private final List<Candidate> ranking;
  private final List<Candidate> inProgress;
  private final LongIndex places = new LongIndex();

  /** By place. */
  private final List<List<IssueRef>> prerequisites = new ArrayList<>();

  /**
   * @param ranking all issues, best first, whether to do, in progress or done
   * @throws IllegalArgumentException when an issue is there twice
   */
  public InMemoryBacklog(List<Candidate> ranking, Collection<Link> links) {
    this.ranking = List.copyOf(ranking);
    inProgress = this.ranking.stream().filter(i -> i.progress() == Progress.IN_PROGRESS).toList();
    for (int place = 0; place < this.ranking.size(); place++) {
      Candidate issue = this.ranking.get(place);
      if (places.get(issue.id()) != LongIndex.ABSENT) {
        throw new IllegalArgumentException("Issue " + issue.key() + " is in the ranking twice.");
      }
      places.put(issue.id(), place);
    }
    List<IssueRef> issues = this.ranking.stream().map(Candidate::issue).toList();
    Map<Long, List<IssueRef>> byDependent = new HashMap<>();
    for (Link link : links) {
      byDependent
          .computeIfAbsent(link.dependent().id(), id -> new ArrayList<>())
          .add(once(link.prerequisite(), issues));
    }
    for (Candidate issue : this.ranking) {
      List<IssueRef> own = byDependent.getOrDefault(issue.id(), List.of());
      // Sorted once here, so that no roadmap has to do it again.
      prerequisites.add(own.stream().sorted(Comparator.comparingLong(IssueRef::id)).toList());
    }
  }

  /** The same object for all links from an issue, since there can be hundreds of thousands. */
  private IssueRef once(IssueRef issue, List<IssueRef> issues) {
    int place = places.get(issue.id());
    return place != LongIndex.ABSENT && issues.get(place).equals(issue) ? issues.get(place) : issue;
  }

  @Override
  public Iterator<Candidate> inProgress() {
    return inProgress.iterator();
  }

  @Override
  public Iterator<Candidate> ranked() {
    return ranking.iterator();
  }

  @Override
  public List<Candidate> find(Collection<Long> ids) {
    List<Candidate> found = new ArrayList<>(ids.size());
    for (long id : ids) {
      int place = places.get(id);
      if (place != LongIndex.ABSENT) {
        found.add(ranking.get(place));
      }
    }
    return found;
  }

  @Override
  public List<IssueRef> prerequisites(long id) {
    int place = places.get(id);
    return place == LongIndex.ABSENT ? List.of() : prerequisites.get(place);
  }

  @Override
  public Comparator<Candidate> order() {
    return new RankingOrder(places);
  }
}
