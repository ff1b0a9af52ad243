package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.it.HostOptions;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Person;

/** The first look at a project without settings: what Jira already knows, and a proposal. */
@BrowserTest
class SettingsStartBrowserIT {
  private static final By OFFER = By.id("rice-set-start");

  private final Browser browser;
  private final Hosts hosts;
  private int clicks;

  SettingsStartBrowserIT(Browser browser, Hosts hosts) {
    this.browser = browser;
    this.hosts = hosts;
  }

  private static void anew(Store store) {
    NewSite.forgetTheSetup(store);
    NewSite.forgetTheScores(store);
  }

  private HostProcess host(Consumer<Store> change) throws Exception {
    Path data = hosts.scoredShop();
    try (Store store = Store.open(data)) {
      change.accept(store);
      store.commit();
    }
    return HostProcess.start(HostOptions.on(data));
  }

  private static String revision(HostProcess host) throws Exception {
    return host.person("alice").settings("SHOP").response().headers().firstValue("ETag").orElse("");
  }

  private void click(WebElement element) {
    clicks++;
    element.click();
  }

  @Test
  void fromInstallingToTheRankedBacklogItIsAtMostEightClicks() throws Exception {
    try (HostProcess host = host(SettingsStartBrowserIT::anew)) {
      Site site = new Site(browser, host);
      site.logIn("admin");
      // Jira's page of apps leads here by the app's button "Configure".
      clicks = 1;
      SetupPage setup = site.setup();
      click(setup.button("Set up the fields"));
      setup.message();
      // A click opens the list, another one chooses.
      clicks += 2;
      setup.choose("Online Shop (SHOP)");
      click(setup.button("Add to the screens"));
      browser.until("they are added", d -> setup.message().equals("The factors were added."));
      click(browser.see(By.partialLinkText("RICE settings of Online Shop")));
      assertEquals(List.of(), browser.violations("#content"));
      click(browser.see(OFFER));
      click(browser.see(By.id("rice-set-open")));

      new BacklogList(browser).awaitRows();
      assertTrue(clicks <= 8, clicks + " clicks");
      assertEquals("\"1\"", revision(host));
    }
  }

  @Test
  void whatJiraKnowsIsShownWithTheProposalWhichIsTakenByTheKeyboard() throws Exception {
    try (HostProcess host = host(NewSite::forgetTheSettings)) {
      Site site = new Site(browser, host);
      site.logIn("alice");
      site.open("/plugins/servlet/rice/settings?project=SHOP");
      browser.see(OFFER);

      String text = browser.text(By.cssSelector(".rice-start-factors"));
      assertTrue(text.contains("Field Reach"), text);
      assertTrue(text.matches("(?s).*\\d+ of \\d+.*"), text);
      assertEquals(4, browser.all(By.cssSelector(".rice-start-factor")).size());
      assertTrue(browser.all(By.cssSelector(".rice-proposed")).size() >= 4);
      assertEquals(3, browser.all(By.cssSelector(".rice-formula")).size());
      assertFalse(browser.see(By.cssSelector(".rice-start-view")).getText().contains("undefined"));
      assertEquals(List.of(), browser.violations("html"));
      while (!"rice-set-start".equals(browser.ofFocused("id"))) {
        browser.press(Keys.TAB);
      }
      browser.press(Keys.ENTER);

      browser.until("it has the focus", d -> "rice-set-open".equals(browser.ofFocused("id")));
      String done = browser.text(By.cssSelector(".rice-start-foot .rice-news"));
      assertTrue(done.matches("Done\\. Issues with a score: \\d+\\."), done);
      browser.see(By.linkText("Look at the settings")).click();
      SettingsDesk desk = new SettingsDesk(browser);
      assertEquals("Factors", desk.section());
      assertFalse(desk.isChanged());
    }
  }

  @Test
  void numbersThatMayBeOfAnotherScaleAreSaidBesideTheirFactor() throws Exception {
    try (HostProcess host = host(NewSite::forgetTheSettings)) {
      Person admin = host.person("admin");
      admin.setField("SHOP-7", admin.fieldId("Confidence"), "120");
      Site site = new Site(browser, host);
      site.logIn("alice");
      site.open("/plugins/servlet/rice/settings?project=SHOP");
      browser.see(OFFER);

      String doubt = browser.text(By.cssSelector(".rice-start-factor:nth-of-type(3) .rice-doubt"));
      assertTrue(doubt.matches("1 of \\d+ values are more than 100, and give no score\\."), doubt);
      assertEquals(List.of(), browser.violations("html"));
    }
  }

  @Test
  void theProposalCanBeAdjustedFirstAndEverythingDoneByHand() throws Exception {
    try (HostProcess host = host(NewSite::forgetTheSettings)) {
      Site site = new Site(browser, host);
      site.logIn("alice");
      site.open("/plugins/servlet/rice/settings?project=SHOP");
      browser.see(SettingsDesk.button("Set up by hand")).click();
      SettingsDesk desk = new SettingsDesk(browser);
      assertEquals("Factors", desk.section());
      assertEquals("Factors", desk.focused());
      assertFalse(desk.isChanged());
      browser.reload();
      desk.awaitReady();
      assertEquals("Factors", desk.section());

      browser.back();
      browser.see(SettingsDesk.button("Adjust it first")).click();
      desk.awaitReady();
      assertTrue(desk.isChanged());
      assertEquals("\"0\"", revision(host));
      List<String> changes = desk.changes();
      assertFalse(changes.isEmpty());
      desk.save();
      assertEquals("\"1\"", revision(host));
      String unit = desk.value("$.factors.reach.unit");
      browser.reload();
      new SettingsDesk(browser);
      assertEquals(unit, desk.value("$.factors.reach.unit"));
      desk.section("History and files");
      browser.see(SettingsDesk.button("What changed in revision 1")).click();
      browser.see(By.cssSelector(".rice-history-changes .rice-changes"));
      assertEquals(changes, desk.rows(By.cssSelector(".rice-history-changes tbody tr")));
    }
  }
}
