package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.plugin.ranking.BacklogEntry;
import org.riceforjira.plugin.ranking.RankedBacklog;

class JoinedRankingTest {
  private static final Instant EARLY = Instant.parse("2026-11-16T09:00:00Z");

  private final RankedBacklog left =
      ranked(EARLY.plusSeconds(60), entry(1, 300), entry(2, 100), entry(3, null), begun(4, 50));
  private final RankedBacklog right =
      ranked(EARLY, entry(11, 200), entry(12, 100), begun(13, 60), entry(14, null));
  private final JoinedRanking joined = new JoinedRanking(List.of(left, right));

  @Test
  void severalRankingsAreReadAsOneInTheOrderOfScores() {
    assertEquals(List.of(1L, 11L, 2L, 12L, 13L, 4L, 3L, 14L), ids(joined.ranked()));
    assertEquals(List.of(13L, 4L), ids(joined.begun()));
    Iterator<BacklogEntry> read = joined.begun();
    ids(read);
    assertFalse(read.hasNext());
    assertThrows(NoSuchElementException.class, read::next);
  }

  @Test
  void theOrderIsThatOfARankingOfAll() {
    List<BacklogEntry> all = new ArrayList<>();
    joined.ranked().forEachRemaining(all::add);
    RankedBacklog one = ranked(EARLY, all.toArray(new BacklogEntry[0]));
    assertEquals(ids(new JoinedRanking(List.of(one)).ranked()), ids(joined.ranked()));
  }

  @Test
  void aCandidateHasTheRankOfItsOwnProject() {
    assertEquals("1", joined.rank(11));
    assertEquals("2", joined.rank(2));
    assertEquals("", joined.rank(3));
    assertEquals("", joined.rank(99));
    assertEquals(Optional.empty(), joined.find(99));
    assertEquals(13L, joined.find(13).orElseThrow().id());
  }

  @Test
  void countsAreThoseOfAllAndTheAgeThatOfTheOldest() {
    assertEquals(8, joined.size());
    assertEquals(2, joined.unscored());
    assertEquals(Optional.of(EARLY), joined.asOf());
    assertEquals(Optional.empty(), new JoinedRanking(List.of()).asOf());
    assertFalse(new JoinedRanking(List.of()).ranked().hasNext());
  }

  private static List<Long> ids(Iterator<BacklogEntry> entries) {
    List<Long> ids = new ArrayList<>();
    entries.forEachRemaining(entry -> ids.add(entry.id()));
    return ids;
  }

  private static RankedBacklog ranked(Instant asOf, BacklogEntry... entries) {
    return RankedBacklog.of(1, asOf, Example.SETTINGS.uncertainty(), List.of(entries));
  }

  private static BacklogEntry begun(long id, double score) {
    return entry(id, score, Progress.IN_PROGRESS);
  }

  private static BacklogEntry entry(long id, Integer score) {
    return entry(id, score == null ? null : (Double) score.doubleValue(), Progress.TODO);
  }

  private static BacklogEntry entry(long id, Double score, Progress progress) {
    return new BacklogEntry(
        Example.EVALUATOR.score(Example.issue(id, score, 1.0, 100.0, 1.0).build()),
        "",
        "",
        "",
        progress,
        EARLY,
        Optional.empty());
  }
}
