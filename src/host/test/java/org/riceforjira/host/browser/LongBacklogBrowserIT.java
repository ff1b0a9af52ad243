package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.GeneratedBacklog;
import org.riceforjira.host.it.Hosts;

/** A list of which only a small part is drawn, and little more is fetched. */
@BrowserTest
class LongBacklogBrowserIT {
  private static final int ISSUES = 3000;
  private static final String KEY = "LONG";

  /** What fits into the window, and a few lines on both sides of it. */
  private static final int DRAWN = 60;

  private final Browser browser;
  private final Site site;

  LongBacklogBrowserIT(Browser browser, Hosts hosts) throws Exception {
    this.browser = browser;
    this.site = new Site(browser, hosts.generated(KEY, ISSUES));
  }

  @BeforeEach
  void logIn() {
    site.logIn("admin");
  }

  @Test
  void onlyWhatIsSeenIsDrawnAndTheEndIsReachedAtOnce() {
    BacklogList list = site.backlog(KEY, "");
    assertEquals(String.valueOf(ISSUES + 1), list.rowCount());
    assertTrue(list.drawn() < DRAWN, list.drawn() + " rows are drawn");
    list.tabIn();
    browser.chord(Keys.CONTROL, Keys.END);

    list.awaitFocus(ISSUES + 1 + " review");
    browser.until("the last row has come", d -> !list.keys().isEmpty() && noneIsAwaited());
    assertTrue(list.drawn() < DRAWN, list.drawn() + " rows are drawn");
  }

  @Test
  void ranksLikelyRanksAndEffortsSoFarOfALongListAreReadWhole() {
    BacklogList list = site.backlog(KEY, "");
    // The last with a score: what has none follows them.
    list.scroll(GeneratedBacklog.scored(ISSUES) * 40 - 400);
    browser.until("rows come", d -> noneIsAwaited() && list.top() != null);

    assertTrue(
        list.column("total").stream().anyMatch(total -> total.length() >= 8),
        "" + list.column("total"));
    assertEquals(
        List.of(),
        browser.run(
            "return [...document.querySelectorAll('.rice-grid tbody :is(.rice-col-rank,"
                + " .rice-col-score, .rice-col-interval, .rice-col-total, .rice-note)')]"
                + ".filter(one => one.scrollWidth > one.clientWidth"
                + " || one.scrollHeight > one.clientHeight).map(one => one.textContent)"));
  }

  @Test
  void theFocusStaysOnItsRowWhereverOneScrolls() {
    BacklogList list = site.backlog(KEY, "");
    list.tabIn();
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_RIGHT);
    list.scroll(1500 * 40);
    browser.until("rows come", d -> noneIsAwaited());

    list.awaitFocus("4 rank");
    browser.press(Keys.ARROW_DOWN);
    list.awaitFocus("5 rank");
  }

  @Test
  void rowsThatAreAwaitedAreThereAsPlaceholders() {
    BacklogList list = site.backlog(KEY, "");
    // Whatever is asked for now is never answered.
    browser.run("window.fetch = () => new Promise(() => undefined)");
    list.scroll(2000 * 40);

    browser.until("placeholders", d -> browser.all(By.cssSelector("tr[aria-busy]")).size() > 10);
  }

  @Test
  void aDeepLinkLeadsToItsRow() {
    site.backlogPage(KEY, "");
    BacklogList list = new BacklogList(browser);
    list.awaitRows();
    list.scroll(700 * 40);
    browser.until("rows come", d -> noneIsAwaited() && list.top() != null);
    String top = list.top();
    list.awaitHash("#at=" + top);

    site.backlog(KEY, "#at=" + top).awaitTop(top);
    // The first row of the list is not even asked for.
    assertTrue(list.column("rank").stream().noneMatch("1"::equals));
  }

  @Test
  void rowsOfAListThatTheServerHasForgottenAreNotMixedWithThoseOfAnother() {
    BacklogList list = site.backlog(KEY, "");
    // As if the list were too old, for one question.
    browser.run(
        "const all = window.fetch; let times = 0; window.fetch = (url, how) =>"
            + " all(url.includes('size=200') && times++ === 0"
            + " ? url.replace(/list=[^&]*/, 'list=none') : url, how)");
    list.press("Copy as a table");
    Planning.here(browser).message("The list was made anew meanwhile");
    list.awaitRows();

    list.press("Copy as a table");
    Planning.here(browser).message("Copied 1000 issues");
  }

  @Test
  void whereTheServerHasToRankAnewThatIsAwaitedAtTheSamePlace() {
    BacklogList list = site.backlog(KEY, "");
    // As if the node had just been started, for one question.
    browser.run(
        "const all = window.fetch; let times = 0; window.fetch = (url, how) =>"
            + " url.includes('start=') && times++ === 0"
            + " ? Promise.resolve(new Response(JSON.stringify({preparing: {done: 1, of: 3000},"
            + " list: null, counts: null, start: 0, sort: 'rank', rows: []})))"
            + " : all(url, how)");
    list.scroll(2000 * 40);

    browser.until(
        "rows come",
        d ->
            noneIsAwaited()
                && list.top() != null
                && list.cell(list.top(), "rank").startsWith("2001"));
    assertFalse(browser.has(By.cssSelector(".aui-message-error")));
  }

  @Test
  void onPaperIsToldThatOnlyTheFirstThousandArePrinted() {
    site.backlog(KEY, "");
    Planning.here(browser).print();

    assertEquals(
        1000L, browser.run("return document.querySelectorAll('.rice-print tbody tr').length"));
    assertTrue(
        String.valueOf(browser.run("return document.querySelector('.rice-print').textContent"))
            .contains("The first 1000 of 3000 issues."));
  }

  private boolean noneIsAwaited() {
    return !browser.has(By.cssSelector(".rice-grid tr[aria-busy]"));
  }
}
