package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParseException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniStorage;

/** What makes room for new runs, where a later version of the app or somebody else was. */
class PrunedRunsTest {
  private static final ProjectId PROJECT = new ProjectId(MiniJira.PROJECT);
  private static final String RUN = "org.riceforjira.run.";

  private final MiniJira jira = new MiniJira();
  private final MiniStorage storage = new MiniStorage().setUp();
  private final TestNode node = new TestNode("one", jira, storage);

  @BeforeEach
  void anIssueWithAScore() {
    jira.issue(1).with(Example.FIELDS.score(), 1.0);
    jira.indexAll();
  }

  private Run start() {
    return node.recalculations.runNow(
        new RunRequest(RunKind.PREVIEW, Optional.of(PROJECT), Optional.empty(), Optional.empty()));
  }

  private void start(int times) {
    for (int i = 0; i < times; i++) {
      start();
    }
  }

  private List<Long> ids() {
    return node.recalculations.latest().stream().map(Run::id).toList();
  }

  private static List<Long> newestFirst(long from, long to) {
    return LongStream.rangeClosed(from, to).map(id -> from + to - id).boxed().toList();
  }

  /** Puts in place of the run and of all that belongs to it what nobody knows yet. */
  private Map<String, Object> makeLater(long run) {
    Map<String, Object> later = new HashMap<>();
    later.put(RUN + run, "{\"version\":3,\"run\":{\"task\":{\"kind\":\"DREAM\"}}}");
    later.put(RUN + run + ".journal", "[{\"name\":\"A\",\"parts\":{}}]");
    later.put(RUN + run + ".journal.0", "nobody knows yet");
    later.put(RUN + run + ".differences", "[null]");
    storage.values.putAll(later);
    return later;
  }

  /** Once. */
  private void breakRemoval(long run) {
    storage.beforeReading(
        RUN + run + ".journal",
        () -> {
          throw new IllegalStateException("Jira is on holiday.");
        });
  }

  private void assertKept(Map<String, Object> later) {
    later.forEach((key, text) -> assertEquals(text, storage.values.get(key), key));
  }

  @Test
  void runsOfALaterVersionNeitherGoNorTakeThePlaceOfOthers() {
    Map<String, Object> later = new HashMap<>();
    for (int i = 0; i < 25; i++) {
      later.putAll(makeLater(start().id()));
    }
    start(20);
    assertEquals(newestFirst(26, 45), ids());
    start(3);
    assertEquals(newestFirst(29, 48), ids());
    assertKept(later);
    assertTrue(storage.values.get("org.riceforjira.runs").toString().contains(",2,1]"));
  }

  @Test
  void runsOfALaterVersionGoLikeAllOthersOnceTheirVersionIsBack() {
    start();
    Object asItWas = storage.values.get(RUN + 1);
    storage.values.put(RUN + 1, "{\"version\":3,\"run\":{}}");
    start(30);
    assertTrue(storage.values.containsKey(RUN + 1));
    storage.values.put(RUN + 1, asItWas);
    start();
    assertEquals(newestFirst(13, 32), ids());
    assertFalse(storage.values.containsKey(RUN + 1));
  }

  @Test
  void aRunOfALaterVersionThatWasBeingTakenBackKeepsNoRunFromStarting() {
    Run undone =
        node.recalculations.runNow(
            new RunRequest(
                RunKind.RECALCULATION, Optional.of(PROJECT), Optional.empty(), Optional.empty()));
    node.holdingBack = true;
    Run undo = node.recalculations.undo(undone.id(), Optional.of("ann"));
    String later = "{\"version\":3,\"run\":{}}";
    storage.values.put(RUN + undone.id(), later);
    TestNode afterwards = new TestNode("one", jira, storage);
    afterwards.now = node.now.plus(Duration.ofDays(1));
    afterwards.recalculations.runNow(
        new RunRequest(RunKind.PREVIEW, Optional.of(PROJECT), Optional.empty(), Optional.empty()));
    assertEquals(RunState.INTERRUPTED, afterwards.store.find(undo.id()).orElseThrow().state());
    assertEquals(later, storage.values.get(RUN + undone.id()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[null]",
        "[{\"name\":\"A\",\"parts\":{}}]",
        "[{\"label\":\"A\"}]",
        "[{\"label\":\"A\",\"sizes\":[1,null]}]",
        "[{\"sizes\":[1]}]",
        "{\"version\":2,\"sections\":[]}",
        "parts:A:1:0"
      })
  void partsOfAnUnknownFormKeepNoRunFromStarting(String unknown) {
    start();
    storage.values.put(RUN + "1.journal", unknown);
    start(20);
    assertEquals(newestFirst(2, 21), ids());
    assertFalse(storage.values.containsKey(RUN + "1.journal"));
  }

  @Test
  void aTableOfAnUnknownFormIsSaidToBeOne() {
    storage.values.put(RUN + "1.journal", "[{\"label\":\"A\"}]");
    JsonParseException told =
        assertThrows(JsonParseException.class, () -> node.files.journal(1).all());
    assertTrue(told.getMessage().contains(RUN + "1.journal"), told.getMessage());
  }

  @Test
  void aRunThatCannotBeRemovedKeepsNoRunFromStarting() {
    start(20);
    breakRemoval(1);
    assertEquals(RunState.COMPLETE, node.store.find(start().id()).orElseThrow().state());
    assertEquals(newestFirst(1, 21), ids());
    start();
    assertEquals(newestFirst(3, 22), ids());
  }

  @Test
  void aRunThatCannotBeRemovedKeepsNoOlderOneFromGoing() {
    start(21);
    breakRemoval(2);
    start();
    assertEquals(newestFirst(2, 22), ids());
    breakRemoval(3);
    start();
    assertEquals(newestFirst(3, 23), ids());
  }
}
