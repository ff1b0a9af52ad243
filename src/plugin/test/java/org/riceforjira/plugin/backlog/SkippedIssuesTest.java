package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.cut.CutPolicy;

/**
 * Lists in which issues that do not fit are skipped. Of the four: RICE-3 takes 1, RICE-1 takes 2,
 * RICE-2 takes 4, RICE-4 has no effort.
 */
class SkippedIssuesTest {
  private final ShownBacklog shop = ShownBacklog.ofFour();

  @Test
  void toFillGoesOnBehindTheFirstThatDoesNotFit() {
    shop.issue(5, 100.0, 1.0, 80.0, 1.0);
    BacklogJson stop = shop.ranked().page("capacity=5");
    BacklogJson fill = shop.page("capacity=5&policy=fill");
    assertEquals(2, stop.cut().index());
    assertEquals(2, stop.cut().above());
    assertEquals(2, fill.cut().index());
    assertEquals(3, fill.cut().above());
    assertEquals(4.0, fill.cut().used());
    assertEquals(1.0, fill.cut().left());
    assertEquals("RICE-5", fill.rows().get(3).key());
    assertEquals(
        Arrays.asList(true, true, false, true, null),
        fill.rows().stream().map(RowJson::above).toList());
  }

  @Test
  void effortSoFarIsThatOfWhatFitsWhereOthersAreSkipped() {
    shop.issue(5, 100.0, 1.0, 80.0, 1.0);
    shop.ranked();
    assertEquals(
        Arrays.asList(1.0, 3.0, 7.0, 8.0, null), totals(shop.page("capacity=5&policy=stop")));
    assertEquals(
        Arrays.asList(1.0, 3.0, null, 4.0, null), totals(shop.page("capacity=5&policy=fill")));
    assertEquals(Arrays.asList(1.0, 3.0, 7.0, 8.0, null), totals(shop.page("policy=fill")));
  }

  @Test
  void onlyWhatDoesNotFitWhereOthersAreLookedAtIsSkipped() {
    shop.issue(5, 100.0, 1.0, 80.0, 1.0);
    shop.ranked();
    List<Boolean> none = List.of(false, false, false, false, false);
    assertEquals(none, skipped(shop.page("capacity=5&policy=stop")));
    assertEquals(none, skipped(shop.page("policy=fill")));
    List<Boolean> third = List.of(false, false, true, false, false);
    assertEquals(third, skipped(shop.page("capacity=5&policy=fill")));
    String list = shop.page("capacity=5&policy=fill").list().id();
    shop.row(4).with(Example.FIELDS.effort(), 1.0);
    shop.ranked();
    BacklogJson scored = shop.page("capacity=5&policy=fill&list=" + list);
    assertEquals(80.0, scored.rows().get(4).score().value());
    assertEquals(third, skipped(scored), "An issue that was scored since was not looked at.");
  }

  @Test
  void whereNotAllIssuesAreLookedAtThatIsToldAndTheOthersAreNotSkipped() {
    shop.row(3).with(Example.FIELDS.effort(), 1200.0).with(Example.FIELDS.reach(), 1e9);
    for (int number = 5; number < 505; number++) {
      shop.issue(number, 1.0, 1.0, 100.0, 1.0);
    }
    shop.ranked();
    BacklogJson page = shop.page("capacity=1000&policy=fill&start=498&size=10");
    assertEquals(
        "500 issues fit into 1\u202f000 person-months, 504 are planned. RICE-3 fits only in part:"
            + " 1\u202f000 of 1\u202f200. Only the 500 issues after the first that does not fit were looked at.",
        page.cut().text());
    assertEquals("RICE-502", page.rows().get(2).key());
    assertEquals(504.0, page.rows().get(2).total().value());
    assertNull(page.rows().get(3).total());
    assertFalse(page.rows().get(3).skipped());
    assertTrue(shop.page("capacity=1000&policy=fill").rows().get(0).skipped());
  }

  private static List<Boolean> skipped(BacklogJson page) {
    return page.rows().stream().map(RowJson::skipped).toList();
  }

  @Test
  void effortSoFarIsTheSameInEveryOrderAndTheSkippedAreLastByIt() {
    shop.issue(5, 100.0, 1.0, 80.0, 1.0);
    BacklogJson byKey = shop.ranked().page("capacity=5&policy=fill&sort=key");
    assertEquals(Arrays.asList(3.0, null, 1.0, null, 4.0), totals(byKey));
    assertNull(byKey.cut());
    for (String sort : List.of("total", "-total")) {
      BacklogJson page = shop.page("capacity=5&policy=fill&sort=" + sort);
      assertEquals(List.of("RICE-2", "RICE-4"), ShownBacklog.keys(page).subList(3, 5));
    }
  }

  @Test
  void aListInAnotherOrderIsAnotherOnceTheSettingsSkipIssues() {
    String list = shop.capacity(3, CutPolicy.STOP).page("sort=key").list().id();
    shop.capacity(5, CutPolicy.STOP);
    assertTrue(shop.page("list=" + list).list().current(), "Every issue is counted in it.");
    shop.capacity(5, CutPolicy.FILL);
    assertFalse(shop.page("list=" + list).list().current());
  }

  private static List<Double> totals(BacklogJson page) {
    return page.rows().stream()
        .map(row -> row.total() == null ? null : row.total().value())
        .toList();
  }
}
