package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A project switches RICE off: its values stay, and everything that would use them says so. */
@ExtendWith(RunningHost.class)
class SwitchedOffIT {
  private final HostProcess host;
  private final Person admin;
  private final Person alice;
  private final Person bob;
  private final ShopSettings settings;

  SwitchedOffIT(HostProcess host) throws Exception {
    this.host = host;
    this.admin = host.person("admin");
    this.alice = host.person("alice");
    this.bob = host.person("bob");
    this.settings = new ShopSettings(alice);
  }

  @BeforeEach
  void switchOff() throws Exception {
    JsonObject off = settings.copy();
    off.addProperty("enabled", false);
    assertEquals(200, alice.putSettings("SHOP", off.toString()).status());
  }

  @AfterEach
  void putBack() throws Exception {
    settings.putBack();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET  | issues/SHOP-1                                             | {}
          GET  | issues/SHOP-1/why                                         | {}
          PUT  | issues/SHOP-1/factors                                     | {"reach": 5}
          GET  | projects/SHOP/backlog                                     | {}
          GET  | projects/SHOP/backlog/rows?keys=SHOP-1                    | {}
          GET  | projects/SHOP/backlog/cut?capacity=4                      | {}
          GET  | projects/SHOP/backlog.csv                                 | {}
          GET  | projects/SHOP/backlog/comparison?left=SHOP-1&right=SHOP-2 | {}
          PUT  | projects/SHOP/backlog/factors  | {"changes": [{"key": "SHOP-1", "factors": {"reach": 5}}]}
          PUT  | projects/SHOP/backlog/reviews  | {"keys": ["SHOP-1"], "reviewed": true}
          GET  | projects/SHOP/report                                      | {}
          GET  | projects/SHOP/baselines                                   | {}
          POST | projects/SHOP/recalculations                              | {}
          POST | projects/SHOP/recalculations                              | {"dryRun": true}
          POST | projects/SHOP/roadmap/dates                               | {}
          """)
  void whateverUsesScoresIsAConflictWithWhatToDo(String method, String path, String body)
      throws Exception {
    String url = "/rest/rice/1.0/" + path;
    Answer refused = method.equals("GET") ? alice.get(url) : alice.send(method, url, body);

    assertEquals(409, refused.status(), refused.toString());
    assertEquals(
        List.of(
            "RICE is switched off for the project Online Shop. Switch it on in its RICE settings."),
        refused.messages());
  }

  @Test
  void whoDoesNotAdministerTheProjectIsToldWhomToAsk() throws Exception {
    assertTrue(
        bob.card("SHOP-1").messages().get(0).contains("An administrator of the project can"),
        bob.card("SHOP-1").toString());
    assertEquals(404, host.person("mallory").card("SHOP-1").status());
  }

  @Test
  void settingsCanBeReadAndChangedAllTheSame() throws Exception {
    String path = "/rest/rice/1.0/projects/SHOP/settings";
    assertEquals(200, alice.get("/rest/rice/1.0/projects/SHOP/recalculations").status());
    for (String part : List.of("", "/history", "/problems", "/choices", "/changes?from=0")) {
      assertEquals(200, alice.get(path + part).status(), part);
    }
    assertEquals(200, alice.putSettings("SHOP", settings.json()).status());
    assertEquals(200, alice.card("SHOP-1").status());
  }

  @Test
  void whatSwitchingItOnWouldChangeCanBePreviewed() throws Exception {
    Answer started =
        alice.start("SHOP", "{\"dryRun\": true, \"settings\": " + settings.json() + "}");
    JsonObject run = alice.ended(started);
    assertEquals("complete", run.get("state").getAsString(), run.toString());
  }

  @Test
  void editsInJiraAndRunsOverTheSiteLeaveItsScoresAsTheyAre() throws Exception {
    StoredScores scores = new StoredScores(admin, "SHOP");
    Map<String, Optional<String>> stored = scores.stored();
    String reach = admin.fieldId("Reach");
    Object old = admin.fields("SHOP-7").get(reach);
    assertEquals(204, admin.setField("SHOP-7", reach, "9999").status());
    try {
      Answer started = admin.send("POST", "/rest/rice/1.0/recalculations", "{}");
      JsonObject run = admin.ended(started);
      assertFalse(run.toString().contains("\"key\":\"SHOP\""), run.toString());
      assertEquals(stored, scores.stored());
    } finally {
      admin.setField("SHOP-7", reach, String.valueOf(old));
    }
  }

  @Test
  void queriesForItsRankingFindNothing() throws Exception {
    assertEquals(List.of(), alice.keys("issue in riceTop(\"SHOP\", 5)"));
    assertEquals(List.of(), alice.keys("issue in riceUnscored(\"SHOP\")"));
  }

  @Test
  void pagesSaySoAndLeadWhoAdministersTheProjectToItsSettings() throws Exception {
    for (String page :
        List.of(
            "/plugins/servlet/rice/backlog?project=SHOP",
            "/plugins/servlet/rice/report?project=SHOP",
            "/browse/SHOP-1")) {
      String seen = alice.get(page).response().body();
      assertTrue(seen.contains("RICE is switched off for the project Online Shop."), page);
      assertTrue(seen.contains("/plugins/servlet/rice/settings?project=SHOP"), page);
      assertFalse(seen.contains("class=\"rice-panel\""), page);
      assertFalse(bob.get(page).response().body().contains("servlet/rice/settings"), page);
    }
  }
}
