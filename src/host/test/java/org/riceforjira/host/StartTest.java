package org.riceforjira.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.pages.Aui;
import org.riceforjira.host.pages.Visitor;
import org.riceforjira.host.pages.WebServer;

class StartTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
  @TempDir Path folder;

  private Path data;
  private Path app;

  @BeforeEach
  void build() throws IOException {
    data = folder.resolve("data");
    app = folder.resolve("small.jar");
    SmallApp.write(app);
  }

  private Start start(int port) {
    Aui aui = new Aui(folder.resolve("no-aui"), 10);
    return new Start(
        new Arguments(port, data, Optional.empty(), Optional.of(app), aui, true, false, Set.of()),
        CLOCK);
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private String problem(int port) {
    return assertThrows(StartProblem.class, () -> start(port).run().close()).getMessage();
  }

  @Test
  void aHostRunsAndWhatItKnowsSurvivesItsEnd() throws Exception {
    try (Host host = start(0).run()) {
      assertEquals(
          "{\"state\":\"STARTING\"}",
          Visitor.anonymous(host.server().base()).get("/status").body());
      host.ready();
      assertEquals(
          "{\"state\":\"RUNNING\"}", Visitor.anonymous(host.server().base()).get("/status").body());
      String admin = Visitor.as("admin", host.server().base()).get("/secure/admin/").body();
      assertTrue(admin.contains("org.example.small"), admin);
      host.jira().store().settings().put("kept", "yes");
    }
    try (Host again = start(0).run()) {
      assertEquals("yes", again.jira().store().settings().get("kept"));
      assertEquals(6, again.jira().store().users().size());
    }
  }

  @Test
  void aHostWithoutAnAppShowsWhatThereIs() throws Exception {
    Aui aui = new Aui(folder.resolve("no-aui"), 10);
    Arguments none =
        new Arguments(0, data, Optional.empty(), Optional.empty(), aui, true, false, Set.of());
    try (Host host = new Start(none, CLOCK).run()) {
      host.ready();
      Visitor admin = Visitor.as("admin", host.server().base());
      assertEquals(200, admin.get("/rest/api/2/search").statusCode());
      assertFalse(admin.get("/secure/admin/").body().contains("org.example.small"));
    }
  }

  @Test
  void aTakenPortIsOneSentenceAndLeavesNoData() throws Exception {
    try (WebServer other = WebServer.bind(0)) {
      assertEquals(
          "Port %d is taken: end the other program or choose one with -Dport=N."
              .formatted(other.port()),
          problem(other.port()));
    }
    assertFalse(Files.exists(data));
  }

  @Test
  void aFolderThatCannotHoldDataIsOneSentence() throws Exception {
    Files.writeString(data, "a file, not a folder");
    String sentence = problem(0);
    assertTrue(sentence.contains("-Ddata=DIR"), sentence);
    assertEquals(1, sentence.lines().count());
  }

  @Test
  void twoHostsDoNotShareTheirData() throws Exception {
    Host first = start(0).run();
    try {
      String sentence = problem(0);
      assertTrue(sentence.contains(data.toString()), sentence);
      assertEquals(503, Visitor.anonymous(first.server().base()).get("/status").statusCode());
    } finally {
      first.close();
    }
  }

  @Test
  void anAppThatIsNoneIsOneSentenceAndFreesPortAndData() throws Exception {
    Files.writeString(app, "not a jar");
    String sentence = problem(0);
    assertEquals(1, sentence.lines().count(), sentence);
    try (Store store = Store.open(data)) {
      assertEquals(6, store.users().size());
    }
  }

  @Test
  void theWelcomeTellsTheAddressTheLoginsAndWhatIsMissing() throws Exception {
    try (Host host = start(0).run()) {
      Aui none = new Aui(folder.resolve("no-aui"), 10);
      String text = String.join("\n", new Welcome(host, none).lines());
      assertTrue(text.contains(host.server().base().toString()), text);
      assertTrue(text.contains("password = name"), text);
      assertTrue(text.contains("AUI is missing"), text);
      assertTrue(text.contains("Small 1.0.0"), text);
      assertFalse(text.contains("sidebar"), text);
    }
  }

  @Test
  void aPortThatMayNotBeUsedSaysItsOwnCause() {
    IOException denied =
        new IOException(
            "Failed to bind to /127.0.0.1:80", new SocketException("Permission denied"));
    assertEquals(
        "Port 80 cannot be used (Permission denied): choose another with -Dport=N.",
        Start.portProblem(80, denied));
  }

  @Test
  void aDamagedCacheOfAppsDoesNotStopTheStart() throws Exception {
    start(0).run().close();
    Path cache = data.resolve("app-cache");
    try (Stream<Path> cached = Files.walk(cache)) {
      for (Path file : cached.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "noise");
      }
    }
    Files.createDirectories(cache.resolve("bundle7/version0.0"));
    start(0).run().close();

    deleteAll(cache);
    Files.writeString(cache, "a file, not a folder");
    start(0).run().close();
    assertTrue(Files.isDirectory(cache));
  }
}
