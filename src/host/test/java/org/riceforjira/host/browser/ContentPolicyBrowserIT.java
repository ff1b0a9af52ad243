package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.HostProcess;

/** Under a policy that lets no script run but files of the site, the app does without any other. */
@BrowserTest
class ContentPolicyBrowserIT {
  private static final String KEY = "SHOP-21";

  private static final String LISTEN =
      "window.breaches = []; document.addEventListener('securitypolicyviolation',"
          + " ({ violatedDirective }) => window.breaches.push(violatedDirective));";

  private static final String POLICY =
      "const done = arguments[0]; fetch(location.href)"
          + ".then(({ headers }) => done(headers.get('Content-Security-Policy')));";

  private static final String INLINE =
      "const script = document.createElement('script'); script.textContent = 'void 0';"
          + "document.body.append(script);";

  private final Browser browser;
  private final Site site;

  ContentPolicyBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.site = new Site(browser, host);
  }

  @BeforeEach
  void logIn() {
    site.logIn("admin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/browse/" + KEY,
        "/projects/SHOP?selectedItem=org.riceforjira:rice-backlog-item",
        "/plugins/servlet/rice/backlog?project=SHOP",
        "/plugins/servlet/rice/admin",
        "/plugins/servlet/rice/settings?project=SHOP",
        "/plugins/servlet/rice/recalculations"
      })
  void eachPageHasThatPolicy(String path) {
    site.open(path);
    List<String> policy = Arrays.asList(((String) browser.await(POLICY)).split("; "));

    assertTrue(policy.contains("script-src 'self'"), policy.toString());
    assertTrue(policy.contains("default-src 'self'"), policy.toString());
  }

  @Test
  void theBacklogKeepsToItWithItsTools() {
    Planning planning = Planning.at(site, browser, "#capacity=10&at=" + KEY);
    BacklogRows rows = BacklogRows.here(browser);
    new BacklogList(browser).tabIn();
    browser.run(LISTEN);
    rows.go(KEY, "score");
    browser.press(Keys.ENTER);
    rows.aside();
    browser.press(Keys.ESCAPE);
    rows.enter(KEY, "reach", "abc");
    browser.press(Keys.ENTER);
    rows.awaitNote(KEY, "reach");
    browser.press(Keys.ESCAPE);
    rows.select(KEY);
    rows.select(rows.below(KEY));
    planning.press("Set factors");
    rows.awaitAside("Set factors of 2 issues");
    planning.press("Compare two");
    rows.awaitAside(KEY + " and ");
    planning.press("Help");
    rows.awaitAside("Help with the list");
    planning.print();
    planning.press("Copy as a table");
    planning.message("Copied 2 issues");
    planning.press("What fits");
    planning.aside("fit");
    planning.awaitTool(Planning.BOARD);
    planning.press(Planning.BOARD);
    planning.aside("Issues to put in order");
    planning.press(Planning.SPRINT);
    rows.awaitAside("Move to a sprint");

    assertEquals(List.of(), browser.run("return window.breaches"));
    assertBreachesAreNoticed();
  }

  @Test
  void thePanelKeepsToIt() {
    RicePanel panel = site.panel(KEY);
    browser.run(LISTEN);
    panel.why();
    panel.explanation();
    panel.edit("reach");
    browser.press("abc", Keys.ENTER);
    panel.refusal("reach");
    browser.press(Keys.ESCAPE);
    panel.edit("impact");

    assertEquals(List.of(), browser.run("return window.breaches"));
    assertTrue(browser.errors().stream().allMatch(error -> error.contains("status of 400")));
    assertBreachesAreNoticed();
  }

  private void assertBreachesAreNoticed() {
    assertEquals(List.of(), browser.errors());
    browser.run(INLINE);
    browser.until(
        "a breach",
        driver -> browser.run("return window.breaches.join()").equals("script-src-elem"));
    assertTrue(browser.errors().toString().contains("Content Security Policy"));
  }
}
