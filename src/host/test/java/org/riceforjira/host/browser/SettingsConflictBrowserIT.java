package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** Two administrators at the same settings: the second sees what the first has changed. */
@BrowserTest
class SettingsConflictBrowserIT extends SettingsShop {
  private static final By CHANGES = By.cssSelector(".rice-set-stage .rice-changes tbody tr");
  private static final By HEADING = By.id("rice-set-conflict");
  private static final String REDO =
      "const done = arguments[1]; require(['rice/settings/difference'],"
          + " ({ redo }) => done(JSON.stringify(redo(...arguments[0].map(JSON.parse)))));";

  private final Person greta;

  SettingsConflictBrowserIT(Browser browser, HostProcess host) {
    super(browser, host);
    this.greta = host.person("greta");
  }

  /** Alice changes the unit of the impact while Greta saves two other things. */
  private SettingsDesk refused() throws Exception {
    SettingsDesk desk = open("");
    desk.type("$.factors.impact.unit", "per <b>visitor</b>");
    desk.awaitStatus("1 change not saved");
    String theirs =
        stored()
            .toString()
            .replace("customers per quarter", "users per month")
            .replace("\"afterDays\":90", "\"afterDays\":60");
    assertEquals(200, greta.putSettings(SHOP, theirs).status());
    desk.press("Save");
    browser.until(
        "it is told",
        page -> "Greta Lang has saved these settings in the meantime".equals(desk.focused()));
    onlyRefused(409);
    return desk;
  }

  @Test
  void whatTheOtherChangedIsShownAndMineIsDoneOnIt() throws Exception {
    SettingsDesk desk = refused();
    assertEquals(
        List.of(
            "Reach: unit | customers per quarter | users per month",
            "Days until a review is due | 90 | 60"),
        desk.rows(CHANGES));
    assertEquals(List.of(), browser.violations("#content"));
    assertTrue(desk.isChanged());
    desk.press("Take theirs and redo mine");

    desk.awaitAnnounced("Your changes are redone. Look at the list, then save.");
    desk.awaitReady();
    desk.awaitStatus("1 change not saved");
    assertEquals(List.of("Impact: unit | per customer | per <b>visitor</b>"), desk.changes());
    assertEquals("users per month", desk.value("$.factors.reach.unit"));
    desk.save();
    assertEquals("\"users per month\"", stored("factors", "reach", "unit"));
    assertEquals("\"per <b>visitor</b>\"", stored("factors", "impact", "unit"));
    assertEquals("60", stored("review", "afterDays"));
  }

  @Test
  void mineCanBeDiscarded() throws Exception {
    SettingsDesk desk = refused();
    desk.press("Discard mine");

    desk.awaitNews("Your changes are discarded.");
    desk.awaitReady();
    assertFalse(desk.isChanged());
    assertEquals("users per month", desk.value("$.factors.reach.unit"));
    assertEquals("per customer", desk.value("$.factors.impact.unit"));
    desk.type("$.factors.impact.unit", "per visitor");
    desk.save();
    assertEquals("\"users per month\"", stored("factors", "reach", "unit"));
  }

  @Test
  void discardingInTheBarTakesTheirsTooAndWhatWasMineComesBackOnIt() throws Exception {
    SettingsDesk desk = refused();
    desk.press("Discard");

    desk.awaitNews("Your changes are discarded.");
    desk.awaitReady();
    assertEquals("Factors", desk.section());
    assertFalse(desk.isChanged());
    assertEquals("users per month", desk.value("$.factors.reach.unit"));
    desk.press("Bring them back");
    desk.awaitStatus("1 change not saved");
    assertEquals(List.of("Impact: unit | per customer | per <b>visitor</b>"), desk.changes());
    assertEquals("users per month", desk.value("$.factors.reach.unit"));
  }

  @Test
  void whatWasDiscardedBeforeTheOtherSavedComesBackOnTheirs() throws Exception {
    SettingsDesk desk = open("");
    desk.type("$.factors.reach.unit", "visitors");
    desk.type("$.factors.effort.unit", "days");
    desk.awaitStatus("2 changes not saved");
    desk.press("Discard");
    desk.awaitNews("The changes are discarded.");
    desk.type("$.factors.impact.unit", "per visitor");
    desk.awaitStatus("1 change not saved");
    saveTheirs("\"afterDays\":90", "\"afterDays\":60");
    desk.press("Save");
    browser.see(HEADING);
    onlyRefused(409);
    desk.press("Take theirs and redo mine");
    desk.awaitReady();
    desk.press("Bring them back");

    desk.awaitStatus("3 changes not saved");
    assertEquals("visitors", desk.value("$.factors.reach.unit"));
    assertEquals("days", desk.value("$.factors.effort.unit"));
    assertEquals("per visitor", desk.value("$.factors.impact.unit"));
    desk.save();
    assertEquals("60", stored("review", "afterDays"));
  }

