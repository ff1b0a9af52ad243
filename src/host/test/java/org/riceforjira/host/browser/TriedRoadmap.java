package org.riceforjira.host.browser;

import static org.riceforjira.host.browser.RoadmapBoard.preferences;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.openqa.selenium.support.ui.Select;
import org.riceforjira.host.browser.RoadmapBoard.RoadmapItem;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** A roadmap of the shop with its panel for what is only tried, and what the server makes of it. */
final class TriedRoadmap {
  static final String REST = "/rest/rice/1.0/projects/SHOP/";
  static final String ROADMAP = REST + "roadmap?periods=4&capacity=";

  private final Browser browser;
  private final RoadmapBoard board;
  private Person visitor;

  /** The viewer looks at it. */
  TriedRoadmap(Browser browser, RoadmapBoard board, HostProcess host) {
    this.browser = browser;
    this.board = board;
    this.visitor = host.person("viewer");
  }

  /** Whom the server is asked as from now on. */
  void lookAs(Person other) {
    visitor = other;
  }

  static String of(JsonElement one, String name) {
    return one.getAsJsonObject().get(name).getAsString();
  }

  /** What each entry of a list has by a name. */
  static List<String> all(JsonObject plan, String list, String name) {
    return plan.getAsJsonArray(list).asList().stream().map(one -> of(one, name)).toList();
  }

  /** The keys of the plan that the visitor sees, in its order. */
  List<String> planned(String capacityAndMore) throws Exception {
    return all(visitor.get(ROADMAP + capacityAndMore).object(), "cards", "key");
  }

  RoadmapItem open(String user) throws Exception {
    RoadmapItem item = board.show(user, preferences());
    item.press("What if");
    browser.see(item.in(".rice-tool"));
    return item;
  }

  void awaitCards(RoadmapItem item, List<String> keys) {
    browser.until(
        "the cards are " + keys,
        page -> item.texts(".rice-card .rice-key").stream().sorted().toList().equals(sorted(keys)));
  }

  void tryOut(RoadmapItem item, String key, String kind) {
    new Select(item.field("issue")).selectByValue(key);
    new Select(item.field("kind")).selectByVisibleText(kind);
    item.press("Try it");
  }

  private static List<String> sorted(List<String> keys) {
    return keys.stream().sorted().toList();
  }
}
