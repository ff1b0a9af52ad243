package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.browser.RoadmapBoard.preferences;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;
import org.riceforjira.host.browser.RoadmapBoard.RoadmapItem;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/**
 * The form by which a roadmap on a dashboard is configured, and items that cannot be drawn as they
 * are.
 */
@BrowserTest
class RoadmapConfigurationBrowserIT {
  private static final String MARKUP = "<b>\"Q&A\"</b> <img src=x onerror=alert(1)>";

  private final Browser browser;
  private final RoadmapBoard board;
  private final HeldAnswers answers;
  private final Person alice;

  RoadmapConfigurationBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.board = new RoadmapBoard(browser, host);
    this.answers = new HeldAnswers(browser);
    this.alice = host.person("alice");
  }

  @AfterEach
  void remove() throws Exception {
    board.remove();
  }

  private RoadmapItem open(String user, Map<String, String> preferences) throws Exception {
    return new RoadmapItem(browser, board.open(user, preferences).get(0));
  }

  /** The browser itself tells of each request that the server refuses. */
  private void onlyRefused(int status) {
    List<String> errors = browser.errors();
    assertTrue(
        !errors.isEmpty() && errors.stream().allMatch(told -> told.contains("status of " + status)),
        errors.toString());
  }

  @Test
  void aNewItemIsConfiguredAndDrawn() throws Exception {
    RoadmapItem item = open("alice", Map.of());
    item.choices("project", 2).selectByValue("SHOP");
    item.field("title").sendKeys(MARKUP);
    new Select(item.field("periodKind")).selectByValue("month");
    item.field("periods").sendKeys("3");
    item.field("capacity").sendKeys("2,5");
    new Select(item.field("refresh")).selectByValue("30");
    assertEquals(List.of(), browser.violations("#content"));
    item.press("Save");

    item.awaitRoadmap();
    assertEquals(MARKUP, item.title());
    assertEquals(3, item.texts(".rice-head").size());
    JsonObject kept = board.kept(item.id());
    assertEquals("2.5", kept.get("capacity").getAsString());
    assertEquals("30", kept.get("refresh").getAsString());
    browser.reload();
    item.awaitRoadmap();
    item.press("Edit");
    assertEquals(MARKUP, item.field("title").getDomProperty("value"));
    assertEquals("2.5", item.field("capacity").getDomProperty("value"));
  }

  @Test
  void whatIsWrongIsToldAtTheFieldsAndNothingIsSaved() throws Exception {
    RoadmapItem item = board.edit(preferences());
    item.field("capacity").clear();
    item.field("capacity").sendKeys("much");
    new Select(item.field("lanes")).selectByValue("component");
    item.field("laneCapacities").sendKeys("Web 3");
    item.press("Save");

    assertEquals(
        "Enter a number from 0 up without thousands signs, such as 1250.5.",
        item.error("capacity"));
    assertEquals("true", item.field("capacity").getDomAttribute("aria-invalid"));
    assertEquals("capacity", browser.ofFocused("name"));
    assertTrue(item.error("laneCapacities").startsWith("Write one lane in a line"));
    assertEquals(List.of(), browser.violations("#content"));
    assertEquals("8", board.kept(item.id()).get("capacity").getAsString());
    item.press("Cancel");
    item.awaitRoadmap();
    assertEquals(4, item.texts(".rice-head").size());
  }

  @Test
  void whatTheServerRefusesIsToldAtItsField() throws Exception {
    RoadmapItem item = board.edit(preferences());
    new Select(item.field("source")).selectByValue("jql");
    item.press("Save");
    assertEquals("Fill this in.", item.error("jql"));
    item.field("jql").sendKeys("Rich = 5");
    item.press("Save");

    browser.until("the server has answered", page -> item.error("jql").contains("Rich"));
    assertEquals("project", board.kept(item.id()).get("source").getAsString());
    onlyRefused(400);
    item.field("jql").clear();
    item.field("jql").sendKeys("project = SHOP AND summary !~ \"<b>\"");
    item.press("Save");
    item.awaitRoadmap();
    assertEquals(
        "project = SHOP AND summary !~ \"<b>\"", board.kept(item.id()).get("jql").getAsString());
    assertEquals("", board.kept(item.id()).get("project").getAsString(), "what is out of sight");
  }

  @Test
  void aCutIsByWholeRanksOrByAScoreAndItsRefusalIsToldThere() throws Exception {
    RoadmapItem item = board.edit(preferences());
    Select cut = new Select(item.field("cut"));
    cut.selectByValue("top");
    item.field("cutValue").sendKeys("2.5");
    item.field("periods").clear();
    item.field("periods").sendKeys("0");
    item.press("Save");
    browser.until(
        "refused", page -> item.error("cutValue").startsWith("Give a whole number from 1"));
    assertEquals("Give a whole number from 1 to 60.", item.error("periods"));
    item.field("periods").clear();
    cut.selectByValue("score");
    item.field("cutValue").clear();
    item.field("cutValue").sendKeys("99999999999");
    item.press("Save");
    browser.until("refused", page -> item.error("cutValue").startsWith("Give a number from 0 to "));
    onlyRefused(400);
    item.field("cutValue").clear();
    item.field("cutValue").sendKeys("2.5");
    answers.hold("/roadmap[?]");
    item.press("Save");
    String asked = answers.address(0);
    assertTrue(asked.contains("&minScore=2.5") && !asked.contains("top="), asked);
  }

  @Test
  void aRefusalOfNoFieldIsToldAndTheFocusStays() throws Exception {
    RoadmapItem item = board.edit(preferences());
    answers.hold("/roadmap[?]");
    item.field("periods").sendKeys(Keys.ENTER);
    answers.await(0);
    browser.press(Keys.ENTER);
    item.press("Save");
    answers.answer(0, 403, "{\"errorMessages\": [\"Not for you.\"]}");

    assertEquals("Not for you.", browser.text(item.in("form > .error")));
    assertEquals("submit", browser.ofFocused("type"));
    assertEquals(1, answers.asked());
    item.press("Save");
    answers.answer(1, 500, "{\"errorMessages\": [\"Out of luck.\"]}");
    // What fails in the server is no reason to keep nothing: the item asks anew.
    answers.await(2);
  }

  @Test
  void anyBaselineOfTheSourceIsThereToCompareWith() throws Exception {
    String path = "/rest/rice/1.0/projects/SHOP/baselines";
    String saved = "{\"name\": \"<b>Kick-off</b>\", \"parameters\": \"periods=4&capacity=8\"}";
    String id = alice.send("POST", path, saved).object().get("id").getAsString();
    try {
      RoadmapItem item = board.edit(preferences("baseline", "latest"));
      Select baselines = item.choices("baseline", 3);
      assertEquals("latest", baselines.getFirstSelectedOption().getDomAttribute("value"));
      baselines.selectByValue(id);
      String chosen = baselines.getFirstSelectedOption().getText();
      assertTrue(chosen.startsWith("<b>Kick-off</b> ("), chosen);
      item.press("Save");

      item.awaitRoadmap();
      assertTrue(item.texts(".rice-stage").get(0).contains("baseline <b>Kick-off</b>"));
      item.press("Edit");
      item.choices("baseline", 3);
      new Select(item.field("source")).selectByValue("jql");
      browser.until(
          "it is none of a query's",
          page ->
              new Select(item.field("baseline"))
                  .getFirstSelectedOption()
                  .getText()
                  .equals(id + " (not found)"));
    } finally {
      alice.send("DELETE", path + "/" + id, "");
    }
  }

  @Test
  void aBaselineThatIsGoneIsToldAndAnotherCanBeChosen() throws Exception {
    RoadmapItem item = board.edit(preferences("baseline", "gone"));
    Select baselines = item.choices("baseline", 3);
    assertEquals("gone (not found)", baselines.getFirstSelectedOption().getText());
    baselines.selectByVisibleText("None");
    item.press("Save");
    item.awaitRoadmap();
    assertEquals("", board.kept(item.id()).get("baseline").getAsString());
  }

  @Test
  void whoMayNotConfigureIsToldWhoCan() throws Exception {
    RoadmapItem item = open("viewer", preferences("project", "GONE"));

    browser.see(item.in(".rice-state"));
    assertEquals(
        List.of(
            "The source of this roadmap is gone, or you may not see it.",
            "There is no project GONE, or you may not see it.",
            "Ask the owner of this dashboard to configure it."),
        item.texts(".rice-state > *"));
    onlyRefused(404);
  }

  @Test
  void theOwnerMendsAnItemOfWhichTheProjectIsGone() throws Exception {
    RoadmapItem item = open("alice", preferences("project", "GONE"));
    item.press("Configure");

    Select projects = item.choices("project", 3);
    assertEquals("GONE (not found)", projects.getFirstSelectedOption().getText());
    projects.selectByValue("SHOP");
    item.press("Save");
    item.awaitRoadmap();
    onlyRefused(404);
  }

  @Test
  void whoeverSeesNothingOfAProjectLearnsNothing() throws Exception {
    RoadmapItem item = open("mallory", preferences());

    assertTrue(
        browser.text(item.in(".rice-state")).startsWith("The source of this roadmap is gone"));
    assertFalse(browser.has(item.in(".rice-card")));
    onlyRefused(404);
  }
}
