package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.browser.TriedRoadmap.REST;
import static org.riceforjira.host.browser.TriedRoadmap.of;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;
import org.riceforjira.host.browser.RoadmapBoard.RoadmapItem;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** Changes of a roadmap that are only tried, on a dashboard. */
@BrowserTest
class RoadmapWhatIfBrowserIT {
  private static final String NOTE = ".aui-message-info p > span";

  private final Browser browser;
  private final RoadmapBoard board;
  private final Person alice;
  private final TriedRoadmap tried;

  RoadmapWhatIfBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.board = new RoadmapBoard(browser, host);
    this.alice = host.person("alice");
    this.tried = new TriedRoadmap(browser, board, host);
  }

  @AfterEach
  void remove() throws Exception {
    for (JsonElement one : baselines()) {
      alice.send("DELETE", REST + "baselines/" + of(one, "id"), "");
    }
    board.remove();
  }

  private List<JsonElement> baselines() throws Exception {
    return alice.get(REST + "baselines").object().getAsJsonArray("baselines").asList();
  }

  @Test
  void whatIsLeftOutIsGoneFromThePlanUntilItIsDiscarded() throws Exception {
    List<String> before = tried.planned("8");
    String best = before.get(0);
    RoadmapItem item = tried.open("viewer");
    assertEquals(item.id() + "-rice-what-if-title", browser.ofFocused("id"));
    tried.awaitCards(item, before);
    tried.tryOut(item, best, "Leave it out");

    tried.awaitCards(item, tried.planned("8&drop=" + best));
    assertEquals("This is not the saved plan: 1 change is tried.", browser.text(item.in(NOTE)));
    assertEquals("periods=4&capacity=8&drop=" + best, reported(item));
    assertTrue(item.texts(".rice-groups").get(0).contains("Dropped out (1)" + best));
    assertTrue(
        item.texts(".rice-groups .rice-subtle").stream()
            .anyMatch(move -> move.endsWith(" \u2192 not planned")));
    browser.until(
        "it is told", page -> item.texts(".assistive[role=status]").get(0).endsWith("move."));
    assertTrue(
        item.texts(".rice-marks").stream().anyMatch(mark -> mark.contains("was ")),
        "A card that moved is marked.");
    assertEquals(before, tried.planned("8"));
    assertEquals(List.of(), browser.violations(".rice-roadmap"));
    item.press("Discard all");

    tried.awaitCards(item, before);
    browser.until("the note is gone", page -> !browser.all(item.in(NOTE)).get(0).isDisplayed());
    assertEquals(List.of(), item.texts(".rice-groups"));
    assertEquals("periods=4&capacity=8", reported(item));
  }

  /** What the report that is linked is asked for, beside the project. */
  private String reported(RoadmapItem item) {
    String address = browser.see(By.linkText("Report")).getDomProperty("href");
    String page = "/plugins/servlet/rice/report?project=SHOP&";
    assertTrue(address.contains(page), address);
    return address.substring(address.indexOf(page) + page.length());
  }

  @Test
  void whatIsPinnedOrDelayedGoesToItsPeriodAndCanBeTakenBack() throws Exception {
    List<String> before = tried.planned("8");
    String last = before.get(before.size() - 1);
    RoadmapItem item = tried.open("viewer");
    new Select(item.field("issue")).selectByValue(last);
    new Select(item.field("kind")).selectByVisibleText("Do it first, in");
    Select periods = new Select(item.field("period"));
    periods.selectByIndex(1);
    String title = periods.getFirstSelectedOption().getText();
    String day = periods.getFirstSelectedOption().getDomAttribute("value");
    item.press("Try it");

    tried.awaitCards(item, tried.planned("8&pin=" + last + ":" + day));
    String pinned = last + ": Do it first, in " + title;
    browser.until(
        "it is listed",
        page -> item.texts(".rice-tool").stream().anyMatch(it -> it.contains(pinned)));
    browser.see(item.in("[aria-label='Take back: " + pinned + "']")).click();
    tried.awaitCards(item, before);
    assertFalse(item.texts(".rice-tool").stream().anyMatch(it -> it.contains(pinned)));
    assertEquals(item.id() + "-rice-what-if-title", browser.ofFocused("id"));
  }

  @Test
  void ofAnIssueOneThingIsTriedAtATime() throws Exception {
    List<String> before = tried.planned("8");
    String best = before.get(0);
    RoadmapItem item = tried.open("viewer");
    tried.tryOut(item, best, "Leave it out");
    tried.awaitCards(item, tried.planned("8&drop=" + best));
    new Select(item.field("issue")).selectByValue(best);
    new Select(item.field("kind")).selectByVisibleText("Start it no earlier than");
    Select periods = new Select(item.field("period"));
    periods.selectByIndex(2);
    String day = periods.getFirstSelectedOption().getDomAttribute("value");
    item.press("Try it");

    tried.awaitCards(item, tried.planned("8&delay=" + best + ":" + day));
    browser.until(
        "the report is of the same",
        page -> reported(item).equals("periods=4&capacity=8&delay=" + best + "%3A" + day));
    assertEquals("This is not the saved plan: 1 change is tried.", browser.text(item.in(NOTE)));
  }

  @Test
  void closedByEscapeItGivesTheFocusBackAndWhatIsTriedStaysInSight() throws Exception {
    List<String> keys = tried.planned("8");
    RoadmapItem item = tried.open("viewer");
    assertFalse(item.texts("button").contains("Save as baseline"), "Viewers save nothing.");
    tried.tryOut(item, keys.get(0), "Leave it out");
    tried.awaitCards(item, tried.planned("8&drop=" + keys.get(0)));
    browser.press(Keys.ESCAPE);

    browser.until("the panel is gone", page -> !browser.has(item.in(".rice-tool")));
    assertEquals("false", browser.ofFocused("aria-expanded"));
    assertEquals("This is not the saved plan: 1 change is tried.", browser.text(item.in(NOTE)));
    item.press("Refresh");
    browser.until(
        "it is told",
        page -> item.texts("[role=status]").stream().findFirst().orElse("").startsWith("As of "));
    assertEquals("This is not the saved plan: 1 change is tried.", browser.text(item.in(NOTE)));
    item.card(tried.planned("8&drop=" + keys.get(0)).get(0)).click();
    browser.see(item.in(".rice-details .aui-button")).click();
    browser.see(item.in(".rice-tool"));
    browser.until("the form has the focus", page -> "kind".equals(browser.ofFocused("name")));
  }

  @Test
  void whatIsTriedIsSavedAsABaselineAndNothingElse() throws Exception {
    tried.lookAs(alice);
    List<String> before = tried.planned("8");
    RoadmapItem item = tried.open("alice");
    tried.tryOut(item, before.get(0), "Leave it out");
    tried.awaitCards(item, tried.planned("8&drop=" + before.get(0)));
    item.press("Save as baseline");
    assertFalse(item.error("name").isEmpty());
    assertFalse(browser.errors().isEmpty(), "the refusal is told by the console, too");
    item.field("name").sendKeys("Plan <b>B</b>" + Keys.ENTER);

    assertEquals(
        "The baseline Plan <b>B</b> was saved.", browser.text(item.in(".aui-message-success")));
    assertEquals(List.of("Plan <b>B</b>"), baselines().stream().map(it -> of(it, "name")).toList());
    assertEquals(before, tried.planned("8"));
    String id = of(baselines().get(0), "id");
    JsonObject changes =
        alice
            .get(REST + "baselines/comparison?newer=now&periods=4&capacity=8&older=" + id)
            .object();
    assertEquals(
        List.of(before.get(0)),
        changes.getAsJsonArray("in").asList().stream().map(one -> of(one, "key")).toList());
  }
}
