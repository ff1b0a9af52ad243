package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.ranking.Rankings;

/** Of the four: RICE-3 takes 1, RICE-1 takes 2, RICE-2 takes 4, RICE-4 has no effort. */
class CutViewsTest {
  private final ShownBacklog shop = ShownBacklog.ofFour();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "capacity=2             | 1 | 1 | 1 | true false false null | 1 issue fits into 2 person-months; it takes 1. RICE-1 fits only in part: 1 of 2.",
        "capacity=3&policy=fill | 2 | 2 | 3 | true true false null  | 2 issues fit into 3 person-months, 3 are planned. RICE-2 does not fit: it takes 4, and nothing is left.",
        "capacity=5&policy=stop | 2 | 2 | 3 | true true false null  | 2 issues fit into 5 person-months, 3 are planned. RICE-2 fits only in part: 2 of 4.",
        "capacity=7             | 4 | 3 | 7 | true true true null   | 3 issues fit into 7 person-months, 7 are planned. That is every issue with a score.",
        "capacity=1000000000    | 4 | 3 | 7 | true true true null   | 3 issues fit into 1\u202f000\u202f000\u202f000 person-months, 7 are planned. That is every issue with a score.",
        "capacity=0             | 0 | 0 | 0 | false false false null | No issue fits into 0 person-months. RICE-3 does not fit: it takes 1, and nothing is left.",
      })
  void theLineIsDrawnOverTheList(
      String query, int index, int above, double used, String rows, String text) {
    BacklogJson page = shop.page(query);
    assertEquals(index, page.cut().index());
    assertEquals(above, page.cut().above());
    assertEquals(used, page.cut().used());
    assertEquals(text, page.cut().text());
    assertEquals(rows, String.join(" ", page.rows().stream().map(r -> "" + r.above()).toList()));
    assertNull(page.cut().issues());
  }

  @Test
  void aListWithoutScoresSaysSo() {
    assertEquals(
        "No issue of this list has a score, so there is nothing to plan.",
        shop.page("capacity=5&missing=true").cut().text());
  }

  @Test
  void aFilteredListHasALineOfItsOwn() {
    BacklogJson page = shop.page("text=basket&capacity=4");
    assertEquals(1, page.cut().above());
    assertEquals(4.0, page.rows().get(0).total().value());
    assertEquals("3", page.rows().get(0).rank().text(), "The rank is that among all.");
  }

  @Test
  void withoutACapacityOrInAnotherOrderThereIsNoLine() {
    assertNull(shop.page("").cut());
    BacklogJson page = shop.page("capacity=4&sort=key");
    assertNull(page.cut());
    assertNull(page.rows().get(0).above());
    assertEquals(3.0, page.rows().get(0).total().value(), "Effort so far is by rank all the same.");
    assertNull(shop.page("capacity=4&sort=-rank").cut());
  }

  @Test
  void theSettingsSayWhatTheRequestDoesNot() {
    shop.capacity(3, CutPolicy.FILL);
    assertEquals("fill", shop.page("").cut().policy());
    assertEquals(3.0, shop.page("").cut().capacity());
    assertEquals("stop", shop.page("policy=stop").cut().policy());
    assertEquals(1.0, shop.page("capacity=1").cut().capacity());
  }

  @Test
  void theLineDoesNotTellTheKeyOfAnIssueThatWasHiddenSince() {
    String list = shop.page("capacity=2").list().id();
    shop.row(1).hidden();
    assertEquals(
        "1 issue fits into 2 person-months; it takes 1.", shop.page("list=" + list).cut().text());
  }

  @Test
  void aPlanTellsWhatFitsWhatIsOverAndWhatMoreWouldBuy() {
    PlanJson plan = shop.plan("capacity=2");
    assertEquals("list1", plan.list().id());
    assertEquals(List.of(new CutJson.Issue("RICE-3", "Gifts", 1, "1", 800)), plan.cut().issues());
    assertEquals(0, plan.cut().more());
    assertEquals(1.0, plan.cut().left());
    assertEquals("1", plan.cut().leftText());
    assertEquals(800.0, plan.cut().value());
    assertEquals(
        new PlanJson.Partial("RICE-1", "Search", 1, 1, "RICE-1 fits only in part: 1 of 2."),
        plan.partial());
    assertEquals(1.0, plan.next().addition());
    assertEquals(List.of("RICE-1"), plan.next().in().stream().map(CutJson.Issue::key).toList());
    assertEquals(1350.0, plan.next().gained());
    assertEquals("With 3 person-months, RICE-1 would fit too.", plan.next().text());
    assertEquals(
        "Swap RICE-3 for RICE-1: the value (score \u00d7 effort) grows by 550, and 2 person-months"
            + " are used.",
        plan.swaps().text());
    assertEquals(550.0, plan.swaps().gain());
    assertNull(plan.refusal());
    assertEquals(
        new PlanJson.Over(2, 6, "2 issues of 6 person-months are left over."), plan.over());
  }

  @Test
  void wherEverythingFitsThereIsNothingToAdd() {
    PlanJson plan = shop.plan("capacity=7");
    assertNull(plan.partial());
    assertNull(plan.next());
    assertNull(plan.swaps());
    assertEquals(new PlanJson.Over(0, 0, "No issue with a score is left over."), plan.over());
    assertEquals(3, plan.cut().issues().size());
  }

  @Test
  void aCapacityThatIsTooLargeToLookForSwapsIsToldWithTheLargestThatIsNot() {
    shop.row(1).with(Example.FIELDS.effort(), 5_000_000.1);
    shop.row(2).with(Example.FIELDS.effort(), 5_000_000.0);
    PlanJson plan = shop.ranked().plan("capacity=5000002");
    assertNull(plan.swaps());
    assertEquals(
        "Swaps among 3 issues are looked for up to a capacity of 95\u202f522.3 person-months; here it"
            + " is 5\u202f000\u202f002.",
        plan.refusal());
  }

  @Test
  void oneUnitMoreCanBeTooLittle() {
    assertEquals(
        "With 4 person-months nothing else would fit. RICE-2 is the nearest: it lacks 4.",
        shop.plan("capacity=3").next().text());
  }

  @Test
  void aPlanOfAListWithAnotherCapacityLeavesTheListAlone() {
    String list = shop.page("text=s&capacity=2").list().id();
    PlanJson plan = shop.plan("capacity=7&list=" + list);
    assertEquals(list, plan.list().id());
    assertEquals(3, plan.cut().above());
    assertEquals(2.0, shop.page("list=" + list).cut().capacity());
  }

  @Test
  void aPlanWithoutACapacityIsRefused() {
    Refusal refusal = assertThrows(Refusal.class, () -> shop.plan(""));
    assertEquals(400, Refusals.status(refusal));
    assertEquals(
        Map.of("capacity", "Give a capacity: the project's settings have none."),
        Refusals.errors(refusal));
  }

  @Test
  void aPlanNamesAndCountsNoIssueThatWasHiddenSince() {
    String list = shop.page("capacity=3").list().id();
    shop.row(3).hidden();
    PlanJson plan = shop.plan("list=" + list + "&capacity=3");
    assertEquals(List.of("RICE-1"), plan.cut().issues().stream().map(CutJson.Issue::key).toList());
    assertEquals(2.0, plan.cut().used());
    assertEquals(1, plan.over().issues());
    assertEquals("RICE-2", plan.partial().key());
  }

  @Test
  void aPlanIsOverWhatIsStillThere() {
    String list = shop.page("capacity=3").list().id();
    shop.parts.delete(3);
    shop.issues.remove(2);
    shop.ranked();
    PlanJson plan = shop.plan("list=" + list + "&capacity=3");
    assertEquals(list, plan.list().id());
    assertEquals(List.of("RICE-1"), plan.cut().issues().stream().map(CutJson.Issue::key).toList());
  }

  @Test
  void aPlanListsAThousandIssuesAndCountsTheOthers() {
    for (int number = 5; number < 1010; number++) {
      shop.issue(number, 1.0, 1.0, 100.0, 1.0);
    }
    PlanJson plan = shop.ranked().plan("capacity=100000");
    assertEquals(1000, plan.cut().issues().size());
    assertEquals(1008, plan.cut().above());
    assertEquals(8, plan.cut().more());
  }

  @Test
  void whileTheRankingIsMadeThereIsNoPlan() {
    shop.answer = new Rankings.Preparing(1, 2);
    Refusal refusal = assertThrows(Refusal.class, () -> shop.plan("capacity=3"));
    assertEquals(409, Refusals.status(refusal));
    assertEquals("The ranking is being made. Try again in a few seconds.", refusal.getMessage());
  }

  @Test
  void effortsOfFractionsAddUp() {
    shop.row(3).with(Example.FIELDS.effort(), 0.1);
    shop.row(1).with(Example.FIELDS.effort(), 0.2);
    BacklogJson page = shop.ranked().page("capacity=0.3");
    assertEquals(2, page.cut().above());
    assertEquals("0.3", page.rows().get(1).total().text());
  }
}
