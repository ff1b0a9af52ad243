package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Person;

/** A change of a board in several calls that is stopped, or nearly left, between two of them. */
@BrowserTest
class StoppedMoveBrowserIT {
  private static final int CALL = 50;
  private static final String DO = "Change the order of the board";

  /** Each call that ranks waits until it is let go. */
  private static final String HOLD =
      """
      const real = window.fetch;
      window.unheld = real;
      window.held = [];
      window.fetch = (url, options) => (String(url).endsWith('/issue/rank')
        ? new Promise((go) => window.held.push(() => go(real(url, options)))) : real(url, options));
      """;

  private final Browser browser;
  private final Site site;
  private final Person admin;
  private List<String> before;
  private Planning planning;
  private List<String> wanted;

  StoppedMoveBrowserIT(Browser browser, Hosts hosts) throws Exception {
    var host = hosts.generated(BulkProject.KEY, BulkProject.ISSUES);
    this.browser = browser;
    this.site = new Site(browser, host);
    this.admin = host.person("admin");
  }

  /** Two hundred issues in four calls, of which the first is on its way. */
  @BeforeEach
  void begin() throws Exception {
    before = board();
    site.logIn("admin");
    planning = Planning.ofProject(site, browser, BulkProject.KEY);
    planning.awaitTool(Planning.BOARD);
    planning.press(Planning.BOARD);
    planning.aside("Issues to put in order: 50.");
    planning.choose("Issues", "The first 200 of this list");
    planning.aside("Issues to put in order: 200.");
    wanted = planning.previewed();
    browser.run(HOLD);
    planning.press(DO);
    awaitCalls(1);
  }

  @AfterEach
  void putBack() throws Exception {
    new ShopBoard(admin).reorder(before);
  }

  @Test
  void stopLetsTheCallUnderWayEndAndBeginsNoOther() throws Exception {
    letGo(0);
    awaitCalls(2);
    planning.aside("Putting in order: 50 of 200.");
    planning.press("Stop");
    letGo(1);

    planning.outcome("Putting in order: 100 of 200. Stopped before the rest.");
    assertEquals(2L, browser.run("return window.held.length"));
    List<String> stopped = new ArrayList<>(wanted.subList(0, 2 * CALL));
    List<String> now = new ArrayList<>(board());
    int first = now.indexOf(stopped.get(0));
    assertEquals(stopped, now.subList(first, first + 2 * CALL));
    List<String> others = new ArrayList<>(before);
    others.removeAll(stopped);
    now.removeAll(stopped);
    assertEquals(others, now);
    assertEquals(List.of(), planning.violations());

    browser.run("window.fetch = window.unheld");
    planning.press(Planning.UNDO);
    planning.outcome("Putting back into the old order: 100 of 100.");
    assertEquals(before, board());
  }

  @Test
  void whoLeavesThePageIsWarnedAsLongAsCallsAreUnderWay() {
    assertEquals(true, isWarned());
    for (int call = 0; call < 4; call++) {
      awaitCalls(call + 1);
      assertEquals(true, isWarned());
      letGo(call);
    }

    planning.outcome("Done. Putting in order: 200 of 200.");
    assertEquals(false, isWarned());
  }

  @Test
  void whoClosesTheRegionMeanwhileIsToldTheOutcomeAndComesBackToIt() {
    planning.press("Close");
    for (int call = 0; call < 4; call++) {
      awaitCalls(call + 1);
      letGo(call);
    }
    planning.message("Done. Putting in order: 200 of 200.");
    planning.press("Show");
    planning.outcome("Done. Putting in order: 200 of 200.");
  }

  private boolean isWarned() {
    return (Boolean)
        browser.run(
            "const leaving = new Event('beforeunload', { cancelable: true });"
                + "window.dispatchEvent(leaving); return leaving.defaultPrevented");
  }

  private void awaitCalls(int count) {
    browser.until(
        "call " + count, driver -> browser.run("return window.held.length").equals((long) count));
  }

  private void letGo(int call) {
    browser.run("window.held[arguments[0]]()", call);
  }

  private List<String> board() throws Exception {
    return admin.keys("project = BULK ORDER BY Rank");
  }
}