  @Test
  void whatWasDiscardedForTheirsComesBackOnTheirs() throws Exception {
    SettingsDesk desk = open("");
    desk.type("$.factors.effort.unit", "days");
    saveTheirs("customers per quarter", "users per month");
    desk.press("Save");
    browser.see(HEADING);
    onlyRefused(409);
    desk.press("Discard mine");
    desk.awaitReady();
    desk.press("Bring them back");

    browser.until("mine is there", page -> desk.value("$.factors.effort.unit").equals("days"));
    assertEquals("users per month", desk.value("$.factors.reach.unit"));
  }

  @Test
  void goalsThatBothAddedAreBothKept() throws Exception {
    SettingsDesk desk = open("#goals");
    desk.press("Add goal");
    desk.type("$.goals[0].label", "Mine");
    desk.type("$.goals[0].jql", "issuetype = Epic");
    desk.awaitStatus("1 change not saved");
    saveTheirs(
        "\"goals\":[]",
        "\"goals\":[{\"label\":\"Theirs\",\"jql\":\"priority = High\",\"multiplier\":2}]");
    desk.press("Save");
    browser.see(HEADING);
    onlyRefused(409);
    desk.press("Take theirs and redo mine");
    desk.awaitReady();
    desk.save();

    String goals = stored("goals");
    assertTrue(goals.contains("\"label\":\"Mine\",\"jql\":\"issuetype = Epic\""), goals);
    assertTrue(goals.contains("\"label\":\"Theirs\",\"jql\":\"priority = High\""), goals);
  }

  @Test
  void itIsToldAlsoIfNobodyKnowsWhatTheOtherChanged() throws Exception {
    SettingsDesk desk = open("");
    desk.type("$.factors.impact.unit", "per visitor");
    desk.awaitStatus("1 change not saved");
    saveTheirs("customers per quarter", "users per month");
    HeldAnswers answers = new HeldAnswers(browser);
    answers.hold("/settings/changes");
    desk.press("Save");
    answers.answer(0, 500, "{\"errorMessages\": [\"No history.\"]}");

    assertEquals("Somebody has saved these settings in the meantime", browser.text(HEADING));
    String told = browser.text(By.cssSelector(".rice-set-stage"));
    assertTrue(told.contains("What changed before them cannot be told now."), told);
    assertFalse(browser.has(CHANGES));
    assertEquals(List.of(), browser.violations("#content"));
    onlyRefused(409);
    desk.press("Take theirs and redo mine");
    desk.awaitReady();
    desk.awaitStatus("1 change not saved");
    assertEquals("users per month", desk.value("$.factors.reach.unit"));
  }

  private void saveTheirs(String before, String after) throws Exception {
    String now = stored().toString();
    assertTrue(now.contains(before), now);
    assertEquals(200, greta.putSettings(SHOP, now.replace(before, after)).status());
  }

  @Test
  void changesOfBothAreJoinedAsFarAsTheyCanBeToldApart() throws Exception {
    open("");
    Map<String, List<String>> merged =
        Map.of(
            "{\"a\":2,\"b\":2}",
                List.of("{\"a\":1,\"b\":1}", "{\"a\":2,\"b\":1}", "{\"a\":1,\"b\":2}"),
            "{\"b\":1}", List.of("{\"a\":1,\"b\":1}", "{\"b\":1}", "{\"a\":2,\"b\":1}"),
            "{\"a\":2}", List.of("{\"a\":1}", "{\"a\":2}", "{\"a\":3}"),
            "{\"constructor\":1,\"__proto__\":2}",
                List.of("{}", "{\"__proto__\":2}", "{\"constructor\":1}"),
            "[{\"name\":\"x\",\"value\":2},{\"name\":\"y\",\"value\":9}]",
                List.of(
                    "[{\"name\":\"x\",\"value\":1},{\"name\":\"y\",\"value\":1}]",
                    "[{\"name\":\"x\",\"value\":2},{\"name\":\"y\",\"value\":1}]",
                    "[{\"name\":\"x\",\"value\":1},{\"name\":\"y\",\"value\":9}]"),
            "[{\"name\":\"x\",\"value\":2},{\"name\":\"y\",\"value\":1}]",
                List.of(
                    "[{\"name\":\"x\",\"value\":1}]",
                    "[{\"name\":\"x\",\"value\":2}]",
                    "[{\"name\":\"y\",\"value\":1}]"),
            "[1,2]", List.of("[1]", "[1]", "[1,2]"),
            "[1,3,2]", List.of("[1]", "[1,3]", "[1,2]"),
            "[2,3]", List.of("[1,2]", "[2]", "[1,2,3]"),
            "[2,1]", List.of("[1,2]", "[2,1]", "[1,2,3]"));
    merged.forEach((result, three) -> assertEquals(result, browser.await(REDO, three)));
  }

  @Test
  void whatIsAssumedStaysBehindTheSourcesThatOthersAdd() {
    open("");
    String first = "{\"kind\":\"votes\"}";
    String second = "{\"kind\":\"watchers\"}";
    String assumed = "{\"kind\":\"constant\",\"value\":1}";
    List<String> three =
        List.of(
            "[" + first + "]", "[" + first + "," + assumed + "]", "[" + first + "," + second + "]");
    assertEquals("[" + first + "," + second + "," + assumed + "]", browser.await(REDO, three));
  }
}
