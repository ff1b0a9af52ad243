package org.riceforjira.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.fake.store.Permission;
import org.riceforjira.connect.jira.Flavour;

class InitAndCheckTest {
  @TempDir private Path home;
  private CommandDesk desk;

  private Path file() {
    return home.resolve("rice.json");
  }

  private void empty(Flavour flavour) {
    desk =
        new CommandDesk(flavour == Flavour.CLOUD ? FakeJira.cloud() : FakeJira.dataCenter(), home);
  }

  private void scored(Flavour flavour) {
    desk =
        CommandDesk.scored(
            flavour == Flavour.CLOUD ? FakeJira.cloud() : FakeJira.dataCenter(), home);
    desk.issue(1, 450);
  }

  private int init(String... more) {
    String[] words = {"init", "--settings", file().toString()};
    String[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return desk.rice(all);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void aNewJiraIsReadyAfterInit(Flavour flavour) {
    empty(flavour);
    assertEquals(0, init(), desk.err());
    assertTrue(desk.out().contains("RICE Score"), desk.out());
    assertTrue(desk.out().contains("created, now on Default Screen"), desk.out());
    desk.jira.issue("SHOP-1");
    assertEquals(
        0, desk.rice("check", "--project", "SHOP", "--settings", file().toString()), desk.out());
    assertEquals(0, desk.rice("score", "--project", "SHOP", "--settings", file().toString()));
  }

  @Test
  void theFileIsFitToBeChangedByHand() throws IOException {
    empty(Flavour.CLOUD);
    init();
    assertTrue(desk.err().endsWith("Next: rice check --settings " + file() + "\n"), desk.err());
    assertTrue(Files.readString(file()).contains("\n  \"decimals\": 2,\n"));
  }

  @Test
  void whatIsCountedInASampleIsSaidToBeOne() {
    scored(Flavour.CLOUD);
    for (int i = 2; i <= 1_001; i++) {
      desk.issue(i, 450);
    }
    assertEquals(0, desk.rice("check", "--project", "SHOP"), desk.out());
    assertTrue(desk.out().contains("1,001 match: "), desk.out());
    assertTrue(desk.out().contains(": 1,000 of the first 1,000 candidates (100 %)"), desk.out());
  }

  @Test
  void whatIsThereStaysAndNoFileIsOverwritten() throws IOException {
    empty(Flavour.CLOUD);
    init();
    int fields = desk.jira.requests().count("POST", "/field");
    Files.writeString(file(), "mine");
    assertEquals(0, init());
    assertTrue(desk.err().contains("stays as it is"), desk.err());
    assertEquals("mine", Files.readString(file()));
    assertEquals(fields, desk.jira.requests().count("POST", "/field"));
    assertTrue(desk.out().contains("is there"), desk.out());
  }

  @Test
  void aDryRunCreatesNothing() {
    empty(Flavour.DATA_CENTER);
    assertEquals(0, init("--dry-run"), desk.err());
    assertTrue(desk.out().contains("would be created, would go on Default Screen"), desk.out());
    assertEquals(0, desk.jira.requests().count("POST", "/field"));
    assertFalse(Files.exists(file()));
  }

  @Test
  void aScreenThatIsNotThereIsToldBeforeAnythingIsCreated() {
    empty(Flavour.DATA_CENTER);
    assertEquals(1, init("--screen", "Nowhere"));
    assertTrue(desk.err().contains("no screen \"Nowhere\""), desk.err());
    assertTrue(desk.err().contains("Default Screen (1)"), desk.err());
    assertEquals(0, desk.jira.requests().count("POST", "/field"));
  }

  @Test
  void twoFieldsOfOneNameAreNotGuessedBetween() {
    scored(Flavour.CLOUD);
    desk.jira.numberField("customfield_20000", "Reach");
    assertEquals(1, init());
    assertTrue(desk.err().contains("customfield_10100, customfield_20000"), desk.err());
  }

  @Test
  void whoDoesNotAdministerJiraIsToldWhatIsMissing() {
    empty(Flavour.CLOUD);
    desk.jira.user("bob").mayNot(Permission.ADMINISTER);
    assertEquals(2, desk.as("bob").rice("init", "--settings", file().toString()));
    assertTrue(desk.err().contains("no Reach, Impact, Confidence, Effort, RICE Score"));
    assertFalse(Files.exists(file()));
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void aJiraThatIsReadyHasNoProblem(Flavour flavour) {
    scored(flavour);
    assertEquals(0, desk.rice("check", "--project", "SHOP"), desk.out());
    assertTrue(
        desk.out().contains("field Reach (customfield_10100): 1 of 1 candidate (100 %)"),
        desk.out());
    assertTrue(desk.err().endsWith("A run would work.\n"), desk.err());
    assertEquals(0, desk.jira.requests().count("PUT", "/issue/*"));
  }

  @Test
  void everyProblemIsToldAtOnce() throws IOException {
    scored(Flavour.DATA_CENTER);
    desk.jira.user("bob").mayNot(Permission.EDIT_ISSUES, Permission.ADMINISTER_PROJECTS);
    Files.writeString(
        file(),
        """
        {"version": 2, "scoreField": "customfield_1", "factors": {"reach": {"sources": [
          {"kind": "linkCount", "linkType": "Nothing", "direction": "inward"}]}}}
        """);
    int code = desk.as("bob").rice("check", "--project", "SHOP", "--settings", file().toString());
    assertEquals(2, code);
    assertTrue(desk.out().contains("The login may not edit its issues"), desk.out());
    assertTrue(desk.out().contains("$.scoreField: Jira has no field customfield_1"));
    assertTrue(desk.out().contains("Jira has no link type \"Nothing\""), desk.out());
    assertTrue(desk.err().contains("3 problems would stop a run."), desk.err());
  }

  @Test
  void aScoreFieldOnNoScreenStopsRunsOnDataCenterOnly() {
    scored(Flavour.DATA_CENTER);
    desk.jira.takeOffScreens(CommandDesk.SCORE);
    assertEquals(1, desk.rice("check", "--project", "SHOP"));
    assertTrue(desk.out().contains("not on the edit screen of SHOP-1"), desk.out());
    desk.close();
    scored(Flavour.CLOUD);
    desk.jira.takeOffScreens(CommandDesk.SCORE);
    assertEquals(0, desk.rice("check", "--project", "SHOP"), desk.out());
    assertTrue(desk.out().contains("on no edit screen of SHOP-1"), desk.out());
  }

  @Test
  void whereTheAppWritesTheScreenDoesNotMatter() {
    scored(Flavour.DATA_CENTER);
    desk.jira.riceApp().settings("SHOP", "{\"version\": 2}");
    desk.jira.takeOffScreens(CommandDesk.SCORE);
    assertEquals(0, desk.rice("check", "--project", "SHOP"), desk.out());
  }

  @Test
  void aProjectThatNobodyMaySeeIsTold() {
    scored(Flavour.CLOUD);
    desk.jira.user("bob").seesNothingOf("SHOP");
    assertEquals(2, desk.as("bob").rice("check", "--project", "SHOP"), desk.printed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"version\": 2, \"planning\": {\"candidates\": {\"jql\": \"a = 1) OR (b = 2\"}}}",
        "{\"version\": 2, \"goals\": [{\"label\": \"Goal\", \"jql\": \"a = 1) OR (b = 2\", \"multiplier\": 2}]}"
      })
  void aQueryOfTheSettingsThatCannotBeIsOneProblem(String settings) throws IOException {
    scored(Flavour.CLOUD);
    Files.writeString(file(), settings);
    for (String command : List.of("check", "score", "rank")) {
      assertEquals(1, desk.rice(command, "--project", "SHOP", "--settings", file().toString()));
      assertTrue(desk.printed().contains("brackets"), command + ": " + desk.printed());
      assertFalse(desk.err().contains("rice itself failed"), desk.err());
    }
  }

  @Test
  void aJiraWithoutLinksHasNoLinkTypes() throws IOException {
    scored(Flavour.DATA_CENTER);
    Files.writeString(
        file(),
        """
        {"version": 2, "factors": {"reach": {"sources": [
          {"kind": "linkCount", "linkType": "Blocks", "direction": "inward"}]}}}
        """);
    desk.jira.next("GET", "/issueLinkType").answers(404);
    assertEquals(1, desk.rice("check", "--project", "SHOP", "--settings", file().toString()));
    assertTrue(desk.out().contains("Jira has no link type \"Blocks\""), desk.printed());
  }
}
