package org.riceforjira.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riceforjira.connect.On.Outcome;
import org.riceforjira.connect.fake.FakeJira;

class RoadmapCommandTest {
  @TempDir private Path home;

  @ParameterizedTest
  @EnumSource
  void prerequisitesComeBeforeWhatWaitsForThem(On on) {
    try (FakeJira jira = Intercom.on(on).project("APP", 10_001)) {
      jira.issue("SHOP-2").link("Blocks", "SHOP-3");
      jira.issue("APP-1").status("Done").link("Blocks", "SHOP-1");
      jira.issue("APP-2").link("Blocks", "SHOP-1");
      JsonObject json = json(roadmap(on, jira, "--capacity", "20", "--format", "json"));
      assertEquals(List.of("SHOP-2", "SHOP-3", "SHOP-1"), keys(json, "placements"));
      JsonObject first = placement(json, "SHOP-2");
      assertEquals("SHOP-3", first.get("before").getAsString());
      assertEquals(
          List.of("prerequisite-outside-plan", "prerequisite-done"),
          texts(placement(json, "SHOP-1").getAsJsonArray("flags"), "code"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatHasBegunIsFinishedFirstAndWhatIsDoneTakesNoPlace(On on) {
    try (FakeJira jira = Intercom.on(on)) {
      jira.issue("SHOP-2").status("In Progress");
      jira.issue("SHOP-3").status("Done");
      JsonObject json = json(roadmap(on, jira, "--capacity", "20", "--format", "json"));
      assertEquals(List.of("SHOP-2", "SHOP-1"), keys(json, "placements"));
      assertTrue(placement(json, "SHOP-2").get("begun").getAsBoolean());
    }
  }

  @Test
  void withoutACapacityItSaysHowToChooseOne() {
    try (FakeJira jira = Intercom.on(On.CLOUD)) {
      Outcome refused = roadmap(On.CLOUD, jira);
      assertEquals(1, refused.code());
      assertTrue(
          refused
              .err()
              .endsWith(
                  "Nobody has said how much effort a period can take: give it with --capacity N, or"
                      + " choose it in the settings (planning.horizon.capacity).\n"),
          refused.err());
    }
  }

  @ParameterizedTest
  @EnumSource
  void sprintsAreThoseOfTheProjectsOnlyBoard(On on) {
    try (FakeJira jira = Intercom.on(on)) {
      jira.next("GET", "/rest/agile/1.0/board")
          .answers(200)
          .saying(
              "{\"isLast\":true,\"values\":[{\"id\":84,\"name\":\"Shop\",\"type\":\"scrum\"}]}");
      jira.next("GET", "/rest/agile/1.0/board/84/sprint")
          .answers(200)
          .saying(
              """
              {"isLast":true,"values":[
                {"id":1,"name":"Sprint 7","state":"active",
                 "startDate":"2026-11-16T09:00:00.000Z","endDate":"2026-11-30T09:00:00.000Z"},
                {"id":2,"name":"Sprint 8","state":"future",
                 "startDate":"2026-11-30T09:00:00.000Z","endDate":"2026-12-13T09:00:00.000Z"},
                {"id":3,"name":"Sprint 9","state":"future"}]}
              """);
      Outcome planned =
          roadmap(on, jira, "--period-kind", "sprint", "--capacity", "2", "--format", "json");
      JsonArray periods = json(planned).getAsJsonArray("periods");
      assertEquals(List.of("Sprint 7", "Sprint 8", "Sprint 9"), texts(periods, "name"));
      assertEquals(List.of("2026-11-21", "2026-11-30", "2026-12-14"), texts(periods, "start"));
      assertEquals(List.of("2026-11-29", "2026-12-13", "2026-12-27"), texts(periods, "end"));
    }
  }

  @Test
  void sprintsCanBeNamedAtTheCommandLine() {
    try (FakeJira jira = Intercom.on(On.CLOUD)) {
      JsonObject json =
          json(
              roadmap(
                  On.CLOUD,
                  jira,
                  "--sprint",
                  "2026-11-23/2026-12-06/Sprint 8",
                  "--sprint",
                  "2026-12-07/2026-12-20/Sprint 9",
                  "--capacity",
                  "2",
                  "--format",
                  "json"));
      assertEquals("sprint", json.get("kind").getAsString());
      assertEquals(List.of("SHOP-3", "SHOP-1", "SHOP-2"), keys(json, "placements"));
      assertEquals("capacity-used", json.getAsJsonObject("counts").get("readingEnd").getAsString());
    }
  }

  @Test
  void severalBoardsAreNamedToChooseFrom() {
    try (FakeJira jira = Intercom.on(On.CLOUD)) {
      jira.next("GET", "/rest/agile/1.0/board")
          .answers(200)
          .saying(
              "{\"isLast\":true,\"values\":[{\"id\":84,\"name\":\"A\"},{\"id\":85,\"name\":\"B\"}]}");
      Outcome refused = roadmap(On.CLOUD, jira, "--period-kind", "sprint", "--capacity", "2");
      assertEquals(1, refused.code());
      assertTrue(
          refused
              .err()
              .endsWith(
                  "SHOP has several boards with sprints. Choose one with --board: 84 (A), 85 (B).\n"),
          refused.err());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLaneWithACapacityOfItsOwnHasAPoolOfItsOwn(On on) {
    try (FakeJira jira = Intercom.on(on)) {
      jira.issue("SHOP-3").set("components", components("Web", "App"));
      JsonObject json =
          json(
              roadmap(
                  on,
                  jira,
                  "--lanes",
                  "component",
                  "--lane-capacity",
                  "3:Web",
                  "--capacity",
                  "1",
                  "--format",
                  "json"));
      assertEquals("Web", placement(json, "SHOP-3").get("lane").getAsString());
      JsonArray pools =
          json.getAsJsonArray("periods").get(0).getAsJsonObject().getAsJsonArray("pools");
      assertTrue(pools.get(0).getAsJsonObject().get("lane").isJsonNull());
      assertEquals("Web", pools.get(1).getAsJsonObject().get("lane").getAsString());
    }
  }

  private Outcome roadmap(On on, FakeJira jira, String... words) {
    return on.rice(
        jira,
        home,
        Stream.concat(Stream.of("roadmap", "--project", "SHOP", "--periods", "3"), Stream.of(words))
            .toArray(String[]::new));
  }

  private static JsonArray components(String... names) {
    JsonArray components = new JsonArray();
    for (String name : names) {
      JsonObject component = new JsonObject();
      component.addProperty("id", "1" + components.size());
      component.addProperty("name", name);
      components.add(component);
    }
    return components;
  }

  private static JsonObject json(Outcome outcome) {
    assertEquals(0, outcome.code(), outcome.err());
    return JsonParser.parseString(outcome.out()).getAsJsonObject();
  }

  private static JsonObject placement(JsonObject roadmap, String key) {
    return roadmap.getAsJsonArray("placements").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(issue -> issue.get("key").getAsString().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> keys(JsonObject roadmap, String list) {
    return texts(roadmap.getAsJsonArray(list), "key");
  }

  private static List<String> texts(JsonArray objects, String name) {
    return objects.asList().stream()
        .map(each -> each.getAsJsonObject().get(name).getAsString())
        .toList();
  }
}
