package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What settings were, who changed them, and what differs. */
@ExtendWith(RunningHost.class)
class SettingsHistoryIT {
  private static final String SETTINGS = "/rest/rice/1.0/projects/SHOP/settings";

  private final Person admin;
  private final Person alice;
  private final ShopSettings settings;

  SettingsHistoryIT(HostProcess host) throws Exception {
    this.admin = host.person("admin");
    this.alice = host.person("alice");
    this.settings = new ShopSettings(alice);
  }

  @AfterEach
  void putBack() throws Exception {
    settings.putBack();
  }

  @Test
  void everySaveIsAnEntryWithWhoAndWhen() throws Exception {
    alice.putSettings("SHOP", settings.with("decimals", 3));
    Answer saved = admin.putSettings("SHOP", settings.with("decimals", 4));

    JsonObject newest = history().get(0).getAsJsonObject();
    assertEquals(revision(saved), newest.get("revision").getAsLong());
    assertEquals("admin", newest.getAsJsonObject("by").get("key").getAsString());
    assertEquals("Ada Administrator", newest.getAsJsonObject("by").get("name").getAsString());
    assertTrue(
        Instant.parse(newest.get("at").getAsString()).isBefore(Instant.now().plusSeconds(60)));
    assertEquals(1, newest.get("changes").getAsInt());
    JsonObject older = history().get(1).getAsJsonObject();
    assertEquals("alice", older.getAsJsonObject("by").get("key").getAsString());
    assertTrue(history().size() <= 20, history().toString());
  }

  @Test
  void whatIsSavedWithoutADifferenceIsNoEntry() throws Exception {
    Answer first = alice.putSettings("SHOP", settings.with("decimals", 3));
    Answer second = alice.putSettings("SHOP", settings.with("decimals", 3));

    assertEquals(200, second.status(), second.toString());
    assertEquals(first.json(), second.json());
    assertEquals(revision(first), revision(second));
  }

  @Test
  void anOldRevisionCanBeReadAndSavedAgain() throws Exception {
    alice.putSettings("SHOP", settings.with("decimals", 3));
    long wanted = revision(alice.settings("SHOP"));
    alice.putSettings("SHOP", settings.with("decimals", 4));

    Answer old = alice.get(SETTINGS + "/history/" + wanted);
    assertEquals(3, old.object().get("decimals").getAsInt());
    assertEquals(200, alice.putSettings("SHOP", old.response().body()).status());
    assertEquals(old.json(), alice.settings("SHOP").json());
    assertEquals(200, alice.get(SETTINGS + "/history/0").status());
  }

  @Test
  void differencesAreToldInWords() throws Exception {
    alice.putSettings("SHOP", settings.with("decimals", 3));
    long from = revision(alice.settings("SHOP"));
    JsonObject changed = settings.copy();
    changed.addProperty("decimals", 3);
    JsonObject reach = changed.getAsJsonObject("factors").getAsJsonObject("reach");
    reach.addProperty("unit", "users per month");
    JsonObject votes = new JsonObject();
    votes.addProperty("kind", "votes");
    reach.getAsJsonArray("sources").add(votes);
    Answer saved = alice.putSettings("SHOP", changed.toString());

    Answer differences = alice.get(SETTINGS + "/changes?from=" + from);
    assertEquals(revision(saved), differences.object().get("to").getAsLong());
    List<JsonObject> told =
        differences.object().getAsJsonArray("changes").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .toList();
    assertEquals("$.factors.reach.unit", told.get(0).get("path").getAsString());
    assertEquals("Reach: unit", told.get(0).get("label").getAsString());
    assertEquals("users per month", told.get(0).get("after").getAsString());
    assertTrue(told.get(1).get("before").isJsonNull(), differences.toString());
    assertEquals("Votes", told.get(1).get("after").getAsString());
    assertEquals(2, told.size(), differences.toString());
  }

  @Test
  void whatIsNotKeptIsNotFound() throws Exception {
    for (String path :
        List.of(
            "/history/99999",
            "/history/latest",
            "/history/-1",
            "/changes?from=99999",
            "/changes?from=0&to=99999999999999999")) {
      assertEquals(404, alice.get(SETTINGS + path).status(), path);
    }
    assertEquals(400, alice.get(SETTINGS + "/changes").status());
    assertEquals(400, alice.get(SETTINGS + "/changes?from=x").status());
    assertEquals(400, alice.get(SETTINGS + "/changes?from=0&from=1").status());
  }

  @Test
  void whoWasSlowerIsToldWhoWasFaster() throws Exception {
    admin.putSettings("SHOP", settings.with("decimals", 1));
    Answer late = settings.putIfMatch(settings.tag(), settings.with("decimals", 3));

    assertEquals(409, late.status(), late.toString());
    assertTrue(
        late.messages().get(0).startsWith("Ada Administrator saved these settings at "),
        late.toString());
  }

  private JsonArray history() throws Exception {
    return alice.get(SETTINGS + "/history").object().getAsJsonArray("revisions");
  }

  private static long revision(Answer answer) {
    return Long.parseLong(ShopSettings.tag(answer).replace("\"", ""));
  }
}
