package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.GeneratedBacklog;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Rules;

/** Runs on the page of recalculations, from a preview to an undo. */
@BrowserTest
class RecalculationsBrowserIT extends BulkProject {
  /** Of the first page of 500; the next ends on the second. */
  private static final int BATCHES = 2;

  private static final String OTHER = "BULK-2";

  RecalculationsBrowserIT(Browser browser, Hosts hosts) throws Exception {
    super(browser, hosts);
  }

  @Test
  void aPreviewShowsWhatWouldChangeAndWritesNothing() throws Exception {
    BigDecimal before = score(ONE);
    RunsPage page = chosenProject();
    page.press("Preview");
    page.await("Preview", "complete");

    page.awaitDifferences("1 to 50 of " + SCORED);
    assertEquals(50, page.differences().size());
    assertTrue(page.differences().get(0).matches("BULK-\\d+( \\| \\S+){5}"));
    assertEquals(SCORED, page.facts().get("Would be written"));
    assertEquals(before, score(ONE));

    page.press("Recalculate now");
    page.await("Recalculation", "complete");

    assertEquals(SCORED, page.facts().get("Written"));
    assertNotEquals(before, score(ONE));
  }

  @Test
  void nothingIsLostOnReload() throws Exception {
    RunsPage page = chosenProject();
    page.query("priority = Medium");
    page.reload();
    assertEquals(PROJECT, page.chosen());
    assertEquals("priority = Medium", page.query());

    page.press("Preview");
    page.await("Preview", "complete");
    page.follow("Next");
    page.awaitDifferences("51 to 100 of " + SCORED);
    page.awaitFocus("rice-differences-heading");
    page.reload();

    page.await("Preview", "complete");
    page.awaitDifferences("51 to 100 of " + SCORED);
    assertEquals("priority = Medium", page.facts().get("JQL"));
    page.follow("All runs");
    page.awaitNewest("Would be written " + SCORED);
  }

  @Test
  void theBarMovesToTheEndAlsoAfterAReload() throws Exception {
    trouble.holdReindexAfter(BATCHES);
    RunsPage page = chosenProject();
    page.press("Recalculate");

    int percent = page.awaitProgress();
    assertEquals(percent / 100.0, page.drawn(), 0.01);
    browser.until("it is announced", d -> page.announced().endsWith(": Computing the scores"));
    page.reload();
    assertEquals(percent, page.awaitProgress());
    page.follow("All runs");
    assertEquals(percent, page.awaitProgress());
    trouble.release();

    browser.until("the run is past", d -> !browser.has(By.cssSelector(".rice-run-progress")));
    String outcome = "Written %s, unchanged %s, failed 0".formatted(SCORED, UNSCORED);
    page.awaitNewest(outcome);
    browser.until("the end is announced", d -> page.announced().endsWith("Complete. " + outcome));
  }

  @Test
  void aRunIsCancelledByTheKeyboard() throws Exception {
    trouble.holdReindexAfter(1);
    RunsPage page = chosenProject();
    page.enter("Recalculate");
    page.await("Recalculation", "running");
    trouble.awaitHeld();
    page.enter("Cancel");
    browser.until(
        "the cancelling is accepted", d -> !browser.has(By.cssSelector("[aria-disabled]")));
    trouble.release();

    page.await("Recalculation", "cancelled");
    page.awaitHeadingFocused();
    assertFalse(page.offers("Cancel"));
    assertTrue(page.offers("Undo"));
  }

  @Test
  void anUndoByTheKeyboardRestoresWhatTheRunWroteAndListsTheRest() throws Exception {
    BigDecimal before = score(OTHER);
    long run = admin.ended(admin.start(KEY, "{}")).get("id").getAsLong();
    assertNotEquals(before, score(OTHER));
    assertEquals(200, admin.factors(ONE, "{\"reach\": 20001}").status());
    BigDecimal since = score(ONE);
    RunsPage page = site.runs("#run=" + run);
    page.await("Recalculation", "complete");

    page.enter("Undo");
    page.awaitFocus("rice-undo-question");
    browser.press(Keys.ESCAPE);
    page.awaitFocus("rice-undo");
    browser.press(Keys.ENTER);
    page.awaitFocus("rice-undo-question");
    page.enter("Undo the run");
    page.await("Undo", "complete");

    assertEquals(String.valueOf(GeneratedBacklog.scored(ISSUES) - 1), page.facts().get("Restored"));
    assertEquals("1", page.facts().get("Left as they are"));
    assertEquals(1, page.failed().size());
    assertTrue(page.failed().get(0).startsWith(ONE + " | "), page.failed().toString());
    assertEquals(before, score(OTHER));
    assertEquals(since, score(ONE));
    page.follow("All runs");
    page.awaitProjects("HELD");
  }

  @Test
  void markupInAQueryIsShownAsText() throws Exception {
    String jql = "summary ~ \"<b>bold</b>\"";
    JsonObject body = new JsonObject();
    body.addProperty("dryRun", true);
    body.addProperty("jql", jql);
    admin.ended(admin.start(KEY, body.toString()));
    RunsPage page = site.runs();

    page.awaitNewest(jql);
    assertFalse(browser.has(By.cssSelector(".rice-recalculations b")));
  }

  private BigDecimal score(String key) throws Exception {
    return new Rules(admin).stored(admin.fields(key)).map(BigDecimal::new).orElseThrow();
  }
}
