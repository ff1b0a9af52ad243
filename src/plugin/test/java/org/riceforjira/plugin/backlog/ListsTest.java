package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.ranking.BacklogEntry;
import org.riceforjira.plugin.ranking.RankedBacklog;

class ListsTest {
  private static final Lists.Reader ANN = new Lists.Reader("ann", new ProjectId(1));

  private Instant now = Instant.EPOCH;
  private int made;

  private final InstantSource hands = () -> now;
  private final Clock clock = hands.withZone(ZoneOffset.UTC);

  @Test
  void aListIsFoundByItsIdByWhoMadeItAndInItsProject() {
    Lists lists = lists(30, 1_000_000);
    FrozenList list = list(backlog(3));
    String id = lists.keep(ANN, list);
    assertSame(list, lists.find(ANN, id).orElseThrow());
    assertEquals(Optional.empty(), lists.find(ANN, "other"));
    assertEquals(Optional.empty(), lists.find(new Lists.Reader("bob", new ProjectId(1)), id));
    assertEquals(Optional.empty(), lists.find(new Lists.Reader("ann", new ProjectId(2)), id));
  }

  @Test
  void aListIsKeptForHalfAnHourAfterItWasReadLast() {
    Lists lists = lists(30, 1_000_000);
    String id = lists.keep(ANN, list(backlog(3)));
    now = now.plus(Duration.ofMinutes(30));
    assertEquals(true, lists.find(ANN, id).isPresent());
    now = now.plus(Duration.ofMinutes(30));
    assertEquals(true, lists.find(ANN, id).isPresent());
    now = now.plus(Duration.ofMinutes(30).plusMillis(1));
    assertEquals(false, lists.find(ANN, id).isPresent());
  }

  @Test
  void ofOnePersonTheListsThatWereNotReadLongestGoFirst() {
    Lists lists = lists(2, 1_000_000);
    String bobs = lists.keep(new Lists.Reader("bob", new ProjectId(1)), list(backlog(3)));
    String first = lists.keep(ANN, list(backlog(3)));
    String second = lists.keep(ANN, list(backlog(3)));
    lists.find(ANN, first);
    String third = lists.keep(ANN, list(backlog(3)));
    assertEquals(
        List.of(true, false, true),
        List.of(first, second, third).stream().map(id -> lists.find(ANN, id).isPresent()).toList());
    assertEquals(true, lists.find(new Lists.Reader("bob", new ProjectId(1)), bobs).isPresent());
  }

  @Test
  void inAllTheRowsAreBoundedAndSoAreTheRankingsBehindThem() {
    Lists lists = lists(30, 8_000);
    RankedBacklog shared = backlog(2_000);
    String first = lists.keep(ANN, list(shared));
    String second = lists.keep(ANN, list(shared));
    assertEquals(true, lists.find(ANN, first).isPresent(), "Two lists of one ranking: 6,000.");
    assertEquals(true, lists.find(ANN, second).isPresent());
    String third = lists.keep(ANN, list(backlog(2_000)));
    assertEquals(false, lists.find(ANN, first).isPresent(), "10,000 would be too many.");
    assertEquals(true, lists.find(ANN, second).isPresent());
    assertEquals(true, lists.find(ANN, third).isPresent());
  }

  @Test
  void aShortListCountsForAThousandRows() {
    Lists lists = lists(30, 3_000);
    RankedBacklog shared = backlog(1);
    String first = lists.keep(ANN, list(shared));
    lists.keep(ANN, list(shared));
    lists.keep(ANN, list(shared));
    assertEquals(false, lists.find(ANN, first).isPresent());
  }

  @Test
  void aListThatIsTooLargeIsKeptUntilTheNext() {
    Lists lists = lists(30, 1_000);
    String first = lists.keep(ANN, list(backlog(2_000)));
    assertEquals(true, lists.find(ANN, first).isPresent());
    String second = lists.keep(ANN, list(backlog(1)));
    assertEquals(false, lists.find(ANN, first).isPresent());
    assertEquals(true, lists.find(ANN, second).isPresent());
  }

  private Lists lists(int ofOne, long rows) {
    return new Lists(clock, () -> "list" + ++made, new Lists.Bounds(ofOne, rows));
  }

  private static RankedBacklog backlog(int size) {
    return backlog(size, 1);
  }

  /** Each issue takes an effort of 1. */
  static RankedBacklog backlog(int size, long revision) {
    List<BacklogEntry> entries =
        LongStream.rangeClosed(1, size)
            .mapToObj(
                id ->
                    new BacklogEntry(
                        Example.EVALUATOR.score(Example.issue(id, 1.0, 1.0, 80.0, 1.0).build()),
                        "",
                        "",
                        "",
                        Progress.TODO,
                        Instant.EPOCH,
                        Optional.empty()))
            .toList();
    return RankedBacklog.of(revision, Instant.EPOCH, Example.SETTINGS.uncertainty(), entries);
  }

  /** By rank, and without a line. */
  static FrozenList list(RankedBacklog backlog) {
    int[] all = IntStream.range(0, backlog.size()).toArray();
    CutWish none = new CutWish(OptionalDouble.empty(), Optional.empty());
    return new FrozenList(
        new Question(Filters.NONE, Sort.BY_RANK, none),
        backlog,
        new ListOrders.Positions(all, all),
        new CutChoice(CutPolicy.STOP, OptionalDouble.empty()),
        new Counts(backlog.size(), backlog.size(), backlog.size(), 0, 0));
  }
}
