package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.riceforjira.host.it.HostProcess;

/** What the app proposes is read in German, typed in German, and stored alike for everybody. */
@BrowserTest
class SettingsLanguageBrowserIT extends SettingsShop {
  private static final String LEVELS = "$.factors.confidence.levels";

  SettingsLanguageBrowserIT(Browser browser, HostProcess host) {
    super(browser, host);
  }

  private SettingsDesk german(String hash) {
    site.logIn("greta");
    return open(hash);
  }

  private Set<String> units() {
    return browser.all(By.cssSelector(".rice-united .rice-subtle")).stream()
        .map(WebElement::getText)
        .filter(unit -> !unit.startsWith("Tage"))
        .collect(Collectors.toSet());
  }

  @Test
  void proposedUnitsAndLevelsAreReadInGermanInEveryPart() throws Exception {
    SettingsDesk desk = german("");
    assertEquals("Prozent", desk.value("$.factors.confidence.unit"));
    assertEquals("Personenmonate", desk.value("$.factors.effort.unit"));
    browser.see(By.id("rice-set-factors-effort-sources-otherwise-assume")).click();
    assertEquals(Set.of("Personenmonate"), units());
    desk.press("Verwerfen");
    // The assumption, which is empty, may have been refused by then.
    browser.errors();
    desk.section("Skalen");
    assertEquals("hoch", desk.value(LEVELS + "[0].name"));
    assertTrue(desk.offers("Entfernen: hoch"));
    desk.section("Planung");
    assertEquals(Set.of("Personenmonate"), units());
    assertEquals("\"person-months\"", stored("factors", "effort", "unit"));
  }

  @Test
  void whatIsTypedInGermanIsStoredAsItIsProposedAndOwnNamesStay() throws Exception {
    SettingsDesk desk = german("");
    desk.type("$.factors.effort.unit", "Punkte");
    desk.type("$.factors.reach.unit", "Besuche");
    desk.section("Skalen");
    desk.type(LEVELS + "[0].name", "sicher genug");
    desk.type(LEVELS + "[1].name", "hoch");
    desk.section("Planung");
    assertEquals(Set.of("Punkte"), units());
    desk.press("Speichern");
    desk.awaitNews("Gespeichert.");
    browser.until("it is stored", page -> !desk.isChanged());

    assertEquals("\"points\"", stored("factors", "effort", "unit"));
    assertEquals("\"Besuche\"", stored("factors", "reach", "unit"));
    String levels = stored("factors", "confidence", "levels");
    assertTrue(levels.startsWith("[{\"name\":\"sicher genug\""), levels);
    assertTrue(levels.contains("{\"name\":\"high\""), levels);
    assertEquals("sicher genug", german("#scales").value(LEVELS + "[0].name"));
    site.logIn("alice");
    assertEquals("high", open("#scales").value(LEVELS + "[1].name"));
    assertEquals("sicher genug", desk.value(LEVELS + "[0].name"));
    desk.section("Factors");
    assertEquals("points", desk.value("$.factors.effort.unit"));
    assertEquals("Besuche", desk.value("$.factors.reach.unit"));
  }
}
