package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.riceforjira.plugin.backlog.ShownBacklog.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists sorted by what people read. Of the four, by rank: RICE-3, RICE-1, RICE-2, RICE-4. */
class ListOrdersTest {
  private static final Map<String, String> GERMAN = Map.of("Story", "Anforderung", "Bug", "Fehler");

  private final ShownBacklog shop = ShownBacklog.ofFour();

  @BeforeEach
  void twoBugsOneOfThemDone() {
    shop.row(2).traits().type = "Bug";
    shop.row(3).traits().type = "Bug";
    shop.row(3).traits().status = "Done";
    shop.ranked();
  }

  @Test
  void typesAreSortedAsTheVisitorReadsThem() {
    assertEquals(List.of("RICE-3", "RICE-2", "RICE-1", "RICE-4"), keys(shop.page("sort=type")));
    shop.issues.forEach(row -> row.traits().translations.putAll(GERMAN));
    assertEquals(List.of("RICE-1", "RICE-4", "RICE-3", "RICE-2"), keys(shop.page("sort=type")));
    assertEquals(List.of("RICE-3", "RICE-2", "RICE-1", "RICE-4"), keys(shop.page("sort=-type")));
  }

  @Test
  void statusesAreSortedAsTheVisitorReadsThem() {
    shop.row(2).traits().status = "Blocked";
    shop.ranked();
    assertEquals(List.of("RICE-2", "RICE-3", "RICE-1", "RICE-4"), keys(shop.page("sort=status")));
    shop.issues.forEach(row -> row.traits().translations.put("Blocked", "Wartet"));
    assertEquals(List.of("RICE-3", "RICE-1", "RICE-4", "RICE-2"), keys(shop.page("sort=status")));
  }

  @Test
  void aNameIsAskedOfOneIssueHoweverManyHaveIt() {
    for (int number = 5; number < 105; number++) {
      shop.issue(number, 1.0, 1.0, 100.0, 1.0);
    }
    shop.ranked().page("size=1");
    int before = shop.jira.loads();
    shop.page("sort=rank&size=1");
    int unsorted = shop.jira.loads() - before;
    shop.page("sort=type&size=1");
    assertEquals(2, shop.jira.loads() - before - 2 * unsorted, "One for each of two types.");
  }

  @Test
  void anIssueThatHasAnotherTypeByNowIsNotBelieved() {
    shop.issues.forEach(row -> row.traits().translations.putAll(GERMAN));
    shop.row(3).traits().type = "Story";
    shop.parts.delete(1);
    assertEquals(Arrays.asList(null, "RICE-4", "RICE-3", "RICE-2"), keys(shop.page("sort=type")));
  }

  @Test
  void aNameThatNoIssueTellsStaysAsItIs() {
    shop.issues.forEach(row -> row.traits().translations.putAll(GERMAN));
    shop.row(2).traits().type = "Task";
    shop.row(3).traits().type = "Task";
    assertEquals(List.of("RICE-1", "RICE-4", "RICE-3", "RICE-2"), keys(shop.page("sort=type")));
  }
}
