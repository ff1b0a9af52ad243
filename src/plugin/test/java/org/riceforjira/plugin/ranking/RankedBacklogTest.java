package org.riceforjira.plugin.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.rank.RankIntervals;
import org.riceforjira.core.rank.Uncertainty;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.Score;

class RankedBacklogTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private final AtomicLong revisions = new AtomicLong(1);

  @Test
  void anEmptyBacklogHasNothing() {
    RankedBacklog empty = backlog(List.of());
    assertEquals(0, empty.size());
    assertEquals(-1, empty.position(1));
    assertEquals(0, empty.intervals().size());
    assertThrows(IndexOutOfBoundsException.class, () -> empty.entry(0));
  }

  @Test
  void positionsAndEntriesAgree() {
    RankedBacklog backlog = backlog(List.of(entry(7, 10), entry(3, 30), entry(5, Double.NaN)));
    assertEquals(List.of(3L, 7L, 5L), ids(backlog));
    for (int position = 0; position < 3; position++) {
      assertEquals(position, backlog.position(backlog.entry(position).id()));
      assertEquals(backlog.entry(position).score(), backlog.ranking().get(position).score());
    }
  }

  @Test
  void rankIntervalsAreThoseOfTheRankingAndMadeOnce() {
    RankedBacklog backlog = backlog(List.of(entry(1, 10), entry(2, 11), entry(3, 500)));
    RankIntervals expected = RankIntervals.of(backlog.ranking(), Uncertainty.PERCENT);
    assertEquals(expected.interval(1), backlog.intervals().interval(1));
    assertSame(backlog.intervals(), backlog.intervals());
  }

  @Test
  void whateverChangesItIsAsIfItWereMadeAnew() {
    Random random = new Random(7);
    Map<Long, BacklogEntry> expected = new HashMap<>();
    RankedBacklog backlog = backlog(List.of());
    for (int round = 0; round < 200; round++) {
      Set<Long> touched = new HashSet<>();
      List<BacklogEntry> read = new ArrayList<>();
      for (int i = random.nextInt(6); i >= 0; i--) {
        long id = random.nextInt(40);
        if (touched.add(id) && random.nextInt(3) > 0) {
          read.add(entry(id, random.nextInt(5) == 0 ? Double.NaN : random.nextInt(10)));
        }
      }
      touched.forEach(expected::remove);
      read.forEach(entry -> expected.put(entry.id(), entry));
      backlog = backlog.with(touched, read, revisions::incrementAndGet, NOW);
      RankedBacklog anew = backlog(List.copyOf(expected.values()));
      assertEquals(ids(anew), ids(backlog));
      assertEquals(anew.scored(), backlog.scored());
      for (long id = 0; id < 40; id++) {
        assertEquals(anew.position(id), backlog.position(id));
      }
    }
  }

  @Test
  void intervalsThatAreMadeFromEarlierOnesAreThoseOfTheOrder() {
    Random random = new Random(11);
    List<BacklogEntry> many = new ArrayList<>();
    for (long id = 1; id <= 200; id++) {
      many.add(entry(id, 1 + random.nextInt(50)));
    }
    RankedBacklog backlog = backlog(many);
    for (int round = 0; round < 40; round++) {
      // Sometimes several changes come before anybody asks for intervals.
      if (round % 3 == 0) {
        assertIntervals(backlog);
      }
      long id = 1 + random.nextInt(210);
      double score = random.nextInt(8) == 0 ? Double.NaN : 1 + random.nextInt(50);
      List<BacklogEntry> read = random.nextInt(6) == 0 ? List.of() : List.of(entry(id, score));
      backlog = backlog.with(Set.of(id), read, revisions::incrementAndGet, NOW);
    }
    assertIntervals(backlog);
    assertIntervals(backlog.only(id -> id % 10 > 0));
    assertIntervals(backlog.only(id -> id % 10 > 6));
  }

  private static void assertIntervals(RankedBacklog backlog) {
    RankIntervals anew = RankIntervals.of(backlog.ranking(), Uncertainty.PERCENT);
    for (int position = 0; position < backlog.scored(); position++) {
      assertEquals(anew.expectedRank(position), backlog.intervals().expectedRank(position), 1e-6);
      assertEquals(anew.interval(position), backlog.intervals().interval(position));
    }
  }

  @Test
  void aRevisionStandsForAnOrder() {
    RankedBacklog before = backlog(List.of(entry(1, 10), entry(2, 20)));
    RankedBacklog same = before.with(Set.of(1L, 9L), List.of(entry(1, 10)), () -> 99, NOW);
    assertEquals(before.revision(), same.revision());
    assertSame(before.entry(1), same.entry(1));
    assertEquals(99, before.with(Set.of(1L), List.of(entry(1, 11)), () -> 99, NOW).revision());
    assertEquals(99, before.with(Set.of(1L), List.of(), () -> 99, NOW).revision());
    assertEquals(99, before.with(Set.of(3L), List.of(entry(3, 1)), () -> 99, NOW).revision());
  }

  @Test
  void whatOneSeesHasARevisionOfItsOwn() {
    RankedBacklog one = backlog(List.of(entry(1, 10), entry(2, 20), entry(3, 30)));
    RankedBacklog other = one.with(Set.of(3L), List.of(entry(3, 31)), () -> 99, NOW);
    assertEquals(one.only(id -> id < 3).revision(), other.only(id -> id < 3).revision());
    assertNotEquals(one.only(id -> id > 1).revision(), other.only(id -> id > 1).revision());
    assertNotEquals(one.only(id -> id > 1).revision(), one.only(id -> id < 3).revision());
    assertEquals(List.of(2L, 1L), ids(other.only(id -> id < 3)));
  }

  private static RankedBacklog backlog(List<BacklogEntry> entries) {
    return RankedBacklog.of(1, NOW, Uncertainty.PERCENT, entries);
  }

  private static BacklogEntry entry(long id, double value) {
    Score score = new Score(id, "RICE-" + id, value, new Factors(value, 1, 100, 1));
    return new BacklogEntry(
        score, "Pay later", "Story", "To Do", Progress.TODO, NOW, Optional.empty());
  }

  private static List<Long> ids(RankedBacklog backlog) {
    List<Long> ids = new ArrayList<>();
    for (int position = 0; position < backlog.size(); position++) {
      ids.add(backlog.entry(position).id());
    }
    return ids;
  }
}
