package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The nightly repair, brought forward. */
@ExtendWith(RunningHost.class)
class RepairIT {
  private static final String KEY = "SHOP-1";
  private static final String JOBS = "/rest/host/1/jobs";
  private static final String REPAIR = "/rest/rice/1.0/repair";

  private final Person admin;
  private final Rules rules;
  private final Trouble trouble;

  RepairIT(HostProcess host) throws Exception {
    this.admin = host.person("admin");
    this.rules = new Rules(admin);
    this.trouble = new Trouble(admin);
  }

  @AfterEach
  void putBack() throws Exception {
    trouble.end();
    admin.send("PUT", REPAIR, "{\"enabled\": true}");
    admin.setField(KEY, rules.id("Reach"), "18000");
    admin.recalculate("SHOP");
  }

  @Test
  void whatEventsMissedIsMendedAtNightAndWhatIsRightIsLeftAlone() throws Exception {
    trouble.unheard(() -> admin.setField(KEY, rules.id("Reach"), "9000"));
    assertEquals(Optional.of("4800"), rules.stored(admin.fields(KEY)));

    runNightly();

    new StoredScores(admin, "SHOP").assertRight();
    assertEquals(Optional.of("2400"), rules.stored(admin.fields(KEY)));
    JsonObject run = latest();
    assertEquals("repair", run.get("kind").getAsString());
    assertEquals("complete", run.get("state").getAsString());
    assertEquals(1, written(run));
    assertTrue(run.get("by").isJsonNull(), run.toString());

    runNightly();
    assertEquals(0, written(latest()));
  }

  @Test
  void switchedOffItIsNotDueAnyMore() throws Exception {
    assertEquals(1, nightly().size());

    assertEquals(200, admin.send("PUT", REPAIR, "{\"enabled\": false}").status());
    assertEquals(List.of(), nightly());

    assertEquals(200, admin.send("PUT", REPAIR, "{\"enabled\": true}").status());
    assertEquals(1, nightly().size());
  }

  private void runNightly() throws Exception {
    String body = "{\"job\": \"%s\"}".formatted(nightly().get(0));
    Answer ran = admin.send("POST", JOBS, body);
    assertEquals(200, ran.status(), ran.toString());
  }

  private List<String> nightly() throws Exception {
    return admin.get(JOBS).object().getAsJsonObject("jobs").keySet().stream()
        .filter(id -> id.endsWith("repair"))
        .toList();
  }

  private JsonObject latest() throws Exception {
    return admin
        .get("/rest/rice/1.0/recalculations")
        .object()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject();
  }

  private static int written(JsonObject run) {
    return run.getAsJsonObject("report").getAsJsonObject("writes").get("written").getAsInt();
  }
}
