package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.riceforjira.host.it.HostProcess;

/** Each part of the settings beside the factors: what is changed there is what is stored. */
@BrowserTest
class SettingsPartsBrowserIT extends SettingsShop {
  SettingsPartsBrowserIT(Browser browser, HostProcess host) {
    super(browser, host);
  }

  @Test
  void levelsAreMadeByHandOrTakenReadyMade() throws Exception {
    SettingsDesk desk = open("#scales");
    assertEquals("Scales", desk.section());
    new Select(browser.see(By.id("rice-set-factors-impact-preset"))).selectByVisibleText("1 to 5");
    browser
        .see(By.xpath("//*[@id='rice-set-factors-impact-preset']/following-sibling::button"))
        .click();
    desk.awaitAnnounced("The levels now are those of 1 to 5.");
    assertEquals("very low", desk.value("$.factors.impact.levels[0].name"));
    browser.all(SettingsDesk.button("Add level")).get(0).click();
    desk.type("$.factors.reach.levels[0].name", "<b>Half</b> the world");
    desk.type("$.factors.reach.levels[0].value", "1000.5");
    desk.choose("$.decimals", "0");
    browser.reload();
    desk.awaitReady();
    assertEquals("Scales", desk.section());
    assertFalse(desk.isChanged());
    browser.all(SettingsDesk.button("Add level")).get(0).click();
    desk.type("$.factors.reach.levels[0].name", "<b>Half</b> the world");
    desk.type("$.factors.reach.levels[0].value", "1000.5");
    desk.choose("$.decimals", "0");
    desk.save();

    assertEquals(
        "[{\"name\":\"<b>Half</b> the world\",\"value\":1000.5}]",
        stored("factors", "reach", "levels"));
    assertEquals("0", stored("decimals"));
  }

  @Test
  void whatTheFieldOfConfidenceHoldsChangesWhatIsUsualWithIt() throws Exception {
    SettingsDesk desk = open("#scales");
    desk.choose("$.factors.confidence.stored", "a scale of its own, taken as it is");
    desk.awaitAnnounced(
        "Unit, levels and uncertainty now are those that are usual for this, where nobody had"
            + " changed them.");
    assertFalse(desk.has("$.factors.confidence.levels[0].name"));
    desk.save();

    assertEquals("\"raw\"", stored("factors", "confidence", "stored"));
    assertEquals("[]", stored("factors", "confidence", "levels"));
    desk.section("Planning");
    assertEquals("10", desk.value("$.uncertainty[0].confidence"));
  }

  @Test
  void goalsAreRulesInOrderWithTheNumberOfIssuesThatMatchNow() throws Exception {
    SettingsDesk desk = open("#goals");
    desk.press("Add goal");
    desk.type("$.goals[0].label", "Epics");
    desk.type("$.goals[0].jql", "issuetype = Epic");
    desk.type("$.goals[0].multiplier", "2");
    desk.press("Add goal");
    desk.type("$.goals[1].label", "<img src=x onerror=alert(1)>");
    desk.type("$.goals[1].jql", "project = SHOP");
    String count = "Matches 42 issues now; the first goal for ";
    browser.until(
        "counted", page -> browser.see(By.className("rice-rows")).getText().contains(count));
    desk.press("Move up: <img src=x onerror=alert(1)>");
    desk.awaitAnnounced("<img src=x onerror=alert(1)> is now 1 of 2.");
    desk.type("$.goals[0].jql", "Rich = 5");
    browser.until("refused", page -> desk.error("$.goals[0].jql").contains("Rich"));
    onlyRefused(400);
    desk.type("$.goals[0].jql", "priority = High");
    desk.awaitStatus("2 changes not saved");
    desk.save();

    assertTrue(stored("goals").startsWith("[{\"label\":\"<img src=x onerror=alert(1)>\""));
    assertTrue(stored("goals").contains("\"jql\":\"issuetype = Epic\",\"multiplier\":2"));
    assertEquals("1.5", desk.value("$.goals[0].multiplier"));
  }

