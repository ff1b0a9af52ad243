package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.riceforjira.host.data.Store;

/** Jira is killed in the middle of a run, and started again on what it left behind. */
@ExtendWith(RunningHost.class)
class BrokenOffRunsIT {
  private static final int ISSUES = 450;
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
  private static final Pattern BEAT = Pattern.compile("(\"beat\":\")([^\"]+)");

  private final Hosts hosts;
  @TempDir private Path folder;

  BrokenOffRunsIT(Hosts hosts) {
    this.hosts = hosts;
  }

  @Test
  void nothingIsLostOrDoubledWhenJiraIsKilledInTheMiddleOfARun() throws Exception {
    Path data = hosts.fresh();
    Path file = GeneratedBacklog.write(folder.resolve("gen.csv"), "GEN", ISSUES);
    long id;
    Set<String> notIndexed;
    try (HostProcess host = HostProcess.start(HostOptions.on(data).importing(file))) {
      Person admin = host.person("admin");
      changeAll(admin);
      Trouble trouble = new Trouble(admin);
      trouble.holdReindexAfter(1);
      Answer started = admin.start("GEN", "{}");
      trouble.awaitHeld();
      id = Person.id(started);
      assertEquals("running", admin.run(id).object().get("state").getAsString());
      notIndexed = new StoredScores(admin, "GEN").notIndexed();
      host.kill();
    }
    assertFalse(notIndexed.isEmpty(), "The second batch was to be written and not indexed.");
    letTenMinutesPass(data);

    try (HostProcess again = HostProcess.start(HostOptions.on(data))) {
      Person admin = again.person("admin");
      StoredScores scores = new StoredScores(admin, "GEN");
      JsonObject broken =
          Polling.until(
              () -> admin.run(id).object(),
              run -> !run.get("state").getAsString().equals("running"));
      assertEquals("interrupted", broken.get("state").getAsString());
      assertEquals(Set.of(), scores.notIndexed());

      JsonObject report = admin.recalculate("GEN");

      assertEquals("complete", report.get("ending").getAsString(), report.toString());
      JsonObject writes = report.getAsJsonObject("writes");
      int written = writes.get("written").getAsInt();
      assertEquals(ISSUES, written + writes.get("unchanged").getAsInt());
      assertTrue(written > 0 && written < GeneratedBacklog.scored(ISSUES) - 200, report.toString());
      scores.assertRight();
      JsonObject second = admin.recalculate("GEN").getAsJsonObject("writes");
      assertEquals(0, second.get("written").getAsInt());
      assertEquals(ISSUES, second.get("unchanged").getAsInt());
    }
  }

  @Test
  void aRunCanBeTakenBackAfterARestart() throws Exception {
    Path data = hosts.scoredShop();
    long id;
    try (HostProcess host = HostProcess.start(HostOptions.on(data))) {
      Person admin = host.person("admin");
      Rules rules = new Rules(admin);
      new Trouble(admin).unheard(() -> admin.setField("SHOP-1", rules.id("Reach"), "9000"));
      Answer started = admin.start("SHOP", "{}");
      id = Person.id(started);
      admin.ended(started);
      assertEquals(Optional.of("2400"), rules.stored(admin.fields("SHOP-1")));
    }
    try (HostProcess again = HostProcess.start(HostOptions.on(data))) {
      Person admin = again.person("admin");

      JsonObject undone = admin.ended(admin.undo(id));

      assertEquals("complete", undone.get("state").getAsString(), undone.toString());
      Rules rules = new Rules(admin);
      assertEquals(Optional.of("4800"), rules.stored(admin.fields("SHOP-1")));
    }
  }

  /** The reach of every issue doubles, and apps hear nothing of it. */
  private static void changeAll(Person admin) throws Exception {
    Rules rules = new Rules(admin);
    new Trouble(admin)
        .unheard(
            () -> {
              for (JsonObject issue : admin.search("project = GEN")) {
                String key = issue.get("key").getAsString();
                JsonObject fields = issue.getAsJsonObject("fields");
                int twice = rules.number(fields, "Reach").orElseThrow().intValue() * 2;
                Answer edit = admin.setField(key, rules.id("Reach"), Integer.toString(twice));
                assertEquals(204, edit.status(), edit.toString());
              }
            });
  }

  /** As if the machine had stood still: only a run that has long been silent is given up. */
  private static void letTenMinutesPass(Path data) throws Exception {
    try (Store store = Store.open(data)) {
      for (Map.Entry<String, String> entry : Map.copyOf(store.settings()).entrySet()) {
        String earlier =
            BEAT.matcher(entry.getValue())
                .replaceAll(
                    beat -> beat.group(1) + Instant.parse(beat.group(2)).minus(TEN_MINUTES));
        store.settings().put(entry.getKey(), earlier);
      }
      store.commit();
    }
  }
}
