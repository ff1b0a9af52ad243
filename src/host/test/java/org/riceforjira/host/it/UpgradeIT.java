package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The app is replaced by a newer version, taken out, and put in again: nothing is lost. */
@ExtendWith(RunningHost.class)
class UpgradeIT {
  private final Hosts hosts;
  private final Path data;
  private Map<String, JsonElement> told;
  private Map<String, JsonElement> scores;
  private String scoreField;
  private long undoable;

  UpgradeIT(Hosts hosts) throws Exception {
    this.hosts = hosts;
    this.data = hosts.scoredShop();
  }

  @Test
  void nothingIsLostByANewerVersionOrWithoutTheApp() throws Exception {
    Path newer = NewerApp.in(Files.createDirectories(hosts.fresh()));
    try (HostProcess host = HostProcess.start(HostOptions.on(data))) {
      live(host);
    }
    try (HostProcess host = HostProcess.start(HostOptions.on(data).running(newer))) {
      assertTrue(
          host.said().contains("RICE for Jira " + NewerApp.VERSION + " is installed and enabled."),
          host.said().toString());
      assertAllIsThere(host);
      takeARunBack(host);
    }
    try (HostProcess host = HostProcess.start(HostOptions.on(data).withoutApp())) {
      assertFieldsAndScoresAreThere(host);
    }
    try (HostProcess host = HostProcess.start(HostOptions.on(data).running(newer))) {
      assertAllIsThere(host);
      scoreWhatWasMissed(host);
    }
  }

  private void live(HostProcess host) throws Exception {
    scoreField = host.person("admin").fieldId(Rules.SCORE);
    LivedInSite site = new LivedInSite(host);
    undoable = site.live();
    keep(site);
  }

  private void keep(LivedInSite site) throws Exception {
    told = site.told();
    scores = site.scores(scoreField);
  }

  /** And nothing was scored by the start: what an event missed is still out of date. */
  private void assertAllIsThere(HostProcess host) throws Exception {
    LivedInSite site = new LivedInSite(host);
    Map<String, JsonElement> now = site.told();
    assertEquals(told.keySet(), now.keySet());
    told.forEach((question, answer) -> assertEquals(answer, now.get(question), question));
    assertEquals(scores, site.scores(scoreField));
    JsonObject missed = host.person("alice").card(LivedInSite.MISSED).object();
    assertTrue(missed.getAsJsonObject("outcome").get("stale").getAsBoolean(), missed.toString());
  }

  private void takeARunBack(HostProcess host) throws Exception {
    LivedInSite site = new LivedInSite(host);
    site.undo(undoable);
    assertNotEquals(scores, site.scores(scoreField));
    keep(site);
  }

  private void assertFieldsAndScoresAreThere(HostProcess host) throws Exception {
    Person alice = host.person("alice");
    assertEquals(404, alice.get("/rest/rice/1.0/issues/SHOP-6").status());
    assertEquals(scoreField, alice.fieldId(Rules.SCORE));
    for (String factor : Rules.FACTORS) {
      assertTrue(alice.fieldId(factor).startsWith("customfield_"));
    }
    LivedInSite site = new LivedInSite(host);
    assertEquals(scores, site.scores(scoreField));
    Answer page = alice.get("/browse/SHOP-6");
    assertEquals(200, page.status());
    assertFalse(page.response().body().contains("rice-panel"), page.toString());
  }

  private void scoreWhatWasMissed(HostProcess host) throws Exception {
    Person alice = host.person("alice");
    alice.recalculate("SHOP");
    JsonObject mended = alice.card(LivedInSite.MISSED).object();
    assertFalse(mended.getAsJsonObject("outcome").get("stale").getAsBoolean(), mended.toString());
  }
}
