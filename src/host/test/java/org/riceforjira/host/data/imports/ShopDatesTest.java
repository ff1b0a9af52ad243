package org.riceforjira.host.data.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.SprintRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.VersionRow;

/** The demonstration has a past and a future, whenever it is imported. */
class ShopDatesTest {
  private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 22);

  private final Store store = Store.inMemory();

  @AfterEach
  void close() {
    store.close();
  }

  private void take(LocalDate today) throws ImportProblem {
    ImportFile.shop(today).apply(store, ImportDesk.CLOCK, ids -> {});
  }

  @Test
  void oneVersionIsOutAndOneIsToComeInEachOfTheNextQuarters() throws ImportProblem {
    take(WRITTEN);
    Stream<String> versions = store.versions().all().map(ShopDatesTest::spoken).sorted();

    assertEquals(
        List.of(
            "Autumn 2026 2026-09-30 true",
            "Autumn 2027 2027-09-17 false",
            "Spring 2027 2027-02-26 false",
            "Summer 2027 2027-06-18 false",
            "Winter 2026 2026-12-16 false"),
        versions.toList());
  }

  @Test
  void workWasDoneInEachOfTheLastQuarters() throws ImportProblem {
    take(WRITTEN);
    assertEquals(
        List.of("2026-06-18", "2026-08-27", "2026-10-09", "2026-10-12"),
        store
            .issues()
            .filter(issue -> issue.text(IssueRow.RESOLVED) != null)
            .map(issue -> issue.text(IssueRow.RESOLVED).substring(0, 10))
            .sorted()
            .toList());
    store.issues().forEach(issue -> assertFalse(changedBeforeItWasMade(issue), issue.key()));
  }

  private static boolean changedBeforeItWasMade(IssueRow issue) {
    Instant created = issue.instant(IssueRow.CREATED);
    Instant resolved = issue.instant(IssueRow.RESOLVED);
    return issue.instant(IssueRow.UPDATED).isBefore(created)
        || resolved != null && resolved.isBefore(created);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31,Winter 2026,2026-12-16,2026-12-28,2026-11-27",
    "2027-01-01,Spring 2027,2027-03-16,2026-12-28,2027-02-27",
    "2028-08-20,Autumn 2028,2028-09-16,2028-08-07,2028-08-27",
    "2026-09-30,Autumn 2026,2026-09-16,2026-09-21,2026-08-27",
    "2026-02-01,Spring 2026,2026-03-16,2026-01-26,2026-02-27"
  })
  void itMovesWithTheQuartersAndItsSprintsWithTheSprints(
      LocalDate today, String version, String release, String sprint, String due)
      throws ImportProblem {
    take(today);
    List<VersionRow> versions = store.versions().all().filter(row -> !row.released()).toList();
    VersionRow first =
        versions.stream().min(Comparator.comparing(VersionRow::releaseDate)).orElseThrow();
    assertEquals(version + " " + release, first.name() + " " + first.releaseDate());
    SprintRow active =
        store.sprints().all().filter(it -> it.state().equals("active")).findFirst().orElseThrow();
    assertEquals(sprint, active.start().substring(0, 10));
    assertEquals(due, store.issue("SHOP-20").orElseThrow().text(IssueRow.DUE));
  }

  private static String spoken(VersionRow version) {
    return version.name() + " " + version.releaseDate() + " " + version.released();
  }
}
