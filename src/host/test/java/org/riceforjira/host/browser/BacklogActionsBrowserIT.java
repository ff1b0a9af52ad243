package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** What is done with one or several rows of the backlog, by the keyboard alone. */
@BrowserTest
class BacklogActionsBrowserIT {
  private static final String KEY = "SHOP-21"; // 800 x 2 x 1.00 / 1 = 1600
  private static final String FACTORS =
      "{\"reach\": 800, \"impact\": 2, \"confidence\": 100, \"effort\": 1}";

  private final Browser browser;
  private final Site site;
  private final Person admin;

  BacklogActionsBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.site = new Site(browser, host);
    this.admin = host.person("admin");
  }

  @AfterEach
  void putBack() throws Exception {
    admin.factors(KEY, FACTORS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void whyARowHasItsPlaceIsToldBesideTheTable(String theme) {
    BacklogRows rows = open("bob", theme);
    rows.go(KEY, "score");
    browser.press(Keys.ENTER);

    String why = rows.aside();
    assertTrue(why.startsWith("Why " + KEY + " has this place"), why);
    assertTrue(why.contains("800 \u00d7 2 \u00d7 100 % \u00f7 1 = 1\u202f600"), why);
    assertTrue(why.contains("What would change the rank"), why);
    assertEquals(List.of(), rows.violations());

    browser.press(Keys.ESCAPE);
    rows.awaitFocus(KEY, "score");
    assertFalse(rows.hasAside());
  }

  @Test
  void whyFollowsWhatIsEditedMeanwhile() {
    BacklogRows rows = open("bob", "light");
    rows.go(KEY, "score");
    browser.press(Keys.ENTER);
    rows.aside();
    browser.press(Keys.chord(Keys.SHIFT, Keys.TAB));
    rows.backIntoTheTable();
    rows.enter(KEY, "effort", "2");
    browser.press(Keys.ENTER);

    browser.until(
        "the formula of now",
        driver -> rows.aside().contains("800 \u00d7 2 \u00d7 100 % \u00f7 2 = 800"));
  }

  @Test
  void twoSelectedIssuesAreComparedFactorByFactor() {
    BacklogRows rows = open("viewer", "light");
    String other = rows.below(KEY);
    rows.select(KEY);
    rows.select(other);
    rows.tabTo("Compare two");
    browser.press(Keys.ENTER);

    String both = rows.aside();
    assertTrue(both.startsWith(KEY + " and " + other), both);
    assertTrue(both.contains("This decides."), both);
    assertTrue(both.contains(" comes first"), both);
    assertEquals(6, browser.all(By.cssSelector(".rice-compare tbody th")).size());
    assertEquals(List.of(), rows.violations());
  }

  @Test
  void thoseWhoOnlyLookAreOfferedToCompareOnly() {
    BacklogRows rows = open("viewer", "light");
    rows.select(KEY);
    rows.select(rows.below(KEY));

    assertEquals(
        List.of("Compare two", "Clear the selection"),
        browser.all(By.cssSelector(".rice-selection button:enabled")).stream()
            .map(WebElement::getText)
            .toList());
  }

  @Test
  void severalIssuesAreSetAtOnceAndTakenBack() throws Exception {
    BacklogRows rows = open("bob", "light");
    String other = rows.below(KEY);
    String before = rows.text(other, "reach");
    rows.select(KEY);
    rows.select(other);
    rows.tabTo("Set factors");
    browser.press(Keys.ENTER);
    rows.aside();
    rows.tabTo("New value of Reach");
    browser.press("1,500", Keys.ENTER);
    assertTrue(rows.aside().contains("Write 1500 or 1.5."), rows.aside());
    assertEquals(List.of(), rows.violations());

    browser.press(Keys.chord(Keys.CONTROL, "a"), "31000", Keys.ENTER);
    rows.message("2 of 2 issues were set.");
    assertEquals("31\u202f000", rows.text(KEY, "reach"));
    assertEquals("31\u202f000", rows.text(other, "reach"));
    rows.tabTo("Undo for all");
    browser.press(Keys.ENTER);

    rows.message("Taken back: 2 issues.");
    assertEquals("800", rows.text(KEY, "reach"));
    assertEquals(before, rows.text(other, "reach"));
  }

  @Test
  void issuesThatWereLookedAtAreNoLongerDueUntilThatIsTakenBack() {
    BacklogRows rows = open("bob", "light");
    String before = rows.text(KEY, "review");
    rows.go(KEY, "review");
    browser.press(Keys.ENTER);

    rows.message("Marked as reviewed: " + KEY);
    assertTrue(rows.text(KEY, "review").startsWith("Bob"), rows.text(KEY, "review"));
    browser.press(Keys.chord(Keys.CONTROL, "z"));

    rows.message("Taken back: " + KEY);
    assertEquals(before, rows.text(KEY, "review"));
  }

  @Test
  void aReviewThatJiraWasOutOfReachForCanStillBeTakenBack() {
    BacklogRows rows = open("bob", "light");
    String before = rows.text(KEY, "review");
    rows.go(KEY, "review");
    browser.press(Keys.ENTER);
    rows.message("Marked as reviewed: " + KEY);
    browser.run("window.real = window.fetch; window.fetch = () => Promise.reject(new TypeError())");
    browser.press(Keys.chord(Keys.CONTROL, "z"));

    rows.message("Jira cannot be reached");
    browser.run("window.fetch = window.real");
    browser.press(Keys.chord(Keys.CONTROL, "z"));
    rows.message("Taken back: " + KEY);
    assertEquals(before, rows.text(KEY, "review"));
  }

  private BacklogRows open(String name, String theme) {
    site.logIn(name);
    site.theme(theme);
    return BacklogRows.at(site, browser, KEY);
  }
}
