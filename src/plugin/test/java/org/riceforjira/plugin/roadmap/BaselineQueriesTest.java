package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.roadmap.SavedRoadmaps.issue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;

/** Baselines of queries. */
class BaselineQueriesTest {
  private final SavedRoadmaps shop = new SavedRoadmaps().issues(1).planned(issue(1, 9, 2));
  private final RoadmapSource both = shop.query("labels = x", shop.rice, shop.other);

  @Test
  void aQueryHasBaselinesOfItsOwnWhateverBlanksAreAroundIt() {
    shop.save("Of the project");
    RoadmapSource query = shop.query("labels = x", shop.rice);
    shop.save(query, "Of the query");
    assertEquals(List.of("Of the query"), names(shop.query("  labels = x ", shop.rice)));
    assertEquals(List.of(), names(shop.query("labels = y", shop.rice)));
    assertEquals(List.of("Of the project"), names(shop.source()));
  }

  @Test
  void whereItIsStoredDoesNotTellTheQueryAndFitsIntoJira() {
    shop.save(shop.query("labels = " + "x".repeat(4000), shop.rice), "A");
    assertTrue(
        shop.storage.values.keySet().stream().allMatch(key -> key.matches("[a-z0-9.]{1,95}")));
    assertEquals(
        "q0cd7ad7e8ab02f0c3d2ccfb6cb8f7b4a87b6e4d2c5d8f0a1b9e7f6d5c4b3a291".length(),
        SavedBaselineShelf.of(both).name().length());
  }

  @Test
  void savingTakesThePermissionOfEveryProject() {
    assertFalse(shop.reports.all(both).mayadd());
    assertEquals(403, Refusals.status(assertThrows(Refusal.class, () -> shop.save(both, "A"))));
    shop.visitors.editable("OTHER");
    assertTrue(shop.reports.all(both).mayadd());
    assertEquals("A", shop.save(both, "A").name());
  }

  @Test
  void ofNoProjectsNothingCanBeSaved() {
    RoadmapSource nothing = shop.query("labels = none");
    assertEquals(403, Refusals.status(assertThrows(Refusal.class, () -> shop.save(nothing, "A"))));
  }

  @Test
  void onlyWhoSeesOneOfItsProjectsOrSavedItKnowsOfABaseline() {
    shop.visitors.editable("OTHER");
    shop.save(both, "A");
    shop.visitors.hide("RICE");
    assertEquals(List.of("A"), names(both));
    shop.visitors.hide("OTHER");
    assertEquals(List.of("A"), names(both), "Ann saved it");
    shop.visitors.signIn("bob");
    assertEquals(List.of(), names(both));
    assertEquals(
        404, Refusals.status(assertThrows(Refusal.class, () -> shop.seen.one(both, "b1"))));
    assertEquals(
        404, Refusals.status(assertThrows(Refusal.class, () -> shop.edits.delete(both, "b1"))));
  }

  @Test
  void deletingTakesTheAdministrationOfEachOfItsProjects() {
    shop.visitors.editable("OTHER");
    shop.save(both, "A");
    shop.visitors.signIn("bob");
    shop.visitors.administers("RICE");
    assertEquals(
        403, Refusals.status(assertThrows(Refusal.class, () -> shop.edits.delete(both, "b1"))));
    shop.visitors.administers("OTHER");
    shop.edits.delete(both, "b1");
    assertEquals(
        Map.of("org.riceforjira.baselinequeries", "{\"version\":1,\"names\":[]}"),
        shop.storage.values);
  }

  @Test
  void twoHundredQueriesHaveBaselinesAndAnotherIsRefused() {
    for (int i = 1; i <= 200; i++) {
      shop.save(shop.query("labels = l" + i, shop.rice), "A");
    }
    RoadmapSource another = shop.query("labels = another", shop.rice);
    Refusal refusal = assertThrows(Refusal.class, () -> shop.save(another, "A"));
    assertEquals(409, Refusals.status(refusal));
    assertEquals(
        "Baselines of 200 queries are kept, and of no more. Delete all those of a query that"
            + " nobody needs, or use the roadmap of a project.",
        refusal.sentence());
    RoadmapSource first = shop.query("labels = l1", shop.rice);
    shop.save(first, "B");
    shop.save("Of the project");
    shop.edits.delete(first, "b1");
    assertThrows(Refusal.class, () -> shop.save(another, "A"), "one of the first is still there");
    shop.edits.delete(first, shop.reports.all(first).baselines().get(0).id());
    shop.save(another, "A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rubbish", "{}", "null", "{\"names\": [null]}"})
  void whichQueriesHaveBaselinesIsNotTakenForNoneWhereItCannotBeRead(String damaged) {
    shop.storage.texts().put("org.riceforjira.baselinequeries", damaged);
    RoadmapSource query = shop.query("labels = x", shop.rice);
    Refusal refusal = assertThrows(Refusal.class, () -> shop.save(query, "A"));
    assertEquals(409, Refusals.status(refusal));
    assertTrue(refusal.sentence().startsWith("The list of these baselines cannot be read"));
    assertEquals(List.of(), names(query));
    shop.save("Of the project");
  }

  private List<String> names(RoadmapSource source) {
    return shop.reports.all(source).baselines().stream().map(SavedBaselineJson::name).toList();
  }
}
