package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riceforjira.core.plan.roadmap.WhatIf.Pin;

/** What holds for every change to every backlog. */
class WhatIfPropertiesTest {
  /** The same issues, links and days as if the backlog were like that. */
  @Property(seed = "42", tries = 400, edgeCases = EdgeCasesMode.NONE)
  void theRulesInTheirPlainestWordsGiveTheSameRoadmap(
      @ForAll("examples") RandomPlan example, @ForAll("changes") WhatIf changes) {
    Roadmap roadmap = plan(example, changes);
    ReferencePlan expected = reference(example, changes);
    assertEquals(
        expected.servings.stream().sorted().toList(),
        roadmap.placements().stream().flatMap(WhatIfPropertiesTest::servings).sorted().toList());
    assertEquals(
        expected.order().stream().filter(PlanExample.keys(roadmap)::contains).toList(),
        PlanExample.keys(roadmap));
  }

  @Property(seed = "42", tries = 150, edgeCases = EdgeCasesMode.NONE)
  void nothingBeginsBeforeItsDayAndWhatNeverMayIsToldSo(
      @ForAll("examples") RandomPlan example, @ForAll("changes") WhatIf changes) {
    Roadmap roadmap = plan(example, changes);
    LocalDate last = roadmap.periods().get(roadmap.periods().size() - 1).period().start();
    for (Placement placement : roadmap.placements()) {
      int first = placement.schedule().firstPeriod();
      LocalDate start = roadmap.periods().get(first).period().start();
      assertTrue(!placement.candidate().notBefore().orElse(start).isAfter(start));
    }
    for (NotPlaced notPlaced : roadmap.notPlaced()) {
      boolean never = notPlaced.candidate().notBefore().filter(last::isBefore).isPresent();
      boolean incomplete =
          Set.of(NotPlacedReason.NO_EFFORT, NotPlacedReason.NO_SCORE).contains(notPlaced.reason());
      assertEquals(
          never && !incomplete, notPlaced.reason() == NotPlacedReason.STARTS_AFTER_ROADMAP);
    }
  }

  @Property(seed = "42", tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aBacklogThatIsNotInMemoryGivesTheSameRoadmap(
      @ForAll("examples") RandomPlan example, @ForAll("changes") WhatIf changes) {
    Backlog foreign =
        new ForeignBacklog(
            new InMemoryBacklog(example.ranking(), example.links()), example.ranking());
    Backlog changed = changes.of(foreign, example.horizon().periods());
    assertEquals(plan(example, changes), Roadmap.of(changed, example.horizon()));
  }

  @Property(seed = "42", tries = 100, edgeCases = EdgeCasesMode.NONE)
  void droppedIssuesAreInNoPartOfARoadmap(
      @ForAll("examples") RandomPlan example, @ForAll("changes") WhatIf changes) {
    Roadmap roadmap = plan(example, changes);
    for (long id : changes.dropped()) {
      assertTrue(!roadmap.toString().contains("P-" + id + ","), roadmap::toString);
      assertTrue(!roadmap.toString().contains("P-" + id + "]"), roadmap::toString);
    }
  }

  @Provide
  Arbitrary<RandomPlan> examples() {
    return RandomPlan.withLanes();
  }

  @Provide
  Arbitrary<WhatIf> changes() {
    Arbitrary<List<Pin>> pins =
        Combinators.combine(RandomPlan.ids(), RandomPlan.days())
            .as(Pin::new)
            .list()
            .uniqueElements(Pin::id)
            .ofMaxSize(3);
    Arbitrary<Map<Long, LocalDate>> delays =
        Arbitraries.maps(RandomPlan.ids(), RandomPlan.days()).ofMaxSize(3);
    return Combinators.combine(RandomPlan.ids().set().ofMaxSize(3), pins, delays).as(WhatIf::new);
  }

  private static Roadmap plan(RandomPlan example, WhatIf changes) {
    Backlog backlog = new InMemoryBacklog(example.ranking(), example.links());
    return Roadmap.of(changes.of(backlog, example.horizon().periods()), example.horizon());
  }

  private static ReferencePlan reference(RandomPlan example, WhatIf changes) {
    List<Candidate> ranking =
        example.ranking().stream()
            .filter(issue -> !changes.dropped().contains(issue.id()))
            .map(issue -> changed(issue, changes, example.horizon().periods()))
            .toList();
    List<Link> links =
        example.links().stream()
            .filter(link -> !changes.dropped().contains(link.prerequisite().id()))
            .toList();
    List<Long> pinned = changes.pinned().stream().map(Pin::id).toList();
    return new ReferencePlan(ranking, links, example.horizon(), pinned);
  }

  private static Candidate changed(Candidate issue, WhatIf changes, Periods periods) {
    Candidate changed = issue;
    for (Pin pin : changes.pinned()) {
      LocalDate day =
          periods.list().stream()
              .filter(period -> period.contains(pin.day()))
              .map(Period::start)
              .findFirst()
              .orElse(pin.day());
      changed = pin.id() == issue.id() ? changed.from(day) : changed;
    }
    LocalDate delay = changes.delays().get(issue.id());
    return delay == null ? changed : changed.from(delay);
  }

  private static Stream<String> servings(Placement placement) {
    return placement.schedule().parts().stream()
        .map(
            part ->
                placement.candidate().key()
                    + ": "
                    + Math.round(part.amount() * 1e6)
                    + " in "
                    + part.period());
  }
}
