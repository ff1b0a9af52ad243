package org.riceforjira.host.browser;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.riceforjira.host.it.Answer;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** Dashboards of alice's with items that show roadmaps; everybody who is logged in sees them. */
final class RoadmapBoard {
  private static final String REST = "/rest/host/1/dashboards";
  private static final Gson GSON = new Gson();

  private final Browser browser;
  private final Site site;
  private final Person alice;
  private String dashboard;

  RoadmapBoard(Browser browser, HostProcess host) {
    this.browser = browser;
    this.site = new Site(browser, host);
    this.alice = host.person("alice");
  }

  /**
   * Preferences of a configured item: names and values in turn, on top of project SHOP with a
   * capacity of 8.
   */
  static Map<String, String> preferences(String... namesAndValues) {
    Map<String, String> all =
        new TreeMap<>(
            Map.of("isConfigured", "true", "source", "project", "project", "SHOP", "periods", "4"));
    all.put("capacity", "8");
    for (int at = 0; at < namesAndValues.length; at += 2) {
      all.put(namesAndValues[at], namesAndValues[at + 1]);
    }
    return all;
  }

  /** The same by quarters, with lanes of this kind, whatever the project's settings say. */
  static Map<String, String> laned(String lanes, String... namesAndValues) {
    Map<String, String> all = preferences(namesAndValues);
    all.putAll(Map.of("periodKind", "quarter", "lanes", lanes));
    return all;
  }

  /**
   * Makes a dashboard with these items and opens it as somebody, whatever the items show; returns
   * the items' ids.
   */
  @SafeVarargs
  final List<String> open(String user, Map<String, String>... items) throws Exception {
    dashboard =
        made("", Map.of("name", "Board", "layout", Math.min(items.length, 2), "shared", "users"));
    List<String> ids = new ArrayList<>();
    for (Map<String, String> preferences : items) {
      Map<String, Object> item =
          Map.of(
              "module",
              "rice-roadmap-item",
              "column",
              1 + ids.size() % 2,
              "preferences",
              preferences);
      ids.add(made("/" + dashboard + "/items", item));
    }
    site.logIn(user);
    site.open("/secure/Dashboard.jspa?selectPageId=" + dashboard);
    return ids;
  }

  /** The same with one item, of which the roadmap is drawn. */
  RoadmapItem show(String user, Map<String, String> preferences) throws Exception {
    RoadmapItem item = new RoadmapItem(browser, open(user, preferences).get(0));
    item.awaitRoadmap();
    return item;
  }

  /** Its form, of alice's, once Jira has told which projects there are to choose from. */
  RoadmapItem edit(Map<String, String> preferences) throws Exception {
    RoadmapItem item = show("alice", preferences);
    item.press("Edit");
    item.choices("project", 2);
    return item;
  }

  void remove() throws Exception {
    browser.open("about:blank");
    if (dashboard != null) {
      alice.send("DELETE", REST + "/" + dashboard, "");
    }
  }

  /** What the host keeps of an item. */
  JsonObject kept(String item) throws Exception {
    for (JsonElement one : alice.get(REST + "/" + dashboard).object().getAsJsonArray("items")) {
      if (one.getAsJsonObject().get("id").getAsString().equals(item)) {
        return one.getAsJsonObject().getAsJsonObject("preferences");
      }
    }
    throw new AssertionError("There is no item " + item);
  }

  private String made(String path, Map<String, ?> what) throws Exception {
    Answer answer = alice.send("POST", REST + path, GSON.toJson(what));
    if (answer.status() != 201) {
      throw new AssertionError(answer.toString());
    }
    return answer.object().get("id").getAsString();
  }

  /** An item on the page. */
  static final class RoadmapItem {
    private final Browser browser;
    private final String id;

    RoadmapItem(Browser browser, String id) {
      this.browser = browser;
      this.id = id;
    }

    String id() {
      return id;
    }

    /** Where something is within the item. */
    By in(String selector) {
      return By.cssSelector("#gadget-" + id + " " + selector);
    }

    void awaitRoadmap() {
      browser.see(in(".rice-stage:not([aria-busy]) .rice-map"));
    }

    /**
     * Waits for the cards that stand behind a button, too: they are made after those that are seen.
     */
    void awaitHiddenCards() {
      browser.until(
          "there are hidden cards", page -> browser.has(in(".rice-cards > .rice-card[hidden]")));
    }

    String title() {
      return browser.text(By.id("gadget-" + id + "-title"));
    }

    List<String> texts(String selector) {
      return browser.all(in(selector)).stream()
          .map(node -> node.getDomProperty("textContent"))
          .toList();
    }

    void press(String button) {
      browser
          .see(
              By.xpath(
                  "//*[@id='gadget-" + id + "']//button[normalize-space() = '" + button + "']"))
          .click();
    }

    WebElement field(String name) {
      return browser.see(in("[name=" + name + "]"));
    }

    /** Waits until there is so much to choose from. */
    Select choices(String name, int least) {
      Select select = new Select(field(name));
      browser.until("choices of " + name, page -> select.getOptions().size() >= least);
      return select;
    }

    /** What is told to be wrong at a field that is marked, and bound to it. */
    String error(String name) {
      return browser.text(By.id(field(name).getDomAttribute("aria-describedby").split(" ")[0]));
    }

    WebElement card(String key) {
      return browser.see(in("[data-key=" + key + "]"));
    }
  }
}
