package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.browser.RoadmapBoard.preferences;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.riceforjira.host.browser.RoadmapBoard.RoadmapItem;
import org.riceforjira.host.it.Answer;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;
import org.riceforjira.host.it.Polling;

/** Planned dates, written from a roadmap on a dashboard. */
@BrowserTest
class RoadmapDatesBrowserIT {
  private static final String DATES = "/rest/rice/1.0/projects/SHOP/roadmap/dates";
  private static final String WRITE = "Write dates into issues\u2026";

  private static final By WRITES =
      By.xpath("//button[starts-with(., 'Write ') and not(contains(., 'dates'))]");

  private static final String RUNNING = "{\"id\": 7, \"kind\": \"dates\", \"state\": \"running\"}";

  private static final String DONE =
      """
      {"id": 7, "kind": "dates", "state": "complete", "undoable": false,
       "report": {"problem": null, "writes": {"written": 3, "conflicts": 0, "refused": 0}}}
      """;

  /** Counts what is sent to be written. */
  private static final String COUNT =
      """
      const real = window.fetch;
      window.posts = 0;
      window.fetch = (url, options) => {
        window.posts += /[/]roadmap[/]dates/.test(url) ? 1 : 0;
        return real(url, options);
      };
      """;

  private final Browser browser;
  private final RoadmapBoard board;
  private final Person admin;
  private JsonObject settings;

  RoadmapDatesBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.board = new RoadmapBoard(browser, host);
    this.admin = host.person("admin");
  }

  @BeforeEach
  void remember() throws Exception {
    settings = admin.settings("SHOP").object();
  }

  @AfterEach
  void remove() throws Exception {
    put(settings);
    board.remove();
  }

  private void put(JsonObject wanted) throws Exception {
    Answer answer = admin.putSettings("SHOP", wanted.toString());
    assertEquals(200, answer.status(), answer.toString());
  }

  /** Chooses the due date as the field of the planned end, and waits for the ranking after that. */
  private void mapEnd() throws Exception {
    JsonObject mapped = settings.deepCopy();
    mapped
        .getAsJsonObject("planning")
        .add(
            "planFields",
            JsonParser.parseString("{\"start\": null, \"end\": \"duedate\", \"version\": null}"));
    put(mapped);
    Polling.until(
        () -> admin.send("POST", DATES, "{\"parameters\": \"periods=4&capacity=8\"}"),
        answer -> answer.status() != 409);
  }

  /** The due dates of issues. */
  private Map<String, String> due(List<String> keys) throws Exception {
    Map<String, String> dates = new TreeMap<>();
    for (String key : keys) {
      dates.put(key, String.valueOf(admin.fields(key).get("duedate")));
    }
    return dates;
  }

  private void awaitPanel(RoadmapItem item, String text) {
    browser.until(
        text, page -> item.texts(".rice-tool").stream().anyMatch(it -> it.contains(text)));
  }

  @Test
  void nothingIsWrittenBeforeThePreviewIsConfirmedAndAllCanBeTakenBack() throws Exception {
    RoadmapItem item = board.show("alice", preferences());
    item.press("What if");
    awaitPanel(item, "No field is chosen for planned dates yet.");
    assertFalse(item.texts(".rice-tool button").contains(WRITE));
    mapEnd();
    browser.reload();
    item.awaitRoadmap();
    item.press("What if");
    item.press(WRITE);
    awaitPanel(item, " would be written.");
    assertTrue(
        item.texts(".rice-tool .rice-subtle").stream().anyMatch(it -> it.contains("\u2192")));
    List<String> keys = item.texts(".rice-tool .rice-key");
    Map<String, String> before = due(keys);
    assertEquals("P", browser.run("return document.activeElement.tagName"));
    assertEquals(List.of(), browser.violations(".rice-roadmap"));
    item.press("Cancel");
    assertEquals(WRITE, browser.run("return document.activeElement.textContent"));
    assertEquals(before, due(keys));
    item.press(WRITE);
    awaitPanel(item, " would be written.");
    browser.run(COUNT);
    browser.run("arguments[0].click(); arguments[0].click()", browser.see(WRITES));
    browser.run("document.querySelector('.rice-as-of button').focus()");
    browser.until("it is done", page -> item.texts(".rice-tool button").contains("Undo"));
    Map<String, String> after = due(keys);
    assertEquals(1L, browser.run("return window.posts"), "It is written once.");
    assertEquals("Refresh", browser.run("return document.activeElement.textContent"));
    assertFalse(before.equals(after), "The dates are in the issues: " + after);
    item.press("Undo");

    browser.until(
        "it is undone",
        page ->
            !item.texts(".rice-tool button").contains("Undo")
                && item.texts(".rice-tool button").contains("Close"));
    awaitPanel(item, " before again.");
    assertEquals(before, due(keys));
  }

  @Test
  void whoMayOnlyLookIsToldWhoWritesDates() throws Exception {
    mapEnd();
    RoadmapItem item = board.show("viewer", preferences());
    item.press("What if");
    awaitPanel(
        item, "Planned dates are for people who may edit issues of the project Online Shop.");
  }

  @Test
  void aQuestionHowFarItIsThatFailsCanBeAskedAgain() throws Exception {
    mapEnd();
    RoadmapItem item = board.show("alice", preferences());
    item.press("What if");
    item.press(WRITE);
    awaitPanel(item, " would be written.");
    HeldAnswers answers = new HeldAnswers(browser);
    answers.hold("/roadmap/dates|/recalculations/");
    browser.see(WRITES).click();
    answers.answer(0, 202, RUNNING);
    awaitPanel(item, "being written");
    answers.answer(1, 500, "{\"errorMessages\": [\"No.\"]}");
    awaitPanel(item, "No.");
    item.press("Retry");
    answers.answer(2, 200, RUNNING);

    awaitPanel(item, "being written");
    assertFalse(browser.has(item.in(".rice-tool [role=alert]")), "It goes on.");
    answers.answer(3, 200, DONE);
    awaitPanel(item, "3 issues were written.");
  }
}
