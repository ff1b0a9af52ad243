package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riceforjira.core.plan.Millionths;

/** What holds for every roadmap, whatever the backlog. */
class RoadmapPropertiesTest {
  @Property(seed = "42", tries = 400, edgeCases = EdgeCasesMode.NONE)
  void theRulesInTheirPlainestWordsGiveTheSameRoadmap(@ForAll("examples") RandomPlan example) {
    Roadmap roadmap = example.plan();
    ReferencePlan expected = reference(example);
    assertEquals(
        expected.servings.stream().sorted().toList(),
        parts(roadmap).stream().map(Served::text).sorted().toList());
    assertEquals(
        expected.order().stream().filter(PlanExample.keys(roadmap)::contains).toList(),
        PlanExample.keys(roadmap));
  }

  @Property(seed = "42", tries = 150, edgeCases = EdgeCasesMode.NONE)
  void capacityIsNeverExceeded(@ForAll("examples") RandomPlan example) {
    Roadmap roadmap = example.plan();
    for (int period = 0; period < roadmap.periods().size(); period++) {
      for (PoolUse pool : roadmap.periods().get(period).pools()) {
        Capacity capacity = example.horizon().capacities().get(period);
        double given =
            pool.lane().map(lane -> capacity.lanes().get(lane)).orElse(capacity.common());
        assertEquals(given, pool.capacity());
        assertTrue(pool.used() <= given);
        int at = period;
        long used =
            parts(roadmap).stream()
                .filter(s -> s.period == at && s.lane.equals(pool.lane()))
                .mapToLong(Served::amount)
                .sum();
        assertEquals(used, Millionths.of(pool.used()));
      }
    }
  }

  @Property(seed = "42", tries = 150, edgeCases = EdgeCasesMode.NONE)
  void precedenceIsNeverBroken(@ForAll("examples") RandomPlan example) {
    Roadmap roadmap = example.plan();
    ReferencePlan reference = reference(example);
    Map<Long, Placement> placed = new HashMap<>();
    roadmap.placements().forEach(p -> placed.put(p.candidate().id(), p));
    for (Placement placement : roadmap.placements()) {
      for (Candidate prerequisite : reference.prerequisites(placement.candidate())) {
        if (prerequisite.hasEffort()) {
          Schedule before = placed.get(prerequisite.id()).schedule();
          assertTrue(placement.schedule().firstPeriod() >= before.lastPeriod());
          assertTrue(!end(placement).isBefore(before.expectedEnd().orElseThrow()));
        }
      }
    }
  }

  @Property(seed = "42", tries = 150, edgeCases = EdgeCasesMode.NONE)
  void allEffortIsPlacedExactlyOnceOrLeftAtTheEnd(@ForAll("examples") RandomPlan example) {
    Roadmap roadmap = example.plan();
    for (Placement placement : roadmap.placements()) {
      Schedule schedule = placement.schedule();
      long placed = schedule.parts().stream().mapToLong(p -> Millionths.of(p.amount())).sum();
      double effort = placement.candidate().work().effort().orElseThrow();
      assertEquals(Millionths.of(effort), placed + Millionths.of(schedule.beyond()));
      assertEquals(schedule.beyond() > 0, schedule.expectedEnd().isEmpty());
    }
  }

  @Property(seed = "42", tries = 150, edgeCases = EdgeCasesMode.NONE)
  void everyIssueReadIsPlacedOrDoneOrListedAsNotPlaced(@ForAll("examples") RandomPlan example) {
    Roadmap roadmap = example.plan();
    List<Long> told =
        Stream.of(
                roadmap.placements().stream().map(p -> p.candidate().id()),
                roadmap.notPlaced().stream().map(n -> n.candidate().id()),
                roadmap.remainder().done().stream().map(IssueRef::id))
            .flatMap(Function.identity())
            .toList();
    assertEquals(roadmap.reading().issues(), told.size());
    assertEquals(told.size(), new TreeSet<>(told).size());
    if (roadmap.reading().end() == ReadingEnd.END_OF_BACKLOG) {
      assertEquals(example.ranking().size(), told.size());
    }
  }

