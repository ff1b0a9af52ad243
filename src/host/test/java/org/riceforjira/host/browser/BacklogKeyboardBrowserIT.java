package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** A whole visit to the page by somebody who has no mouse, with the focus in sight all the time. */
@BrowserTest
class BacklogKeyboardBrowserIT {
  private static final String KEY = "SHOP-21"; // 800 x 2 x 1.00 / 1 = 1600
  private static final String FACTORS =
      "{\"reach\": 800, \"impact\": 2, \"confidence\": 100, \"effort\": 1}";

  private final Browser browser;
  private final Site site;
  private final Person bob;
  private final ShopBoard board;
  private final Map<String, List<String>> before;

  BacklogKeyboardBrowserIT(Browser browser, HostProcess host) throws Exception {
    this.browser = browser;
    this.site = new Site(browser, host);
    this.bob = host.person("bob");
    this.board = new ShopBoard(bob);
    this.before = board.everything();
  }

  @AfterEach
  void putBack() throws Exception {
    bob.factors(KEY, FACTORS);
    board.restore(before);
  }

  @Test
  void anIssueIsFoundEditedAndUnderstoodAndThoseAboveTheLineAreMovedAndBack() throws Exception {
    site.logIn("bob");
    Planning planning = Planning.withBoards(site, browser, "#capacity=10");
    BacklogList list = new BacklogList(browser);
    BacklogRows rows = BacklogRows.here(browser);
    FocusWatch watch = FocusWatch.begin(browser, ".rice-backlog");

    planning.tabTo("Key or summary");
    browser.press(KEY);
    list.awaitCount("1 of 36 issues.");
    assertEquals("rice-filter-text", browser.ofFocused("id"));
    list.tabIn();
    rows.enter(KEY, "reach", "900");
    browser.press(Keys.ENTER);
    rows.message(KEY + ": Reach is 900 now.");
    assertTrue(list.isInGrid(), rows.focused());

    rows.go(KEY, "score");
    browser.press(Keys.ENTER);
    assertTrue(
        rows.aside().contains("900 \u00d7 2 \u00d7 100 % \u00f7 1 = 1\u202f800"), rows.aside());
    assertFalse(list.isInGrid(), "the focus goes into what was opened");
    browser.press(Keys.ESCAPE);
    rows.awaitFocus(KEY, "score");
    assertFalse(rows.hasAside());
    browser.press(Keys.chord(Keys.CONTROL, "z"));
    rows.message("Taken back: " + KEY);

    planning.press("Clear filters");
    list.awaitCount("36 issues.");
    list.tabIn();
    List<String> first = list.keys().subList(0, 2);
    rows.select(first.get(0));
    rows.select(first.get(1));
    assertEquals("2 selected", list.selected());
    planning.press(Planning.SPRINT);
    planning.aside("Issues to move, in this order: 2.");
    assertEquals(first, planning.previewed());
    browser.press(Keys.ESCAPE);
    planning.press("Clear the selection");

    moveAndTakeBack(planning);
    watch.assertAlwaysSeenAndNeverClicked();
  }

  private void moveAndTakeBack(Planning planning) throws Exception {
    List<String> above = board.above(10);
    String sprint = board.sprints().get(1);
    planning.press(Planning.SPRINT);
    planning.aside("Issues to move, in this order: " + above.size());
    planning.choose("Sprint", sprint);
    planning.aside("Move to " + sprint);
    assertEquals(above, planning.previewed());
    assertEquals(before, board.everything());

    planning.press("Move to " + sprint);
    planning.outcome("Putting in order: %1$d of %1$d.".formatted(above.size()));
    List<String> inside = board.sprint(sprint);
    assertEquals(above, inside.subList(inside.size() - above.size(), inside.size()));
    planning.press(Planning.UNDO);
    planning.outcome("Putting back into the old order:");
    assertEquals(before, board.everything());
  }
}
