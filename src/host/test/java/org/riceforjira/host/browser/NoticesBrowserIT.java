package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.riceforjira.host.it.HostOptions;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Person;

/** What pages say first: that something is gone which settings name, or that RICE is off. */
@BrowserTest
class NoticesBrowserIT {
  private static final String KEY = "SHOP-21";
  private static final By NOTICE = By.cssSelector("#content .aui-message");
  private static final By PROBLEMS = By.cssSelector(".rice-panel .rice-problems");

  private final Browser browser;
  private final Hosts hosts;

  NoticesBrowserIT(Browser browser, Hosts hosts) {
    this.browser = browser;
    this.hosts = hosts;
  }

  @Test
  void whatIsGoneIsSaidWithTheNextStepAndTheScoreThatStaysIsShown() throws Exception {
    try (HostProcess host = HostProcess.start(HostOptions.on(hosts.scoredShop()))) {
      Person admin = host.person("admin");
      String effort = admin.fieldId("Effort");
      admin.send("DELETE", "/rest/api/2/customFields?ids=" + effort, "");
      Site site = new Site(browser, host);
      site.logIn("alice");

      RicePanel panel = site.panel(KEY);
      assertEquals("1\u202f600 RICE score", panel.score());
      assertTrue(browser.text(PROBLEMS).contains(effort), browser.text(PROBLEMS));
      assertTrue(browser.text(PROBLEMS).endsWith("Scores stay as they are until then."));
      assertFalse(browser.has(By.cssSelector(".rice-panel .rice-gaps")));
      assertEquals(List.of(), browser.violations(".rice-panel"));

      site.open("/plugins/servlet/rice/backlog?project=SHOP");
      assertTrue(browser.text(NOTICE).contains(effort), browser.text(NOTICE));
      assertTrue(
          browser
              .see(By.cssSelector("#content .aui-message a"))
              .getDomProperty("href")
              .endsWith("/plugins/servlet/rice/settings?project=SHOP"));
      browser.see(By.cssSelector(".rice-backlog"));
      assertEquals(List.of(), browser.violations("#content .aui-message"));
    }
  }

  @Test
  void aProjectThatHasSwitchedRiceOffHasNeitherPanelNorList() throws Exception {
    try (HostProcess host = HostProcess.start(HostOptions.on(hosts.scoredShop()))) {
      Person alice = host.person("alice");
      JsonObject settings = alice.settings("SHOP").object();
      settings.addProperty("enabled", false);
      alice.putSettings("SHOP", settings.toString());
      Site site = new Site(browser, host);
      site.logIn("bob");

      site.open("/browse/" + KEY);
      String page = browser.text(By.id("content"));
      assertTrue(page.contains("RICE is switched off for the project Online Shop."), page);
      assertFalse(browser.has(By.cssSelector(".rice-panel")));
      site.open("/plugins/servlet/rice/backlog?project=SHOP");
      assertEquals("RICE is switched off for the project Online Shop.", browser.text(NOTICE));
      assertFalse(browser.has(By.cssSelector(".rice-backlog")));
      assertEquals(List.of(), browser.violations("#content .aui-message"));

      site.logIn("alice");
      site.open("/browse/" + KEY);
      browser.see(By.linkText("RICE settings")).click();
      SettingsDesk desk = new SettingsDesk(browser);
      assertEquals("People", desk.section());
      assertTrue(browser.see(By.id("rice-set-enabled")).isDisplayed());
    }
  }
}
