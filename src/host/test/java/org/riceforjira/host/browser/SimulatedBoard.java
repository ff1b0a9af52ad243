package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order of a board, which carries out calls as Jira Software's REST does, and as strictly. */
final class SimulatedBoard {
  private static final int MOST_IN_ONE_CALL = 50;

  private final List<String> order;
  private final Set<String> moved = new HashSet<>();

  SimulatedBoard(List<String> order) {
    this.order = new ArrayList<>(order);
  }

  List<String> order() {
    return List.copyOf(order);
  }

  /** Those that some call has moved. */
  Set<String> moved() {
    return Set.copyOf(moved);
  }

  void carryOut(List<Map<String, Object>> calls) {
    calls.forEach(this::carryOut);
  }

  private void carryOut(Map<String, Object> call) {
    List<String> issues = BoardOrderBrowserIT.keys(call.get("issues"));
    assertFalse(issues.isEmpty(), "a call without issues");
    assertTrue(issues.size() <= MOST_IN_ONE_CALL, issues.size() + " issues in one call");
    assertEquals(issues.size(), Set.copyOf(issues).size(), "an issue twice in " + issues);
    assertTrue(call.containsKey("before") != call.containsKey("after"), "one neighbour: " + call);
    boolean after = call.containsKey("after");
    String neighbour = (String) call.get(after ? "after" : "before");
    assertTrue(order.containsAll(issues), "unknown issues in " + issues);
    order.removeAll(issues);
    int place = order.indexOf(neighbour);
    assertTrue(place >= 0, neighbour + " is no neighbour of " + issues);
    order.addAll(after ? place + 1 : place, issues);
    moved.addAll(issues);
  }
}
