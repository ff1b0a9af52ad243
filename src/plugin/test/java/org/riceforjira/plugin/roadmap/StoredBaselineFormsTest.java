package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.baseline.Baseline;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.StoredForms;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.LaterDocument;
import org.riceforjira.plugin.jira.MiniStorage;

/** Baselines and their lists as they were, are and will be stored. */
class StoredBaselineFormsTest {
  private static final SavedBaselineShelf SHOP = SavedBaselineShelf.of(new ProjectId(10010));
  private static final String LIST = "org.riceforjira.baselines.p10010";
  private static final String QUERIES = "org.riceforjira.baselinequeries";
  private static final SavedBaseline AUTUMN =
      new SavedBaseline(
          "be7d36bf-0cfb-4fa4-9216-371bcfaa35ac",
          "Autumn",
          "alice",
          Instant.ofEpochMilli(1795416955767L),
          "person-months",
          List.of(10010L));

  private final MiniStorage storage = StoredForms.storage();
  private final SavedBaselineIndex index = new SavedBaselineIndex(storage.texts());
  private final SavedBaselineQueries queries =
      new SavedBaselineQueries(storage.texts(), storage.locks(), EnglishTexts.texts());
  private final SavedBaselines baselines =
      new SavedBaselines(index, queries, storage.texts(), storage.locks(), EnglishTexts.texts());

  private void later(String key) {
    storage.values.put(
        key, storage.values.get(key).toString().replace("\"version\":1", "\"version\":2"));
  }

  @Test
  void theListIsReadAndWrittenAsItWas() {
    assertEquals(List.of(AUTUMN), baselines.of(SHOP));
    storage.values.remove(LIST);
    index.write(SHOP, List.of(AUTUMN));
    assertEquals(StoredForms.text("baselines.p10010"), storage.values.get(LIST));
  }

  @Test
  void aBaselineIsReadAsItWas() {
    Baseline read = baselines.read(AUTUMN);
    assertEquals("Autumn", read.name());
    assertEquals("alice", read.takenBy());
    assertEquals(4, read.periods().size());
    assertEquals("SHOP-1", read.lines().get(0).issue().key());
  }

  @Test
  void theQueriesAreReadAndWrittenAsTheyWere() {
    SavedBaselineShelf shelf = queries.shelves().get(0);
    assertEquals("org.riceforjira.baselines." + shelf.name(), shelf.key());
    storage.values.remove(QUERIES);
    queries.add(shelf);
    assertEquals(StoredForms.text("baselinequeries"), storage.values.get(QUERIES));
  }

  @Test
  void listsOfALaterVersionAreRefusedAndKept() {
    SavedBaselineShelf query = queries.shelves().get(0);
    later(LIST);
    later(QUERIES);
    Object list = storage.values.get(LIST);
    Object names = storage.values.get(QUERIES);
    assertThrows(LaterDocument.class, () -> baselines.of(SHOP));
    assertThrows(LaterDocument.class, () -> baselines.remove(SHOP, AUTUMN));
    assertThrows(LaterDocument.class, () -> queries.remove(query));
    assertThrows(LaterDocument.class, () -> queries.add(query));
    assertEquals(list, storage.values.get(LIST));
    assertEquals(names, storage.values.get(QUERIES));
  }

  @Test
  void aBaselineOfALaterVersionIsRefusedAndStays() {
    String key = "org.riceforjira.baseline." + AUTUMN.id();
    String later = storage.values.get(key).toString().replaceFirst("^UklDQgEA", "UklDQgIA");
    storage.values.put(key, later);
    assertThrows(Refusal.class, () -> baselines.read(AUTUMN));
    assertEquals(later, storage.values.get(key));
  }
}
