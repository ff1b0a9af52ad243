package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.Score;
import org.riceforjira.plugin.factors.ReviewRule;
import org.riceforjira.plugin.jira.ReviewStamp;
import org.riceforjira.plugin.ranking.BacklogEntry;
import org.riceforjira.plugin.ranking.RankedBacklog;

class OrderTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final ReviewRule RULE = new ReviewRule(Example.SETTINGS.review(), NOW);

  private final List<BacklogEntry> entries = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "rank, 3 1 2 10 4 5",
    "-rank, 10 2 1 3 4 5",
    "total, 3 1 2 10 4 5",
    "-total, 10 2 1 3 4 5",
    "interval, 1 3 2 10 4 5",
    "-interval, 2 10 3 1 4 5",
    "key, 1 2 3 4 5 10",
    "-key, 10 5 4 3 2 1",
    "score, 2 10 1 3 4 5",
    "-score, 3 1 2 10 4 5",
    "reach, 4 1 3 2 10 5",
    "-reach, 2 10 3 1 4 5",
    "impact, 2 10 4 3 1 5",
    "-impact, 1 3 2 10 4 5",
    "confidence, 3 2 10 4 1 5",
    "-confidence, 1 2 10 4 3 5",
    "effort, 3 1 2 10 4 5",
    "-effort, 2 10 1 3 4 5",
    "type, 1 10 3 2 4 5",
    "-type, 3 2 4 10 1 5",
    "status, 3 1 2 10 4 5",
    "summary, 1 3 2 10 4 5",
    "-summary, 10 2 3 1 4 5",
  })
  void anyColumnSortsWithEmptyOnesLastAndTiesByRank(String sort, String numbers) {
    add(1, 450.0, 3.0, 100.0, 2.0, "ape", "Bug");
    add(2, 2000.0, 1.0, 80.0, 4.0, "\u00c4rger", "Story");
    add(3, 800.0, 2.0, 50.0, 1.0, "APPLE", "Story");
    add(4, 100.0, 1.0, 80.0, null, "", "Story");
    add(5, null, null, null, null, "", "");
    add(10, 2000.0, 1.0, 80.0, 4.0, "berry", "bug");
    assertEquals(numbers, sorted(sort));
  }

  @Test
  void reviewsAreSortedByWhatIsDueAndThenByWhatNobodyHasLookedAtForLongest() {
    looked(1, 30, OptionalInt.of(10));
    looked(2, 200, OptionalInt.of(20));
    looked(3, 300, OptionalInt.of(100));
    looked(4, 150, OptionalInt.empty());
    looked(5, 400, OptionalInt.empty());
    looked(6, 89, OptionalInt.empty());
    changedSince(7, 60, 5);
    assertEquals("5 4 3 7 2 1 6", sorted("review"));
    assertEquals("1 2 7 3 4 5 6", sorted("-review"), "At the last one nobody has to look yet.");
  }

  @Test
  void intervalsAreSortedByTheirLowerEndAndThenByTheOther() {
    add(1, 450.0, 3.0, 100.0, 2.0, "", "");
    add(2, 1400.0, 3.0, 20.0, 2.0, "", "");
    add(3, 300.0, 3.0, 100.0, 2.0, "", "");
    add(4, 100.0, 1.0, 20.0, 8.0, "", "");
    add(5, 100.0, 1.0, 20.0, null, "", "");
    assertEquals("1 2 3 4 5", sorted("interval"), "By rank it is 1 3 2 4 5.");
    assertEquals("4 3 2 1 5", sorted("-interval"));
  }

  @Test
  void accentsAndCaseDecideOnlyAmongEqualLetters() {
    add(1, 1.0, 1.0, 100.0, 1.0, "Eclair", "Story");
    add(2, 1.0, 1.0, 100.0, 1.0, "\u00c9clair", "Story");
    add(3, 1.0, 1.0, 100.0, 1.0, "eclairs", "Story");
    add(4, 1.0, 1.0, 100.0, 1.0, "Edam", "Story");
    assertEquals("1 2 3 4", sorted("summary"));
  }

  @Test
  void longHostileTextsAreSortedToo() {
    add(1, 1.0, 1.0, 100.0, 1.0, "z".repeat(10_000), "Story");
    add(2, 1.0, 1.0, 100.0, 1.0, "\ud83d\ude00 smile", "Story");
    add(3, 1.0, 1.0, 100.0, 1.0, "\u202eright to left", "Story");
    add(4, 1.0, 1.0, 100.0, 1.0, "=cmd", "Story");
    add(5, 1.0, 1.0, 100.0, 1.0, "z".repeat(254) + "\ud83d\ude00", "Story");
    assertEquals("4 1 5 3 2", sorted("summary"));
  }

  private void add(
      long number,
      Double reach,
      Double impact,
      Double confidence,
      Double effort,
      String summary,
      String type) {
    IssueFacts facts = Example.issue(number, reach, impact, confidence, effort).build();
    entries.add(
        new BacklogEntry(
            Example.EVALUATOR.score(facts),
            summary,
            type,
            "To Do",
            Progress.TODO,
            Instant.EPOCH,
            Optional.empty()));
  }

  /** An issue of so many days, at whose factors somebody looked so many days ago. */
  private void looked(long number, int created, OptionalInt days) {
    Score score = Example.EVALUATOR.score(Example.issue(number, 1.0, 1.0, 100.0, 1.0).build());
    Optional<ReviewStamp> stamp =
        days.isEmpty()
            ? Optional.empty()
            : Optional.of(new ReviewStamp("ann", ago(days.getAsInt()), score.factors()));
    entries.add(new BacklogEntry(score, "", "", "To Do", Progress.TODO, ago(created), stamp));
  }

  /** Looked at when it had another reach. */
  private void changedSince(long number, int created, int days) {
    Score score = Example.EVALUATOR.score(Example.issue(number, 1.0, 1.0, 100.0, 1.0).build());
    ReviewStamp stamp = new ReviewStamp("ann", ago(days), new Factors(2, 1, 100, 1));
    entries.add(
        new BacklogEntry(score, "", "", "To Do", Progress.TODO, ago(created), Optional.of(stamp)));
  }

  private static Instant ago(int days) {
    return NOW.minus(Duration.ofDays(days));
  }

  private RankedBacklog backlog() {
    return RankedBacklog.of(1, Instant.EPOCH, Example.SETTINGS.uncertainty(), entries);
  }

  private String sorted(String code) {
    RankedBacklog backlog = backlog();
    boolean reversed = code.startsWith("-");
    Column column = Column.valueOf(code.substring(reversed ? 1 : 0).toUpperCase());
    int[] all = IntStream.range(0, backlog.size()).toArray();
    return Arrays.stream(
            new Order(backlog, UnaryOperator.identity(), RULE).of(all, new Sort(column, reversed)))
        .mapToObj(position -> Long.toString(backlog.entry(position).id()))
        .collect(Collectors.joining(" "));
  }
}
