package org.riceforjira.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What holds for every roadmap, whatever the backlog. */
class RoadmapPropertiesTest {
  /** Links go between so many issues, even if there are fewer: the others are not in the plan. */
  private static final int MOST = 12;

  record Example(List<Candidate> ranking, List<Link> links, Horizon horizon) {
    Roadmap plan() {
      return plan(horizon);
    }

    Roadmap plan(Horizon other) {
      return Roadmap.of(new InMemoryBacklog(ranking, links), other);
    }
  }

  @Property(seed = "42", tries = 600)
  void theRulesInTheirPlainestWordsGiveTheSameRoadmap(@ForAll("examples") Example example) {
    Roadmap roadmap = example.plan();
    ReferencePlan expected = new ReferencePlan(example.ranking, example.links, example.horizon);
    assertEquals(
        expected.servings.stream().sorted().toList(),
        parts(roadmap).stream().map(Served::text).sorted().toList());
    assertEquals(
        expected.order().stream().filter(PlanExample.keys(roadmap)::contains).toList(),
        PlanExample.keys(roadmap));
  }

  @Property(seed = "42", tries = 300)
  void capacityIsNeverExceeded(@ForAll("examples") Example example) {
    Roadmap roadmap = example.plan();
    for (int period = 0; period < roadmap.periods().size(); period++) {
      for (PoolUse pool : roadmap.periods().get(period).pools()) {
        Capacity capacity = example.horizon.capacities().get(period);
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

  @Property(seed = "42", tries = 300)
  void precedenceIsNeverBroken(@ForAll("examples") Example example) {
    Roadmap roadmap = example.plan();
    ReferencePlan reference = new ReferencePlan(example.ranking, example.links, example.horizon);
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

  @Property(seed = "42", tries = 300)
  void allEffortIsPlacedExactlyOnceOrLeftAtTheEnd(@ForAll("examples") Example example) {
    Roadmap roadmap = example.plan();
    for (Placement placement : roadmap.placements()) {
      Schedule schedule = placement.schedule();
      long placed = schedule.parts().stream().mapToLong(p -> Millionths.of(p.amount())).sum();
      double effort = placement.candidate().work().effort().orElseThrow();
      assertEquals(Millionths.of(effort), placed + Millionths.of(schedule.beyond()));
      assertEquals(schedule.beyond() > 0, schedule.expectedEnd().isEmpty());
    }
  }

  @Property(seed = "42", tries = 300)
  void everyIssueReadIsPlacedOrDoneOrListedAsNotPlaced(@ForAll("examples") Example example) {
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
      assertEquals(example.ranking.size(), told.size());
    }
  }

  @Property(seed = "42", tries = 300)
  void anIssueIsNeverInterruptedByAnotherOfItsPool(@ForAll("examples") Example example) {
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

  @Property(seed = "42", tries = 500)
  void withOnePoolMoreCapacityNeverEndsAnythingLater(
      @ForAll("onePool") Example example, @ForAll("extra") List<Integer> extra) {
    assertNothingEndsLater(example.plan(), example.plan(more(example.horizon, extra)));
  }

  @Property(seed = "42", tries = 500, maxDiscardRatio = 2)
  void withLanesMoreCapacityNeverEndsAnythingLaterIfEachPoolKeepsItsOrder(
      @ForAll("examples") Example example, @ForAll("extra") List<Integer> extra) {
    Roadmap before = example.plan();
    Roadmap after = example.plan(more(example.horizon, extra));
    Assume.that(sameOrderInEachPool(before, after));
    assertNothingEndsLater(before, after);
  }

  @Property(seed = "42", tries = 200)
  void theOrderInWhichLinksAreGivenDoesNotMatter(
      @ForAll("examples") Example example, @ForAll Random random) {
    List<Link> shuffled = new ArrayList<>(example.links);
    Collections.shuffle(shuffled, random);
    assertEquals(example.plan(), new Example(example.ranking, shuffled, example.horizon).plan());
    assertEquals(example.plan(), example.plan());
  }

  @Property(seed = "42", tries = 200)
  void aPrerequisiteNamesTheBestIssueThatNeedsIt(@ForAll("examples") Example example) {
    Roadmap roadmap = example.plan();
    Statistics.collect(roadmap.placements().stream().anyMatch(p -> p.inheritedFrom().isPresent()));
    List<Long> order = roadmap.placements().stream().map(p -> p.candidate().id()).toList();
    for (Placement placement : roadmap.placements()) {
      placement
          .inheritedFrom()
          .map(IssueRef::id)
          .filter(order::contains)
          .ifPresent(
              from -> assertTrue(order.indexOf(from) > order.indexOf(placement.candidate().id())));
    }
  }

  @Provide
  Arbitrary<Example> examples() {
    return Combinators.combine(issues(List.of("", "UI", "API", "Docs")), links(), capacities(2))
        .as(RoadmapPropertiesTest::example);
  }

  @Provide
  Arbitrary<Example> onePool() {
    return Combinators.combine(issues(List.of("", "UI")), links(), capacities(0))
        .as(RoadmapPropertiesTest::example);
  }

  /** More in tenths for each of four periods and three pools. */
  @Provide
  Arbitrary<List<Integer>> extra() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(0)), Tuple.of(2, Arbitraries.integers().between(1, 25)))
        .list()
        .ofSize(12);
  }

  private static Example example(
      List<Function<Long, Candidate>> issues, List<Link> links, List<Capacity> capacities) {
    List<Candidate> ranking =
        IntStream.range(0, issues.size()).mapToObj(i -> issues.get(i).apply((long) i)).toList();
    Periods periods = Periods.months(YearMonth.of(2027, 1), capacities.size());
    return new Example(ranking, links, new Horizon(periods, capacities));
  }

  private static Arbitrary<List<Function<Long, Candidate>>> issues(List<String> lanes) {
    Arbitrary<Integer> effort = Arbitraries.integers().between(0, 35);
    Arbitrary<Integer> kind = Arbitraries.integers().between(0, 19);
    return Combinators.combine(effort, kind, Arbitraries.of(lanes))
        .as(RoadmapPropertiesTest::issue)
        .list()
        .ofMaxSize(MOST);
  }

  private static Function<Long, Candidate> issue(int tenths, int kind, String lane) {
    Function<Candidate, Candidate> inLane = c -> lane.isEmpty() ? c : PlanExample.lane(lane, c);
    double effort = tenths / 10.0;
    return id ->
        switch (kind) {
          case 0, 1 -> PlanExample.begun(inLane.apply(PlanExample.issue(id, effort)));
          case 2 -> PlanExample.begun(inLane.apply(PlanExample.unscored(id, effort)));
          case 3 -> PlanExample.done(inLane.apply(PlanExample.issue(id, effort)));
          case 4, 5 -> inLane.apply(PlanExample.unscored(id, effort));
          case 6, 7 -> PlanExample.withoutEffort(id);
          default -> inLane.apply(PlanExample.issue(id, effort));
        };
  }

  private static Arbitrary<List<Link>> links() {
    return Arbitraries.integers()
        .between(0, MOST * MOST - 1)
        .map(i -> new Link(PlanExample.ref(i / MOST), PlanExample.ref(i % MOST)))
        .list()
        .ofMaxSize(16);
  }

  private static Arbitrary<List<Capacity>> capacities(int lanes) {
    return Arbitraries.integers()
        .between(0, 40)
        .list()
        .ofSize(3)
        .map(
            tenths -> {
              Capacity common = Capacity.of(tenths.get(0) / 10.0);
              return lanes == 0
                  ? common
                  : common.with("UI", tenths.get(1) / 10.0).with("API", tenths.get(2) / 10.0);
            })
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static Horizon more(Horizon horizon, List<Integer> extra) {
    List<Capacity> capacities = new ArrayList<>();
    for (Capacity capacity : horizon.capacities()) {
      int at = 3 * capacities.size();
      Capacity larger = Capacity.of(plus(capacity.common(), extra.get(at)));
      for (Map.Entry<String, Double> lane : capacity.lanes().entrySet()) {
        larger = larger.with(lane.getKey(), plus(lane.getValue(), extra.get(++at)));
      }
      capacities.add(larger);
    }
    return new Horizon(horizon.periods(), capacities);
  }

  private static double plus(double amount, int tenths) {
    return Math.round(10 * amount + tenths) / 10.0;
  }

  private static void assertNothingEndsLater(Roadmap before, Roadmap after) {
    Map<Long, Placement> placed = new HashMap<>();
    after.placements().forEach(p -> placed.put(p.candidate().id(), p));
    for (Placement placement : before.placements()) {
      Placement other = placed.get(placement.candidate().id());
      assertTrue(other.schedule().firstPeriod() <= placement.schedule().firstPeriod());
      assertTrue(!end(other).isAfter(end(placement)), () -> placement + " then " + other);
    }
  }

  private static LocalDate end(Placement placement) {
    return placement.schedule().expectedEnd().orElse(LocalDate.MAX);
  }

  /** True when each pool serves at least the same issues in the same order. */
  private static boolean sameOrderInEachPool(Roadmap before, Roadmap after) {
    Map<Optional<String>, List<Long>> first = orders(before);
    Map<Optional<String>, List<Long>> second = orders(after);
    return first.entrySet().stream()
        .allMatch(
            pool -> {
              List<Long> longer = second.getOrDefault(pool.getKey(), List.of());
              int size = pool.getValue().size();
              return longer.size() >= size && longer.subList(0, size).equals(pool.getValue());
            });
  }

  /** The order of serving: by first period, then by place, as nobody is interrupted. */
  private static Map<Optional<String>, List<Long>> orders(Roadmap roadmap) {
    return roadmap.placements().stream()
        .sorted(Comparator.comparingInt(p -> p.schedule().firstPeriod()))
        .collect(
            Collectors.groupingBy(
                p -> p.schedule().lane(),
                Collectors.mapping(p -> p.candidate().id(), Collectors.toList())));
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
