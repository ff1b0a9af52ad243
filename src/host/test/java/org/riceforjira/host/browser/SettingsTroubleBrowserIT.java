package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** What the page says where Jira has changed, does not answer, or refuses. */
@BrowserTest
class SettingsTroubleBrowserIT extends SettingsShop {
  private final HeldAnswers answers;
  private final Person admin;

  SettingsTroubleBrowserIT(Browser browser, HostProcess host) {
    super(browser, host);
    this.answers = new HeldAnswers(browser);
    this.admin = host.person("admin");
  }

  @Test
  void aDeletedFieldIsToldOnTopAndTheLinkLeadsToItsInput() throws Exception {
    String field =
        "{\"name\": \"Audience\", \"type\":"
            + " \"com.atlassian.jira.plugin.system.customfieldtypes:float\", \"searcherKey\":"
            + " \"com.atlassian.jira.plugin.system.customfieldtypes:exactnumber\"}";
    String id = admin.send("POST", "/rest/api/2/field", field).object().get("id").getAsString();
    String reach = alice.fieldId("Reach");
    alice.putSettings(
        SHOP, stored().toString().replaceFirst("\"field\":\"" + reach, "\"field\":\"" + id));
    admin.send("DELETE", "/rest/api/2/customFields?ids=" + id, "");

    SettingsDesk desk = open("#people");
    By message = By.cssSelector(".rice-notices .aui-message-error");
    String told = browser.text(message);
    assertTrue(told.startsWith("No scores are written until this is corrected"), told);
    assertTrue(told.contains("Reach: The field " + id), told);
    browser.see(By.cssSelector("#rice-nav-factors .rice-doubt-mark"));
    assertEquals(List.of(), browser.violations("#content"));
    browser.see(By.cssSelector(".rice-notices a")).click();
    browser.until("it has the focus", page -> "Field".equals(desk.focused()));
    String path = "$.factors.reach.sources[0].field";
    assertEquals(id + " (not found or does not fit)", desk.chosen(path));
    desk.choose(path, "Reach (" + reach + ")");
    desk.awaitStatus("1 change not saved");
    desk.save();

    browser.until("it is mended", page -> !browser.has(message));
    assertEquals(List.of(), browser.errors());
  }

  @Test
  void whatCannotBeSavedNowStaysInTheDraft() {
    SettingsDesk desk = openWithAChange();
    answers.hold("/settings$");
    desk.press("Save");
    answers.answer(0, 503, "{\"errorMessages\": [\"Jira can store nothing now.\"]}");

    desk.awaitNews("Jira can store nothing now.");
    assertTrue(desk.isChanged());
    assertEquals("visitors", desk.value("$.factors.reach.unit"));
    desk.press("Close");
    assertEquals("Save", desk.focused());
    desk.press("Discard");
  }

  @Test
  void valuesAreReplacedOnlyAfterAQuestion() throws Exception {
    SettingsDesk desk = openWithAChange();
    answers.hold("/settings(\\?replaceValues=true)?$");
    desk.press("Save");
    answers.answer(0, 400, "{\"errors\": {\"replaceValues\": \"Issues with a value: 5.\"}}");
    desk.awaitNews("Issues with a value: 5.");
    desk.press("Replace the values");
    String saved = stored().toString().replace("customers per quarter", "visitors");
    answers.answerTagged(1, saved, "\"999\"");

    desk.awaitNews("Saved.");
    assertEquals("visitors", desk.value("$.factors.reach.unit"));
  }

  @Test
  void whatWasAskedBeforeSomebodyElseSavedIsAskedNoMore() throws Exception {
    SettingsDesk desk = openWithAChange();
    String now = stored().toString();
    answers.hold("/settings(\\?replaceValues=true)?$");
    desk.press("Save");
    answers.answer(0, 400, "{\"errors\": {\"replaceValues\": \"Issues with a value: 5.\"}}");
    desk.press("Replace the values");
    answers.answer(1, 409, "{\"errorMessages\": [\"Somebody else was faster.\"]}");
    answers.answerTagged(2, now, "\"999\"");

    browser.see(By.id("rice-set-conflict"));
    assertFalse(desk.offers("Replace the values"));
    onlyRefused(404);
  }

  @Test
  void whatASaveHasBegunIsToldThoughSomethingElseIsDiscardedMeanwhile() throws Exception {
    SettingsDesk desk = openWithAChange();
    answers.hold("/recalculations(/\\d+)?$");
    desk.press("Save");
    answers.answer(0, 202, run(71, "recalculation", "running", 9_999));
    answers.await(1);
    desk.type("$.factors.effort.unit", "days");
    desk.awaitStatus("1 change not saved");
    desk.press("Discard");
    desk.awaitNews("The changes are discarded.");
    answers.answer(1, 200, run(71, "recalculation", "complete", 9_999));

    desk.awaitNews("Saved. Scores written: 12; unchanged: 30.");
    desk.press("Bring them back");
    desk.awaitStatus("1 change not saved");
    assertEquals("days", desk.value("$.factors.effort.unit"));
    desk.press("Discard");
  }

  @Test
  void aConflictThatNobodyCausedIsToldInTheServersWords() throws Exception {
    SettingsDesk desk = openWithAChange();
    String now = stored().toString();
    String tag = alice.settings(SHOP).response().headers().firstValue("ETag").orElseThrow();
    answers.hold("/settings$");
    desk.press("Save");
    answers.answer(0, 409, "{\"errorMessages\": [\"The fields are not set up.\"]}");
    answers.answerTagged(1, now, tag);

    desk.awaitNews("The fields are not set up.");
    assertEquals("Factors", desk.section());
    assertEquals("visitors", desk.value("$.factors.reach.unit"));
    desk.awaitStatus("1 change not saved");
    assertEquals(2, answers.asked());
    desk.press("Discard");
  }

