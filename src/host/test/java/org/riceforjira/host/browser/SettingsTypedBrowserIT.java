package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.HostProcess;

/** A Jira that does not tell its types of links, its roles or the options of its fields. */
@BrowserTest
class SettingsTypedBrowserIT extends SettingsShop {
  private static final String SILENT =
      """
      if (location.search.includes('silent')) {
        const real = window.fetch;
        window.fetch = (url, options) => real(url, options).then((answer) => {
          if (!url.endsWith('/settings/choices')) {
            return answer;
          }
          return answer.json().then((told) => {
            const selectFields = [{ id: 'customfield_99', name: 'Size', options: null }];
            const less = Object.assign(told, { linkTypes: null, roles: null, selectFields });
            return new Response(JSON.stringify(less), { status: 200 });
          });
        });
      }
      """;

  SettingsTypedBrowserIT(Browser browser, HostProcess host) {
    super(browser, host);
  }

  @BeforeEach
  void aSilentJira() {
    browser.inEachPage(SILENT);
  }

  @Test
  void typesOfLinksAndRolesAreTyped() throws Exception {
    SettingsDesk desk = open("&silent#factors");
    desk.addSource("reach", "Number of links");
    desk.type("$.factors.reach.sources[1].linkType", "Blocks");
    desk.choose("$.factors.reach.sources[1].direction", "from the issue");
    desk.section("Planning");
    desk.type("$.planning.prerequisites.linkType", "Relates");
    desk.section("People");
    desk.type("$.editors.role", "10100");
    assertEquals(List.of(), browser.violations("#content"));
    desk.save();

    assertEquals(
        "{\"kind\":\"linkCount\",\"linkType\":\"Blocks\",\"direction\":\"outward\"}",
        stored()
            .getAsJsonObject("factors")
            .getAsJsonObject("reach")
            .getAsJsonArray("sources")
            .get(1)
            .toString());
    assertEquals("\"Relates\"", stored("planning", "prerequisites", "linkType"));
    assertEquals("10100", stored("editors", "role"));
  }

  @Test
  void whatIsTypedWronglyIsToldBesideIt() throws Exception {
    SettingsDesk desk = open("&silent#people");
    desk.type("$.editors.role", "Developers");
    browser.until("told", page -> !desk.error("$.editors.role").isEmpty());
    desk.type("$.editors.role", "");
    desk.section("Planning");
    desk.type("$.planning.prerequisites.linkType", "Blocked");
    browser.until(
        "refused", page -> desk.error("$.planning.prerequisites.linkType").contains("Blocked"));
    onlyRefused(400);
  }

  @Test
  void optionsAreTypedWithTheirValues() throws Exception {
    SettingsDesk desk = open("&silent#factors");
    desk.addSource("impact", "Select field");
    desk.choose("$.factors.impact.sources[1].field", "Size (customfield_99)");
    browser
        .see(By.id("rice-set-factors-impact-sources_911_93-values-new"))
        .sendKeys("Small", Keys.ENTER);
    desk.type("$.factors.impact.sources[1].values.Small", "0.5");
    assertEquals("Value of Small", desk.focused());
    desk.press("Remove: Small");
    desk.awaitAnnounced("Small is removed.");
    assertFalse(desk.has("$.factors.impact.sources[1].values.Small"));
  }
}
