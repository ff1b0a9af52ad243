package org.riceforjira.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riceforjira.connect.On.Outcome;
import org.riceforjira.connect.fake.FakeJira;

class RoadmapFormatsTest {
  private static final String BY_PERIOD =
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
      """;

  private static final String CSV =
      """
      Key,Summary,Status,Rank,Score,Effort,Lane,First period,Last period,Expected end,\
      Left after the roadmap,Due,Version,Release,Flags,Why not planned
      SHOP-3,Guest checkout,To Do,1,800,1,,2026 Q4,2026 Q4,2026-11-25,0,,,,\
      Low confidence: 50 %. Find out more before others rely on it.,
      SHOP-1,Faster search,To Do,2,675,2,,2026 Q4,2026 Q4,2026-12-04,0,,,,,
      SHOP-2,Dark mode,To Do,3,400,4,,2026 Q4,2026 Q4,2026-12-23,0,,,,,
      SHOP-4,Idea SHOP-4,To Do,,,,,,,,,,,,,\
      "It has no effort, so nobody can tell how long it takes. Enter its effort."
      """;

  private static final String MARKDOWN =
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
      """;

  @TempDir private Path home;

  @ParameterizedTest
  @EnumSource
  void theRankingIsLaidOutOverPeriods(On on) {
    try (FakeJira jira = Intercom.on(on)) {
      jira.issue("SHOP-1").due(LocalDate.parse("2026-12-10"));
      jira.issue("SHOP-2").set("fixVersions", version("1.0", "2027-03-31"));
      jira.issue("SHOP-4").summary("Somebody's idea");
      Outcome planned = roadmap(on, jira, "4", "table");
      assertEquals(0, planned.code(), planned.err());
      assertEquals(BY_PERIOD, planned.out());
      assertTrue(
          planned.err().endsWith("4 candidates: 3 planned, 2 of them late, 1 not planned.\n"),
          planned.err());
    }
  }

  @Test
  void csvHasARowForEachIssue() {
    try (FakeJira jira = Intercom.on(On.CLOUD)) {
      jira.issue("SHOP-4");
      Outcome planned = roadmap(On.CLOUD, jira, "20", "csv");
      assertEquals(CSV, planned.out().replace("\r", ""));
    }
  }

  @Test
  void markdownIsFitToBePasted() {
    try (FakeJira jira = Intercom.on(On.CLOUD)) {
      jira.issue("SHOP-4");
      assertEquals(MARKDOWN, roadmap(On.CLOUD, jira, "20", "markdown").out());
    }
  }

  @Test
  void anIssueThatIsNotAtItsRankSaysWhy() {
    try (FakeJira jira = Intercom.on(On.CLOUD)) {
      jira.issue("SHOP-2").link("Blocks", "SHOP-3");
      jira.issue("SHOP-1").status("In Progress");
      String out = roadmap(On.CLOUD, jira, "20", "table").out();
      assertTrue(
          out.contains("\nSHOP-1: It is in progress, and what has begun is finished first.\n"),
          out);
      assertTrue(
          out.contains("\nSHOP-2: SHOP-3 waits for it, so it comes before its own rank.\n"), out);
      assertTrue(out.contains("\nSHOP-3: It cannot begin before this has ended: SHOP-2.\n"), out);
    }
  }

  @Test
  void inMarkdownEveryLaneStandsOnALineOfItsOwn() {
    try (FakeJira jira = Intercom.on(On.CLOUD)) {
      Outcome planned =
          On.CLOUD.rice(
              jira,
              home,
              "roadmap",
              "--project=SHOP",
              "--periods=1",
              "--capacity=4",
              "--lanes=assignee",
              "--lane-capacity=2:ann",
              "--format=markdown");
      assertTrue(
          planned.out().contains(" are planned.\n\n- Shared: "), planned.out() + planned.err());
    }
  }

  private Outcome roadmap(On on, FakeJira jira, String capacity, String format) {
    return on.rice(
        jira,
        home,
        "roadmap",
        "--project=SHOP",
        "--periods=3",
        "--capacity=" + capacity,
        "--format=" + format);
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
}
