package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.backlog.ShownBacklog.keys;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.plugin.backlog.BacklogJson.At;
import org.riceforjira.plugin.backlog.BacklogJson.ListJson;
import org.riceforjira.plugin.backlog.BacklogJson.Named;
import org.riceforjira.plugin.backlog.BacklogJson.Preparing;
import org.riceforjira.plugin.backlog.SettingsJson.LevelJson;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.ranking.Rankings;

class ListPagesTest {
  private static final String EFFORT = Example.FIELDS.effort();

  private final ShownBacklog shop = ShownBacklog.ofFour();

  @Test
  void aPageTellsTheProjectTheListAndTheSettings() {
    shop.capacity(2.5, CutPolicy.FILL);
    BacklogJson page = shop.page("");
    assertEquals(new Named("RICE", "Rice"), page.project());
    assertNull(page.preparing());
    assertEquals(new ListJson("list1", true, "2026-03-01T12:00:00Z"), page.list());
    assertEquals(new Counts(4, 4, 3, 1, 0), page.counts());
    assertEquals(0, page.start());
    assertEquals("rank", page.sort());
    assertFalse(page.filtered());
    SettingsJson settings = page.settings();
    assertEquals(4, settings.factors().size());
    assertEquals("Impact", settings.factors().get(1).label());
    assertEquals(new LevelJson("massive", 3, "3"), settings.factors().get(1).levels().get(0));
    assertTrue(settings.percent());
    assertEquals("person-months", settings.effortUnit());
    assertEquals(2.5, settings.capacity());
    assertEquals("fill", settings.policy());
    assertEquals(90, settings.reviewAfterDays());
    assertTrue(settings.sprintCapacityKnown());
    assertFalse(settings.administers());
    assertEquals(1, settings.settingsRevision());
  }

  @Test
  void whoAdministersTheProjectIsToldSo() {
    shop.jira.visitors().administers("RICE");
    SettingsJson settings = shop.page("").settings();
    assertTrue(settings.administers());
    assertNull(settings.capacity());
    assertFalse(settings.sprintCapacityKnown());
  }

  @Test
  void rowsComeInRankOrderWithTheUnscoredAtTheEnd() {
    assertEquals(List.of("RICE-3", "RICE-1", "RICE-2", "RICE-4"), keys(shop.page("")));
  }

  @Test
  void aPageIsCutOutOfTheList() {
    BacklogJson page = shop.page("start=1&size=2");
    assertEquals(List.of("RICE-1", "RICE-2"), keys(page));
    assertEquals(1, page.rows().get(0).index());
    assertEquals(List.of("RICE-4"), keys(shop.page("start=3&size=2")));
    assertEquals(List.of(), keys(shop.page("start=4")));
    assertEquals(List.of(), keys(shop.page("start=2147483647&size=200")));
  }

  @Test
  void aPageHoldsTheIssueThatIsAskedFor() {
    BacklogJson page = shop.page("size=3&at=rice-4");
    assertEquals(3, page.start());
    assertEquals(new At("RICE-4", 3), page.at());
    assertEquals(List.of("RICE-4"), keys(page));
    page = shop.page("size=3&at=RICE-2&start=3");
    assertEquals(0, page.start());
    assertEquals(new At("RICE-2", 2), page.at());
  }

  @Test
  void anIssueThatIsNotInTheListIsNotLookedFor() {
    for (String query :
        List.of("size=1&start=2&at=RICE-99", "size=1&start=2&at=RICE-3&text=basket")) {
      BacklogJson page = shop.page(query);
      assertNull(page.at());
      assertEquals(2, page.start());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text=BASKET, RICE-2",
    "text=rice-4, RICE-4",
    "text=S, RICE-3 RICE-1 RICE-2 RICE-4",
    "text=nothing, ''",
    "missing=true, RICE-4",
    "missing=false, RICE-3 RICE-1 RICE-2 RICE-4",
    "missing=true&text=gifts, ''",
  })
  void filtersAreCombined(String query, String keys) {
    BacklogJson page = shop.page(query);
    assertEquals(keys, String.join(" ", keys(page)));
    assertEquals(page.rows().size(), page.counts().matching());
    assertEquals(4, page.counts().all());
    assertEquals(3, page.counts().scored());
    assertEquals(!query.startsWith("missing=false"), page.filtered());
  }

  @Test
  void jiraAnswersWhatOnlyJiraKnows() {
    shop.row(2).matching("(assignee = \"bob\")");
    shop.row(1).matching("(labels = vision) AND (updated >= startOfWeek())");
    shop.ranked();
    assertEquals(List.of("RICE-2"), keys(shop.page("assignee=bob")));
    assertEquals(List.of("RICE-1"), keys(shop.page("jql=labels+%3D+vision&changed=week")));
    assertEquals(List.of(), keys(shop.page("assignee=bob&text=search")));
    assertEquals("ann", shop.jira.visitors().visitor().key().orElseThrow());
  }

  @Test
  void aQueryThatJiraDoesNotAcceptIsRefusedWithItsSentence() {
    Refusal refusal = assertThrows(Refusal.class, () -> shop.page("jql=rubbish"));
    assertEquals(400, Refusals.status(refusal));
    assertEquals(Map.of("jql", "Error in the JQL Query."), Refusals.errors(refusal));
  }

  @Test
  void aSearchThatBreaksDownIsToldAndNothingIsListed() {
    shop.jira.breakSearch();
    Refusal refusal = assertThrows(Refusal.class, () -> shop.page("assignee=bob"));
    assertEquals(409, Refusals.status(refusal));
    assertTrue(refusal.getMessage().startsWith("The list cannot be filtered"));
    assertEquals(4, shop.page("").rows().size());
  }

  @Test
  void whatNobodyLookedAtForSomeDaysIsFound() {
    assertEquals(4, shop.page("review=28").rows().size());
    assertEquals(0, shop.page("review=29").rows().size());
    assertEquals(0, shop.page("review=due").rows().size());
    shop.now = shop.now.plus(Duration.ofDays(62));
    assertEquals(4, shop.page("review=due").rows().size());
    assertEquals(4, shop.page("").counts().reviewDue());
  }

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
  void whileTheRankingIsMadeThePageTellsHowFarItIs() {
    shop.answer = new Rankings.Preparing(12, 50);
    BacklogJson page = shop.page("sort=-key&text=x&start=7");
    assertEquals(new Preparing(12, 50), page.preparing());
    assertEquals(List.of(), page.rows());
    assertNull(page.list());
    assertNull(page.counts());
    assertEquals("-key", page.sort());
    assertTrue(page.filtered());
    assertEquals(4, page.settings().factors().size());
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
  void aRankingThatCannotBeMadeIsAConflict() {
    shop.answer = new Rankings.Failed("Jira does not accept the query of candidates.");
    Refusal refusal = assertThrows(Refusal.class, () -> shop.page(""));
    assertEquals(409, Refusals.status(refusal));
    assertEquals("Jira does not accept the query of candidates.", refusal.getMessage());
  }

  @Test
  void aProjectThatIsHiddenIsNotFound() {
    shop.jira.visitors().hide("RICE");
    Refusal refusal = assertThrows(Refusal.class, () -> shop.page("size=0"));
    assertEquals(404, Refusals.status(refusal));
  }

  @Test
  void withoutRiceFieldsThereIsNoList() {
    shop.storage.values.clear();
    Refusal refusal = assertThrows(Refusal.class, () -> shop.page(""));
    assertEquals(409, Refusals.status(refusal));
    assertTrue(refusal.getMessage().startsWith("The RICE fields do not exist yet."));
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
}
