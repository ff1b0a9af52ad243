package org.riceforjira.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.LocalDate;
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
  void theRankingIsLaidOutOverPeriods(On on) {
    try (FakeJira jira = Intercom.on(on)) {
      jira.issue("SHOP-1").due(LocalDate.parse("2026-12-10"));
      jira.issue("SHOP-2").set("fixVersions", version("1.0", "2027-03-31"));
      jira.issue("SHOP-4").summary("Somebody's idea");
      Outcome planned = roadmap(on, jira, "--capacity", "4");
      assertEquals(0, planned.code(), planned.err());
      assertEquals(
          """
          2026 Q4  2026-11-21 to 2026-12-31
          1.78 of the 1.78 person-months that are left are planned.

          Rank  Key     Summary         Score     Effort  Ends
             1  SHOP-3  Guest checkout    800          1  2026-12-13
             2  SHOP-1  Faster search     675  0.78 of 2  goes on

          SHOP-3: Low confidence: 50 %. Find out more before others rely on it.
          SHOP-1: Expected to end after its due date, 2026-12-10. Move it up, or move the date.

          2027 Q1  2027-01-01 to 2027-03-31
          4 of 4 person-months are planned.

          Rank  Key     Summary        Score     Effort  Ends
             2  SHOP-1  Faster search    675  1.22 of 2  2027-01-28
             3  SHOP-2  Dark mode        400  2.78 of 4  goes on

          SHOP-2: Expected to end after the release of 1.0 on 2027-03-31. Move it up, or to a later version.

          2027 Q2  2027-04-01 to 2027-06-30
          1.22 of 4 person-months are planned.

          Rank  Key     Summary    Score     Effort  Ends
             3  SHOP-2  Dark mode    400  1.22 of 4  2027-04-28

          Milestones
          1.0 on 2027-03-31 is at risk. Expected to end later: SHOP-2.

          Not planned
          SHOP-4  Somebody's idea: It has no effort, so nobody can tell how long it takes. Enter its effort.

          Notes
          1 candidate has no score, and so no place in the ranking. Enter what the scores need.
          """,
          planned.out());
      assertTrue(
          planned.err().endsWith("4 candidates: 3 planned, 2 of them late, 1 not planned.\n"),
          planned.err());
    }
  }

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

  @Test
  void csvAndMarkdownTellTheSame() {
    try (FakeJira jira = Intercom.on(On.CLOUD)) {
      jira.issue("SHOP-4");
      Outcome csv = roadmap(On.CLOUD, jira, "--capacity", "20", "--format", "csv");
      assertEquals(
          """
          Key,Summary,Status,Rank,Score,Effort,Lane,First period,Last period,Expected end,\
          Left after the roadmap,Due,Version,Release,Flags,Why not planned
          SHOP-3,Guest checkout,To Do,1,800,1,,2026 Q4,2026 Q4,2026-11-25,0,,,,\
          Low confidence: 50 %. Find out more before others rely on it.,
          SHOP-1,Faster search,To Do,2,675,2,,2026 Q4,2026 Q4,2026-12-04,0,,,,,
          SHOP-2,Dark mode,To Do,3,400,4,,2026 Q4,2026 Q4,2026-12-23,0,,,,,
          SHOP-4,Idea SHOP-4,To Do,,,,,,,,,,,,,\
          "It has no effort, so nobody can tell how long it takes. Enter its effort."
          """,
          csv.out().replace("\r", ""));
      Outcome markdown = roadmap(On.CLOUD, jira, "--capacity", "20", "--format", "markdown");
      assertEquals(
          """
          ## 2026 Q4  2026-11-21 to 2026-12-31

          7 of the 8.91 person-months that are left are planned.

          | Rank | Key | Summary | Score | Effort | Ends |
          | ---: | --- | --- | ---: | ---: | --- |
          | 1 | SHOP-3 | Guest checkout | 800 | 1 | 2026-11-25 |
          | 2 | SHOP-1 | Faster search | 675 | 2 | 2026-12-04 |
          | 3 | SHOP-2 | Dark mode | 400 | 4 | 2026-12-23 |

          - SHOP-3: Low confidence: 50 %. Find out more before others rely on it.

          ## 2027 Q1  2027-01-01 to 2027-03-31

          0 of 20 person-months are planned.

          ## 2027 Q2  2027-04-01 to 2027-06-30

          0 of 20 person-months are planned.

          ## Not planned

          - SHOP-4  Idea SHOP-4: It has no effort, so nobody can tell how long it takes. Enter its effort.

          ## Notes

          - 1 candidate has no score, and so no place in the ranking. Enter what the scores need.
          """,
          markdown.out());
    }
  }

  private Outcome roadmap(On on, FakeJira jira, String... words) {
    return on.rice(
        jira,
        home,
        Stream.concat(Stream.of("roadmap", "--project", "SHOP", "--periods", "3"), Stream.of(words))
            .toArray(String[]::new));
  }

  private static JsonArray version(String name, String date) {
    JsonObject version = new JsonObject();
    version.addProperty("id", "20001");
    version.addProperty("name", name);
    version.addProperty("archived", false);
    version.addProperty("released", false);
    version.addProperty("releaseDate", date);
    JsonArray versions = new JsonArray();
    versions.add(version);
    return versions;
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
