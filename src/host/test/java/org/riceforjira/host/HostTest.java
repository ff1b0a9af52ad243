package org.riceforjira.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.imports.ImportFile;
import org.riceforjira.host.data.imports.ImportPlan;
import org.riceforjira.host.jira.Jira;
import org.riceforjira.host.pages.Aui;

class HostTest {
  @TempDir Path folder;

  private final CountDownLatch written = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private Path data;
  private Host host;

  @BeforeEach
  void start() throws Exception {
    data = folder.resolve("data");
    Path app = folder.resolve("small.jar");
    SmallApp.write(app);
    Aui aui = new Aui(folder.resolve("no-aui"), 10);
    Arguments arguments =
        new Arguments(0, data, Optional.empty(), Optional.of(app), aui, true, false, Set.of());
    host = new Start(arguments, Clock.systemUTC()).run();
  }

  /** A thread in the middle of an import: all is written, and nothing committed. */
  private Thread importing() throws Exception {
    ImportPlan plan = ImportFile.shop(LocalDate.EPOCH);
    Thread thread = new Thread(() -> host.jira().transactions().write(() -> apply(plan)));
    // When its store is closed under it, it ends with an exception: that is not the test's news.
    thread.setUncaughtExceptionHandler((dead, expected) -> {});
    thread.start();
    written.await();
    return thread;
  }

  private int apply(ImportPlan plan) {
    Jira jira = host.jira();
    int projects = plan.apply(jira.store(), jira.clock(), issues -> jira.reindexAll()).size();
    written.countDown();
    try {
      goOn.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return projects;
  }

  private long projectsKept() throws Exception {
    try (Store store = Store.open(data)) {
      assertEquals(6, store.users().all().filter(user -> user.passwordHash() != null).count());
      return store.projects().size();
    }
  }

  @Test
  void anImportThatIsUnderWayAtTheEndIsNotKept() throws Exception {
    Thread importing = importing();
    host.close(Duration.ZERO);
    goOn.countDown();
    importing.join();

    assertTrue(host.ending());
    assertEquals(0, projectsKept());
  }

  @Test
  void anImportThatEndsInTimeIsKeptWhole() throws Exception {
    Thread importing = importing();
    Thread closing = new Thread(host::close);
    closing.start();
    goOn.countDown();
    closing.join();
    importing.join();

    assertEquals(1, projectsKept());
  }
}
