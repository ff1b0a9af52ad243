package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.riceforjira.host.it.HostProcess;

/** What the field of confidence holds, and what follows from that. */
@BrowserTest
class SettingsScalesBrowserIT extends SettingsShop {
  private static final String STORED = "$.factors.confidence.stored";
  private static final String LEVELS = "$.factors.confidence.levels";
  private static final String PERCENT = "percent, 0 to 100";
  private static final String RAW = "a scale of its own, taken as it is";
  private static final String CHANGED =
      "Unit, levels and uncertainty now are those that are usual for this, where nobody had"
          + " changed them.";

  SettingsScalesBrowserIT(Browser browser, HostProcess host) {
    super(browser, host);
  }

  private void use(String preset) {
    By select = By.id("rice-set-factors-confidence-preset");
    new Select(browser.see(select)).selectByVisibleText(preset);
    browser
        .see(By.xpath("//*[@id='rice-set-factors-confidence-preset']/following-sibling::button"))
        .click();
  }

  @Test
  void readyMadeLevelsOfConfidenceBringWhatTheFieldHolds() throws Exception {
    SettingsDesk desk = open("#scales");
    assertEquals(PERCENT, desk.chosen(STORED));
    use("50, 75, 100");
    desk.awaitAnnounced("The levels now are those of 50, 75, 100.");
    assertEquals(PERCENT, desk.chosen(STORED));
    assertEquals("75", desk.value(LEVELS + "[1].value"));
    assertFalse(desk.has(LEVELS + "[3].value"));
    use("1 to 5");
    desk.awaitAnnounced(CHANGED);
    browser.until("they are shown", page -> desk.has(LEVELS + "[4].value"));

    assertEquals(RAW, desk.chosen(STORED));
    assertEquals("5", desk.value(LEVELS + "[4].value"));
    desk.save();
    assertEquals("\"raw\"", stored("factors", "confidence", "stored"));
    assertEquals("\"points\"", stored("factors", "confidence", "unit"));
    assertEquals(5, confidence().getAsJsonArray("levels").size());
    assertEquals(
        10,
        stored()
            .getAsJsonArray("uncertainty")
            .get(0)
            .getAsJsonObject()
            .get("confidence")
            .getAsInt());
  }

  private JsonObject confidence() throws Exception {
    return stored().getAsJsonObject("factors").getAsJsonObject("confidence");
  }

  @Test
  void levelsMadeByHandStayWhateverTheFieldHolds() throws Exception {
    SettingsDesk desk = open("#scales");
    desk.type(LEVELS + "[0].value", "95");
    desk.choose(STORED, RAW);
    desk.awaitAnnounced(CHANGED);
    assertEquals("95", desk.value(LEVELS + "[0].value"));
    desk.save();

    assertEquals(
        95, confidence().getAsJsonArray("levels").get(0).getAsJsonObject().get("value").getAsInt());
    assertEquals("\"points\"", stored("factors", "confidence", "unit"));
    desk.section("Factors");
    assertEquals("points", desk.value("$.factors.confidence.unit"));
  }

  @Test
  void whatIsDiscardedMeanwhileBringsNothingMore() throws Exception {
    SettingsDesk desk = open("#scales");
    HeldAnswers answers = new HeldAnswers(browser);
    answers.hold("/settings/check$");
    desk.choose(STORED, RAW);
    answers.await(1);
    desk.press("Discard");
    desk.awaitNews("The changes are discarded.");
    answers.answer(0, 200, usual("percent"));
    answers.answer(1, 200, usual("raw"));
    answers.awaitRead();

    assertFalse(desk.isChanged());
    desk.section("Factors");
    assertEquals("percent", desk.value("$.factors.confidence.unit"));
  }

  private String usual(String stored) throws Exception {
    String settings = "{\"factors\": {\"confidence\": {\"stored\": \"%s\"}}}".formatted(stored);
    return alice
        .send("POST", "/rest/rice/1.0/projects/SHOP/settings/check", settings)
        .response()
        .body();
  }

  @Test
  void aUnitThatSomebodyNamedStays() throws Exception {
    SettingsDesk desk = open("");
    desk.type("$.factors.confidence.unit", "certainty");
    desk.section("Scales");
    desk.choose(STORED, RAW);
    desk.awaitAnnounced(CHANGED);
    desk.save();

    assertEquals("\"certainty\"", stored("factors", "confidence", "unit"));
    desk.choose(STORED, PERCENT);
    browser.until("they are usual again", page -> desk.has(LEVELS + "[0].value"));
    desk.save();
    assertEquals("\"certainty\"", stored("factors", "confidence", "unit"));
  }
}