  @Test
  void goalsAreCountedByWhatMatchesAndByWhatTheyAreFirstFor() throws Exception {
    int all = alice.keys("project = SHOP").size();
    int epics = alice.keys("project = SHOP AND issuetype = Epic").size();
    SettingsDesk desk = open("#goals");
    desk.press("Add goal");
    desk.type("$.goals[0].label", "Epics");
    desk.type("$.goals[0].jql", "issuetype = Epic");
    desk.press("Add goal");
    desk.type("$.goals[1].label", "Everything");
    desk.type("$.goals[1].jql", "project = SHOP");
    awaitCounts(
        "Matches %1$d issues now; the first goal for %1$d of them.".formatted(epics),
        "Matches %d issues now; the first goal for %d of them.".formatted(all, all - epics));
    desk.type("$.goals[1].jql", "Rich = 5");
    browser.until("refused", page -> desk.error("$.goals[1].jql").contains("Rich"));
    awaitCounts("", "");
    onlyRefused(400);

    HeldAnswers answers = new HeldAnswers(browser);
    answers.hold("/settings/check$");
    desk.type("$.goals[1].jql", "project = SHOP");
    answers.answer(
        0,
        200,
        """
        {"settings": {}, "warnings": [], "candidates": {"matching": null},
         "goals": [{"path": "$.goals[0]", "matching": null, "first": null},
                   {"path": "$.goals[1]", "matching": 7, "first": null}],
         "changes": [{"label": "Goal 1", "before": null, "after": "some"}]}
        """);
    awaitCounts("", "Matches 7 issues now.");
    desk.press("Discard");
  }

  private void awaitCounts(String... counts) {
    browser.until(
        "counted: " + List.of(counts),
        page ->
            browser.all(By.className("rice-count")).stream()
                .map(WebElement::getText)
                .toList()
                .equals(List.of(counts)));
  }

  @Test
  void aProjectThatIsSwitchedOffSaysSoAboveEveryPart() throws Exception {
    alice.putSettings(SHOP, stored().toString().replace("\"enabled\":true", "\"enabled\":false"));
    SettingsDesk desk = open("#planning");
    By notice = By.cssSelector(".rice-settings > .aui-message-info");
    assertEquals(
        "RICE is switched off for this project: nothing is scored or ranked. Switch it on",
        browser.text(notice));
    assertEquals(List.of(), browser.violations("#content"));
    browser.see(By.linkText("Switch it on")).click();
    browser.until("it is shown", page -> "People".equals(desk.section()));
    browser.see(By.cssSelector("label[for=rice-set-enabled]")).click();
    assertTrue(isShown(notice));
    desk.save();

    browser.until("it is on", page -> !isShown(notice));
    desk.section("Planning");
    assertFalse(isShown(notice));
  }

  private boolean isShown(By by) {
    return browser.all(by).stream().anyMatch(WebElement::isDisplayed);
  }

  @Test
  void planningIsSavedWithLanesLinksAndUncertainty() throws Exception {
    SettingsDesk desk = open("#planning");
    desk.type("$.planning.candidates.jql", "issuetype = Story");
    browser.until(
        "counted",
        page -> browser.all(By.className("rice-count")).get(0).getText().contains("now"));
    desk.choose("$.planning.horizon.periodKind", "Month");
    desk.type("$.planning.horizon.periods", "6");
    desk.type("$.planning.horizon.capacity", "7.5");
    desk.choose("$.planning.lanes.kind", "Assignee");
    browser.see(By.id("rice-set-planning-lanes-capacities-new")).sendKeys("bob's \"lane\"");
    desk.press("Add");
    desk.type("$.planning.lanes.capacities['bob\\'s \"lane\"']", "3");
    desk.type("$.planning.cutLine.sprintCapacity", "4");
    desk.choose("$.planning.cutLine.policy", "smaller ones after it fill what is left");
    desk.choose("$.planning.prerequisites.direction", "SHOP-1 blocks SHOP-2: SHOP-2 comes first");
    desk.type("$.review.afterDays", "30");
    desk.press("Remove: Confidence 50");
    new Select(desk.input("$.planning.planFields.end")).selectByValue("duedate");
    desk.save();

    assertEquals("\"issuetype = Story\"", stored("planning", "candidates", "jql"));
    assertEquals(
        "{\"periodKind\":\"month\",\"periods\":6,\"capacity\":7.5,\"mostIssues\":1000}",
        stored("planning", "horizon"));
    assertEquals(
        "{\"kind\":\"assignee\",\"field\":null,\"capacities\":{\"bob\\u0027s \\\"lane\\\"\":3}}",
        stored("planning", "lanes").replace("'", "\\u0027"));
    assertEquals("{\"policy\":\"fill\",\"sprintCapacity\":4}", stored("planning", "cutLine"));
    assertEquals("\"inward\"", stored("planning", "prerequisites", "direction"));
    assertEquals("\"duedate\"", stored("planning", "planFields", "end"));
    assertEquals("30", stored("review", "afterDays"));
    assertFalse(stored("uncertainty").contains("50"));
  }

