package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;

/** What the page of the backlog is for whoever looks at it, in whatever state the list is. */
@BrowserTest
class BacklogStatesBrowserIT {
  private static final String SHOP = "SHOP";
  private static final String FIRST = "SHOP-6"; // 12500 x 2 x 0.80 / 0.75

  private final Browser browser;
  private final Hosts hosts;
  private final Site site;

  BacklogStatesBrowserIT(Browser browser, Hosts hosts, HostProcess host) {
    this.browser = browser;
    this.hosts = hosts;
    this.site = new Site(browser, host);
  }

  @Test
  void thoseWhoOnlyLookAreToldSoOnce() {
    site.logIn("viewer");
    BacklogList list = site.backlog(SHOP, "");

    assertEquals(1, browser.all(By.cssSelector(".rice-read-only")).size());
    assertEquals("12\u202f500", list.cell(FIRST, "reach"));
    assertFalse(browser.has(By.cssSelector(".rice-grid .rice-col-reach .rice-cell")));
    site.logIn("alice");
    site.backlog(SHOP, "");
    assertFalse(browser.has(By.cssSelector(".rice-read-only")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          500 | {"errorMessages": ["The index is broken."]} | The backlog cannot be shown | The index is broken. | Try again
          409 | {"errorMessages": ["There are no fields."]} | The backlog cannot be shown | There are no fields. | Try again
          404 | {"errorMessages": ["There is no project X."]} | You cannot see this backlog | There is no project X. |
          200 | {"preparing": {"done": 1200, "of": 5000}} | The issues are being ranked | 1\u202f200 of 5\u202f000 issues are done. |
          """)
  void whereThereIsNoListThePageSaysWhy(
      int status, String json, String title, String sentence, String step) {
    site.logIn("viewer");
    BacklogList list = site.backlog(SHOP, "");
    list.find("nothing like that");
    browser.until("nothing is found", d -> list.state().startsWith("No issue matches"));
    list.pretend(status, json);
    list.press("Missing data");

    browser.until(title, d -> list.state().startsWith(title));
    assertTrue(list.state().contains(sentence), list.state());
    assertEquals(step != null, list.state().contains("Try again"));
    assertEquals(List.of(), browser.violations("#content"));
  }

  @Test
  void administratorsAreLedToTheSetup() {
    site.logIn("admin");
    BacklogList list = site.backlog(SHOP, "");
    browser.run(
        "window.fetch = (url) => Promise.resolve(url.endsWith('/setup')"
            + " ? new Response('{\"ready\": false}') : new Response('{}', {status: 409}))");
    list.press("Missing data");

    browser.until("the setup", d -> list.state().startsWith("RICE is not set up yet"));
    browser.see(By.linkText("Set up RICE")).click();
    browser.see(By.cssSelector(".rice-setup"));
  }

  @ParameterizedTest(name = "AUI {0}, {1}, {2} pixels")
  @CsvSource({
    "10, light, 1280",
    "10, dark, 1280",
    "9, light, 1280",
    "9, dark, 1280",
    "10, light, 390"
  })
  void theListIsAccessibleInBothThemesAndNarrow(int aui, String theme, int width) throws Exception {
    Site own = new Site(browser, hosts.withAui(aui));
    own.logIn("alice");
    own.theme(theme);
    browser.width(width);
    BacklogList list = own.backlog(SHOP, "#capacity=6&text=s");
    String picture = "backlog-aui%d-%s-%d".formatted(aui, theme, width);
    list.select(list.keys().get(1));
    browser.picture(picture);
    List<String> found = browser.violations("html");
    if (width < 600) {
      browser.see(By.cssSelector(".rice-fold")).click();
    }
    browser.see(By.cssSelector(".rice-disclose")).click();
    browser.see(By.id("rice-filter-jql"));
    browser.picture(picture + "-filters");

    assertEquals(List.of(), found);
    assertEquals(List.of(), browser.violations("html"));
    assertEquals(true, browser.run("return document.documentElement.scrollWidth <= innerWidth"));
  }
}
