package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.riceforjira.core.plan.roadmap.PlanExample.begun;
import static org.riceforjira.core.plan.roadmap.PlanExample.issue;
import static org.riceforjira.core.plan.roadmap.PlanExample.keys;
import static org.riceforjira.core.plan.roadmap.PlanExample.ranking;
import static org.riceforjira.core.plan.roadmap.PlanExample.unscored;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A ranking may leave out what is in progress and what has no score. */
class SparseRankingTest {
  private static final Horizon THREE_MONTHS = Horizon.of(PlanExample.MONTHS, Capacity.of(9));

  @Test
  void allIssuesInProgressAreReadThoughTheRankingHasNone() {
    Roadmap roadmap = plan(ranking(begun(issue(1, 1)), begun(issue(2, 1))), 10);
    assertEquals(List.of("P-1", "P-2"), keys(roadmap));
    assertEquals(ReadingEnd.END_OF_BACKLOG, roadmap.reading().end());
  }

  @Test
  void theLimitEndsTheReadingThoughTheLastOfTheRankingReachedIt() {
    Roadmap roadmap = plan(ranking(issue(1, 1), issue(2, 1), unscored(3, 1)).blocks(3, 2), 2);
    assertEquals(List.of("P-1"), keys(roadmap));
    assertEquals(ReadingEnd.LIMIT_REACHED, roadmap.reading().end());
  }

  private static Roadmap plan(PlanExample example, int limit) {
    return Roadmap.of(new SparseRanking(example.backlog()), THREE_MONTHS, limit);
  }

  private record SparseRanking(Backlog backlog) implements Backlog {
    @Override
    public Iterator<Candidate> inProgress() {
      return backlog.inProgress();
    }

    @Override
    public Iterator<Candidate> ranked() {
      Iterable<Candidate> all = backlog::ranked;
      Stream<Candidate> issues = StreamSupport.stream(all.spliterator(), false);
      return issues
          .filter(issue -> issue.progress() == Progress.TODO && issue.score().isPresent())
          .iterator();
    }

    @Override
    public List<Candidate> find(Collection<Long> ids) {
      return backlog.find(ids);
    }

    @Override
    public List<IssueRef> prerequisites(long id) {
      return backlog.prerequisites(id);
    }

    @Override
    public Comparator<Candidate> order() {
      return backlog.order();
    }
  }
}
