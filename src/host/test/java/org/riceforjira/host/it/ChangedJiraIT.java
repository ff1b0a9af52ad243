package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Jira is changed under the hands of a run, or is large. */
@ExtendWith(RunningHost.class)
class ChangedJiraIT {
  private static final int BEYOND_THE_WINDOW = 10_001;

  private final Hosts hosts;
  @TempDir private Path folder;

  ChangedJiraIT(Hosts hosts) {
    this.hosts = hosts;
  }

  private HostProcess with(int issues) throws Exception {
    Path file = GeneratedBacklog.write(folder.resolve("gen.csv"), "GEN", issues);
    return HostProcess.start(HostOptions.on(hosts.fresh()).importing(file));
  }

  @Test
  void aDeletedFieldEndsARunWithoutTakingAwayAnyScore() throws Exception {
    try (HostProcess host = HostProcess.start(HostOptions.on(hosts.scoredShop()))) {
      Person admin = host.person("admin");
      StoredScores scores = new StoredScores(admin, "SHOP");
      String reach = admin.fieldId("Reach");
      Map<String, Optional<String>> before = scores.stored();
      Answer deleted = admin.send("DELETE", "/rest/api/2/customFields?ids=" + reach, "");
      assertEquals(200, deleted.status(), deleted.toString());

      JsonObject run = admin.ended(admin.start("SHOP", "{}"));

      assertEquals("failed", run.get("state").getAsString(), run.toString());
      String problem = run.getAsJsonObject("report").get("problem").getAsString();
      assertTrue(problem.contains(reach) && problem.contains("Reach"), problem);
      assertEquals(before, scores.stored());
    }
  }

  @Test
  void aProjectWhoseKeyChangesDuringARunIsScoredToTheLastIssue() throws Exception {
    int issues = 1_200;
    try (HostProcess host = with(issues)) {
      Person admin = host.person("admin");
      String settings = assumeImpact(admin);
      Trouble trouble = new Trouble(admin);
      trouble.holdReindexAfter(1);
      Answer started = admin.start("GEN", "{}");
      trouble.awaitHeld();

      Answer renamed = admin.send("PUT", "/rest/api/2/project/GEN", "{\"key\": \"AAA\"}");
      assertEquals(200, renamed.status(), renamed.toString());
      trouble.release();

      JsonObject run = admin.ended(started);
      assertEquals("complete", run.get("state").getAsString(), run.toString());
      assertEquals(issues, run.getAsJsonObject("report").get("issues").getAsInt());
      assertEquals(0, written(admin.recalculate("AAA")));
      assertEquals(200, admin.putSettings("AAA", settings).status());
      admin.recalculate("AAA");
      new StoredScores(admin, "AAA").assertRight();
    }
  }

  @Test
  void aRunThatIsCancelledEndsAndWhatItDidNotReachIsDoneByTheNext() throws Exception {
    try (HostProcess host = with(450)) {
      Person admin = host.person("admin");
      StoredScores scores = new StoredScores(admin, "GEN");
      String settings = assumeImpact(admin);
      Trouble trouble = new Trouble(admin);
      trouble.holdReindexAfter(0);
      Answer started = admin.start("GEN", "{}");
      trouble.awaitHeld();
      assertEquals(202, admin.cancel(Person.id(started)).status());
      trouble.release();

      assertEquals("cancelled", admin.ended(started).get("state").getAsString());
      assertEquals(Set.of(), scores.notIndexed());
      assertTrue(written(admin.recalculate("GEN")) > 0);
      assertEquals(200, admin.putSettings("GEN", settings).status());
      admin.recalculate("GEN");
      scores.assertRight();
    }
  }

  @Test
  void moreIssuesThanASearchShowsAreScoredWithAsFewSearchesAsThereArePages() throws Exception {
    try (HostProcess host = with(BEYOND_THE_WINDOW)) {
      int scored = GeneratedBacklog.scored(BEYOND_THE_WINDOW);
      String summary = "GEN: %d issues, %d scored".formatted(BEYOND_THE_WINDOW, scored);
      assertTrue(
          host.said().stream().anyMatch(line -> line.startsWith(summary)), host.said().toString());
      Person admin = host.person("admin");
      new StoredScores(admin, "GEN").assertRight();

      admin.send("DELETE", "/rest/host/1/measures", "");
      JsonObject report = admin.recalculate("GEN");

      assertEquals(0, written(report));
      assertEquals(BEYOND_THE_WINDOW, report.getAsJsonObject("writes").get("unchanged").getAsInt());
      JsonObject calls = admin.get("/rest/host/1/measures").object().getAsJsonObject("calls");
      assertEquals(21, calls.get("SearchService.searchOverrideSecurity").getAsInt());
    }
  }

  /** Changes every score; answers the settings as they were. */
  private static String assumeImpact(Person admin) throws Exception {
    String before = admin.settings("GEN").response().body();
    JsonObject settings = JsonParser.parseString(before).getAsJsonObject();
    JsonArray sources = new JsonArray();
    sources.add(JsonParser.parseString("{\"kind\": \"constant\", \"value\": 7}"));
    settings.getAsJsonObject("factors").getAsJsonObject("impact").add("sources", sources);
    Answer changed = admin.putSettings("GEN", settings.toString());
    assertEquals(200, changed.status(), changed.toString());
    return before;
  }

  private static int written(JsonObject report) {
    return report.getAsJsonObject("writes").get("written").getAsInt();
  }
}
