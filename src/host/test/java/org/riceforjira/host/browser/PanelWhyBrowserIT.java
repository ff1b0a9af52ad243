package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** The explanation inside the panel of an issue. */
@BrowserTest
class PanelWhyBrowserIT {
  private static final String KEY = "SHOP-21"; // 800 x 2 x 1.00 / 1 = 1600
  private static final String FACTORS =
      "{\"reach\": 800, \"impact\": 2, \"confidence\": 100, \"effort\": 1}";

  private final Browser browser;
  private final Site site;
  private final Person admin;
  private String settings;

  PanelWhyBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.site = new Site(browser, host);
    this.admin = host.person("admin");
  }

  @BeforeEach
  void chooseACapacity() throws Exception {
    settings = admin.settings("SHOP").response().body();
    JsonObject changed = admin.settings("SHOP").object();
    changed
        .getAsJsonObject("planning")
        .getAsJsonObject("cutLine")
        .addProperty("sprintCapacity", 40);
    admin.putSettings("SHOP", changed.toString());
  }

  @AfterEach
  void putBack() throws Exception {
    admin.factors(KEY, FACTORS);
    admin.send(
        "PUT",
        "/rest/rice/1.0/projects/SHOP/backlog/reviews",
        "{\"keys\": [\"" + KEY + "\"], \"reviewed\": false}");
    admin.putSettings("SHOP", settings);
  }

  @Test
  void theLineIsShownWithTheCapacityItIsMeasuredBy() {
    site.logIn("viewer");
    assertTrue(site.panel(KEY).line().matches("(Above|Below) the line of 40 person-months"));
  }

  @Test
  void theExplanationOpensAndClosesByTheKeyboard() {
    site.logIn("viewer");
    RicePanel panel = site.panel(KEY);
    assertEquals("false", panel.expanded());

    panel.tabToWhy();
    browser.press(Keys.ENTER);
    String told = panel.explanation();
    assertEquals("true", panel.expanded());
    assertTrue(told.contains("800 \u00d7 2 \u00d7 100 % \u00f7 1 = 1\u202f600"), told);
    assertTrue(told.contains("In 4 of 5 cases its true rank is"), told);
    assertTrue(told.contains("would pass SHOP-"), told);
    assertFalse(panel.offersReview());

    browser.press(Keys.ENTER);
    assertEquals("false", panel.expanded());
    assertFalse(panel.isExplained());
    assertEquals(List.of(), browser.errors());
  }

  @Test
  void anEditIsInTheExplanationThatStaysOpen() {
    site.logIn("bob");
    RicePanel panel = site.panel(KEY);
    panel.why();
    panel.explanation();

    panel.edit("reach");
    panel.type("20000");
    browser.press(Keys.ENTER);
    panel.awaitSaved("reach");

    browser.until(
        "the explanation of 40,000",
        driver -> panel.explanation().contains("20\u202f000 \u00d7 2 \u00d7 100 %"));
    String told = panel.explanation();
    assertTrue(told.contains("Bob Developer changed it on"), told);
    assertTrue(told.contains("from 800 to 20\u202f000."), told);
  }

  @Test
  void whoEditsMarksAsReviewedAndKeepsTheFocus() {
    site.logIn("bob");
    RicePanel panel = site.panel(KEY);
    panel.why();
    assertFalse(panel.explanation().contains("Reviewed by"));

    panel.markAsReviewed();

    browser.until(
        "the review of Bob",
        driver -> panel.explanation().contains("Reviewed by Bob Developer on"));
    assertEquals("Marked as reviewed.", panel.status());
    assertEquals("Mark as reviewed", browser.run("return document.activeElement.textContent"));
    assertEquals(List.of(), browser.errors());
  }

  @Test
  void thePanelIsAsNarrowAsJiraMakesIt() {
    site.logIn("bob");
    RicePanel panel = site.panel(KEY);
    browser.run("document.querySelector('.rice-panel').style.setProperty('width', '280px')");
    panel.why();
    panel.explanation();

    assertEquals(
        Boolean.FALSE,
        browser.run(
            "const p = document.querySelector('.rice-panel'); return p.scrollWidth > p.clientWidth"));
    assertEquals(List.of(), browser.violations(".rice-panel"));
  }

  @Test
  void jiraMayDrawThePanelAnewAtAnyTime() {
    site.logIn("bob");
    RicePanel panel = site.panel(KEY);
    panel.why();
    panel.explanation();

    browser.run(
        "const old = document.querySelector('.rice-panel'); const fresh = old.cloneNode(false);"
            + "fresh.removeAttribute('data-rice-mounted'); const parent = old.parentNode;"
            + "old.replaceWith(fresh);"
            + "JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [jQuery(parent), 'panelRefreshed']);");

    RicePanel drawn = new RicePanel(browser, KEY);
    assertEquals("false", drawn.expanded());
    drawn.why();
    assertTrue(drawn.explanation().contains("1\u202f600"));
  }
}