  @Test
  void anAnswerWithoutItsRevisionIsNotTakenForSettings() {
    browser.inEachPage(
        """
        if (location.search.includes('untagged')) {
          const real = window.fetch;
          window.fetch = (url, options) => real(url, options).then((answer) => (url.endsWith('/settings')
            ? answer.text().then((text) => new Response(text, { status: 200 })) : answer));
        }
        """);
    site.open("/plugins/servlet/rice/settings?project=SHOP&untagged");

    String told = browser.text(By.cssSelector(".rice-settings [role=alert]"));
    assertTrue(told.startsWith("The answer came without the number of its revision"), told);
    assertTrue(told.endsWith("must let the header ETag through."), told);
    assertEquals(List.of(), browser.violations("#content"));
  }

  @Test
  void theFocusIsNotLostWithALineOfTheList() {
    SettingsDesk desk = open("");
    desk.type("$.factors.reach.unit", "");
    desk.awaitStatus("Not saved, 1 thing to correct");
    desk.changes();
    answers.hold("/settings/check$");
    desk.type("$.factors.reach.unit", "visitors");
    answers.await(0);
    browser.run("document.querySelector('#rice-bar-list a').focus()");
    assertEquals("Reach, Unit:", desk.focused());
    answers.answer(0, 400, "{\"errors\": {\"$.factors.reach.unit\": \"This is no unit.\"}}");

    browser.until("it is told", page -> desk.changes().toString().contains("This is no unit."));
    assertEquals("rice-bar-details", browser.ofFocused("id"));
    onlyRefused(400);
    desk.press("Discard");
  }

  @Test
  void whatIsTypedWhileItIsSavedIsNotLost() throws Exception {
    SettingsDesk desk = openWithAChange();
    answers.hold("/settings$");
    desk.press("Save");
    answers.await(0);
    desk.type("$.factors.impact.unit", "per visitor");
    String saved = stored().toString().replace("customers per quarter", "visitors");
    answers.answerTagged(0, saved, "\"999\"");

    desk.awaitNews("Saved.");
    desk.awaitReady();
    assertEquals("visitors", desk.value("$.factors.reach.unit"));
    assertEquals("per visitor", desk.value("$.factors.impact.unit"));
    assertTrue(desk.isChanged());
  }

  @Test
  void whereAnotherRunIsUnderWayTheScoresFollowAfterIt() {
    SettingsDesk desk = openWithAChange();
    answers.hold("/recalculations(/\\d+)?$");
    desk.press("Save");
    answers.answer(0, 202, run(71, "preview", "running", 0));
    desk.awaitNews("Computing the scores");
    answers.answer(1, 200, run(71, "preview", "complete", 0));
    answers.answer(2, 202, run(72, "recalculation", "running", 1));
    answers.answer(3, 200, run(72, "recalculation", "complete", 1));
    answers.answer(4, 202, run(73, "recalculation", "running", 9_999));
    answers.answer(5, 200, run(73, "recalculation", "complete", 9_999));

    desk.awaitNews("Saved. Scores written: 12; unchanged: 30.");
    assertEquals(6, answers.asked());
  }

  @Test
  void aRunThatIsGoneIsNotWaitedFor() {
    SettingsDesk desk = openWithAChange();
    answers.hold("/recalculations(/\\d+)?$");
    desk.press("Save");
    answers.answer(0, 202, run(71, "recalculation", "running", 1));
    answers.answer(1, 404, "{\"errorMessages\": [\"There is no recalculation 71.\"]}");

    desk.awaitNews("There is no recalculation 71.");
    assertEquals(2, answers.asked());
  }

  private SettingsDesk openWithAChange() {
    SettingsDesk desk = open("");
    desk.type("$.factors.reach.unit", "visitors");
    desk.awaitStatus("1 change not saved");
    return desk;
  }

  private static String run(int id, String kind, String state, int revision) {
    return """
        {"id": %d, "kind": "%s", "about": "scores", "state": "%s", "revision": %d, "undoable": false,
         "progress": {"phase": "scoring", "done": 0, "of": 42, "project": null, "projectsOf": 1},
         "report": {"problem": null, "writes": {"written": 12, "unchanged": 30}}}
        """
        .formatted(id, kind, state, revision);
  }

  @Test
  void aCheckThatIsOvertakenSaysNothing() {
    SettingsDesk desk = open("");
    answers.hold("/settings/check$");
    desk.type("$.factors.reach.unit", "a");
    answers.await(0);
    desk.type("$.factors.reach.unit", "b");
    answers.await(1);
    answers.answer(0, 400, "{\"errors\": {\"$.factors.reach.unit\": \"Too late.\"}}");
    answers.awaitRead();
    assertEquals("", desk.error("$.factors.reach.unit"));
    answers.answer(1, 400, "{\"errors\": {\"$.nowhere\": \"Just in time.\"}}");
    desk.awaitStatus("Not saved, 1 thing to correct");

    String told = browser.text(By.cssSelector(".rice-notices .aui-message-error"));
    assertTrue(told.contains("Just in time."), told);
    desk.press("Discard");
  }
}
