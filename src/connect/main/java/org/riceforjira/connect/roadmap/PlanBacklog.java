package org.riceforjira.connect.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.riceforjira.connect.candidates.RankedCandidates;
import org.riceforjira.connect.roadmap.PlannedIssue.Prerequisite;
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

/**
 * Ranked candidates as a roadmap reads them. Of issues that are no candidates it knows what the
 * links to them tell: whether they are done, which is all that a roadmap asks of these.
 */
final class PlanBacklog implements Backlog {
  private static final Factors UNKNOWN =
      new Factors(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  private final RankedCandidates candidates;
  private final Map<Long, PlannedIssue> issues;
  private final PlanCapacity capacity;
  private final Map<Long, IssueRef> doneElsewhere = new HashMap<>();

  /**
   * @param issues every candidate by its id
   * @param capacity tells which lanes have one of their own
   */
  PlanBacklog(RankedCandidates candidates, Map<Long, PlannedIssue> issues, PlanCapacity capacity) {
    this.candidates = candidates;
    this.issues = issues;
    this.capacity = capacity;
    for (PlannedIssue issue : issues.values()) {
      for (Prerequisite other : issue.prerequisites()) {
        if (other.progress() == Progress.DONE && !issues.containsKey(other.issue().id())) {
          doneElsewhere.put(other.issue().id(), other.issue());
        }
      }
    }
  }

  @Override
  public Iterator<Candidate> inProgress() {
    return all().filter(issue -> issue.progress() == Progress.IN_PROGRESS).iterator();
  }

  @Override
  public Iterator<Candidate> ranked() {
    return all().iterator();
  }

  /** Every candidate, best first. */
  Stream<Candidate> all() {
    return IntStream.range(0, candidates.ranking().size()).mapToObj(this::at);
  }

  @Override
  public List<Candidate> find(Collection<Long> ids) {
    List<Candidate> found = new ArrayList<>();
    for (long id : ids) {
      OptionalInt position = candidates.position(id);
      if (position.isPresent()) {
        found.add(at(position.getAsInt()));
      } else if (doneElsewhere.containsKey(id)) {
        found.add(done(doneElsewhere.get(id)));
      }
    }
    return found;
  }

  @Override
  public List<IssueRef> prerequisites(long id) {
    return issue(id)
        .map(issue -> issue.prerequisites().stream().map(Prerequisite::issue).toList())
        .orElse(List.of());
  }

  @Override
  public Comparator<Candidate> order() {
    return Comparator.comparing(Candidate::score, Ranking.ORDER);
  }

  /** A candidate; empty for an issue that is none. */
  Optional<PlannedIssue> issue(long id) {
    return Optional.ofNullable(issues.get(id));
  }

  /** The rank of a candidate, such as "3="; "" without a score. */
  String rank(long id) {
    OptionalInt position = candidates.position(id);
    return position.isPresent() ? candidates.ranking().get(position.getAsInt()).display() : "";
  }

  /** The lane that an issue is told in. */
  Optional<Lane> lane(PlannedIssue issue) {
    return capacity.lane(issue.lanes(), Lane::name);
  }

  private Candidate at(int position) {
    Score score = candidates.ranking().get(position).score();
    PlannedIssue issue = issues.get(score.issueId());
    double effort = score.factors().effort();
    OptionalDouble left = effort >= 0 ? OptionalDouble.of(effort) : OptionalDouble.empty();
    Work work = new Work(left, lane(issue).map(Lane::name));
    return new Candidate(score, issue.status().progress(), work, issue.deadlines());
  }

  private static Candidate done(IssueRef issue) {
    Score none = new Score(issue.id(), issue.key(), Double.NaN, UNKNOWN);
    Work nothing = new Work(OptionalDouble.empty(), Optional.empty());
    return new Candidate(none, Progress.DONE, nothing, Deadlines.NONE);
  }
}
