package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * More capacity, in any pool and period, never ends anything later with unchanged order, also if
 * some issues may begin later only.
 */
class MoreCapacityTest {
  @Property(seed = "42", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void withOnePoolMoreCapacityNeverEndsAnythingLater(
      @ForAll("withOnePool") RandomPlan example, @ForAll("extra") List<Integer> extra) {
    assertNothingEndsLater(example.plan(), example.plan(example.more(extra)));
  }

  @Property(seed = "42", tries = 300, maxDiscardRatio = 2, edgeCases = EdgeCasesMode.NONE)
  void withLanesMoreCapacityNeverEndsAnythingLaterIfEachPoolKeepsItsOrder(
      @ForAll("withLanes") RandomPlan example, @ForAll("extra") List<Integer> extra) {
    Roadmap before = example.plan();
    Roadmap after = example.plan(example.more(extra));
    Assume.that(sameOrderInEachPool(before, after));
    assertNothingEndsLater(before, after);
  }

  @Provide
  Arbitrary<RandomPlan> withLanes() {
    return RandomPlan.withLanes();
  }

  @Provide
  Arbitrary<RandomPlan> withOnePool() {
    return RandomPlan.withOnePool();
  }

  @Provide
  Arbitrary<List<Integer>> extra() {
    return RandomPlan.extra();
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
}
