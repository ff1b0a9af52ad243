package org.riceforjira.core.plan.roadmap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A random backlog and horizon, small enough for every rule to meet every other. */
record RandomPlan(List<Candidate> ranking, List<Link> links, Horizon horizon) {
  /** Links go between so many issues, even if there are fewer: the others are not in the plan. */
  private static final int MOST = 12;

  Roadmap plan() {
    return plan(horizon);
  }

  Roadmap plan(Horizon other) {
    return Roadmap.of(new InMemoryBacklog(ranking, links), other);
  }

  /** The same horizon with more in each pool. */
  Horizon more(List<Integer> extra) {
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

  /**
   * Up to twelve issues in lanes with and without capacity, some of which may begin later only, and
   * links between them.
   */
  static Arbitrary<RandomPlan> withLanes() {
    return Combinators.combine(
            randomIssues(List.of("", "UI", "API", "Docs"), someDays()),
            randomLinks(),
            capacities(2))
        .as(RandomPlan::example);
  }

  /** The same with the common pool only, and all may begin at once. */
  static Arbitrary<RandomPlan> withOnePool() {
    return Combinators.combine(
            randomIssues(List.of("", "UI"), Arbitraries.just(Optional.empty())),
            randomLinks(),
            capacities(0))
        .as(RandomPlan::example);
  }

  /** Ids of issues, and of one that is not in the plan. */
  static Arbitrary<Long> ids() {
    return Arbitraries.longs().between(0, MOST);
  }

  /** Days before, in and after the periods. */
  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-20, 150).map(LocalDate.of(2027, 1, 1)::plusDays);
  }

  private static Arbitrary<Optional<LocalDate>> someDays() {
    return days().optional(0.2);
  }

  /** More in tenths for each of four periods and three pools. */
  static Arbitrary<List<Integer>> extra() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(0)), Tuple.of(2, Arbitraries.integers().between(1, 25)))
        .list()
        .ofSize(12);
  }

  private static RandomPlan example(
      List<Function<Long, Candidate>> issues, List<Link> links, List<Capacity> capacities) {
    List<Candidate> ranking =
        IntStream.range(0, issues.size()).mapToObj(i -> issues.get(i).apply((long) i)).toList();
    Periods periods = Periods.months(YearMonth.of(2027, 1), capacities.size());
    return new RandomPlan(ranking, links, new Horizon(periods, capacities));
  }

  private static Arbitrary<List<Function<Long, Candidate>>> randomIssues(
      List<String> lanes, Arbitrary<Optional<LocalDate>> days) {
    Arbitrary<Integer> effort = Arbitraries.integers().between(0, 35);
    Arbitrary<Integer> kind = Arbitraries.integers().between(0, 19);
    return Combinators.combine(effort, kind, Arbitraries.of(lanes), days)
        .as((tenths, what, lane, day) -> from(day, issue(tenths, what, lane)))
        .list()
        .ofMinSize(4)
        .ofMaxSize(MOST);
  }

  private static Function<Long, Candidate> from(
      Optional<LocalDate> day, Function<Long, Candidate> issue) {
    return issue.andThen(candidate -> day.map(candidate::from).orElse(candidate));
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
          case 6 -> PlanExample.withoutEffort(id);
          case 7 -> PlanExample.begun(PlanExample.withoutEffort(id));
          default -> inLane.apply(PlanExample.issue(id, effort));
        };
  }

  private static Arbitrary<List<Link>> randomLinks() {
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
}
