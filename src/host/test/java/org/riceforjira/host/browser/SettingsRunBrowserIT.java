package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.riceforjira.host.it.Hosts;

/** Runs that the settings start: followed, also after a reload, and ended. */
@BrowserTest
class SettingsRunBrowserIT extends BulkProject {
  private static final By BAR = By.cssSelector(".rice-bar [role=progressbar][aria-valuenow]");

  SettingsRunBrowserIT(Browser browser, Hosts hosts) throws Exception {
    super(browser, hosts);
  }

  @Test
  void aRunIsFollowedAlsoAfterAReloadAndCanBeEnded() throws Exception {
    SettingsDesk desk = SettingsDesk.open(browser, site, KEY, "#goals");
    desk.type("$.goals[0].multiplier", "4");
    desk.awaitStatus("1 change not saved");
    trouble.holdReindexAfter(2);
    desk.press("Save");
    browser.see(BAR);
    assertEquals(List.of(), browser.violations("#content"));
    browser.reload();
    desk.awaitReady();

    desk.awaitNews("The scores are being brought up to date:");
    browser.see(BAR);
    desk.press("Cancel");
    trouble.end();
    desk.awaitNews("The run did not get to its end.");
    browser.see(SettingsDesk.button("Undo the scores"));
    String details = browser.see(By.linkText("Details")).getDomAttribute("href");
    assertTrue(details.contains("/plugins/servlet/rice/recalculations#run="), details);
  }

  @Test
  void aPreviewWaitsForTheRunThatIsUnderWayAndCanBeEnded() throws Exception {
    trouble.holdReindexAfter(2);
    admin.start(KEY, "{}");
    SettingsDesk desk = SettingsDesk.open(browser, site, KEY, "#goals");
    desk.type("$.goals[0].multiplier", "5");
    desk.awaitStatus("1 change not saved");
    desk.press("Preview");
    desk.awaitNews("Another run is under way; the preview comes after it:");
    trouble.end();

    browser.until("it is shown", page -> "What saving would change".equals(desk.focused()));
    String text = browser.text(By.cssSelector(".rice-impact"));
    assertTrue(text.contains("Scores that change\n" + SCORED), text);
    desk.press("Discard");
  }
}