  @Test
  void aRoleEditsAndTheProjectCanBeSwitchedOff() throws Exception {
    SettingsDesk desk = open("#people");
    assertEquals("everybody who may edit the issue", desk.chosen("$.editors.role"));
    desk.choose("$.editors.role", "only members of the role Developers");
    browser.see(By.cssSelector("label[for=rice-set-enabled]")).click();
    desk.awaitStatus("2 changes not saved");
    desk.press("Save");

    desk.awaitNews("Saved. RICE is off for this project; scores stay as they are.");
    assertEquals("false", stored("enabled"));
    assertFalse(stored("editors", "role").equals("null"));
    browser.see(By.cssSelector("label[for=rice-set-enabled]")).click();
    desk.save();
    assertEquals("true", stored("enabled"));
  }

  @Test
  void aPreviewTellsWhatSavingWouldChangeAndWritesNothing() throws Exception {
    SettingsDesk desk = open("#planning");
    desk.section("Factors");
    desk.addSource("effort", "Original estimate");
    desk.press("Remove: Number field, Effort");
    desk.press("Preview");

    browser.until("it is shown", page -> "What saving would change".equals(desk.focused()));
    String text = browser.text(By.cssSelector(".rice-set-stage"));
    assertTrue(text.contains("What loses its score"), text);
    assertTrue(text.contains("Effort is missing"), text);
    assertTrue(desk.rows(By.cssSelector(".rice-set-stage tbody tr")).size() >= 10);
    assertEquals(List.of(), browser.violations("#content"));
    assertTrue(stored("factors", "effort", "sources").contains("number"));
    browser.see(By.linkText("Back to the settings")).click();
    desk.awaitReady();
    assertEquals(List.of("Original estimate"), desk.sources("effort"));
    desk.press("Discard");
    desk.type("$.factors.reach.unit", "visitors");
    desk.press("Preview");
    browser.until("it is shown", page -> "What saving would change".equals(desk.focused()));
    text = browser.text(By.cssSelector(".rice-set-stage"));
    assertTrue(text.contains("No score and no rank would change."), text);
    desk.press("Save");
    desk.awaitNews("Scores written: 0");
    assertEquals("Factors", desk.section());
  }

  @Test
  void whatWasRecalculatedCanBeTakenBack() throws Exception {
    SettingsDesk desk = open("#goals");
    desk.press("Add goal");
    desk.type("$.goals[0].label", "Everything");
    desk.type("$.goals[0].jql", "project = SHOP");
    desk.awaitStatus("1 change not saved");
    String score =
        alice.card("SHOP-3").object().getAsJsonObject("outcome").get("stored").toString();
    desk.save();
    assertFalse(
        score.equals(
            alice.card("SHOP-3").object().getAsJsonObject("outcome").get("stored").toString()));
    desk.press("Undo the scores");
    desk.press("Undo");

    desk.awaitNews("Each is what it was before.");
    assertEquals(
        score, alice.card("SHOP-3").object().getAsJsonObject("outcome").get("stored").toString());
    desk.press("Close");
    browser.until(
        "closed", page -> browser.all(By.cssSelector(".rice-bar:not([hidden])")).isEmpty());
    assertEquals("Goals", desk.focused());
  }
}
