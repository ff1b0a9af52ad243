package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.sync.ProjectId;

class SettingsHistoryTest {
  private static final ProjectId SHOP = new ProjectId(10000);
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456789Z");
  private static final String FILED = "org.riceforjira.settings.10000";

  private final MiniStorage storage = new MiniStorage().setUp();
  private final Visitors visitors = new Visitors();
  private final StoredSettings settings =
      storage.settings(visitors, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void aProjectWithoutSettingsHasNoHistory() {
    assertEquals(List.of(), settings.history(SHOP));
  }

  @Test
  void everyRevisionIsKeptWithWhoSavedItAndWhen() {
    save("a");
    visitors.signIn("bob");
    save("b");
    Optional<Instant> now = Optional.of(Instant.parse("2026-11-22T10:00:00.123Z"));
    assertEquals(
        List.of(
            new SavedSettings(new Revision(2), Optional.of("bob"), now, json("b")),
            new SavedSettings(new Revision(1), Optional.of("ann"), now, json("a"))),
        settings.history(SHOP));
  }

  @Test
  void theLastTwentyRevisionsAreKept() {
    LongStream.rangeClosed(1, 23).forEach(n -> save("labels = " + n));
    List<Long> revisions =
        settings.history(SHOP).stream().map(saved -> saved.revision().value()).toList();
    assertEquals(LongStream.iterate(23, n -> n > 3, n -> n - 1).boxed().toList(), revisions);
    assertEquals(json("labels = 4"), settings.history(SHOP).get(19).json());
  }

  @Test
  void settingsThatDifferInNothingAreNoNewRevision() {
    save("a");
    assertEquals(new Revision(1), settings.write(SHOP, choice("a"), new Revision(1)));
    assertEquals(1, settings.history(SHOP).size());
    assertEquals(Set.of("org.riceforjira.fields", FILED), storage.values.keySet());
  }

  @Test
  void lanesInAnotherOrderAreANewRevision() {
    String lanes = "{\"planning\":{\"lanes\":{\"kind\":\"epic\",\"capacities\":{%s}}}}";
    write(settings.json().read(lanes.formatted("\"Web\":1,\"App\":1")));
    write(settings.json().read(lanes.formatted("\"App\":1,\"Web\":1")));
    assertEquals(2, settings.history(SHOP).size());
  }

  @Test
  void theSameSettingsAreSavedAnewWhenWhoeverSavedThemIsGone() {
    visitors.signIn("bob");
    save("a");
    visitors.signInAnn();
    visitors.forget("bob");
    save("a");
    assertEquals(Optional.of("ann"), settings.savedBy(SHOP));
    assertEquals(2, settings.history(SHOP).size());
  }

  @Test
  void whatIsInForceIsToldOnceAfterAWriteThatWasInterrupted() {
    save("a");
    assertTrue(storage.interruptedAfter(1, () -> save("b")));
    assertEquals(List.of(json("a")), told());
    save("c");
    assertEquals(List.of(json("c"), json("a")), told());
  }

  @Test
  void aRefusedWriteChangesNothing() {
    save("a");
    save("b");
    storage.refused.add(FILED);
    assertThrows(StorageRefused.class, () -> save("c"));
    storage.refused.clear();
    storage.refused.add(FILED + ".history");
    assertThrows(StorageRefused.class, () -> save("d"));
    assertEquals(List.of(json("b"), json("a")), told());
    assertEquals(new Revision(2), settings.read(SHOP).orElseThrow().revision());
  }

  @Test
  void theOldestGiveWayWhereTheSettingsAreLarge() {
    LargeSettings large = new LargeSettings(7);
    for (int n = 0; n < 8; n++) {
      write(large.next());
    }
    List<SavedSettings> history = settings.history(SHOP);
    assertEquals(new Revision(8), history.get(0).revision());
    assertEquals(6, history.size());
    assertTrue(
        storage.values.values().stream()
            .allMatch(value -> value.toString().length() <= SiteStorage.LARGEST));
  }

  @Test
  void theHistoryOfADeletedProjectIsForgotten() {
    LargeSettings large = new LargeSettings(7);
    write(large.next());
    write(large.next());
    save("a");
    settings.forget(SHOP);
    assertEquals(List.of(), settings.history(SHOP));
    assertEquals(Set.of("org.riceforjira.fields"), storage.values.keySet());
  }

  private List<String> told() {
    return settings.history(SHOP).stream().map(SavedSettings::json).toList();
  }

  private String json(String candidates) {
    return settings.json().write(choice(candidates));
  }

  private void save(String candidates) {
    write(choice(candidates));
  }

  private void write(ProjectSettings changed) {
    settings.write(SHOP, changed, settings.effective(SHOP).orElseThrow().revision());
  }

  private static ProjectSettings choice(String candidates) {
    return Example.SETTINGS.with(Example.SETTINGS.planning().withCandidates(candidates));
  }
}
