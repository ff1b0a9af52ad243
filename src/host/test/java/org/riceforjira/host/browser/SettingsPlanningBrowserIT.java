package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.HostProcess;

/** What the page itself says of plans: links in words, spreads as factors, lanes and counts. */
@BrowserTest
class SettingsPlanningBrowserIT extends SettingsShop {
  private static final String DIRECTION = "$.planning.prerequisites.direction";
  private static final String QUERY = "$.planning.candidates.jql";
  private static final By COUNT = By.className("rice-count");

  private final HeldAnswers answers;

  SettingsPlanningBrowserIT(Browser browser, HostProcess host) {
    super(browser, host);
    this.answers = new HeldAnswers(browser);
  }

  @Test
  void whichIssueComesFirstIsToldInTheWordsOfTheLink() {
    SettingsDesk desk = open("#planning");
    assertEquals(
        List.of(
            "SHOP-1 blocks SHOP-2: SHOP-1 comes first", "SHOP-1 blocks SHOP-2: SHOP-2 comes first"),
        desk.offered(DIRECTION));
    desk.choose(DIRECTION, "SHOP-1 blocks SHOP-2: SHOP-2 comes first");
    desk.choose("$.planning.prerequisites.linkType", "Relates (relates to)");

    assertEquals(
        List.of(
            "SHOP-1 relates to SHOP-2: SHOP-1 comes first",
            "SHOP-1 relates to SHOP-2: SHOP-2 comes first"),
        desk.offered(DIRECTION));
    assertEquals("SHOP-1 relates to SHOP-2: SHOP-2 comes first", desk.chosen(DIRECTION));
    desk.press("Discard");
  }

  @Test
  void aSpreadIsToldAsTheFactorThatItMeans() {
    SettingsDesk desk = open("#planning");
    String spread = "$.uncertainty[0].sigma";
    desk.type(spread, "0.5");
    assertEquals("\u00f7 1.65 to \u00d7 1.65", within());
    desk.type(spread, "0");
    assertEquals("\u00f7 1 to \u00d7 1", within());
    desk.type(spread, "much");
    assertEquals("", within());
    desk.type(spread, "");
    assertEquals("", within());
    desk.press("Discard");
    // Some of that may have been checked, and refused.
    browser.errors();
  }

  private String within() {
    return (String)
        browser.run(
            "return document.querySelector('#rice-set-uncertainty-list td.rice-subtle').textContent");
  }

  @Test
  void aMistypedCapacityOfALaneIsNotToCorrectWhenTheLanesAreOthers() {
    SettingsDesk desk = open("#planning");
    desk.choose("$.planning.lanes.kind", "Component");
    browser.see(By.id("rice-set-planning-lanes-capacities-new")).sendKeys("Gateway", Keys.ENTER);
    desk.type("$.planning.lanes.capacities.Gateway", "lots");
    desk.awaitStatus("Not saved, 1 thing to correct");
    desk.choose("$.planning.lanes.kind", "Assignee");
    desk.type(QUERY, "Rich = 5");

    browser.until("the query is told", page -> desk.error(QUERY).contains("Rich"));
    desk.awaitStatus("Not saved, 1 thing to correct");
    assertFalse(desk.changes().toString().contains("Gateway"), desk.changes().toString());
    onlyRefused(400);
    desk.press("Discard");
  }

  @Test
  void candidatesAreCountedOnlyWhereJiraTellsOf() {
    SettingsDesk desk = open("#planning");
    browser.until("counted", page -> count().endsWith("match now."));
    desk.type(QUERY, "Rich = 5");
    browser.until("refused", page -> desk.error(QUERY).contains("Rich"));
    assertEquals("", count());
    onlyRefused(400);

    answers.hold("/settings/check$");
    desk.type(QUERY, "issuetype = Epic");
    answers.answer(0, 200, checked(1));
    browser.until("counted", page -> count().equals("1 issue matches now."));
    desk.type(QUERY, "issuetype = Story");
    browser.until("nobody knows yet", page -> count().isEmpty());
    answers.answer(1, 200, checked(null));
    desk.awaitStatus("1 change not saved");
    assertEquals("", count());
    desk.press("Discard");
  }

  private static String checked(Integer matching) {
    return """
        {"settings": {}, "warnings": [], "goals": [], "candidates": {"matching": %s},
         "changes": [{"label": "Candidates", "before": null, "after": "some"}]}
        """
        .formatted(matching);
  }

  private String count() {
    return browser.all(COUNT).get(0).getText();
  }
}
