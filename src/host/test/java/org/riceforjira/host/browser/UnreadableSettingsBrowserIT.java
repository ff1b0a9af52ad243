package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.BrokenSettings;
import org.riceforjira.host.it.HostOptions;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;

/** What is stored cannot be read: the page says so, and mends it. */
@BrowserTest
class UnreadableSettingsBrowserIT {
  private static final By ERROR = By.cssSelector(".rice-settings .aui-message-error");

  private final Browser browser;
  private final Hosts hosts;

  UnreadableSettingsBrowserIT(Browser browser, Hosts hosts) {
    this.browser = browser;
    this.hosts = hosts;
  }

  @Test
  void anEarlierRevisionIsRestored() throws Exception {
    try (HostProcess host =
        HostProcess.start(HostOptions.on(BrokenSettings.in(hosts.scoredShop())))) {
      Site site = new Site(browser, host);
      site.logIn("alice");
      site.open("/plugins/servlet/rice/settings?project=SHOP");
      assertTrue(browser.text(ERROR).contains("(revision 2) cannot be read"));
      assertTrue(browser.text(ERROR).contains("$.version"), browser.text(ERROR));
      browser.see(By.xpath("//button[. = 'Use the defaults']"));
      browser.picture("settings-unreadable");
      assertEquals(List.of(), browser.violations("#content"));

      int before = runs(host);
      browser.see(By.cssSelector("[aria-label='Restore revision 1']")).sendKeys(Keys.ENTER);

      browser.see(By.id("rice-nav-factors"));
      assertEquals(before + 1, runs(host), "the scores follow");
      assertEquals(200, host.person("alice").settings("SHOP").status());
      assertTrue(browser.errors().stream().allMatch(error -> error.contains("409")));
    }
  }

  private static int runs(HostProcess host) throws Exception {
    return host.person("alice")
        .get("/rest/rice/1.0/projects/SHOP/recalculations")
        .object()
        .getAsJsonArray("runs")
        .size();
  }
}
