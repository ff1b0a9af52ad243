package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Trouble;

/** What is done to the boards by the keyboard alone: sprints filled, and their order taken over. */
@BrowserTest
class BoardWorkBrowserIT {
  private static final int CAPACITY = 10;

  private final Browser browser;
  private final Site site;
  private final ShopBoard board;
  private final Trouble trouble;
  private final Map<String, List<String>> start;

  BoardWorkBrowserIT(Browser browser, HostProcess host) throws Exception {
    this.browser = browser;
    this.site = new Site(browser, host);
    this.board = new ShopBoard(host.person("bob"));
    this.trouble = new Trouble(host.person("admin"));
    this.start = board.everything();
  }

  @AfterEach
  void putBack() throws Exception {
    trouble.end();
    board.restore(start);
  }

  @Test
  void theIssuesAboveTheLineAreMovedToASprintInTheirOrderAndBack() throws Exception {
    Map<String, List<String>> before = board.everything();
    String sprint = board.sprints().get(1);
    List<String> above = above();
    List<String> others = new ArrayList<>(board.sprint(sprint));
    others.removeAll(above);
    Planning planning = boards("bob", "#capacity=10");
    planning.press(Planning.SPRINT);
    planning.aside("Issues to move, in this order: " + above.size());
    planning.choose("Sprint", sprint);
    String preview = planning.aside("Move to " + sprint);
    assertEquals(above, planning.previewed());
    assertTrue(preview.contains("is there already"), preview);
    assertTrue(preview.contains("is in " + board.sprints().get(0) + " now"), preview);
    assertTrue(preview.contains("The effort of "), preview);
    assertEquals(List.of(), planning.violations());

    planning.press("Move to " + sprint);
    planning.outcome("Putting in order: %1$d of %1$d.".formatted(above.size()));
    others.addAll(above);
    assertEquals(others, board.sprint(sprint));
    assertEquals(List.of(), planning.violations());

    planning.press(Planning.UNDO);
    planning.outcome("Putting back into the old order:");
    assertEquals(before, board.everything());
  }

  @Test
  void selectedIssuesAreMovedInsteadOfThoseAboveTheLine() throws Exception {
    Map<String, List<String>> before = board.everything();
    String sprint = board.sprints().get(2);
    site.logIn("bob");
    BacklogRows rows = BacklogRows.at(site, browser, "SHOP-21");
    String below = rows.below("SHOP-21");
    rows.select(below);
    rows.select("SHOP-21");
    Planning planning = Planning.here(browser);
    planning.press(Planning.SPRINT);
    planning.aside("Issues to move, in this order: 2.");
    planning.choose("Sprint", sprint);
    planning.aside("Move to " + sprint);
    assertEquals(List.of("SHOP-21", below), planning.previewed());

    planning.press("Move to " + sprint);
    planning.outcome("2 of 2.");
    List<String> inside = board.sprint(sprint);
    assertEquals(List.of("SHOP-21", below), inside.subList(inside.size() - 2, inside.size()));
    planning.press(Planning.UNDO);
    planning.outcome("Moving back: 2 of 2.");
    assertEquals(before, board.everything());
  }

  @Test
  void theOrderIsAppliedToTheBoardAndTakenBackEvenAfterSomethingElseWasLookedAt() throws Exception {
    List<String> before = board.order();
    List<String> above = above();
    Planning planning = boards("bob", "#capacity=10");
    planning.press(Planning.BOARD);
    planning.aside("Issues to put in order: " + above.size());
    assertEquals(above, planning.previewed());
    assertEquals(before, board.order());
    assertEquals(List.of(), planning.violations());

    planning.press("Change the order of the board");
    planning.outcome("Putting in order: %1$d of %1$d.".formatted(above.size()));
    assertEquals(above, board.order().subList(0, above.size()));
    browser.press(Keys.ESCAPE);
    planning.press(Planning.BOARD);
    planning.aside("The board has this order already.");
    planning.press("Back to the last change of the board");
    planning.press(Planning.UNDO);
    planning.outcome("Putting back into the old order:");
    assertEquals(before, board.order());
  }

  @Test
  void whatOthersRankMeanwhileIsToldBeforeAnythingIsDoneAndKept() throws Exception {
    List<String> before = board.order();
    String last = before.get(before.size() - 1);
    String first = before.get(0);
    Planning planning = boards("bob", "#capacity=10");
    planning.press(Planning.BOARD);
    planning.aside("Issues to put in order:");
    board.rank(last, first);
    planning.press("Change the order of the board");
    planning.outcome("Somebody has changed the order");
    assertEquals(last, board.order().get(0));
    assertEquals(List.of(), planning.violations());

    planning.press("Change the order of the board");
    planning.outcome("Putting in order:");
    String top = board.order().get(0);
    board.rank(last, top);
    planning.press(Planning.UNDO);
    planning.outcome("Somebody has changed the order");
    assertEquals(last, board.order().get(0));
    planning.press("Undo nevertheless");
    planning.outcome("Putting back into the old order:");

    List<String> expected = new ArrayList<>(before);
    expected.remove(last);
    expected.add(0, last);
    assertEquals(expected, board.order());
  }

  @Test
  void eachIssueThatJiraRefusesIsNamedAndTheOthersKeepTheirOrder() throws Exception {
    List<String> before = board.order();
    List<String> above = new ArrayList<>(above());
    String refused = above.get(above.size() - 1);
    trouble.refuseWrites(Map.of(refused, "It is locked."));
    Planning planning = boards("bob", "#capacity=10");
    planning.press(Planning.BOARD);
    planning.aside("Issues to put in order:");
    planning.press("Change the order of the board");

    planning.outcome("Putting in order: %d of %d.".formatted(above.size() - 1, above.size()));
    String told = planning.aside("Refused by Jira");
    assertTrue(told.lines().anyMatch(line -> line.matches(refused + ": .*It is locked.*")), told);
    above.remove(refused);
    assertEquals(above, board.order().subList(0, above.size()));
    trouble.end();
    planning.press(Planning.UNDO);
    planning.outcome("Putting back into the old order:");
    assertEquals(before, board.order());
  }

  private List<String> above() throws Exception {
    return board.above(CAPACITY);
  }

  private Planning boards(String name, String hash) {
    site.logIn(name);
    return Planning.withBoards(site, browser, hash);
  }
}
