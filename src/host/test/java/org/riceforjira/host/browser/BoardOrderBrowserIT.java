package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.it.HostProcess;

/** The calls by which issues are ranked and put back, tried on boards that carry them out. */
@BrowserTest
class BoardOrderBrowserIT {
  private static final String MODULE =
      "/download/resources/org.riceforjira:rice-backlog-tools/order.js";
  private static final int BOARDS = 150;
  private static final int CALL = 50;

  private final Browser browser;
  private final String base;

  BoardOrderBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.base = host.base().toString();
  }

  @BeforeEach
  void loadTheModule() {
    browser.open(base + "/login.jsp");
    browser.run(
        "const script = document.createElement('script');"
            + "script.src = arguments[0];"
            + "document.head.append(script);"
            + "window.require(['rice/backlog/order'], (order) => { window.riceOrder = order; });",
        base + MODULE);
    browser.until(
        "the module is there", page -> (Boolean) browser.run("return Boolean(window.riceOrder)"));
  }

  @Test
  void theFirstIssuesOfAnyBoardBecomeTheWantedOnesAndAllOthersKeepTheirOrder() {
    new Boards()
        .forEachOne(
            (board, wanted) -> {
              SimulatedBoard now = new SimulatedBoard(board);
              now.carryOut(calls("toTop(arguments[0], arguments[1])", board, wanted));

              assertEquals(wanted, now.order().subList(0, wanted.size()));
              assertEquals(without(board, wanted), without(now.order(), wanted));
            });
  }

  @Test
  void issuesStandInAnyWantedOrderBehindOneThatStays() {
    new Boards()
        .forEachOne(
            (board, wanted) -> {
              List<String> others = without(board, wanted);
              String last = others.isEmpty() ? null : others.get(others.size() / 2);
              SimulatedBoard now = new SimulatedBoard(board);
              now.carryOut(calls("behind(arguments[0], arguments[1])", wanted, last));

              int first = now.order().indexOf(wanted.get(0));
              assertEquals(wanted, now.order().subList(first, first + wanted.size()));
              assertEquals(others, without(now.order(), wanted));
              if (last != null) {
                assertEquals(last, now.order().get(first - 1));
              }
            });
  }

  @Test
  void theFirstIssueStaysWhereThereIsNoneToStandBehind() {
    List<String> board = List.of("A", "B", "C", "D");
    SimulatedBoard now = new SimulatedBoard(board);
    now.carryOut(calls("behind(arguments[0], null)", List.of("C", "A")));

    assertEquals(List.of("B", "C", "A", "D"), now.order());
    assertEquals(Set.of("A"), now.moved());
  }

  @Test
  void undoRestoresEveryBoardAndTouchesNoIssueThatHadStayed() {
    new Boards()
        .forEachOne(
            (board, wanted) -> {
              SimulatedBoard now = new SimulatedBoard(board);
              now.carryOut(calls("toTop(arguments[0], arguments[1])", board, wanted));
              List<String> moved = List.copyOf(now.moved());
              SimulatedBoard back = new SimulatedBoard(now.order());
              List<Map<String, Object>> calls =
                  calls("undo(arguments[0], arguments[1])", board, moved);
              back.carryOut(calls);

              assertEquals(board, back.order());
              assertTrue(Set.copyOf(moved).containsAll(back.moved()), "others were moved, too");
              assertEquals(fewest(board, moved), calls.size());
            });
  }

  @Test
  void undoRestoresWhatAPersonHasStoppedInBetween() {
    Random chance = new Random(17);
    new Boards()
        .forEachOne(
            (board, wanted) -> {
              List<Map<String, Object>> all =
                  calls("toTop(arguments[0], arguments[1])", board, wanted);
              SimulatedBoard now = new SimulatedBoard(board);
              now.carryOut(all.subList(0, all.isEmpty() ? 0 : chance.nextInt(all.size())));
              now.carryOut(
                  calls("undo(arguments[0], arguments[1])", board, List.copyOf(now.moved())));

              assertEquals(board, now.order());
            });
  }

  @Test
  void undoLeavesTheOrderThatOthersHaveGivenToIssuesThatHadStayed() {
    List<String> board = List.of("A", "B", "C", "D", "E");
    SimulatedBoard now =
        new SimulatedBoard(List.of("D", "B", "E", "C", "A")); // D, B moved; E by others
    now.carryOut(calls("undo(arguments[0], arguments[1])", board, List.of("D", "B")));

    assertEquals(List.of("E", "C", "A"), without(now.order(), List.of("D", "B")));
    assertEquals(now.order().indexOf("A") + 1, now.order().indexOf("B"));
    assertEquals(now.order().indexOf("C") + 1, now.order().indexOf("D"));
  }

  @Test
  void aBoardThatHasTheWantedOrderNeedsNoCall() {
    assertEquals(List.of(), calls("toTop(['A', 'B', 'C'], ['A', 'B'])"));
    assertEquals(List.of(), calls("undo(['A', 'B', 'C'], [])"));
    assertEquals(List.of(), calls("toTop(['A'], ['A'])"));
    assertEquals(List.of(), calls("undo(['A'], ['A'])"));
  }

  @Test
  void oneRunOfMoreThanACallFollowsItsOwnEnd() {
    List<String> board = keys(120);
    List<String> moved = board.subList(0, 110);
    List<Map<String, Object>> calls = calls("undo(arguments[0], arguments[1])", board, moved);

    assertEquals(3, calls.size());
    assertEquals("K-110", calls.get(0).get("before"));
    assertEquals("K-49", calls.get(1).get("after"));
    assertEquals("K-99", calls.get(2).get("after"));
  }

  @Test
  void ordersAreTheSameWhereTheIssuesOfBothStandAlike() {
    assertTrue(same(List.of("A", "B", "C"), List.of("A", "X", "C")));
    assertTrue(same(List.of("A"), List.of("B")));
    assertFalse(same(List.of("A", "B", "C"), List.of("C", "A")));
  }

  /**
   * One call for each 50 of every run of moved issues; the first of all stays if all were moved.
   */
  private static int fewest(List<String> board, List<String> moved) {
    Set<String> away = new HashSet<>(moved);
    if (away.containsAll(board)) {
      away.remove(board.get(0));
    }
    int calls = 0;
    int run = 0;
    for (String key : board) {
      run = away.contains(key) ? run + 1 : 0;
      calls += run % CALL == 1 ? 1 : 0;
    }
    return calls;
  }

  private boolean same(List<String> one, List<String> other) {
    return (Boolean)
        browser.run("return window.riceOrder.same(arguments[0], arguments[1])", one, other);
  }

  @SuppressWarnings("unchecked") // Selenium gives objects as maps of their properties.
  private List<Map<String, Object>> calls(String expression, Object... arguments) {
    return (List<Map<String, Object>>)
        browser.run("return window.riceOrder." + expression, arguments);
  }

  static List<String> keys(Object list) {
    return ((List<?>) list).stream().map(String.class::cast).toList();
  }

  private static List<String> keys(int count) {
    return IntStream.range(0, count).mapToObj(number -> "K-" + number).toList();
  }

  private static List<String> without(List<String> all, List<String> some) {
    Set<String> left = Set.copyOf(some);
    return all.stream().filter(key -> !left.contains(key)).toList();
  }

  /** What is wanted of a board. */
  private interface Wish {
    void tryOn(List<String> board, List<String> wanted);
  }

  /**
   * Boards of many sizes with some of their issues in any order, or all of them: always the same.
   */
  private static final class Boards {
    private final Random chance = new Random(50);

    void forEachOne(Wish wish) {
      for (int number = 0; number < BOARDS; number++) {
        List<String> board = keys(1 + chance.nextInt(number % 5 == 0 ? 400 : 70));
        List<String> wanted = new ArrayList<>(board);
        Collections.shuffle(wanted, chance);
        int count = number % 7 == 0 ? board.size() : 1 + chance.nextInt(board.size());
        wish.tryOn(board, List.copyOf(wanted.subList(0, count)));
      }
    }
  }
}