  @Property(seed = "42", tries = 150, edgeCases = EdgeCasesMode.NONE)
  void anIssueIsNeverInterruptedByAnotherOfItsPool(@ForAll("examples") RandomPlan example) {
    Roadmap roadmap = example.plan();
    for (Placement placement : roadmap.placements()) {
      Schedule schedule = placement.schedule();
      for (int period = schedule.firstPeriod(); period < schedule.lastPeriod(); period++) {
        assertEquals(0, use(roadmap, period, schedule.lane()).left());
      }
      for (Placement other : roadmap.placements()) {
        if (other != placement && other.schedule().lane().equals(schedule.lane())) {
          assertTrue(
              other.schedule().lastPeriod() <= schedule.firstPeriod()
                  || other.schedule().firstPeriod() >= schedule.lastPeriod());
        }
      }
    }
  }

  @Property(seed = "42", tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theOrderInWhichLinksAreGivenDoesNotMatter(
      @ForAll("examples") RandomPlan example, @ForAll Random random) {
    List<Link> shuffled = new ArrayList<>(example.links());
    Collections.shuffle(shuffled, random);
    assertEquals(
        example.plan(), new RandomPlan(example.ranking(), shuffled, example.horizon()).plan());
    assertEquals(example.plan(), example.plan());
  }

  @Property(seed = "42", tries = 150, edgeCases = EdgeCasesMode.NONE)
  void aPrerequisiteNamesTheBestIssueThatNeedsIt(@ForAll("examples") RandomPlan example) {
    ReferencePlan reference = reference(example);
    for (Placement placement : example.plan().placements()) {
      assertEquals(
          reference.leader(placement.candidate()),
          placement.inheritedFrom().map(IssueRef::key).orElse(placement.candidate().key()));
    }
  }

  @Property(seed = "42", tries = 150, edgeCases = EdgeCasesMode.NONE)
  void eachPlacementTellsOfEachLinkThatIsNotSimplyKept(@ForAll("examples") RandomPlan example) {
    ReferencePlan reference = reference(example);
    for (Placement placement : example.plan().placements()) {
      Set<String> expected = new TreeSet<>();
      for (Link link : example.links()) {
        if (link.dependent().id() == placement.candidate().id()) {
          reference.flag(link).ifPresent(r -> expected.add(r + " " + link.prerequisite().key()));
        }
      }
      List<String> told =
          placement.flags().stream()
              .filter(flag -> flag.reason() != FlagReason.ENDS_AFTER_ROADMAP)
              .map(flag -> flag.reason() + " " + flag.parameters().get(0))
              .sorted()
              .toList();
      assertEquals(List.copyOf(expected), told);
    }
  }

  @Provide
  Arbitrary<RandomPlan> examples() {
    return RandomPlan.withLanes();
  }

  private static ReferencePlan reference(RandomPlan example) {
    return new ReferencePlan(example.ranking(), example.links(), example.horizon());
  }

  private static LocalDate end(Placement placement) {
    return placement.schedule().expectedEnd().orElse(LocalDate.MAX);
  }

  private record Served(String key, Optional<String> lane, int period, long amount) {
    String text() {
      return key + ": " + amount + " in " + period;
    }
  }

  private static List<Served> parts(Roadmap roadmap) {
    List<Served> all = new ArrayList<>();
    for (Placement p : roadmap.placements()) {
      for (Part part : p.schedule().parts()) {
        long amount = Millionths.of(part.amount());
        all.add(new Served(p.candidate().key(), p.schedule().lane(), part.period(), amount));
      }
    }
    return all;
  }

  private static PoolUse use(Roadmap roadmap, int period, Optional<String> lane) {
    return roadmap.periods().get(period).pools().stream()
        .filter(pool -> pool.lane().equals(lane))
        .findFirst()
        .orElseThrow();
  }
}
