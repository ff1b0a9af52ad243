package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A backlog that is not in memory makes the same roadmap as one that is. */
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
}
