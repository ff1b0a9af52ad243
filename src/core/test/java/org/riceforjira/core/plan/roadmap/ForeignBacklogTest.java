package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A backlog that is not in memory knows its order as a comparison only, and sorts nothing. */
class ForeignBacklogTest {
  @Provide
  Arbitrary<RandomPlan> plans() {
    return RandomPlan.withLanes();
  }

  @Property(seed = "42", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void itsRoadmapIsThatOfTheSameBacklogInMemory(@ForAll("plans") RandomPlan plan) {
    Backlog inMemory = new InMemoryBacklog(plan.ranking(), plan.links());
    assertEquals(
        Roadmap.of(inMemory, plan.horizon()),
        Roadmap.of(new ForeignBacklog(inMemory, plan.ranking()), plan.horizon()));
  }

  private record ForeignBacklog(Backlog backlog, List<Candidate> ranking) implements Backlog {
    @Override
    public Iterator<Candidate> inProgress() {
      return backlog.inProgress();
    }

    @Override
    public Iterator<Candidate> ranked() {
      return backlog.ranked();
    }

    @Override
    public List<Candidate> find(Collection<Long> ids) {
      return reversed(backlog.find(ids));
    }

    @Override
    public List<IssueRef> prerequisites(long id) {
      return reversed(backlog.prerequisites(id));
    }

    @Override
    public Comparator<Candidate> order() {
      return Comparator.comparingInt(ranking::indexOf);
    }

    private static <T> List<T> reversed(List<T> list) {
      List<T> reversed = new ArrayList<>(list);
      Collections.reverse(reversed);
      return reversed;
    }
  }
}
