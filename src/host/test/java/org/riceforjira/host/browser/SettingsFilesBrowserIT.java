package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Person;

/** How settings come back from their history, from files and from other projects. */
@BrowserTest
class SettingsFilesBrowserIT {
  private static final By REFUSAL = By.cssSelector(".rice-set-stage [role=alert] .aui-message");
  private static final String BULK = "BULK";

  private final Browser browser;
  private final Site site;
  private final Person alice;
  private String before;

  @TempDir Path folder;

  SettingsFilesBrowserIT(Browser browser, Hosts hosts) throws Exception {
    this.browser = browser;
    var host = hosts.generated(BULK, BulkProject.ISSUES);
    this.site = new Site(browser, host);
    this.alice = host.person("alice");
  }

  @BeforeEach
  void logIn() throws Exception {
    before = stored();
    site.logIn("alice");
  }

  @AfterEach
  void putBack() throws Exception {
    alice.putSettings(BULK, before);
    alice.recalculate(BULK);
  }

  private String stored() throws Exception {
    return alice.settings(BULK).response().body();
  }

  private SettingsDesk open() {
    return SettingsDesk.open(browser, site, BULK, "#history");
  }

  private void importing(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("<b>rice.json"), text);
    browser.see(By.id("rice-set-import")).sendKeys(file.toString());
  }

  private void onlyRefused() {
    List<String> errors = browser.errors();
    assertTrue(
        !errors.isEmpty() && errors.stream().allMatch(told -> told.contains("status of 4")),
        errors.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"version\": 2, \"decimals\": \"<img src=x onerror=alert(1)>\"} | $.decimals This must be a number.",
        "{\"decimals\": 1, \"decimals\": 2} | $.decimals This key is there twice.",
        "{\"<script>alert(1)</script>\": 1} | $['<script>alert(1)</script>'] This key is not known.",
        "not JSON at all | $ This is not JSON",
        "[] | $ This must be an object.",
        "{\"version\": 99} | $.version "
      })
  void aFileThatCannotBeTakenIsRefusedByItsPlacesAndChangesNothing(String text, String refusal)
      throws Exception {
    SettingsDesk desk = open();
    importing(text);

    String told = browser.text(REFUSAL);
    assertTrue(told.startsWith("This file is not taken, and nothing has changed:"), told);
    assertTrue(told.replace("\n", " ").contains(refusal.trim()), told);
    assertFalse(desk.isChanged());
    assertEquals(before, stored());
    assertEquals(List.of(), browser.violations("#content"));
    onlyRefused();
  }

  @Test
  void aFileOfAnySizeAndDepthIsRefused() throws Exception {
    SettingsDesk desk = open();
    importing("[".repeat(5_000) + "]".repeat(5_000));
    assertTrue(browser.text(REFUSAL).startsWith("This file is not taken"));
    importing("{\"planning\": \"" + "x".repeat(10_000_000) + "\"}");
    browser.until("it is told", page -> browser.text(REFUSAL).contains("characters"));

    assertFalse(desk.isChanged());
    assertEquals(before, stored());
    onlyRefused();
  }

  @Test
  void aFileOfAnotherJiraIsTakenWithWhatItCallsOtherwiseToBeChosen() throws Exception {
    SettingsDesk desk = open();
    JsonObject other = JsonParser.parseString(before).getAsJsonObject();
    other.addProperty("scoreField", "customfield_99998");
    JsonObject reach = other.getAsJsonObject("factors").getAsJsonObject("reach");
    JsonObject source = reach.getAsJsonArray("sources").get(0).getAsJsonObject();
    String own = source.get("field").getAsString();
    source.addProperty("field", "customfield_99999");
    reach.addProperty("unit", "visitors");
    importing(other.toString());

    desk.awaitNews("<b>rice.json is in the draft, with 1 place to correct");
    desk.awaitStatus("Not saved, 1 thing to correct");
    desk.section("Factors");
    String path = "$.factors.reach.sources[0].field";
    desk.awaitError(path, "There is no custom field customfield_99999.");
    new Select(desk.input(path)).selectByValue(own);
    desk.awaitStatus("1 change not saved");
    desk.save();

    assertEquals(before.replace("customers per quarter", "visitors"), stored());
    onlyRefused();
  }

  @Test
  void aFileIsReadIntoTheDraftAndSavedFromThere() throws Exception {
    SettingsDesk desk = open();
    assertEquals(
        "rice-BULK.json", browser.see(By.id("rice-set-export")).getDomAttribute("download"));
    String href = browser.see(By.id("rice-set-export")).getDomAttribute("href");
    String exported =
        (String)
            browser.await(
                "const done = arguments[1]; fetch(arguments[0]).then((a) => a.text()).then(done);",
                href);
    assertEquals(before, exported);
    importing(exported.replace("\"decimals\":2", "\"decimals\":1"));

    desk.awaitNews("<b>rice.json is in the draft. Nothing is saved yet.");
    desk.awaitStatus("1 change not saved");
    assertEquals(before, stored());
    desk.save();
    assertTrue(stored().contains("\"decimals\":1"));
  }

  @Test
  void aRevisionIsLookedAtAndRestoredAndUnsavedChangesComeBack() throws Exception {
    alice.putSettings(BULK, before.replace("customers per quarter", "<i>users</i>"));
    SettingsDesk desk = open();
    List<String> rows = desk.rows(By.cssSelector(".rice-part:first-child tbody tr"));
    assertTrue(rows.get(0).contains("IN FORCE") || rows.get(0).contains("In force"), rows.get(0));
    assertTrue(rows.get(0).contains("Alice Product"), rows.get(0));
    browser.all(By.cssSelector("button[aria-expanded=false].aui-button-link")).stream()
        .filter(button -> button.getText().startsWith("What changed"))
        .findFirst()
        .orElseThrow()
        .click();
    browser.see(By.cssSelector(".rice-history-changes .rice-changes"));
    assertEquals(
        List.of("Reach: unit | customers per quarter | <i>users</i>"),
        desk.rows(By.cssSelector(".rice-history-changes .rice-changes tbody tr")));
    assertEquals(List.of(), browser.violations("#content"));
    desk.section("Scales");
    desk.choose("$.decimals", "5");
    desk.section("History and files");
    browser.all(By.xpath("//button[starts-with(@aria-label, 'Restore revision')]")).get(0).click();

    desk.awaitNews("is in the draft. Nothing is saved yet.");
    desk.awaitStatus("1 change not saved");
    assertEquals(List.of("Reach: unit | <i>users</i> | customers per quarter"), desk.changes());
    desk.press("Bring my changes back");
    desk.awaitStatus("1 change not saved");
    browser.until(
        "mine are there", page -> desk.changes().toString().contains("Decimals of scores"));
    desk.section("Scales");
    assertEquals("5", desk.chosen("$.decimals"));
  }

  @Test
  void ofManyErrorsTheFirstAreListedAndTheRestIsCounted() throws Exception {
    open();
    JsonObject errors = new JsonObject();
    IntStream.range(0, 23).forEach(i -> errors.addProperty("$.goals[" + i + "]", "Wrong " + i));
    HeldAnswers answers = new HeldAnswers(browser);
    answers.hold("/settings/import$");
    importing("{}");
    answers.answer(0, 400, "{\"errors\": " + errors + "}");

    browser.text(REFUSAL);
    List<String> lines =
        browser.all(By.cssSelector(".rice-set-stage [role=alert] li")).stream()
            .map(WebElement::getText)
            .toList();
    assertEquals(21, lines.size());
    assertEquals("$.goals[0] Wrong 0", lines.get(0));
    assertEquals("$.goals[19] Wrong 19", lines.get(19));
    assertEquals("and 3 more", lines.get(20));
  }

  @Test
  void whoExportsIsToldWhatIsNotInTheFile() {
    SettingsDesk desk = open();
    By hint = By.xpath("//*[normalize-space() = 'Without the changes that are not saved.']");
    assertFalse(browser.has(hint));
    desk.section("Scales");
    desk.choose("$.decimals", "5");
    desk.section("History and files");
    assertTrue(browser.see(hint).isDisplayed());
    desk.press("Discard");

    desk.awaitNews("The changes are discarded.");
    desk.awaitReady();
    assertFalse(browser.has(hint));
  }

  @Test
  void aProjectKeepsItsFieldOfTheScoreAndItsSwitchWhenItCopies() throws Exception {
    SettingsDesk desk = open();
    JsonObject theirs = JsonParser.parseString(before).getAsJsonObject();
    String own = theirs.get("scoreField").getAsString();
    theirs.addProperty("scoreField", "customfield_1");
    theirs.addProperty("enabled", false);
    theirs.addProperty("decimals", 4);
    HeldAnswers answers = new HeldAnswers(browser);
    answers.hold("/projects/SHOP/settings$");
    desk.press("Copy into the draft");
    answers.answerTagged(0, theirs, "\"7\"");

    desk.awaitStatus("1 change not saved");
    assertTrue(desk.changes().get(0).startsWith("Decimals of scores"), desk.changes().toString());
    desk.save();
    JsonObject now = JsonParser.parseString(stored()).getAsJsonObject();
    assertEquals(own, now.get("scoreField").getAsString());
    assertTrue(now.get("enabled").getAsBoolean());
    assertEquals(4, now.get("decimals").getAsInt());
  }

  @Test
  void theSettingsOfAnotherProjectAreCopied() throws Exception {
    SettingsDesk desk = open();
    desk.press("Copy into the draft");

    desk.awaitNews("The settings of Online Shop (SHOP) are in the draft. Nothing is saved yet.");
    browser.until("checked", page -> desk.isChanged());
    desk.save();
    assertTrue(stored().contains("\"Checkout\":5"), stored());
  }
}
