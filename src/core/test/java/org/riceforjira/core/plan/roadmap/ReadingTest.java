package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.plan.roadmap.PlanExample.issue;
import static org.riceforjira.core.plan.roadmap.PlanExample.keys;
import static org.riceforjira.core.plan.roadmap.PlanExample.lane;
import static org.riceforjira.core.plan.roadmap.PlanExample.notPlaced;
import static org.riceforjira.core.plan.roadmap.PlanExample.ranking;
import static org.riceforjira.core.plan.roadmap.PlanExample.ref;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static final Horizon FOUR_QUARTERS =
      Horizon.of(Periods.quarters(YearMonth.of(2027, 1), 4), Capacity.of(30));

  @Test
  void onlyAsManyIssuesAreReadAsTheCapacityCanHold() {
    MillionIssues backlog = new MillionIssues();
    Roadmap roadmap = Roadmap.of(backlog, FOUR_QUARTERS);
    assertEquals(120, roadmap.placements().size());
    assertEquals(120, backlog.read);
    assertEquals(
        new BacklogReading(120, ReadingEnd.CAPACITY_USED, new Cycles(0, List.of())),
        roadmap.reading());
  }

  @Test
  void prerequisitesFarDownTheRankingAreReadWithoutTheIssuesBetween() {
    MillionIssues backlog = new MillionIssues();
    backlog.blockedByFarIssue = Set.of(7L, 8L);
    Roadmap roadmap = Roadmap.of(backlog, FOUR_QUARTERS);
    assertEquals(List.of("P-6", "P-900000", "P-7"), keys(roadmap).subList(5, 8));
    assertEquals(120, backlog.read);
    assertEquals(120, roadmap.reading().issues());
    assertEquals(1, backlog.lookUps, "what is known, or has no links, is not looked up");
  }

  @Test
  void nothingIsReadForAPeriodWithoutCapacity() {
    MillionIssues backlog = new MillionIssues();
    Capacity some = Capacity.of(30);
    Horizon pause =
        new Horizon(FOUR_QUARTERS.periods(), List.of(some, Capacity.of(0), some, Capacity.of(0)));
    Roadmap.of(backlog, pause);
    assertEquals(60, backlog.read);
  }

  @Test
  void delayedIssuesTakeNoCapacityFromThePeriodsTheySkipSoOthersAreReadForThese() {
    MillionIssues backlog = new MillionIssues();
    Map<Long, LocalDate> delays =
        Map.of(1L, LocalDate.of(2027, 7, 1), 2L, LocalDate.of(2028, 1, 1));
    WhatIf later = new WhatIf(Set.of(), List.of(), delays);
    Roadmap roadmap = Roadmap.of(later.of(backlog, FOUR_QUARTERS.periods()), FOUR_QUARTERS);
    assertEquals(120, roadmap.placements().size());
    assertEquals(121, backlog.read);
    assertEquals(ReadingEnd.CAPACITY_USED, roadmap.reading().end());
    assertEquals(2, PlanExample.placement(roadmap, 1).schedule().firstPeriod());
  }

  @Test
  void aPinnedIssueFarDownTheRankingIsReadWithoutTheIssuesBetween() {
    MillionIssues backlog = new MillionIssues();
    List<WhatIf.Pin> pins =
        List.of(
            new WhatIf.Pin(900_000, LocalDate.of(2027, 8, 1)),
            new WhatIf.Pin(5, LocalDate.of(2027, 1, 1)));
    WhatIf first = new WhatIf(Set.of(3L), pins, Map.of());
    Roadmap roadmap = Roadmap.of(first.of(backlog, FOUR_QUARTERS.periods()), FOUR_QUARTERS);
    assertEquals(List.of("P-900000", "P-5", "P-1", "P-2", "P-4"), keys(roadmap).subList(0, 5));
    assertEquals(120, roadmap.reading().issues());
    assertEquals(122, backlog.read, "P-3 is dropped, and P-5 comes again");
    assertEquals(1, backlog.lookUps, "all pinned ones together");
  }

  @Test
  void pinnedIssuesAreNotReadWithoutCapacity() {
    MillionIssues backlog = new MillionIssues();
    WhatIf first =
        new WhatIf(Set.of(), List.of(new WhatIf.Pin(5, LocalDate.of(2027, 1, 1))), Map.of());
    Periods quarters = FOUR_QUARTERS.periods();
    Roadmap.of(first.of(backlog, quarters), Horizon.of(quarters, Capacity.of(0)));
    assertEquals(0, backlog.read);
  }

  @Test
  void theResultSaysThatTheBacklogWasReadToItsEnd() {
    Roadmap roadmap = ranking(issue(1, 1)).plan(2);
    assertEquals(ReadingEnd.END_OF_BACKLOG, roadmap.reading().end());
    assertEquals("end-of-backlog", roadmap.reading().end().code());
  }

  @Test
  void aLaneThatFindsNoWorkReadsUpToTheLimit() {
    MillionIssues backlog = new MillionIssues();
    Horizon horizon = Horizon.of(FOUR_QUARTERS.periods(), Capacity.of(30).with("Nobody", 1));
    Roadmap roadmap = Roadmap.of(backlog, horizon, 500);
    assertEquals(500, backlog.read);
    assertEquals(120, roadmap.placements().size());
    assertEquals(380, roadmap.notPlaced().size());
    assertEquals(ReadingEnd.LIMIT_REACHED, roadmap.reading().end());
  }

  @Test
  void theLimitIsTwentyThousandUnlessTheCallerSaysOtherwise() {
    MillionIssues backlog = new MillionIssues();
    Horizon horizon = Horizon.of(FOUR_QUARTERS.periods(), Capacity.of(0).with("Nobody", 1));
    assertEquals(20_000, Roadmap.of(backlog, horizon).reading().issues());
  }

  @Test
  void readingUpToTheLastIssueIsReadingToTheEnd() {
    Horizon horizon = Horizon.of(PlanExample.MONTHS, Capacity.of(9));
    Backlog two = ranking(issue(1, 1), issue(2, 1)).backlog();
    assertEquals(ReadingEnd.END_OF_BACKLOG, Roadmap.of(two, horizon, 2).reading().end());
    assertEquals(ReadingEnd.LIMIT_REACHED, Roadmap.of(two, horizon, 1).reading().end());
  }

  @Test
  void anIssueWhosePrerequisitesAreBeyondTheLimitIsNotPlacedAndReadingEnds() {
    Horizon horizon = Horizon.of(PlanExample.MONTHS, Capacity.of(9));
    Backlog backlog =
        ranking(issue(1, 1), issue(2, 1), issue(3, 1), issue(4, 1), issue(5, 1))
            .blocks(5, 4, 2)
            .backlog();
    Roadmap roadmap = Roadmap.of(backlog, horizon, 3);
    assertEquals(List.of("P-1"), keys(roadmap));
    assertEquals(List.of("P-2 reading-limit", "P-4 reading-limit"), notPlaced(roadmap));
    assertEquals(
        "It was not reached within the 3 issues that one roadmap reads."
            + " Raise this limit, give each lane enough to do, or leave lanes without work out.",
        roadmap.notPlaced().get(0).sentence());
    assertEquals(ReadingEnd.LIMIT_REACHED, roadmap.reading().end());
    assertEquals(List.of("P-1", "P-5", "P-4", "P-2"), keys(Roadmap.of(backlog, horizon, 4)));
  }

  @Test
  void theLimitIsAtLeastOne() {
    Backlog backlog = ranking(issue(1, 1)).backlog();
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Roadmap.of(backlog, FOUR_QUARTERS, 0));
    assertEquals(
        "A roadmap must be allowed to read at least one issue, was 0.", refusal.getMessage());
  }

  @Test
  void whileALaneHasCapacityLeftTheRankingIsReadOnForIt() {
    Roadmap roadmap =
        ranking(issue(1, 9), issue(2, 9), lane("UI", issue(3, 3)), lane("UI", issue(4, 1)))
            .plan(Capacity.of(1).with("UI", 1));
    assertEquals(List.of("P-1", "P-3"), keys(roadmap));
    assertEquals(3, roadmap.reading().issues());
    assertEquals(ReadingEnd.CAPACITY_USED, roadmap.reading().end());
  }

  @Test
  void aBacklogThatGivesWhatItWasNotAskedForIsRefused() {
    MillionIssues backlog =
        new MillionIssues() {
          @Override
          public List<Candidate> find(Collection<Long> ids) {
            return List.of(issue(5, 1));
          }
        };
    backlog.blockedByFarIssue = Set.of(1L);
    IllegalStateException refusal =
        assertThrows(IllegalStateException.class, () -> Roadmap.of(backlog, FOUR_QUARTERS));
    assertEquals("The backlog gave P-5, which it was not asked for.", refusal.getMessage());
  }

  @Test
  void aBacklogMayGiveAnIssueTwiceAsPagesThatShiftDo() {
    MillionIssues backlog =
        new MillionIssues() {
          @Override
          public List<Candidate> find(Collection<Long> ids) {
            List<Candidate> found = super.find(ids);
            return List.of(found.get(0), found.get(0));
          }
        };
    backlog.blockedByFarIssue = Set.of(1L);
    assertEquals(120, Roadmap.of(backlog, FOUR_QUARTERS).reading().issues());
  }

  @Test
  void theOrderOfABacklogInMemoryIsThatOfItsRanking() {
    Candidate first = issue(2, 1);
    Candidate second = issue(1, 1);
    Comparator<Candidate> order = ranking(first, second).backlog().order();
    assertTrue(order.compare(first, second) < 0);
    assertTrue(order.compare(second, first) > 0);
    assertEquals(0, order.compare(first, first));
  }

  @Test
  void aRankingWithAnIssueTwiceIsRefused() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> ranking(issue(1, 1), issue(1, 2)).backlog());
    assertEquals("Issue P-1 is in the ranking twice.", refusal.getMessage());
  }

  @Test
  void whatABacklogInMemoryGivesCannotBeChanged() {
    List<IssueRef> given =
        ranking(issue(1, 1), issue(2, 1)).blocks(1, 2).backlog().prerequisites(2);
    assertThrows(UnsupportedOperationException.class, () -> given.add(ref(3)));
  }

  @Test
  void anIssueThatABacklogInMemoryDoesNotHaveWaitsForNothing() {
    assertEquals(List.of(), ranking(issue(1, 1)).backlog().prerequisites(2));
  }

  /** Issues P-1 to P-1000000 of one unit each, made as they are read. */
  private static class MillionIssues implements Backlog {
    int read;
    int lookUps;
    Set<Long> blockedByFarIssue = Set.of();

    @Override
    public Iterator<Candidate> inProgress() {
      return Collections.emptyIterator();
    }

    @Override
    public Iterator<Candidate> ranked() {
      PrimitiveIterator.OfLong ids = LongStream.rangeClosed(1, 1_000_000).iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return ids.hasNext();
        }

        @Override
        public Candidate next() {
          return readIssue(ids.nextLong());
        }
      };
    }

    @Override
    public List<Candidate> find(Collection<Long> ids) {
      lookUps++;
      return ids.stream().map(this::readIssue).toList();
    }

    @Override
    public List<IssueRef> prerequisites(long id) {
      return blockedByFarIssue.contains(id) ? List.of(ref(900_000)) : List.of();
    }

    @Override
    public Comparator<Candidate> order() {
      return Comparator.comparingLong(Candidate::id);
    }

    private Candidate readIssue(long id) {
      read++;
      return issue(id, 1);
    }
  }
}
