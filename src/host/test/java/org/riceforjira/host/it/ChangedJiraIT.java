package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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
      JsonObject coarse = admin.settings("GEN").object();
      coarse.addProperty("decimals", 0);
      admin.putSettings("GEN", coarse.toString());
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
      admin.putSettings("AAA", fine(admin));
      admin.recalculate("AAA");
      new StoredScores(admin, "AAA").assertRight();
    }
  }

  @Test
  void moreIssuesThanASearchShowsAreScoredWithAsFewSearchesAsThereArePages() throws Exception {
    try (HostProcess host = with(BEYOND_THE_WINDOW)) {
      int scored = GeneratedBacklog.scored(BEYOND_THE_WINDOW);
      String summary = "GEN: %d issues, %d scored".formatted(BEYOND_THE_WINDOW, scored);
      assertTrue(
          host.said().stream().anyMatch(line -> line.startsWith(summary)),
          host.said().toString());
      Person admin = host.person("admin");
      new StoredScores(admin, "GEN").assertRight();

      admin.send("DELETE", "/rest/host/1/measures", "");
      JsonObject report = admin.recalculate("GEN");

      assertEquals(0, written(report));
      JsonObject calls = admin.get("/rest/host/1/measures").object().getAsJsonObject("calls");
      assertEquals(21, calls.get("SearchService.search").getAsInt(), calls.toString());
    }
  }

  private static String fine(Person admin) throws Exception {
    JsonObject settings = admin.settings("AAA").object();
    settings.addProperty("decimals", 2);
    return settings.toString();
  }

  private static int written(JsonObject report) {
    return report.getAsJsonObject("writes").get("written").getAsInt();
  }
}
