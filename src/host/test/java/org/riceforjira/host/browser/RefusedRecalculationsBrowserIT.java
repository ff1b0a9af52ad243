package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.Hosts;

/** What the page of recalculations says where Jira or the app says no. */
@BrowserTest
class RefusedRecalculationsBrowserIT extends BulkProject {
  RefusedRecalculationsBrowserIT(Browser browser, Hosts hosts) throws Exception {
    super(browser, hosts);
  }

  @Test
  void whatCouldNotBeWrittenIsListedWithItsReason() throws Exception {
    trouble.refuseWrites(Map.of(ONE, "locked by the auditors"));
    RunsPage page = chosenProject();
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
    RunsPage page = chosenProject();
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
    RunsPage page = chosenProject();
    page.press("Recalculate");

    page.await("Recalculation", "running");
    assertEquals("A run of this project is already under way. Here it is.", page.message());
    trouble.release();
    page.await("Recalculation", "complete");
  }

  @Test
  void whenJiraDoesNotAnswerThePageSaysSoAndGoesOnAsking() throws Exception {
    RunsPage page = chosenProject();
    trouble.holdReindexAfter(0);
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
}
