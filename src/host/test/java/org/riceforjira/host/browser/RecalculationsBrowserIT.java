package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.GeneratedBacklog;
import org.riceforjira.host.it.HostOptions;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Person;
import org.riceforjira.host.it.Rules;
import org.riceforjira.host.it.Trouble;

/**
 * On a host of its own, with a project of two pages and four batches. Runs are held up within a
 * batch, so that they are found under way however fast the machine is.
 */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class RecalculationsBrowserIT {
  private static final int ISSUES = 700;
  private static final String UNSCORED = String.valueOf(ISSUES - GeneratedBacklog.scored(ISSUES));
  private static final String SCORED = String.valueOf(GeneratedBacklog.scored(ISSUES));

  /** Of the first page of 500; the next ends on the second. */
  private static final int BATCHES = 2;

  private static final String KEY = "BULK";
  private static final String PROJECT = "Generated BULK (BULK)";
  private static final String ONE = "BULK-1";
  private static final String OTHER = "BULK-2";

  private final Browser browser;
  private final Hosts hosts;
  private HostProcess host;
  private Site site;
  private Person admin;
  private Rules rules;
  private Trouble trouble;
  private int multiplier;

  RecalculationsBrowserIT(Browser browser, Hosts hosts) {
    this.browser = browser;
    this.hosts = hosts;
  }

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    Path backlog = GeneratedBacklog.write(folder.resolve("bulk.csv"), KEY, ISSUES);
    host = HostProcess.start(HostOptions.on(hosts.fresh()).importing(backlog));
    site = new Site(browser, host);
    admin = host.person("admin");
    rules = new Rules(admin);
    trouble = new Trouble(admin);
  }

  @AfterAll
  void stop() {
    host.close();
  }

  @BeforeEach
  void everyScoreIsAboutToChange() throws Exception {
    admin.recalculate(KEY);
    multiplier = multiplier == 2 ? 3 : 2;
    JsonObject goal = new JsonObject();
    goal.addProperty("label", "Everything");
    goal.addProperty("jql", "project = " + KEY);
    goal.addProperty("multiplier", multiplier);
    JsonArray goals = new JsonArray();
    goals.add(goal);
    JsonObject settings = admin.settings(KEY).object();
    settings.add("goals", goals);
    assertEquals(200, admin.putSettings(KEY, settings.toString()).status());
    site.logIn("admin");
  }

  @AfterEach
  void endTrouble() throws Exception {
    trouble.end();
  }

  @Test
  void aPreviewShowsWhatWouldChangeAndWritesNothing() throws Exception {
    BigDecimal before = score(ONE);
    RunsPage page = site.runs();
    page.choose(PROJECT);
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
    RunsPage page = site.runs();
    page.choose(PROJECT);
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
    RunsPage page = site.runs();
    page.choose(PROJECT);
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
    RunsPage page = site.runs();
    page.choose(PROJECT);
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
  void whatCouldNotBeWrittenIsListedWithItsReason() throws Exception {
    trouble.refuseWrites(Map.of(ONE, "locked by the auditors"));
    RunsPage page = site.runs();
    page.choose(PROJECT);
    page.press("Recalculate");
    page.await("Recalculation", "complete");

    assertEquals("1", page.facts().get("Could not be written"));
    assertEquals(
        List.of(ONE + " | Jira refused to write it. Jira's log has the cause."), page.failed());
    page.follow("All runs");
    page.awaitNewest("unchanged " + UNSCORED + ", failed 1");
  }

  @Test
  void aQueryThatJiraRefusesIsToldBesideTheField() {
    RunsPage page = site.runs();
    page.choose(PROJECT);
    page.query("nonsense = 1");
    browser.press(Keys.ENTER);

    assertTrue(page.refusal().contains("'nonsense'"), page.refusal());
    page.awaitFocus("rice-start-jql");
    assertEquals("true", browser.ofFocused("aria-invalid"));
    assertOnly("status of 400");
    page.query("priority = High");
    assertEquals(null, browser.ofFocused("aria-invalid"));
  }

  @Test
  void whoStartsASecondRunIsShownTheFirst() throws Exception {
    trouble.holdReindexAfter(0);
    assertEquals(202, admin.start(KEY, "{}").status());
    RunsPage page = site.runs();
    page.choose(PROJECT);
    page.press("Recalculate");

    page.await("Recalculation", "running");
    assertEquals("A run of this project is already under way. Here it is.", page.message());
    trouble.release();
    page.await("Recalculation", "complete");
  }

  @Test
  void whenJiraDoesNotAnswerThePageSaysSoAndGoesOnAsking() throws Exception {
    trouble.holdReindexAfter(0);
    RunsPage page = site.runs();
    page.choose(PROJECT);
    page.press("Recalculate");
    page.await("Recalculation", "running");

    browser.run("window.answers = window.fetch; window.fetch = () => Promise.reject(new Error());");
    page.awaitTrouble(true);
    browser.run("window.fetch = window.answers;");
    trouble.release();

    page.await("Recalculation", "complete");
    page.awaitTrouble(false);
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

  @Test
  void theRepairIsSetAndAWrongNumberIsToldBesideIt() throws Exception {
    RunsPage page = site.runs();
    By pause = By.id("rice-repair-pauseMillis");
    browser.see(pause).clear();
    browser.see(pause).sendKeys("often", Keys.ENTER);
    page.awaitFocus("rice-repair-pauseMillis");
    browser.see(By.cssSelector("#rice-repair-pauseMillis[aria-invalid=true]"));
    assertOnly("status of 400");

    browser.see(pause).clear();
    browser.see(pause).sendKeys("5", Keys.ENTER);
    assertEquals("The settings of the repair are saved.", page.message());
    page.reload();
    assertEquals("5", browser.see(pause).getDomProperty("value"));
  }

  @Test
  void onlyAdministratorsOfJiraGetThePage() {
    browser.forget();
    site.logIn("alice");
    site.open("/plugins/servlet/rice/recalculations");

    assertFalse(browser.has(By.cssSelector(".rice-recalculations")));
    assertOnly("403");
  }

  private void assertOnly(String expected) {
    List<String> errors = browser.errors();
    assertFalse(errors.isEmpty());
    assertTrue(errors.stream().allMatch(error -> error.contains(expected)), errors.toString());
  }

  private BigDecimal score(String key) throws Exception {
    return rules.stored(admin.fields(key)).map(BigDecimal::new).orElseThrow();
  }
}
