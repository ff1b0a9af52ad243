package org.riceforjira.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.imports.ImportFile;
import org.riceforjira.host.pages.Aui;

class AttemptTest {
  @TempDir private Path folder;
  private Path data;

  @BeforeEach
  void name() {
    data = folder.resolve("data");
  }

  private String problem(Callable<?> step) {
    return assertThrows(StartProblem.class, () -> new Attempt(data).of(step)).getMessage();
  }

  private Callable<Host> start() throws Exception {
    Path app = folder.resolve("small.jar");
    SmallApp.write(app);
    Aui aui = new Aui(folder.resolve("no-aui"), 10);
    Arguments arguments =
        new Arguments(0, data, Optional.empty(), Optional.of(app), aui, true, false, Set.of());
    return () -> new Start(arguments, Clock.systemUTC()).run();
  }

  private void shop() throws Exception {
    new Attempt(data).of(start()).close();
    try (Store store = Store.open(data)) {
      ImportFile.shop(LocalDate.EPOCH).apply(store, Clock.systemUTC(), ids -> {});
      store.issues().toList().forEach(issue -> store.indexed().put(issue.id(), issue));
      store.commit();
    }
  }

  @Test
  void aRowThatCannotBeReadIsOneSentence() throws Exception {
    shop();
    try (Store store = Store.open(data)) {
      IssueRow first = store.issues().findFirst().orElseThrow();
      store.indexed().put(first.id(), first.with(IssueRow.FIX_VERSIONS, 1.0));
      store.commit();
    }
    assertSentence(problem(start()));
  }

  @Test
  void overwrittenPagesAreOneSentenceOrHarmless() throws Exception {
    shop();
    byte[] whole = Files.readAllBytes(data.resolve("jira.mv"));
    int refused = 0;
    for (int seed = 1; seed <= 6; seed++) {
      damage(whole, new Random(seed));
      try {
        new Attempt(data).of(start()).close();
      } catch (StartProblem e) {
        assertSentence(e.getMessage());
        refused++;
      }
    }
    assertTrue(refused > 0, "some of the holes are in what is read at the start");
  }

  /** Four holes of 2 KB; the store's own two headers stay. */
  private void damage(byte[] whole, Random random) throws Exception {
    Files.write(data.resolve("jira.mv"), whole);
    try (RandomAccessFile file = new RandomAccessFile(data.resolve("jira.mv").toFile(), "rw")) {
      for (int hole = 0; hole < 4; hole++) {
        byte[] noise = new byte[2048];
        random.nextBytes(noise);
        file.seek(8192 + random.nextInt(whole.length - 8192 - noise.length));
        file.write(noise);
      }
    }
  }

  private void assertSentence(String told) {
    assertTrue(told.contains(data.toString()), told);
    assertEquals(1, told.lines().count(), told);
  }

  @Test
  void aProblemWithASentenceOfItsOwnKeepsIt() {
    StartProblem own = new StartProblem("The port is taken.");
    StartProblem told =
        assertThrows(
            StartProblem.class,
            () ->
                new Attempt(data)
                    .of(
                        () -> {
                          throw own;
                        }));
    assertSame(own, told);
  }

  @Test
  void anythingElseTellsHowToFindItsPlace() {
    String told =
        problem(
            () -> {
              throw new IllegalStateException("first\nsecond");
            });
    assertSentence(told);
    assertTrue(told.contains("IllegalStateException: first)"), told);
    assertTrue(told.contains("defaultLogLevel=debug"), told);
  }
}
