package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.backlog.ShownBacklog.keys;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.score.Factors;
import org.riceforjira.plugin.jira.ReviewStamp;
import org.riceforjira.plugin.ranking.Rankings;

/** Lists that are read again by their ids. */
class KeptListsTest {
  private static final String EFFORT = Example.FIELDS.effort();

  private final ShownBacklog shop = ShownBacklog.ofFour();

  @Test
  void aListStandsStillWhileAnIssueChanges() {
    String list = shop.page("").list().id();
    shop.row(3).with(EFFORT, 16.0);
    shop.ranked();
    BacklogJson page = shop.page("list=" + list);
    assertEquals(list, page.list().id());
    assertFalse(page.list().current());
    assertEquals(List.of("RICE-3", "RICE-1", "RICE-2", "RICE-4"), keys(page));
    RowJson changed = page.rows().get(0);
    assertEquals("1", changed.rank().text());
    assertEquals(1.0, changed.total().value());
    assertEquals(50.0, changed.score().value());
    assertEquals(16.0, changed.factors().get(3).value());
    BacklogJson anew = shop.page("");
    assertNotEquals(list, anew.list().id());
    assertTrue(anew.list().current());
    assertEquals(List.of("RICE-1", "RICE-2", "RICE-3", "RICE-4"), keys(anew));
  }

  @Test
  void aRankingWithNothingDifferentButItsNumberLeavesAListCurrent() {
    String list = shop.page("").list().id();
    shop.ranked();
    assertTrue(shop.page("list=" + list).list().current());
    shop.row(1).with(EFFORT, 3.0);
    shop.ranked();
    assertFalse(shop.page("list=" + list).list().current());
  }

  @Test
  void aListSortedByWhatIsNoPartOfTheRankingIsAnotherOnceThatChanges() {
    String byRank = shop.page("").list().id();
    String bySummary = shop.page("sort=summary").list().id();
    shop.row(1).traits().summary = "Zebra";
    shop.ranked();
    assertTrue(shop.page("list=" + byRank).list().current());
    assertFalse(shop.page("sort=summary&list=" + bySummary).list().current());
    String byReview = shop.page("sort=review").list().id();
    assertTrue(shop.page("sort=review&list=" + byReview).list().current());
    shop.stamps.add(new ReviewStamp("ann", shop.now, new Factors(450, 3, 100, 2)));
    shop.ranked();
    assertFalse(shop.page("sort=review&list=" + byReview).list().current());
  }

  @Test
  void aListOfSomebodyElseIsNotServed() {
    String list = shop.page("text=basket").list().id();
    shop.jira.visitors().anonymous();
    BacklogJson page = shop.page("list=" + list);
    assertNotEquals(list, page.list().id());
    assertEquals(4, page.rows().size());
  }

  @Test
  void anUnknownListIsMadeAnew() {
    BacklogJson page = shop.page("list=gone&text=basket");
    assertEquals("list1", page.list().id());
    assertEquals(List.of("RICE-2"), keys(page));
  }

  @Test
  void aListForAnotherQuestionIsMadeAnew() {
    String list = shop.page("text=basket").list().id();
    assertEquals(list, shop.page("text=basket&list=" + list).list().id());
    assertEquals(list, shop.page("list=" + list).list().id());
    assertNotEquals(list, shop.page("text=gifts&list=" + list).list().id());
  }

  @Test
  void aKnownListIsServedWhileTheRankingIsMadeAnewOrFails() {
    String list = shop.page("").list().id();
    shop.answer = new Rankings.Preparing(0, 0);
    assertEquals(4, shop.page("list=" + list).rows().size());
    shop.answer = new Rankings.Failed("No.");
    assertEquals(4, shop.page("list=" + list).rows().size());
  }

  @Test
  void aPageOfRowsAsksNoMoreThanOneRow() {
    String list = shop.page("").list().id();
    int before = shop.parts.searches();
    shop.page("size=1&list=" + list);
    int one = shop.parts.searches() - before;
    shop.page("size=4&list=" + list);
    assertEquals(one, shop.parts.searches() - before - one);
    assertEquals(0, one);
  }

  @Test
  void aListWhoseLineTheSettingsDrawElsewhereByNowIsNotCurrent() {
    shop.capacity(3, CutPolicy.STOP);
    String list = shop.page("").list().id();
    String typed = shop.page("capacity=1&policy=fill").list().id();
    String byKey = shop.page("sort=key").list().id();
    assertTrue(shop.page("list=" + list).list().current());
    shop.capacity(7, CutPolicy.STOP);
    BacklogJson page = shop.page("list=" + list);
    assertEquals(3.0, page.cut().capacity());
    assertFalse(page.list().current());
    assertTrue(shop.page("list=" + typed).list().current(), "Its line was asked for.");
    assertTrue(shop.page("list=" + byKey).list().current(), "It has no line.");
    assertEquals(7.0, shop.page("").cut().capacity());
    shop.capacity(3, CutPolicy.FILL);
    assertFalse(shop.page("list=" + list).list().current());
    shop.capacity(3, CutPolicy.STOP);
    assertTrue(shop.page("list=" + list).list().current());
  }

  @Test
  void aListWithoutALineIsNotCurrentOnceTheSettingsDrawOne() {
    String list = shop.page("").list().id();
    shop.capacity(3, CutPolicy.STOP);
    assertFalse(shop.page("list=" + list).list().current());
  }

  @Test
  void aPolicyAloneDrawsNoLine() {
    String list = shop.page("policy=fill").list().id();
    assertTrue(shop.page("list=" + list).list().current());
    assertNull(shop.page("list=" + list).cut());
  }
}
