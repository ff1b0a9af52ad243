package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.HostProcess;

/** The scripts that the backlog page loads only when somebody uses them. */
@BrowserTest
class BacklogToolsBrowserIT {
  private static final String COPY = "Copy as a table";
  private static final By LATER = By.cssSelector("script[src*='rice-backlog-tools']");
  private static final By ALL = By.cssSelector("script[src], link[href]");

  private static final String TIMES_ASKED =
      "return performance.getEntriesByType('resource')"
          + ".filter(({ name }) => name.includes('/webResources/')).length";

  /** Questions for web resources fail as long as {@code window.cutOff} is set. */
  private static final String CUT_OFF =
      "const real = window.fetch; window.cutOff = true; window.fetch = (url, options) =>"
          + " window.cutOff && String(url).includes('/webResources/')"
          + " ? Promise.reject(new TypeError('cut off')) : real(url, options);";

  private final Browser browser;
  private final Site site;

  BacklogToolsBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.site = new Site(browser, host);
  }

  @BeforeEach
  void logIn() {
    site.logIn("viewer");
  }

  @Test
  void theyComeWithTheFirstUseAndOnlyOnce() {
    Planning planning = Planning.at(site, browser, "#capacity=10");
    assertEquals(0, browser.all(LATER).size());

    planning.press(COPY);
    planning.message("Copied ");
    int later = browser.all(LATER).size();
    assertTrue(later > 5, "scripts: " + later);
    planning.press("What fits");
    planning.aside("fit");

    assertEquals(later, browser.all(LATER).size());
    assertEquals(1L, browser.run(TIMES_ASKED));
    List<String> addresses =
        browser.all(ALL).stream()
            .map(node -> node.getDomAttribute(node.getTagName().equals("script") ? "src" : "href"))
            .toList();
    assertEquals(addresses.stream().distinct().toList(), addresses);
  }

  @Test
  void whereTheyCannotBeLoadedTheyCanBeTriedAgain() {
    Planning planning = Planning.at(site, browser, "");
    browser.run(CUT_OFF);
    planning.press(COPY);
    planning.message("This tool could not be loaded. Check the connection.");
    assertEquals(COPY, focused());
    assertEquals(List.of(), planning.violations());

    browser.run("window.cutOff = false");
    planning.press("Try again");
    planning.message("Copied ");
    assertEquals(COPY, focused());
  }

  @Test
  void whyIsToldOnceItsScriptsAreThereAndTheFocusComesBack() {
    BacklogRows rows = BacklogRows.at(site, browser, "SHOP-21");
    browser.run(CUT_OFF);
    rows.go("SHOP-21", "score");
    browser.press(Keys.ENTER);
    rows.message("This tool could not be loaded.");
    browser.run("window.cutOff = false");
    browser.press(Keys.ENTER);

    assertTrue(rows.aside().startsWith("Why SHOP-21 has this place"), rows.aside());
    browser.press(Keys.ESCAPE);
    rows.awaitFocus("SHOP-21", "score");
  }

  @Test
  void withoutJirasLoaderThePageSaysSo() {
    Planning planning = Planning.at(site, browser, "");
    browser.run("delete window.WRM.require");
    planning.press(COPY);
    planning.message("This tool cannot be loaded here.");
  }

  private String focused() {
    return (String) browser.run("return document.activeElement.textContent");
  }
}
