package org.riceforjira.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.connect.app.RiceApp;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.fake.http.Request;
import org.riceforjira.connect.fake.store.Permission;
import org.riceforjira.connect.jira.FakeLogin;
import org.riceforjira.connect.login.Login;

class ScoreByAppTest {
  @TempDir private Path home;
  private CommandDesk desk;

  @BeforeEach
  void install() {
    desk = CommandDesk.scored(FakeJira.dataCenter(), home);
    desk.issue(1, 450);
    desk.jira.riceApp().install().settings("SHOP", "{\"version\":2}");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private int writes() {
    return desk.jira.requests().count("PUT", "/issue/*");
  }

  @Test
  void theAppIsAskedToRecalculateAndNothingIsWrittenOverRest() {
    desk.jira.riceApp().reports(1, 0, 0, 0).differs("SHOP-1", 1, 675);
    assertEquals(0, desk.rice("score", "--project", "SHOP"), desk.err());
    assertEquals("Key     Before  After\nSHOP-1       1    675\n", desk.out());
    assertEquals(0, writes());
    assertTrue(desk.err().contains("1 score written, 0 right already."), desk.err());
  }

  @Test
  void aDryRunIsItsPreview() {
    desk.jira.riceApp().reports(1, 0, 0, 0).differs("SHOP-1", 1, 675);
    assertEquals(0, desk.rice("score", "--project", "SHOP", "--dry-run"), desk.err());
    assertTrue(desk.out().contains("Rank before"), desk.out());
    assertTrue(desk.jira.requests().of("POST", "/recalculations").get(0).body().contains("true"));
  }

  @Test
  void severalProjectsAreOneResult() {
    desk.jira.project("WEB", 10001).riceApp().settings("WEB", "{\"version\":2}");
    desk.jira.riceApp().reports(1, 0, 0, 0).differs("SHOP-1", 1, 675);
    assertEquals(0, desk.rice("score", "--project", "SHOP,WEB", "--format", "json"), desk.err());
    assertEquals(2, desk.json().size());
    assertTrue(desk.err().contains("In WEB:"), desk.err());
  }

  @Test
  void whatItCouldNotWriteMakesTheExitCodeThree() {
    desk.jira.riceApp().reports(4, 0, 1, 2);
    assertEquals(3, desk.rice("score", "--project", "SHOP"));
    assertTrue(desk.err().contains("3 failed"), desk.err());
  }

  @Test
  void aRunThatFailsIsToldWithItsReason() {
    desk.jira.riceApp().runsThrough("running", "failed").complains("The field Reach was deleted.");
    assertEquals(3, desk.rice("score", "--project", "SHOP"));
    assertTrue(desk.err().contains("ended as failed. The field Reach was deleted."), desk.err());
  }

  @Test
  void whoMayNotAskItIsToldWhoMay() {
    desk.jira.user("bob").mayNot(Permission.ADMINISTER_PROJECTS, Permission.ADMINISTER);
    assertEquals(2, desk.as("bob").rice("score", "--project", "SHOP"));
    assertTrue(desk.err().contains("only who administers a project"), desk.err());
    assertEquals(0, writes());
  }

  @Test
  void withoutItScoresAreComputedHere() {
    assertEquals(0, desk.rice("score", "--project", "SHOP", "--without-app"), desk.err());
    assertEquals(1, writes());
  }

  @Test
  void aSettingsFileThatIsNotUsedIsTold() {
    assertEquals(0, desk.rice("score", "--project", "SHOP", "--settings", "mine.json"), desk.err());
    assertTrue(desk.err().contains("mine.json is not used"), desk.err());
  }

  @Test
  void aProjectThatTheAppDoesNotKnowIsToldBeforeAnyRun() {
    assertEquals(1, desk.rice("score", "--project", "SHOP,NOPE"));
    assertTrue(desk.err().contains("does not know NOPE"), desk.err());
    assertEquals(0, desk.jira.requests().count("POST", "/recalculations"));
  }

  @Test
  void anAppThatFailsIsNotTakenForNone() {
    desk.jira.next(9, "GET", "/projects/SHOP/settings").answers(500);
    assertEquals(4, desk.rice("score", "--project", "SHOP"), desk.err());
    assertEquals(0, writes());
  }

  @ParameterizedTest
  @CsvSource({"true, ''", "false, labels = vision"})
  void aRunForSomethingElseIsWaitedForAndNotTakenForThisOne(boolean dryRun, String jql) {
    desk.jira.riceApp().runsThrough("waiting", "running", "complete");
    try (Login other = FakeLogin.to(desk.jira)) {
      new RiceApp(other.client())
          .recalculate("SHOP", Optional.of(jql).filter(text -> !text.isEmpty()), dryRun);
    }
    assertEquals(0, desk.rice("score", "--project", "SHOP"), desk.err());
    List<Request> asked = desk.jira.requests().of("POST", "/recalculations");
    assertEquals(3, asked.size());
    assertEquals("{\"dryRun\":false}", asked.get(2).body());
    assertTrue(desk.err().contains("busy with another run"), desk.err());
  }

  @Test
  void someIssuesOfAProjectHaveNoRanks() {
    desk.jira.riceApp().reports(1, 0, 0, 0).differs("SHOP-1", 1, 675);
    assertEquals(
        0, desk.rice("score", "--project", "SHOP", "--jql", "labels = vision", "--dry-run"));
    assertFalse(desk.out().contains("Rank"), desk.out());
  }

  @Test
  void differencesComeInPages() {
    String page =
        "{\"total\": 2, \"differences\": [{\"key\": \"%s\", \"before\": 1, \"after\": 2}]}";
    for (String key : List.of("SHOP-1", "SHOP-2")) {
      desk.jira
          .next("GET", "/recalculations/*/differences")
          .answers(200)
          .saying(String.format(page, key));
    }
    assertEquals(0, desk.rice("score", "--project", "SHOP"), desk.err());
    assertTrue(desk.out().contains("SHOP-1") && desk.out().contains("SHOP-2"), desk.out());
  }

  @Test
  void whoGoesOnWithARunOfTheirOwnAsksNoAppInItsPlace() {
    assertEquals(1, desk.rice("score", "--project", "SHOP", "--resume"));
    assertTrue(desk.err().contains("nothing to resume"), desk.err());
    assertEquals(0, desk.jira.requests().count("POST", "/recalculations"));
  }

  @Test
  void withoutAFileTheSettingsAreThoseOfTheApp() {
    desk.jira
        .riceApp()
        .settings(
            "SHOP",
            "{\"version\": 2, \"factors\": {\"effort\": {\"sources\": ["
                + "{\"kind\": \"constant\", \"value\": 1}]}}}");
    assertEquals(0, desk.rice("score", "--project", "SHOP", "--without-app"), desk.err());
    assertEquals(OptionalDouble.of(1350), desk.jira.issue("SHOP-1").numberOf(CommandDesk.SCORE));
  }
}
