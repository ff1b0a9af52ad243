package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riceforjira.host.data.Store;

/** A later version of the app was here, and stored lists that this one cannot read. */
@ExtendWith(RunningHost.class)
class DowngradeIT {
  private static final String APP = "/rest/rice/1.0/";
  private static final String KEY = "global/org.riceforjira.";
  private static final String LATER = "s{\"version\":2,\"what\":\"nobody knows yet\"}";
  private static final List<String> DOCUMENTS =
      List.of("runs", "held", "begun", "counts", "repair", "baselinequeries");

  private static final String STAMP = "/rest/api/2/issue/SHOP-6/properties/rice.review";
  private static final String LATER_STAMP = "{\"version\":9,\"seen\":\"by many\"}";
  private static final String REVIEWED = "{\"keys\": [\"SHOP-6\"], \"reviewed\": true}";
  private static final String BASELINE =
      "{\"name\": \"Autumn\", \"parameters\": \"periods=4&capacity=8\"}";

  private final Hosts hosts;
  private final Path data;

  DowngradeIT(Hosts hosts) throws Exception {
    this.hosts = hosts;
    this.data = hosts.scoredShop();
  }

  private Map<String, String> documents() throws Exception {
    try (Store store = Store.open(data)) {
      Map<String, String> documents = new TreeMap<>();
      DOCUMENTS.forEach(name -> documents.put(name, store.settings().get(KEY + name)));
      return documents;
    }
  }

  @Test
  void whatItNeedsOfThemIsRefusedWithASentenceAndNothingIsLost() throws Exception {
    try (Store store = Store.open(data)) {
      DOCUMENTS.forEach(name -> store.settings().put(KEY + name, LATER));
      store.commit();
    }
    Map<String, String> before = documents();
    try (HostProcess host = HostProcess.start(HostOptions.on(data))) {
      Person admin = host.person("admin");
      assertTold(admin.get(APP + "recalculations"));
      assertTold(admin.get(APP + "projects/SHOP/recalculations"));
      assertTold(admin.start("SHOP", "{}"));
      assertTold(admin.get(APP + "repair"));
      assertTold(admin.send("PUT", APP + "repair", "{\"enabled\": false}"));

      assertEquals(200, admin.card("SHOP-6").status());
      assertEquals(200, admin.factors("SHOP-6", "{\"reach\": 6250}").status());
      new ReadBacklog(admin, "SHOP").all();
    }
    assertEquals(before, documents());
  }

  @Test
  void pagesAreShownAllTheSameAndNothingIsSetUpAnew() throws Exception {
    for (String document : List.of("fields", "settings.10010")) {
      Path copy = hosts.scoredShop();
      String before = makeLater(copy, KEY + document);
      try (HostProcess host = HostProcess.start(HostOptions.on(copy))) {
        Person admin = host.person("admin");
        for (String page :
            List.of(
                "/browse/SHOP-6",
                "/plugins/servlet/rice/backlog?project=SHOP",
                "/plugins/servlet/rice/settings?project=SHOP",
                "/plugins/servlet/rice/admin",
                "/plugins/servlet/rice/recalculations")) {
          assertEquals(200, admin.get(page).status(), document + " " + page);
        }
        assertTold(admin.card("SHOP-6"));
        assertTold(admin.get(Person.settingsOf("SHOP")));
        assertTold(admin.putSettings("SHOP", "{\"decimals\": 1}"));
        assertEquals(204, admin.setField("SHOP-6", admin.fieldId("Reach"), "6250").status());
      }
      try (Store store = Store.open(copy)) {
        assertEquals(before, store.settings().get(KEY + document));
      }
    }
  }

  /** Twenty runs are kept, besides. */
  @Test
  void aRunABaselineAndAReviewStayThroughAllThatComesAfterThem() throws Exception {
    Path copy = hosts.scoredShop();
    long run = live(copy);
    Map<String, String> before = new TreeMap<>();
    before.put(KEY + "run." + run, makeLater(copy, KEY + "run." + run));
    before.put(KEY + "baselines.p10010", makeLater(copy, KEY + "baselines.p10010"));
    try (Store store = Store.open(copy)) {
      before.put(KEY + "run." + run + ".journal", LATER);
      store.settings().putAll(before);
      store.commit();
    }
    try (HostProcess host = HostProcess.start(HostOptions.on(copy))) {
      Person admin = host.person("admin");
      assertEquals(201, admin.send("PUT", STAMP, LATER_STAMP).status());
      Set<Long> others = new TreeSet<>();
      // Who asks for a run that is just ending is given that one.
      while (others.size() < 22) {
        Answer started = admin.start("SHOP", "{\"dryRun\": true}");
        others.add(admin.ended(started).get("id").getAsLong());
      }
      assertEquals(20, runs(admin).size(), others + " " + runs(admin));
      assertFalse(runs(admin).contains(run));
      assertTold(admin.run(run));
      assertEquals(404, host.person("alice").run(run).status());
      assertTold(admin.get(APP + "projects/SHOP/baselines"));
      assertTold(admin.send("POST", APP + "projects/SHOP/baselines", BASELINE));
      Answer review = admin.send("PUT", APP + "projects/SHOP/backlog/reviews", REVIEWED);
      assertTrue(
          review.toString().contains("What is stored as rice.review was written by a later"));
      assertEquals(JsonParser.parseString(LATER_STAMP), admin.get(STAMP).object().get("value"));
    }
    try (Store store = Store.open(copy)) {
      before.forEach((key, text) -> assertEquals(text, store.settings().get(key), key));
    }
  }

  private static long live(Path copy) throws Exception {
    try (HostProcess host = HostProcess.start(HostOptions.on(copy))) {
      Person admin = host.person("admin");
      assertEquals(201, admin.send("POST", APP + "projects/SHOP/baselines", BASELINE).status());
      return admin.ended(admin.start("SHOP", "{}")).get("id").getAsLong();
    }
  }

  private static List<Long> runs(Person admin) throws Exception {
    return admin.get(APP + "recalculations").object().getAsJsonArray("runs").asList().stream()
        .map(run -> run.getAsJsonObject().get("id").getAsLong())
        .toList();
  }

  private static String makeLater(Path copy, String key) throws Exception {
    try (Store store = Store.open(copy)) {
      String later =
          store.settings().get(key).replaceFirst("\"version\":(\"?)1", "\"version\":$19");
      store.settings().put(key, later);
      store.commit();
      return later;
    }
  }

  private static void assertTold(Answer answer) {
    assertEquals(409, answer.status(), answer.toString());
    assertTrue(
        answer
            .messages()
            .get(0)
            .matches(
                "What is stored as org\\.riceforjira\\.[\\w.]+ was written by a later version of this"
                    + " app .*"),
        answer.toString());
  }
}
