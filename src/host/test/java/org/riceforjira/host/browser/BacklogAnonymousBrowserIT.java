package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** Somebody who is not signed in, in a project that everybody may look at. */
@BrowserTest
class BacklogAnonymousBrowserIT {
  private static final String GRANTS = "/rest/host/1/projects/SHOP/permissions";
  private static final String KEY = "SHOP-21";

  /** For the management alone. */
  private static final String HIDDEN = "SHOP-40";

  /** Whose explanation names the hidden one to those who see it. */
  private static final String BEHIND_IT = "SHOP-20";

  private static final String HIDDEN_SUMMARY = "payment providers";

  /** What those who may edit find in the cells. */
  private static final By WRITES =
      By.cssSelector(
          Stream.of("reach", "impact", "confidence", "effort", "review")
              .map(column -> ".rice-grid tbody .rice-col-%s .rice-cell".formatted(column))
              .collect(Collectors.joining(", ")));

  private final Browser browser;
  private final Site site;
  private final Person admin;
  private final String grants;

  BacklogAnonymousBrowserIT(Browser browser, HostProcess host) throws Exception {
    this.browser = browser;
    this.site = new Site(browser, host);
    this.admin = host.person("admin");
    this.grants = admin.get(GRANTS).response().body();
  }

  @BeforeEach
  void openTheProject() throws Exception {
    assertTrue(admin.fields(HIDDEN).toString().contains(HIDDEN_SUMMARY), "Else nothing is tested.");
    permit("{\"BROWSE_PROJECTS\": [\"anyone\"]}");
  }

  @AfterEach
  void putBack() throws Exception {
    permit(grants);
  }

  @Test
  void theListIsReadWithoutAnyToolThatWrites() {
    BacklogList list = site.backlog("SHOP", "#capacity=10");

    assertEquals("36 issues. 7 have no score.", list.count());
    assertEquals("SHOP-6", list.keys().get(0));
    assertTrue(list.line().contains("fit into 10 person-months"), list.line());
    assertEquals(1, browser.all(By.cssSelector(".rice-read-only")).size());
    assertFalse(browser.has(WRITES));
    Planning planning = Planning.here(browser);
    planning.awaitPermissions();
    assertEquals(List.of("What fits", "CSV", "Copy as a table", "Print"), planning.tools());
    list.select(list.keys().get(0));
    list.select(list.keys().get(1));
    List<String> offered =
        browser.all(By.cssSelector(".rice-selection button:enabled")).stream()
            .map(WebElement::getText)
            .toList();
    assertEquals(2, offered.size(), offered.toString());
    assertTrue(offered.get(0).startsWith("Compare"), offered.toString());
    assertEquals("Clear the selection", offered.get(1));
    assertFalse(planning.asked().contains("/rest/agile/"), planning.asked());
    assertEquals(List.of(), browser.violations("html"));
    assertHidden();
  }

  @Test
  void whyIsToldWithoutAButtonForReviews() {
    BacklogRows rows = BacklogRows.at(site, browser, BEHIND_IT);
    rows.go(BEHIND_IT, "score");
    browser.press(Keys.ENTER);

    String why = rows.aside();
    assertTrue(why.startsWith("Why " + BEHIND_IT + " has this place"), why);
    assertTrue(why.contains("What would change the rank"), why);
    assertFalse(browser.has(By.cssSelector(".rice-why-review button")));
    assertEquals(List.of(), rows.violations());
    assertHidden();
  }

  @Test
  void thePanelOfAnIssueIsReadTheSameWay() {
    RicePanel panel = site.panel(KEY);
    assertEquals("1\u202f600 RICE score", panel.score());
    assertTrue(panel.rank().startsWith("Rank "), panel.rank());
    panel.why();
    assertTrue(panel.explanation().contains("1\u202f600"), panel.explanation());
    assertFalse(panel.offersReview());
    assertFalse(panel.offersEditing());
    assertHidden();
  }

  @Test
  void linksToAnIssueThatIsHiddenTellNothingOfIt() {
    site.backlog("SHOP", "#at=" + HIDDEN);
    assertHidden();
    BacklogList list = site.backlog("SHOP", "");
    list.find(HIDDEN_SUMMARY);
    list.awaitCount("0 of 36 issues");
    assertHidden();
  }

  @Test
  void whatLeavesThePageLacksItAsWell() {
    Planning planning = Planning.at(site, browser, "#capacity=1000");
    planning.press("Copy as a table");
    planning.message("Copied 36 issues");
    String copied = planning.pasted();
    assertTrue(copied.contains(KEY), copied);
    assertFalse(copied.contains(HIDDEN_SUMMARY), copied);
    planning.press("What fits");
    planning.aside("fit");
    assertHidden();
  }

  /** Neither in what is seen nor in what is there for scripts. */
  private void assertHidden() {
    String page = (String) browser.run("return document.documentElement.outerHTML");
    assertFalse(page.contains(HIDDEN_SUMMARY));
    // The way to sign in leads back to the address, whatever somebody wrote into it.
    assertFalse(Pattern.compile("(?<!at%3D)" + HIDDEN + "\\b").matcher(page).find());
  }

  private void permit(String json) throws Exception {
    assertEquals(200, admin.send("PUT", GRANTS, json).status());
  }
}
