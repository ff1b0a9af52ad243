package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.HostProcess;

/** The backlog page where there is little room: narrow windows, a region beside the list, paper. */
@BrowserTest
class BacklogNarrowBrowserIT {
  private static final String SHOP = "SHOP";
  private static final By FOLD = By.cssSelector(".rice-fold");
  private static final By CAPACITY = By.id("rice-capacity");
  private static final By CSV = By.linkText("CSV");

  private final Browser browser;
  private final Site site;

  BacklogNarrowBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.site = new Site(browser, host);
  }

  @BeforeEach
  void logIn() {
    site.logIn("alice");
  }

  @ParameterizedTest
  @CsvSource({"390, ''", "320, ''", "390, '#capacity=2'", "320, '#capacity=2'"})
  void theListBeginsSoonBelowTheHeading(int width, String hash) {
    browser.width(width);
    site.backlog(SHOP, hash);

    long below = number("return box('.rice-grid').top - box('.rice-backlog h1').top");
    assertTrue(below < 300, "pixels: " + below);
    assertEquals(true, browser.run("return document.documentElement.scrollWidth <= innerWidth"));
    assertEquals("false", browser.see(FOLD).getDomAttribute("aria-expanded"));
    assertFalse(isSeen(CAPACITY));
    assertFalse(isSeen(CSV));
    assertEquals(List.of(), browser.violations(".rice-backlog"));
  }

  @Test
  void whatIsFoldedIsOpenedByTheKeyboardAndStaysOpenWhateverTheListDoes() {
    browser.width(390);
    BacklogList list = site.backlog(SHOP, "");
    browser.see(By.id("rice-filter-text")).click();
    browser.press(Keys.TAB);
    assertEquals("Filters and tools", browser.see(FOLD).getText());
    browser.press(Keys.ENTER);

    assertEquals("true", browser.ofFocused("aria-expanded"));
    assertTrue(isSeen(CSV));
    list.press("Missing data");
    list.awaitCount("7 of 37 issues.");
    assertEquals("Filters and tools (1 on)", browser.see(FOLD).getText());
    browser.see(CAPACITY).sendKeys("2", Keys.ENTER);
    list.awaitHash("#missing=true&capacity=2");
    assertTrue(isSeen(CAPACITY));

    browser.see(FOLD).click();
    assertFalse(isSeen(CAPACITY));
    assertEquals("Filters and tools (1 on)", browser.see(FOLD).getText());
  }

  @Test
  void whatIsWrongWithAFilterOfAnAddressIsNotFolded() {
    browser.width(390);
    site.backlogPage(SHOP, "#jql=Rich+%3D+5");

    assertTrue(browser.text(By.id("rice-filter-jql-error")).contains("Rich"));
    assertEquals("true", browser.see(FOLD).getDomAttribute("aria-expanded"));
    assertTrue(browser.errors().stream().allMatch(error -> error.contains("status of 400")));
  }

  @Test
  void onWideWindowsNothingIsFolded() {
    site.backlog(SHOP, "");

    assertFalse(isSeen(FOLD));
    assertTrue(isSeen(CAPACITY));
    assertTrue(isSeen(CSV));
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390})
  void whatFitsIsReadWholeWhereTheLineIsTooShortForIt(int width) {
    browser.width(width);
    BacklogList list = site.backlog(SHOP, "#capacity=2");

    By whole = By.cssSelector(".rice-cut-whole");
    assertTrue(browser.text(whole).endsWith("SHOP-41 fits only in part: 0.25 of 0.5."));
    assertEquals(
        true,
        browser.run(
            "const it = document.querySelector('.rice-cut-whole');"
                + "return getComputedStyle(it).clipPath === 'none'"
                + " && it.scrollWidth <= it.clientWidth && it.scrollHeight <= it.clientHeight"));
    list.sort("effort", "descending");
    assertEquals("", browser.all(whole).get(0).getText());
  }

  @Test
  void theScoreIsSeenWholeBesideWhatExplainsItAndItsRowIsMarked() {
    browser.width(1280);
    site.backlog(SHOP, "");
    browser.see(By.cssSelector(".rice-grid tbody .rice-col-score button")).click();
    browser.see(By.cssSelector(".rice-aside .rice-why"));

    browser.until(
        "the score is not cut off",
        driver -> number("return box('.rice-window').right - box('.rice-col-score').right") >= 0);
    assertEquals("SHOP-6", browser.text(By.cssSelector("tr[aria-current=true] .rice-col-key")));
    assertEquals(List.of(), browser.violations(".rice-backlog"));

    browser.see(By.cssSelector(".rice-aside .rice-close")).click();
    assertEquals(0, browser.all(By.cssSelector("tr[aria-current]")).size());
  }

  @Test
  void theSummaryHasMoreRoomThanAnyOtherColumn() {
    browser.width(1280);
    site.backlog(SHOP, "");

    assertTrue(number("return box('th.rice-col-summary').width") > 170);
    long widest =
        number(
            "return Math.max(...[...document.querySelectorAll('th:not(.rice-col-summary)')]"
                + ".map((th) => th.getBoundingClientRect().width))");
    assertTrue(number("return box('th.rice-col-summary').width") > widest);
  }

  @Test
  void theBrowsersOwnWayToPrintHasAllRowsThatAreLoaded() {
    browser.width(1280);
    BacklogList list = site.backlog(SHOP, "#capacity=2");
    list.scroll(200);
    assertTrue(list.drawn() < 38, "lines: " + list.drawn());
    browser.run("window.dispatchEvent(new Event('beforeprint'))");

    assertEquals(38, list.drawn()); // 37 rows and the line
    assertEquals("", browser.run("return document.querySelector('.rice-paper').textContent"));
    browser.run("window.dispatchEvent(new Event('afterprint'))");
    assertTrue(list.drawn() < 38, "lines: " + list.drawn());
  }

  private boolean isSeen(By by) {
    return browser.all(by).stream().anyMatch(node -> node.isDisplayed());
  }

  /** What a script tells, which may ask for the box of the first element that a selector finds. */
  private long number(String script) {
    String box =
        "const box = (selector) => document.querySelector(selector).getBoundingClientRect();";
    return Math.round(((Number) browser.run(box + script)).doubleValue());
  }
}
