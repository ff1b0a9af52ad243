package org.riceforjira.core.plan.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.plan.baseline.BaselineExamples.WHEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BaselineDifferencePropertyTest {
  @Property(seed = "42", tries = 100)
  void aBaselineDoesNotDifferFromItself(@ForAll("baselines") Baseline baseline) {
    BaselineDifference difference = BaselineDifference.between(baseline, baseline, Set.of());
    assertTrue(difference.isEmpty());
    assertEquals(baseline.lines().size(), difference.unchanged());
    assertEquals(0, difference.scope().growth().in() + difference.scope().growth().out());
    assertEquals(0, difference.scope().growth().reestimated());
  }

  @Property(seed = "42", tries = 100)
  void swappingTheBaselinesSwapsTheDifference(
      @ForAll("baselines") Baseline one, @ForAll("baselines") Baseline two) {
    BaselineDifference there = BaselineDifference.between(one, two, Set.of());
    BaselineDifference back = BaselineDifference.between(two, one, Set.of());
    assertEquals(there.moves().earlier(), map(back.moves().later(), this::swapped));
    assertEquals(there.moves().later(), map(back.moves().earlier(), this::swapped));
    assertEquals(map(there.scope().in(), this::place), map(back.scope().out(), this::place));
    assertEquals(map(there.scope().out(), this::place), map(back.scope().in(), this::place));
    assertEquals(there.revisions().rescored(), map(back.revisions().rescored(), this::swapped));
    assertEquals(
        there.revisions().reestimated(), map(back.revisions().reestimated(), this::swapped));
    assertEquals(there.unchanged(), back.unchanged());
    assertEquals(there.scope().growth().in(), back.scope().growth().out());
    assertEquals(there.scope().growth().reestimated(), 0 - back.scope().growth().reestimated());
  }

  @Property(seed = "42", tries = 100)
  void everyIssueIsToldUnchangedOrNeverPlaced(
      @ForAll("baselines") Baseline older, @ForAll("baselines") Baseline newer) {
    BaselineDifference difference = BaselineDifference.between(older, newer, Set.of());
    Set<Long> listed = ids(older.lines(), line -> line.issue());
    Set<Long> both = new TreeSet<>(listed);
    both.retainAll(ids(newer.lines(), line -> line.issue()));
    listed.addAll(ids(newer.lines(), line -> line.issue()));
    long neverPlacedAndInOne =
        Stream.concat(older.lines().stream(), newer.lines().stream())
            .filter(line -> !both.contains(line.issue().id()) && line.placement().isEmpty())
            .count();
    assertEquals(
        listed.size(), told(difference).size() + difference.unchanged() + neverPlacedAndInOne);
  }

  @Property(seed = "42", tries = 100)
  void movesAndCrossingsAreWhatTheDatesSay(
      @ForAll("baselines") Baseline older, @ForAll("baselines") Baseline newer) {
    BaselineDifference difference = BaselineDifference.between(older, newer, Set.of());
    Map<Long, BaselineEnd> before = ends(older);
    Map<Long, BaselineEnd> after = ends(newer);
    Set<Long> inBoth = new TreeSet<>(before.keySet());
    inBoth.retainAll(after.keySet());
    assertEquals(
        where(inBoth, id -> endsBefore(after.get(id), before.get(id))),
        ids(difference.moves().earlier(), BaselineMove::issue));
    assertEquals(
        where(inBoth, id -> endsBefore(before.get(id), after.get(id))),
        ids(difference.moves().later(), BaselineMove::issue));
    assertEquals(
        where(after.keySet(), id -> !before.containsKey(id)),
        ids(difference.scope().in(), BaselineCrossing::issue));
    assertEquals(
        where(before.keySet(), id -> !after.containsKey(id)),
        ids(difference.scope().out(), BaselineCrossing::issue));
  }

  @Property(seed = "42", tries = 100)
  void growthAndNewEstimatesTogetherMakeTheNewerPlan(
      @ForAll("baselines") Baseline older, @ForAll("baselines") Baseline newer) {
    BaselineGrowth growth = BaselineDifference.between(older, newer, Set.of()).scope().growth();
    assertEquals(planned(older), growth.planned());
    // Halves add up exactly.
    assertEquals(
        planned(newer), growth.planned() + growth.in() - growth.out() + growth.reestimated());
  }

  @Provide
  Arbitrary<Baseline> baselines() {
    Arbitrary<List<BaselinePeriod>> periods =
        Arbitraries.of(BaselineExamples.months(6), BaselineExamples.quarters(6));
    return Combinators.combine(periods, lines().optional().list().ofSize(8))
        .as((all, some) -> new Baseline("Plan", "ann", WHEN, all, numbered(some)))
        .withoutEdgeCases();
  }

  private static Arbitrary<BaselineLine> lines() {
    Arbitrary<OptionalDouble> scores =
        Arbitraries.integers()
            .between(0, 4)
            .map(i -> i == 0 ? OptionalDouble.empty() : OptionalDouble.of(i));
    Arbitrary<Double> efforts = Arbitraries.integers().between(0, 6).map(i -> i / 2.0);
    Arbitrary<Optional<BaselinePlacement>> placements =
        Combinators.combine(
                Arbitraries.integers().between(-3, 5), Arbitraries.integers().between(0, 1))
            .as(
                (first, more) ->
                    first < 0
                        ? Optional.empty()
                        : Optional.of(new BaselinePlacement(first, first + more)));
    return Combinators.combine(scores, efforts, placements)
        .as(
            (score, effort, placement) ->
                new BaselineLine(
                    new BaselineIssue(0, "A"), score, OptionalDouble.of(effort), placement));
  }

  private static List<BaselineLine> numbered(List<Optional<BaselineLine>> lines) {
    List<BaselineLine> numbered = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isPresent()) {
        BaselineLine line = lines.get(i).get();
        numbered.add(
            new BaselineLine(
                new BaselineIssue(i, "A-" + (10 - i)),
                line.score(),
                line.effort(),
                line.placement()));
      }
    }
    Collections.reverse(numbered);
    return numbered;
  }

  private BaselineMove swapped(BaselineMove move) {
    return new BaselineMove(move.issue(), move.after(), move.before());
  }

  private BaselineRevision swapped(BaselineRevision revision) {
    return new BaselineRevision(revision.issue(), revision.after(), revision.before());
  }

  private List<Object> place(BaselineCrossing crossing) {
    return List.of(crossing.issue(), crossing.effort(), crossing.end());
  }

  private static <A, B> List<B> map(List<A> list, Function<A, B> change) {
    return list.stream().map(change).toList();
  }

  private static <A> Set<Long> ids(List<A> list, Function<A, BaselineIssue> issue) {
    return list.stream()
        .map(issue)
        .map(BaselineIssue::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Long> where(Set<Long> ids, Predicate<Long> wanted) {
    return ids.stream().filter(wanted).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<Long, BaselineEnd> ends(Baseline baseline) {
    return baseline.lines().stream()
        .filter(line -> line.placement().isPresent())
        .collect(
            Collectors.toMap(line -> line.issue().id(), line -> baseline.end(line).orElseThrow()));
  }

  private static boolean endsBefore(BaselineEnd one, BaselineEnd two) {
    LocalDate surely = two.after() ? two.day().plusDays(1) : two.day();
    return !one.after() && one.day().isBefore(surely);
  }

  private static double planned(Baseline baseline) {
    return baseline.lines().stream()
        .filter(line -> line.placement().isPresent())
        .mapToDouble(line -> line.effort().getAsDouble())
        .sum();
  }

  private static Set<Long> told(BaselineDifference difference) {
    Set<Long> told = ids(difference.moves().earlier(), BaselineMove::issue);
    told.addAll(ids(difference.moves().later(), BaselineMove::issue));
    told.addAll(ids(difference.scope().in(), BaselineCrossing::issue));
    told.addAll(ids(difference.scope().out(), BaselineCrossing::issue));
    told.addAll(ids(difference.revisions().rescored(), BaselineRevision::issue));
    told.addAll(ids(difference.revisions().reestimated(), BaselineRevision::issue));
    return told;
  }
}
