package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.roadmap.SavedRoadmaps.issue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.sync.ProjectId;

/** What becomes of baselines when a project is deleted. */
class DeletedProjectsTest {
  private static final String NO_QUERIES = "{\"version\":1,\"names\":[]}";

  private final SavedRoadmaps shop = new SavedRoadmaps().issues(1).planned(issue(1, 9, 2));
  private final RoadmapSource both = shop.query("labels = x", shop.rice, shop.other);
  private final DeletedProjects deleted = new DeletedProjects(shop.baselines, shop.queries);

  @Test
  void theBaselinesOfTheProjectGoWithIt() {
    shop.save("A");
    shop.save("B");
    deleted.forget(shop.rice.id());
    assertEquals(Map.of(), shop.storage.values, "nothing is left behind");
  }

  @Test
  void thoseOfAnotherProjectStay() {
    shop.save("A");
    deleted.forget(shop.other.id());
    deleted.forget(new ProjectId(1));
    assertEquals(List.of("A"), names(shop.source()));
  }

  @Test
  void theBaselinesOfAQueryOverThisProjectAloneGoAndTheQueryIsNoLongerNoted() {
    shop.save(shop.query("labels = y", shop.rice), "A");
    deleted.forget(shop.rice.id());
    assertEquals(Map.of("org.riceforjira.baselinequeries", NO_QUERIES), shop.storage.values);
  }

  @Test
  void theBaselinesOfAQueryOverOtherProjectsTooStayAndCanBeAdministered() {
    shop.visitors.editable("OTHER");
    shop.save(both, "Of both");
    shop.save(shop.query("labels = x", shop.rice), "Of the first");
    shop.visitors.signIn("bob");
    shop.visitors.administers("OTHER");
    assertFalse(shop.reports.all(both).baselines().get(1).deletable());
    deleted.forget(shop.rice.id());
    assertEquals(List.of("Of both"), names(both));
    assertTrue(shop.reports.all(both).baselines().get(0).deletable());
    assertEquals("Of both", shop.seen.one(both, "b1").baseline().name());
    deleted.forget(shop.other.id());
    assertEquals(Map.of("org.riceforjira.baselinequeries", NO_QUERIES), shop.storage.values);
  }

  @Test
  void nothingIsLockedWhereTheProjectHasNoBaselines() {
    shop.save("Of the project");
    shop.save(shop.query("labels = x", shop.rice), "Of a query");
    List<String> before = shop.storage.lockings();
    deleted.forget(shop.other.id());
    assertEquals(before, shop.storage.lockings());
  }

  @Test
  void aListThatCannotBeReadKeepsNoOtherFromBeingCleared() {
    RoadmapSource damaged = shop.query("labels = a", shop.rice);
    shop.save(damaged, "A");
    RoadmapSource sound = shop.query("labels = b", shop.rice);
    shop.save(sound, "B");
    shop.save("Of the project");
    shop.storage.texts().put(SavedBaselineShelf.of(damaged).key(), "rubbish");
    deleted.forget(shop.rice.id());
    assertEquals(List.of(), names(sound));
    assertEquals(List.of(), names(shop.source()));
  }

  private List<String> names(RoadmapSource source) {
    return shop.reports.all(source).baselines().stream().map(SavedBaselineJson::name).toList();
  }
}
