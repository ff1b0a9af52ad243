package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.browser.RoadmapBoard.preferences;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;
import org.riceforjira.host.browser.RoadmapBoard.RoadmapItem;
import org.riceforjira.host.it.HostProcess;

/** What an item can be configured with: what this Jira has, as the form offers it. */
@BrowserTest
class RoadmapChoicesBrowserIT {
  private static final String FIELDS =
      """
      [{"id": "summary", "name": "Summary", "custom": false, "schema": {"type": "string"}},
       {"id": "customfield_1", "name": "Teams", "custom": true, "schema": {"type": "array", "items": "option"}},
       {"id": "customfield_2", "name": "Squad", "custom": true, "schema": {"type": "option"}},
       {"id": "customfield_3", "name": "Points", "custom": true, "schema": {"type": "number"}},
       {"id": "customfield_4", "name": "Odd", "custom": true},
       {"id": "customfield_5", "name": "Sprint", "custom": true,
        "schema": {"type": "array", "items": "string", "custom": "com.pyxis.greenhopper.jira:gh-sprint"}}]
      """;

  private static final String SPRINTS =
      """
      {"isLast": true, "values": [
        {"name": "C"},
        {"name": "B", "startDate": "2026-11-30T09:00:00.000Z", "endDate": "2026-12-14T09:00:00.000Z"},
        {"name": "A", "startDate": "2026-11-16T09:00:00.000Z", "endDate": "2026-11-30T09:00:00.000Z"}]}
      """;

  private final Browser browser;
  private final RoadmapBoard board;
  private final HeldAnswers answers;

  RoadmapChoicesBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.board = new RoadmapBoard(browser, host);
    this.answers = new HeldAnswers(browser);
  }

  @AfterEach
  void remove() throws Exception {
    board.remove();
  }

  @Test
  void teamsAreChoicesOrTextsOfFieldsOfThisJira() throws Exception {
    RoadmapItem item = board.show("alice", preferences());
    answers.hold("/api/2/field$");
    item.press("Edit");
    answers.answer(0, 200, FIELDS);
    new Select(item.field("lanes")).selectByValue("team");
    item.choices("field", 2);
    assertEquals(List.of("Choose\u2026", "Squad", "Teams"), item.texts("[name=field] option"));
    item.press("Save");
    assertEquals("Fill this in.", item.error("field"));
  }

  @Test
  void anItemIsRefreshedAsOftenAsItSaysAndTellsHowLargeItIs() throws Exception {
    RoadmapItem item = board.show("alice", preferences("refresh", "15"));
    String calls = "return JSON.stringify(RiceHost.dashboard.calls(arguments[0]))";
    String all = (String) browser.run(calls, item.id());
    assertTrue(all.matches(".*\"initRefresh\",\\{[^}]*\"refresh\":\"15\".*"), all);
    browser.until(
        "it has told its size",
        page -> String.valueOf(browser.run(calls, item.id())).contains("[\"resize\"]"));
  }

  @Test
  void sprintsThatOverlapOrHaveNoDatesYetFollowEachOther() throws Exception {
    RoadmapItem item = board.edit(preferences());
    item.choices("periodKind", 3).selectByValue("sprint");
    item.choices("board", 2).selectByIndex(1);
    answers.hold("/sprint[?]|/roadmap[?]");
    item.press("Save");
    answers.answer(0, 200, SPRINTS);

    String asked = answers.address(1);
    assertTrue(
        asked.contains(
            "&sprint=2026-11-16/2026-11-29/A&sprint=2026-11-30/2026-12-14/B&sprint=2026-12-15/2026-12-29/C"),
        asked);
  }

  @Test
  void aProjectIsNotCalledGoneBeforeAllAreKnown() throws Exception {
    RoadmapItem item = board.show("alice", preferences());
    answers.hold("/api/2/project$");
    item.press("Edit");
    answers.await(0);
    assertEquals(List.of("SHOP"), item.texts("[name=project] option"));
    answers.answer(0, 200, "[{\"key\": \"OPS\", \"name\": \"Operations\"}]");

    browser.until(
        "all are known",
        page ->
            item.texts("[name=project] option")
                .equals(List.of("Choose\u2026", "Operations (OPS)", "SHOP (not found)")));
  }

  @Test
  void projectsThatCannotBeReadAreToldOf() throws Exception {
    RoadmapItem item = board.show("alice", preferences());
    answers.hold("/api/2/project$");
    item.press("Edit");
    answers.answer(0, 200, "<html>");
    assertEquals(
        "Jira answered with a page instead of data. Sign in again and reload this page.",
        browser.text(item.in("form > .error")));
  }

  @Test
  void theSprintsOfABoardArePeriods() throws Exception {
    RoadmapItem item = board.edit(preferences());
    item.choices("periodKind", 3).selectByValue("sprint");
    Select boards = item.choices("board", 2);
    boards.selectByIndex(1);
    item.press("Save");

    item.awaitRoadmap();
    assertFalse(item.texts(".rice-head .rice-title").isEmpty());
    assertTrue(
        item.texts(".rice-head .rice-title").stream().noneMatch(title -> title.matches("Q\\d .*")),
        item.texts(".rice-head .rice-title").toString());
  }
}
