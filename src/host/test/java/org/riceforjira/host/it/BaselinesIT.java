package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Baselines over HTTP: who saves, sees and deletes them. */
@ExtendWith(RunningHost.class)
@TestInstance(Lifecycle.PER_CLASS)
class BaselinesIT {
  private static final String APP = "/rest/rice/1.0/";
  private static final String SHOP = APP + "projects/SHOP/baselines";
  private static final String BODY = "{\"name\": \"%s\", \"parameters\": \"capacity=8\"}";

  private HostProcess host;
  private Person alice;

  @BeforeAll
  void open(Hosts hosts) throws Exception {
    host = HostProcess.start(HostOptions.on(hosts.scoredShop()));
    alice = host.person("alice");
    new ReadBacklog(alice, "SHOP").all();
  }

  @AfterAll
  void close() {
    host.close();
  }

  @Test
  void aBaselineIsSavedComparedAndDeleted() throws Exception {
    JsonObject saved = save(alice, SHOP, "Whole");
    Person viewer = host.person("viewer");
    assertTrue(names(viewer, SHOP).contains("Whole"));
    JsonObject told =
        viewer.get(SHOP + "/comparison?older=" + id(saved) + "&newer=now&capacity=4").object();
    assertFalse(told.getAsJsonArray("later").isEmpty(), told.toString());
    assertTrue(told.getAsJsonObject("growth").get("share").getAsDouble() < 0, told.toString());
    JsonObject growth = viewer.get(SHOP + "/growth?capacity=8").object();
    assertEquals(
        "Now",
        growth.getAsJsonArray("points").asList().stream()
            .reduce((a, b) -> b)
            .orElseThrow()
            .getAsJsonObject()
            .get("name")
            .getAsString());
    assertEquals(403, viewer.send("DELETE", SHOP + "/" + id(saved), "").status());
    assertEquals(204, alice.send("DELETE", SHOP + "/" + id(saved), "").status());
    assertEquals(404, alice.send("DELETE", SHOP + "/" + id(saved), "").status());
  }

  @Test
  void whoMayOnlyReadSavesNothing() throws Exception {
    Person viewer = host.person("viewer");
    assertEquals(403, viewer.send("POST", SHOP, BODY.formatted("Mine")).status());
    assertFalse(viewer.get(SHOP).object().get("mayadd").getAsBoolean());
    assertTrue(alice.get(SHOP).object().get("mayadd").getAsBoolean());
    assertEquals(404, host.person("mallory").get(SHOP).status());
    assertEquals(404, host.person("mallory").send("POST", SHOP, BODY.formatted("Mine")).status());
  }

  @Test
  void nobodyWhoIsNotSignedInSavesOrDeletes() throws Exception {
    Person nobody = Person.anonymous(host.base());
    assertEquals(401, nobody.send("POST", SHOP, BODY.formatted("Mine")).status());
    assertEquals(401, nobody.send("DELETE", SHOP + "/1", "").status());
    assertEquals(404, nobody.get(SHOP).status(), "The shop is not for everybody.");
  }

  @Test
  void aFormOfAnotherSiteSavesNothing() throws Exception {
    Answer forged = alice.send(alice.request("POST", SHOP, BODY.formatted("Forged")));
    assertEquals(403, forged.status(), forged.toString());
    assertFalse(names(alice, SHOP).contains("Forged"));
  }

  @Test
  void aQueryHasBaselinesOfItsOwn() throws Exception {
    String query =
        APP + "baselines?jql=" + URLEncoder.encode("project = SHOP", StandardCharsets.UTF_8);
    JsonObject saved = save(alice, query, "Of the query");
    assertEquals(List.of("Of the query"), names(alice, query));
    assertFalse(names(alice, SHOP).contains("Of the query"));
    String compared = query.replace("baselines?", "baselines/comparison?");
    Answer told = alice.get(compared + "&older=latest&capacity=8");
    assertEquals(200, told.status(), told.toString());
    String one = query.replace("baselines?", "baselines/" + id(saved) + "?");
    assertEquals(204, alice.send("DELETE", one, "").status());
    assertEquals(400, alice.get(APP + "baselines?jql=rubbish+query").status());
    assertEquals(400, alice.get(APP + "baselines").status());
  }

  @Test
  void aBaselineOutlivesARestart(Hosts hosts) throws Exception {
    var folder = hosts.scoredShop();
    try (HostProcess first = HostProcess.start(HostOptions.on(folder))) {
      Person person = first.person("alice");
      new ReadBacklog(person, "SHOP").all();
      save(person, SHOP, "Kept");
    }
    try (HostProcess second = HostProcess.start(HostOptions.on(folder))) {
      assertEquals(List.of("Kept"), names(second.person("alice"), SHOP));
    }
  }

  private static JsonObject save(Person person, String where, String name) throws Exception {
    Answer answer = person.send("POST", where, BODY.formatted(name));
    assertEquals(201, answer.status(), answer.toString());
    return answer.object();
  }

  private static List<String> names(Person person, String where) throws Exception {
    return person.get(where).object().getAsJsonArray("baselines").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(baseline -> baseline.get("name").getAsString())
        .toList();
  }

  private static String id(JsonObject saved) {
    return saved.get("id").getAsString();
  }
}
