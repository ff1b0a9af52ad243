package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.plugin.ranking.BacklogEntry;
import org.riceforjira.plugin.ranking.RankedBacklog;

class OrderTest {
  private final List<BacklogEntry> entries = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "rank, 3 1 2 10 4 5",
    "-rank, 10 2 1 3 4 5",
    "total, 3 1 2 10 4 5",
    "-total, 10 2 1 3 4 5",
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
            Instant.EPOCH,
            Optional.empty()));
  }

  private String sorted(String code) {
    RankedBacklog backlog =
        RankedBacklog.of(1, Instant.EPOCH, Example.SETTINGS.uncertainty(), entries);
    boolean reversed = code.startsWith("-");
    Column column = Column.valueOf(code.substring(reversed ? 1 : 0).toUpperCase());
    int[] all = IntStream.range(0, backlog.size()).toArray();
    return Arrays.stream(
            new Order(backlog, UnaryOperator.identity()).of(all, new Sort(column, reversed)))
        .mapToObj(position -> Long.toString(backlog.entry(position).id()))
        .collect(Collectors.joining(" "));
  }
}
