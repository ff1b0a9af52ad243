package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(RunningHost.class)
class ImportIT {
  private static final String CSV =
      """
      Summary,Issue key,Issue id,Issue Type,Status,Project key,Project name,Priority,Created,Labels,Labels,Description,Comment,Comment,Custom field (Reach),Custom field (Story Points)
      "Say ""hello"", please",LIB-1,1,Story,To Do,LIB,Library,High,2026-03-01 10:00,front,door,"Two lines,
      and a comma",2026-03-02 09:00;alice;Yes,"2026-03-03 09:00;bob;No,
      not yet",,10
      Count the books,LIB-2,2,Task,Done,LIB,Library,Low,2026-03-01 11:00,,,,,,400,
      """;

  private final Hosts hosts;
  @TempDir private Path folder;

  ImportIT(Hosts hosts) {
    this.hosts = hosts;
  }

  @Test
  void aCsvExportIsTakenInWithRepeatedColumnsAndLineBreaks() throws Exception {
    Path file = Files.writeString(folder.resolve("library.csv"), CSV);
    try (HostProcess host = HostProcess.start(HostOptions.on(hosts.scoredShop()).importing(file))) {
      Person alice = host.person("alice");
      JsonObject fields = alice.fields("LIB-1");

      assertEquals("Say \"hello\", please", fields.get("summary").getAsString());
      assertEquals("Two lines,\nand a comma", fields.get("description").getAsString());
      assertEquals("[\"front\",\"door\"]", fields.get("labels").toString());
      // Two people commented, high priority is 2, confidence is assumed, 10 points are half a
      // month.
      assertEquals(Optional.of("4"), new Rules(alice).stored(fields));
      assertEquals(42, alice.search("project = SHOP").size());
      assertSettingsAreAccepted(alice);
      assertSaid(host, "LIB (Library): 2 issues imported", "LIB: 2 issues, 1 scored");
      assertTrue(said(host, "LIB: ").contains("not scored: Effort is missing (1)"));
    }
  }

  private static void assertSettingsAreAccepted(Person alice) throws Exception {
    Answer settings = alice.settings("LIB");
    assertTrue(settings.response().body().contains("commentAuthors"), settings.toString());
    assertEquals(200, alice.putSettings("LIB", settings.response().body()).status());
    assertEquals(settings.json(), alice.settings("LIB").json());
  }

  @Test
  void aRealBacklogIsTakenInAndEachReasonForNoScoreIsCounted() throws Exception {
    Optional<Path> backlog = Packaged.backlog("titanium-points.json.gz");
    Assumptions.assumeTrue(
        backlog.isPresent(),
        "Skipped: titanium-points.json.gz is not in ../shared/data, so no real backlog was imported.");
    try (HostProcess host =
        HostProcess.start(HostOptions.on(hosts.fresh()).importing(backlog.get()))) {
      Person admin = host.person("admin");
      String summary = said(host, "TIMOB: ");

      assertTrue(summary.startsWith("TIMOB: 2241 issues, "), summary);
      assertTrue(summary.contains("; not scored: Impact: the priority has no value ("), summary);
      int scored = Integer.parseInt(summary.replaceFirst(".*issues, (\\d+) scored.*", "$1"));
      String jql = "project = TIMOB AND \"RICE Score\" is not EMPTY";
      assertEquals(scored, total(admin, jql));
      assertEquals(2241, total(admin, "project = TIMOB"));
    }
  }

  @Test
  void aBrokenFileIsRefusedWithItsPlaceAndLeavesTheDataAlone() throws Exception {
    Path data = hosts.scoredShop();
    byte[] before = Files.readAllBytes(data.resolve("jira.mv"));
    Path file = folder.resolve("broken.csv");
    Files.writeString(file, CSV.replace("Count the books,LIB-2", "Count the books,LIB-two"));

    HostProcess.Ended ended = HostProcess.refused(HostOptions.on(data).importing(file));

    RestartIT.assertRefused(ended, file.toString(), "issue 2", "line 5", "LIB-two");
    assertArrayEquals(before, Files.readAllBytes(data.resolve("jira.mv")));
  }

  @Test
  void aTruncatedSearchAnswerIsRefused() throws Exception {
    Path data = hosts.fresh();
    Path file = folder.resolve("half.json");
    Files.writeString(file, "{\"issues\": [\n{\"key\": \"LIB-1\", \"fields\": {\"summary\": \"Co");

    HostProcess.Ended ended = HostProcess.refused(HostOptions.on(data).importing(file));

    RestartIT.assertRefused(ended, file.toString(), "line 2 column 43");
    assertTrue(Files.notExists(data), "Nothing may be written before the file is read.");
  }

  @Test
  void aMissingFileIsRefused() throws Exception {
    Path file = folder.resolve("nowhere.json");

    RestartIT.assertRefused(
        HostProcess.refused(HostOptions.on(hosts.fresh()).importing(file)),
        file.toString(),
        "-Dimport=FILE");
  }

  private static int total(Person person, String jql) throws Exception {
    String query = URLEncoder.encode(jql, StandardCharsets.UTF_8);
    return person
        .get("/rest/api/2/search?maxResults=0&jql=" + query)
        .object()
        .get("total")
        .getAsInt();
  }

  private static void assertSaid(HostProcess host, String... starts) {
    List.of(starts).forEach(start -> said(host, start));
  }

  private static String said(HostProcess host, String start) {
    return host.said().stream()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError(start + " is not in " + host.said()));
  }
}
