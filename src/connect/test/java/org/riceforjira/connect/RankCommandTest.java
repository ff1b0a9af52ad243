package org.riceforjira.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riceforjira.connect.On.Outcome;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.ProjectSettingsJson;
import org.riceforjira.core.settings.RiceFields;

class RankCommandTest {
  @TempDir private Path home;

  @ParameterizedTest
  @EnumSource
  void intercomsThreeProjectsAreRankedWithTheCutLine(On on) {
    try (FakeJira jira = Intercom.on(on)) {
      Outcome ranked = on.rice(jira, home, "rank", "--project", "SHOP", "--capacity", "3");
      assertEquals(0, ranked.code(), ranked.err());
      assertEquals(
          """
          Rank  Key     Summary         Score  Ranks (80 %)  Reach  Impact  Confidence  Effort
             1  SHOP-3  Guest checkout    800  1 to 3          800       2        50 %       1
             2  SHOP-1  Faster search     675  1 to 2          450       3       100 %       2
          -- cut line: 3 of 3 person-months used ---------------------------------------------
             3  SHOP-2  Dark mode         400  2 to 3         2000       1        80 %       4

          2 issues fit into 3 person-months and take 3.
          SHOP-2 does not fit: it takes 4, and nothing is left.
          With 4 person-months nothing else would fit. SHOP-2 is the nearest: it lacks 4.
          """,
          ranked.out());
    }
  }

  @ParameterizedTest
  @EnumSource
  void jsonHasEverythingInOneDocument(On on) {
    try (FakeJira jira = Intercom.on(on)) {
      jira.issue("SHOP-4").number(Intercom.REACH, 10);
      jira.issue("SHOP-5").status("Done");
      Outcome ranked = on.rice(jira, home, "rank", "--project", "SHOP", "--format", "json");
      JsonObject json = JsonParser.parseString(ranked.out()).getAsJsonObject();
      assertEquals(List.of("SHOP-3", "SHOP-1", "SHOP-2", "SHOP-4"), keys(json));
      assertTrue(json.get("cut").isJsonNull());
      assertEquals(4, json.getAsJsonObject("counts").get("candidates").getAsInt());
    }
  }

  @Test
  void markdownHasTheCutLineAndWhatItMeans() {
    try (FakeJira jira = Intercom.on(On.CLOUD)) {
      Outcome ranked =
          On.CLOUD.rice(
              jira, home, "rank", "--project", "SHOP", "--capacity", "1", "--format", "markdown");
      assertEquals(
          """
          | Rank | Key | Summary | Score | Ranks (80 %) | Reach | Impact | Confidence | Effort |
          | ---: | --- | --- | ---: | --- | ---: | ---: | ---: | ---: |
          | 1 | SHOP-3 | Guest checkout | 800 | 1 to 3 | 800 | 2 | 50 % | 1 |
          | --- | --- | **cut line: 1 of 1 person-months used** | --- | --- | --- | --- | --- | --- |
          | 2 | SHOP-1 | Faster search | 675 | 1 to 2 | 450 | 3 | 100 % | 2 |
          | 3 | SHOP-2 | Dark mode | 400 | 2 to 3 | 2000 | 1 | 80 % | 4 |

          - 1 issue fits into 1 person-months and takes 1.
          - SHOP-1 does not fit: it takes 2, and nothing is left.
          - With 2 person-months nothing else would fit. SHOP-1 is the nearest: it lacks 2.
          """,
          ranked.out());
    }
  }

  @Test
  void aStoredScoreThatDiffersIsShownWithAHint() {
    try (FakeJira jira = Intercom.on(On.DATA_CENTER)) {
      jira.issue("SHOP-2").nothing(Intercom.SCORE);
      Outcome ranked = On.DATA_CENTER.rice(jira, home, "rank", "--project", "SHOP");
      assertTrue(ranked.out().contains("  400    none  2 to 3"), ranked.out());
      assertTrue(
          ranked
              .err()
              .endsWith(
                  "1 stored score differs from the one computed here. Write it with rice score.\n"),
          ranked.err());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPageOfIssuesIsOneRequest(On on) {
    try (FakeJira jira = Intercom.fields(on)) {
      for (int i = 1; i <= 250; i++) {
        Intercom.issue(jira, "SHOP-" + i, i, 1, 100, 1);
      }
      Outcome ranked = on.rice(jira, home, "rank", "--project", "SHOP", "--limit", "1");
      assertTrue(ranked.out().contains("   1  SHOP-250"), ranked.out());
      assertTrue(ranked.err().contains("250 candidates: 250 with a score"), ranked.err());
      // What it is, who asks, the fields, the number of issues, and what Jira may know of settings.
      assertTrue(jira.requests().count() <= 3 + 5, "" + jira.requests().all());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aQueryThatJiraRefusesIsShownWhole(On on) {
    try (FakeJira jira = Intercom.on(on)) {
      Outcome refused = on.rice(jira, home, "rank", "--project", "SHOP", "--jql", "colour = red");
      assertEquals(1, refused.code());
      assertTrue(
          refused
              .err()
              .contains(
                  "The candidates are asked for with (project = \"SHOP\") AND ((statusCategory !="
                      + " Done AND issuetype in standardIssueTypes()) AND (colour = red)). Jira"
                      + " does not accept"),
          refused.err());
    }
  }

  @Test
  void candidatesOfTheSettingsThatCannotBeAreNamed() throws Exception {
    try (FakeJira jira = Intercom.on(On.CLOUD)) {
      ProjectSettings settings =
          ProjectSettings.defaults(
              new RiceFields(
                  Intercom.REACH,
                  Intercom.IMPACT,
                  Intercom.CONFIDENCE,
                  Intercom.EFFORT,
                  Intercom.SCORE));
      Path file = home.resolve("settings.json");
      Files.writeString(
          file,
          new ProjectSettingsJson(settings)
              .write(settings.with(settings.planning().withCandidates("(a = b"))));
      Outcome refused =
          On.CLOUD.rice(jira, home, "rank", "--project", "SHOP", "--settings", file.toString());
      assertEquals(1, refused.code());
      assertTrue(refused.err().contains("$.planning.candidates.jql: The brackets"), refused.err());
    }
  }

  @Test
  void withoutProjectAndQueryItAsksForOne() {
    try (FakeJira jira = Intercom.on(On.CLOUD)) {
      Outcome refused = On.CLOUD.rice(jira, home, "rank");
      assertEquals(1, refused.code());
      assertEquals("Say which issues: --project KEY, --jql JQL, or both.\n", refused.err());
    }
  }

  @Test
  void aQueryNarrowsTheCandidatesDown() {
    try (FakeJira jira = Intercom.on(On.DATA_CENTER)) {
      Outcome ranked =
          On.DATA_CENTER.rice(
              jira, home, "rank", "--jql", "cf[10103] > 1 ORDER BY key", "--format", "csv");
      assertEquals(
          """
          Rank,Key,Summary,Score,Stored,Stale,Rank from,Rank to,Reach,Impact,Confidence,Effort,Goal,Line,Gaps
          1,SHOP-1,Faster search,675,675,false,1,1,450,3,100,2,,,
          2,SHOP-2,Dark mode,400,400,false,2,2,2000,1,80,4,,,
          """,
          ranked.out().replace("\r", ""));
    }
  }

  private static List<String> keys(JsonObject json) {
    return json.getAsJsonArray("issues").asList().stream()
        .map(issue -> issue.getAsJsonObject().get("key").getAsString())
        .toList();
  }
}
