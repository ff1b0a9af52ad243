package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Person;

/** The list on the page of the backlog: order, line, and keys. */
@BrowserTest
class BacklogBrowserIT {
  private static final String SHOP = "SHOP";
  private static final String FIRST = "SHOP-6"; // 12500 x 2 x 0.80 / 0.75
  private static final List<String> BEST =
      List.of(FIRST, "SHOP-4", "SHOP-23", "SHOP-41", "SHOP-10");

  /** With the headers' row. */
  private static final String ALL = "38";

  private final Browser browser;
  private final Hosts hosts;
  private final Site site;
  private final Person admin;

  BacklogBrowserIT(Browser browser, Hosts hosts, HostProcess host) throws Exception {
    this.browser = browser;
    this.hosts = hosts;
    this.site = new Site(browser, host);
    this.admin = host.person("admin");
  }

  @Test
  void theListShowsRanksFactorsWithTheirLevelsAndHowSureItIs() {
    site.logIn("alice");
    BacklogList list = site.backlog(SHOP, "");

    assertEquals(BEST, list.keys().subList(0, BEST.size()));
    assertEquals(ALL, list.rowCount());
    assertEquals("1", list.cell(FIRST, "rank"));
    assertEquals("12\u202f500", list.cell(FIRST, "reach"));
    assertEquals("2 / high", list.cell(FIRST, "impact"));
    assertEquals("80 % / medium", list.cell(FIRST, "confidence"));
    assertEquals("0.75", list.cell(FIRST, "effort"));
    assertEquals("26\u202f666.67", list.cell(FIRST, "score"));
    assertEquals("0.75", list.cell(FIRST, "total"));
    assertEquals("1.25", list.cell(BEST.get(1), "total"));
    assertTrue(list.cell(FIRST, "interval").matches("1 to \\d+"), list.cell(FIRST, "interval"));
    assertEquals("37 issues. 7 have no score.", list.count());
  }

  @Test
  void theLineIsDrawnBelowWhatFitsAndInRankOrderOnly() {
    site.logIn("alice");
    BacklogList list = site.backlog(SHOP, "#capacity=2");

    assertEquals("SHOP-23", list.lastAboveTheLine()); // 0.75 + 0.5 + 0.5
    assertTrue(list.line().startsWith("3 issues fit into 2 person-months"), list.line());
    list.sort("effort", "descending");
    assertFalse(list.hasLine());
    assertTrue(list.headline().contains("The cut line is drawn in rank order only."));

    list.press("Back to rank order");
    list.awaitOrder("rank", "ascending");
    assertTrue(list.hasLine());
  }

  @Test
  void whereEverythingFitsTheLineSaysSoAtTheEnd() {
    site.logIn("alice");
    BacklogList list = site.backlog(SHOP, "#capacity=1000");
    list.tabIn();
    browser.chord(Keys.CONTROL, Keys.END);

    list.awaitFocus("39 "); // 37 rows, the headers' and the line's
    assertTrue(list.line().contains("That is every issue with a score."), list.line());
  }

  @ParameterizedTest(name = "AUI {0}")
  @ValueSource(ints = {10, 9})
  void theGridIsWalkedByTheKeyboardFromOneStop(int aui) throws Exception {
    Site own = new Site(browser, hosts.withAui(aui));
    own.logIn("alice");
    BacklogList list = own.backlog(SHOP, "");

    list.tabIn();
    list.awaitFocus("2 select");
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    list.awaitFocus("3 key");
    browser.press(Keys.END);
    list.awaitFocus("3 review");
    browser.press(Keys.PAGE_DOWN, Keys.PAGE_DOWN);
    assertFalse(list.isFocusCovered());
    browser.chord(Keys.CONTROL, Keys.END);
    list.awaitFocus("38 review");
    assertFalse(list.isFocusCovered());
    browser.press(Keys.PAGE_UP);
    assertFalse(list.isFocusCovered());
    browser.press(Keys.PAGE_DOWN, Keys.ARROW_UP, Keys.ARROW_UP, Keys.HOME);
    list.awaitFocus("36 select");
    browser.chord(Keys.CONTROL, Keys.HOME);
    list.awaitFocus("2 select");
    browser.press(Keys.ARROW_UP, Keys.END);
    list.awaitFocus("1 review");
    browser.press(Keys.TAB);
    assertFalse(list.isInGrid());
  }

