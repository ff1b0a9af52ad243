package org.riceforjira.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riceforjira.connect.On.Outcome;
import org.riceforjira.connect.fake.FakeJira;

class ExplainCommandTest {
  private static final String NO_SHOP_9 =
      "There is no issue SHOP-9, or this login may not see it.\n";

  @TempDir private Path home;

  @ParameterizedTest
  @EnumSource
  void anIssueIsExplainedInWords(On on) {
    try (FakeJira jira = Intercom.on(on)) {
      Outcome explained = on.rice(jira, home, "explain", "shop-1", "--capacity", "1");
      assertEquals(0, explained.code(), explained.err());
      assertEquals(
          """
          SHOP-1  Faster search

          Score: 450 × 3 × 100 % ÷ 2 = 675

          Factor      Value  Level    Unit                   From
          Reach         450           customers per quarter  Field Reach
          Impact          3  massive  per customer           Field Impact
          Confidence  100 %  high                            Field Confidence
          Effort          2           person-months          Field Effort

          Rank 2 of 3 in SHOP.
          In 4 of 5 cases its true rank is between 1 and 2.
          Below the line of 1 person-months.
          It belongs above the line with a chance of 37 %.

          Each of these alone would pass SHOP-3: Reach from 450 to 534; Effort from 2 to 1.6.
          """,
          explained.out());
    }
  }

  @Test
  void severalIssuesOfSeveralProjectsAreOneDocument() {
    try (FakeJira jira = Intercom.on(On.CLOUD).project("APP", 10_001)) {
      Intercom.issue(jira, "APP-1", 10, 1, 100, 1).status("Done");
      Outcome explained =
          On.CLOUD.rice(jira, home, "explain", "SHOP-2", "APP-1", "--format", "json");
      JsonArray json = JsonParser.parseString(explained.out()).getAsJsonArray();
      JsonObject second = json.get(1).getAsJsonObject();
      assertEquals("SHOP-2", json.get(0).getAsJsonObject().get("key").getAsString());
      assertEquals(3, json.get(0).getAsJsonObject().getAsJsonObject("rank").get("of").getAsInt());
      assertEquals("APP", second.get("project").getAsString());
      assertTrue(second.get("stale").getAsBoolean());
      assertTrue(second.get("rank").isJsonNull());
      assertEquals("[]", second.get("flips").toString());
    }
  }

  @Test
  void csvHasARowForEachFactor() {
    try (FakeJira jira = Intercom.on(On.DATA_CENTER)) {
      jira.issue("SHOP-1").nothing(Intercom.REACH);
      Outcome explained = On.DATA_CENTER.rice(jira, home, "explain", "SHOP-1", "--format", "csv");
      assertEquals(
          """
          Key,Summary,Score,Stored,Rank,Rank from,Rank to,Line,Factor,Value,Level,Unit,Source,Assumed,Gap
          SHOP-1,Faster search,,675,,,,,reach,,,customers per quarter,,,Reach is missing. Enter it to get a score.
          SHOP-1,Faster search,,675,,,,,impact,3,massive,per customer,Field Impact,false,
          SHOP-1,Faster search,,675,,,,,confidence,100,high,percent,Field Confidence,false,
          SHOP-1,Faster search,,675,,,,,effort,2,,person-months,Field Effort,false,
          """,
          explained.out().replace("\r", ""));
    }
  }

  @Test
  void markdownIsFitToBePasted() {
    try (FakeJira jira = Intercom.on(On.CLOUD)) {
      jira.issue("SHOP-3").summary("Guest *checkout*");
      Outcome explained = On.CLOUD.rice(jira, home, "explain", "SHOP-3", "--format", "markdown");
      assertTrue(
          explained.out().startsWith("## SHOP-3  Guest \\*checkout\\*\n\n- Score: 800 × 2 × 50 %"),
          explained.out());
      assertTrue(explained.out().contains("| Factor | Value | Level | Unit | From |\n"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anIssueThatIsNotThereIsNamed(On on) {
    try (FakeJira jira = Intercom.on(on)) {
      Outcome alone = on.rice(jira, home, "explain", "SHOP-9");
      assertEquals(1, alone.code());
      assertTrue(alone.err().endsWith(NO_SHOP_9), alone.err());
      Outcome both = on.rice(jira, home, "explain", "SHOP-9", "SHOP-1");
      assertEquals(3, both.code());
      assertTrue(both.out().startsWith("SHOP-1"), both.out());
      assertTrue(both.err().endsWith(NO_SHOP_9), both.err());
    }
  }

  @Test
  void whatIsNoKeyIsRefusedBeforeAnythingIsAsked() {
    try (FakeJira jira = Intercom.on(On.CLOUD)) {
      Outcome refused = On.CLOUD.rice(jira, home, "explain", "SHOP");
      assertEquals(1, refused.code());
      assertEquals("\"SHOP\" is no key of an issue. A key looks like SHOP-12.\n", refused.err());
      assertEquals(0, jira.requests().count());
    }
  }
}
