package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
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

  /** Always the same. */
  private static final List<Wish> WISHES = wishes();

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
    List<Calls> toTop = forEach("toTop", Wish::board, Wish::wanted);
    for (int number = 0; number < WISHES.size(); number++) {
      Wish wish = WISHES.get(number);
      SimulatedBoard now = new SimulatedBoard(wish.board());
      now.carryOut(toTop.get(number).all());

      assertEquals(wish.wanted(), now.order().subList(0, wish.wanted().size()));
      assertEquals(without(wish.board(), wish.wanted()), without(now.order(), wish.wanted()));
    }
  }

  @Test
  void issuesStandInAnyWantedOrderBehindOneThatStays() {
    List<Calls> behind = forEach("behind", Wish::wanted, Wish::middle);
    for (int number = 0; number < WISHES.size(); number++) {
      Wish wish = WISHES.get(number);
      List<String> wanted = wish.wanted();
      SimulatedBoard now = new SimulatedBoard(wish.board());
      now.carryOut(behind.get(number).all());

      int first = now.order().indexOf(wanted.get(0));
      assertEquals(wanted, now.order().subList(first, first + wanted.size()));
      assertEquals(wish.others(), without(now.order(), wanted));
      if (wish.middle() != null) {
        assertEquals(wish.middle(), now.order().get(first - 1));
      }
    }
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
    List<SimulatedBoard> boards = moved(Integer.MAX_VALUE);
    List<Calls> undo = forEach("undo", Wish::board, moved(boards));
    for (int number = 0; number < WISHES.size(); number++) {
      List<String> board = WISHES.get(number).board();
      Set<String> moved = boards.get(number).moved();
      SimulatedBoard back = new SimulatedBoard(boards.get(number).order());
      back.carryOut(undo.get(number).all());

      assertEquals(board, back.order());
      assertTrue(moved.containsAll(back.moved()), "others were moved, too");
      assertEquals(fewest(board, List.copyOf(moved)), undo.get(number).all().size());
    }
  }

  @Test
  void undoRestoresWhatAPersonHasStoppedInBetween() {
    for (int most = 1; most < 8; most++) {
      List<SimulatedBoard> boards = moved(most);
      List<Calls> undo = forEach("undo", Wish::board, moved(boards));
      for (int number = 0; number < WISHES.size(); number++) {
        boards.get(number).carryOut(undo.get(number).all());
        assertEquals(WISHES.get(number).board(), boards.get(number).order());
      }
    }
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

  /** The boards after so many of the calls that bring what is wanted to their top. */
  private List<SimulatedBoard> moved(int most) {
    List<Calls> toTop = forEach("toTop", Wish::board, Wish::wanted);
    List<SimulatedBoard> boards = new ArrayList<>();
    for (int number = 0; number < WISHES.size(); number++) {
      SimulatedBoard board = new SimulatedBoard(WISHES.get(number).board());
      List<Map<String, Object>> all = toTop.get(number).all();
      board.carryOut(all.subList(0, Math.min(most, all.size())));
      boards.add(board);
    }
    return boards;
  }

  private static Function<Wish, Object> moved(List<SimulatedBoard> boards) {
    return wish -> List.copyOf(boards.get(WISHES.indexOf(wish)).moved());
  }

  /** What a function of the module answers for each wish, asked all at once. */
  @SuppressWarnings("unchecked") // As above.
  private List<Calls> forEach(
      String function, Function<Wish, Object> first, Function<Wish, Object> second) {
    List<List<Object>> given = new ArrayList<>();
    WISHES.forEach(wish -> given.add(Arrays.asList(first.apply(wish), second.apply(wish))));
    String script = "return arguments[1].map((given) => window.riceOrder[arguments[0]](...given))";
    return ((List<List<Map<String, Object>>>) browser.run(script, function, given))
        .stream().map(Calls::new).toList();
  }

  /** Calls in their order. */
  private record Calls(List<Map<String, Object>> all) {}

  /** Which issues of a board are wanted in which order. */
  private record Wish(List<String> board, List<String> wanted) {
    List<String> others() {
      return without(board, wanted);
    }

    /** The one of the others to stand behind; null where there are none. */
    String middle() {
      return others().isEmpty() ? null : others().get(others().size() / 2);
    }
  }

  /** Boards of many sizes with some of their issues in any order, or all of them. */
  private static List<Wish> wishes() {
    Random chance = new Random(50);
    List<Wish> wishes = new ArrayList<>();
    for (int number = 0; number < BOARDS; number++) {
      List<String> board = keys(1 + chance.nextInt(number % 5 == 0 ? 400 : 70));
      List<String> wanted = new ArrayList<>(board);
      Collections.shuffle(wanted, chance);
      int count = number % 7 == 0 ? board.size() : 1 + chance.nextInt(board.size());
      wishes.add(new Wish(board, List.copyOf(wanted.subList(0, count))));
    }
    return List.copyOf(wishes);
  }
}
