package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.backlog.ShownBacklog.keys;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.plugin.backlog.BacklogJson.At;
import org.riceforjira.plugin.backlog.BacklogJson.ListJson;
import org.riceforjira.plugin.backlog.BacklogJson.Named;
import org.riceforjira.plugin.backlog.BacklogJson.Preparing;
import org.riceforjira.plugin.backlog.SettingsJson.LevelJson;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.ranking.Rankings;

/** What a page of a list tells. */
class ListPagesTest {
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
}
