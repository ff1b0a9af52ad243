package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.riceforjira.host.it.HostProcess;

/** A preview that takes its time: what happens to it, and to the draft, in the meantime. */
@BrowserTest
class SettingsPreviewBrowserIT extends SettingsShop {
  private static final By NEWS = By.cssSelector(".rice-bar-news");
  private static final By IMPACT = By.id("rice-set-impact");
  private static final String UNIT = "$.factors.reach.unit";
  private static final String OLD = "The draft has changed since this preview was asked for.";
  private static final String NOTHING =
      """
      {"changed": 0, "gained": 0, "lost": 0, "lostBecause": [], "lostIssues": [], "entered": 0,
       "left": 0, "ranked": true, "moves": []}
      """;

  private final HeldAnswers answers;

  SettingsPreviewBrowserIT(Browser browser, HostProcess host) {
    super(browser, host);
    this.answers = new HeldAnswers(browser);
  }

  /** Asks for a preview; question 0 is whether something else is under way. */
  private SettingsDesk asked() {
    SettingsDesk desk = open("");
    desk.type(UNIT, "visitors");
    desk.awaitStatus("1 change not saved");
    answers.hold("/recalculations(/\\d+(/impact)?)?$");
    desk.press("Preview");
    return desk;
  }

  /** The same, with the preview under way; question 2 is how far it is. */
  private SettingsDesk running() {
    SettingsDesk desk = asked();
    answers.answer(0, 200, "{\"runs\": []}");
    answers.answer(1, 202, run("preview", "running"));
    answers.await(2);
    desk.awaitNews("Looking at what saving would change:");
    return desk;
  }

  private static String run(String kind, String state) {
    return """
        {"id": 71, "kind": "%s", "about": "scores", "state": "%s", "revision": 1, "undoable": false,
         "progress": {"phase": "scoring", "done": 0, "of": 42, "project": null, "projectsOf": 1},
         "report": {"problem": null, "writes": {"written": 0, "unchanged": 42}}}
        """
        .formatted(kind, state);
  }

  private void awaitNoNews() {
    browser.until("nothing is told", page -> page.findElement(NEWS).getText().isEmpty());
  }

  @Test
  void aPreviewThatIsCancelledJustEnds() {
    SettingsDesk desk = running();
    answers.answer(2, 200, run("preview", "running"));
    desk.press("Cancel");
    answers.answer(3, 202, run("preview", "running"));
    answers.answer(4, 200, run("preview", "cancelled"));

    awaitNoNews();
    assertEquals("Save", desk.focused());
    assertTrue(desk.isChanged());
    assertEquals("visitors", desk.value(UNIT));
    assertEquals(5, answers.asked());
    desk.press("Discard");
  }

  @Test
  void whatIsChangedWhileItRunsIsSaidNotToBeInIt() {
    SettingsDesk desk = running();
    desk.type("$.factors.impact.unit", "per visitor");
    answers.answer(2, 200, run("preview", "complete"));
    answers.answer(3, 200, NOTHING);
    browser.see(IMPACT);
    assertEquals(OLD, browser.text(By.cssSelector(".rice-set-stage .aui-message-info")));
    desk.press("Back to the settings");
    desk.awaitReady();

    desk.awaitStatus("2 changes not saved");
    desk.press("Preview");
    answers.answer(4, 200, "{\"runs\": []}");
    answers.answer(5, 202, run("preview", "complete"));
    answers.answer(6, 200, run("preview", "complete"));
    answers.answer(7, 200, NOTHING);
    browser.see(IMPACT);
    assertFalse(browser.text(By.cssSelector(".rice-set-stage")).contains(OLD));
    desk.press("Discard");
  }

  @Test
  void whoWaitsForARunOfOthersCanGoAndEndsNothing() {
    SettingsDesk desk = asked();
    answers.answer(0, 200, "{\"runs\": [" + run("recalculation", "running") + "]}");
    answers.answer(1, 200, run("recalculation", "running"));
    desk.awaitNews("Another run is under way; the preview comes after it:");
    assertEquals(
        List.of("Close"),
        browser.all(By.cssSelector(".rice-bar-news button")).stream()
            .map(WebElement::getText)
            .toList());
    desk.press("Close");

    awaitNoNews();
    assertEquals("Save", desk.focused());
    assertEquals(2, answers.asked());
    desk.press("Discard");
  }

  @Test
  void aPreviewOfWhatIsDiscardedDoesNotOpen() {
    SettingsDesk desk = running();
    desk.press("Discard");
    desk.awaitNews("The changes are discarded.");
    answers.answer(2, 200, run("preview", "complete"));
    answers.awaitRead();

    assertEquals(3, answers.asked());
    desk.awaitNews("The changes are discarded.");
    assertEquals("Factors", desk.section());
  }

  @Test
  void soIfOnlyItsResultIsStillOnTheWay() {
    SettingsDesk desk = running();
    answers.answer(2, 200, run("preview", "complete"));
    answers.await(3);
    desk.press("Discard");
    desk.awaitNews("The changes are discarded.");
    answers.answer(3, 200, NOTHING);
    answers.awaitRead();

    assertFalse(browser.has(IMPACT));
    desk.awaitNews("The changes are discarded.");
  }
}