  @Test
  void aHeaderSortsByTheKeyboardAndKeepsTheFocus() {
    site.logIn("viewer");
    BacklogList list = site.backlog(SHOP, "");
    list.tabIn();
    browser.press(Keys.ARROW_UP, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ENTER);

    list.awaitOrder("key", "ascending");
    list.awaitFocus("1 key");
    list.awaitHash("#sort=key");
    assertEquals("SHOP-1", list.keys().get(0));
    browser.press(Keys.ENTER);
    list.awaitOrder("key", "descending");
    list.awaitHash("#sort=-key");
  }

  @Test
  void everyColumnSortsTheMoreUsefulWayFirst() {
    site.logIn("viewer");
    BacklogList list = site.backlog(SHOP, "");
    for (String column : List.of("reach", "impact", "confidence", "effort", "score")) {
      list.sort(column, "descending");
    }
    for (String column :
        List.of("key", "type", "summary", "interval", "total", "status", "review", "rank")) {
      list.sort(column, "ascending");
    }
    assertEquals(14, browser.all(By.cssSelector(".rice-grid th")).size(), "All but the first.");
  }

  @Test
  void aKeyIsFollowedByEnter() {
    site.logIn("viewer");
    BacklogList list = site.backlog(SHOP, "");
    list.tabIn();
    browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ENTER);

    browser.until("the issue is shown", d -> d.getCurrentUrl().endsWith("/browse/" + FIRST));
  }

  @Test
  void rowsStayAsHighAsTheyAreCountedWhoeverReviewedThem() {
    site.logIn("bob");
    BacklogList list = site.backlog(SHOP, "");
    list.select(FIRST);
    list.press("Mark as reviewed");
    By undo = By.cssSelector(".rice-messages .aui-button-link");
    browser.see(undo);

    assertEquals(
        List.of(40L),
        browser.run(
            "return [...new Set([...document.querySelectorAll('.rice-grid tbody .rice-col-key')]"
                + ".map(td => td.offsetHeight))]"));
    browser.run("document.querySelector('.rice-messages .aui-button-link').focus()");
    browser.press(Keys.ENTER);
    browser.until("it is undone", d -> !browser.has(undo));
    assertTrue(list.isInGrid(), browser.ofFocused("class"));
  }

  @Test
  void rowsAreSelectedByKeysAndByRanges() {
    site.logIn("alice");
    BacklogList list = site.backlog(SHOP, "");
    list.tabIn();
    browser.press(Keys.ARROW_DOWN, Keys.SPACE);
    assertEquals("1 selected", list.selected());

    list.select(BEST.get(4), Keys.SHIFT);
    browser.until("a range", d -> list.selected().equals("4 selected"));
    list.press("Clear the selection");
    browser.until("nothing", d -> browser.all(By.cssSelector(".rice-select:checked")).isEmpty());
  }

  @Test
  void aChangedOrderIsToldAndNoRowMovesUntilAskedTo() throws Exception {
    site.logIn("alice");
    BacklogList list = site.backlog(SHOP, "");
    String last = BEST.get(4);
    String reach = admin.card(last).object().toString();
    assertTrue(reach.contains("7800"), reach);
    assertEquals(200, admin.factors(last, "{\"reach\": 780000}").status());
    try {
      list.lookAgain();
      browser.until(
          "the news",
          d -> browser.has(By.xpath("//*[. = 'The order or the cut line has changed.']")));
      assertEquals(BEST, list.keys().subList(0, BEST.size()));

      list.press("Show it as it is now");
      browser.until("the new order", d -> list.keys().get(0).equals(last));
    } finally {
      admin.factors(last, "{\"reach\": 7800}");
    }
  }
}
