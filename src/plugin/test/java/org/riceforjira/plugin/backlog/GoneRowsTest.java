package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.riceforjira.plugin.backlog.ShownBacklog.keys;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.plugin.ranking.Rankings;

/** What lists tell of issues that their reader may not see, or may not see any more. */
class GoneRowsTest {
  private final ShownBacklog shop = ShownBacklog.ofFour();

  @Test
  void anIssueThatWasDeletedOrHiddenLeavesARowWithoutItsKey() {
    String list = shop.page("").list().id();
    shop.row(1).hidden();
    shop.parts.delete(2);
    BacklogJson page = shop.page("list=" + list);
    assertEquals(Arrays.asList("RICE-3", null, null, "RICE-4"), keys(page));
    assertEquals(RowJson.gone(1), page.rows().get(1));
    assertEquals(RowJson.gone(2), page.rows().get(2));
    assertNull(shop.page("at=RICE-1&list=" + list).at());
  }

  @Test
  void anIssueThatWasMovedAwayLeavesARowWithoutItsKey() {
    String list = shop.page("").list().id();
    shop.parts.move(1, "OTHER-9");
    assertEquals(RowJson.gone(1), shop.page("list=" + list).rows().get(1));
  }

  @Test
  void hiddenIssuesAreInNoNumber() {
    shop.row(3).hidden();
    BacklogJson page = shop.capacity(6, CutPolicy.STOP).ranked().page("");
    assertEquals(List.of("RICE-1", "RICE-2", "RICE-4"), keys(page));
    assertEquals(new Counts(3, 3, 2, 1, 0), page.counts());
    assertEquals("1", page.rows().get(0).rank().text());
    assertEquals(2, page.rows().get(0).rank().of());
    assertEquals(2.0, page.rows().get(0).total().value());
    assertEquals(6.0, page.cut().used());
    assertFalse(shop.csv("").contains("RICE-3"));
  }

  @Test
  void whereAnIssueIsThatWasHiddenSinceIsNotTold() {
    String list = shop.page("").list().id();
    shop.row(2).hidden();
    BacklogJson hidden = shop.page("size=1&at=RICE-2&list=" + list);
    BacklogJson unknown = shop.page("size=1&at=RICE-99&list=" + list);
    assertNull(hidden.at());
    assertEquals(unknown.start(), hidden.start());
    assertEquals(List.of("RICE-3"), keys(hidden));
  }

  @Test
  void anIssueThatWasHiddenSinceIsInNoPlanOfTheList() {
    String list = shop.page("").list().id();
    shop.row(3).hidden();
    for (String state : List.of("not ranked yet", "ranked", "being ranked")) {
      if (state.equals("ranked")) {
        shop.ranked();
      } else if (state.equals("being ranked")) {
        shop.answer = new Rankings.Preparing(0, 0);
      }
      PlanJson plan = shop.plan("capacity=2&list=" + list);
      assertEquals(
          List.of("RICE-1"), plan.cut().issues().stream().map(CutJson.Issue::key).toList(), state);
      assertEquals(2.0, plan.cut().used());
      assertEquals(
          new PlanJson.Over(1, 4, "1 issue of 4 person-months is left over."), plan.over());
    }
  }

  @Test
  void rowsOfAListTellNothingOfWhatWasHiddenSince() {
    String list = shop.page("").list().id();
    shop.row(1).hidden();
    assertEquals(
        List.of("RICE-2"),
        shop.rows("keys=RICE-1,RICE-2&list=" + list).stream().map(RowJson::key).toList());
  }

  @Test
  void aListOfSomebodyWhoSeesMoreIsNotServedToWhoSeesLess() {
    String list = shop.page("").list().id();
    shop.jira.visitors().anonymous();
    shop.row(3).hidden();
    shop.ranked();
    PlanJson plan = shop.plan("capacity=2&list=" + list);
    assertNotEquals(list, plan.list().id());
    assertEquals(new Counts(3, 3, 2, 1, 0), shop.page("list=" + list).counts());
    assertNull(shop.rows("keys=RICE-1&list=" + list).get(0).index());
    assertFalse(shop.csv("list=" + list).contains("RICE-3"));
  }
}
