package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.OptionRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.it.Answer;
import org.riceforjira.host.it.HostOptions;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Person;

/** How the settings look: accessible in every theme, on narrow screens, and whatever is typed. */
@BrowserTest
class SettingsLooksBrowserIT {
  private static final List<String> PARTS =
      List.of("factors", "scales", "goals", "planning", "people", "history");
  private static final String HOSTILE =
      "<img class='hostile' src=x onerror=\"alert(1)\">'</select><b class='hostile'>";
  private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
  private static final String NARROW = "return document.documentElement.scrollWidth <= innerWidth";

  private final Browser browser;
  private final Hosts hosts;

  SettingsLooksBrowserIT(Browser browser, Hosts hosts) {
    this.browser = browser;
    this.hosts = hosts;
  }

  @ParameterizedTest(name = "AUI {0}, {1}")
  @CsvSource({"10, light", "10, dark", "9, light", "9, dark"})
  void everyPartIsAccessibleAndQuietAndFitsANarrowScreen(int aui, String theme) throws Exception {
    Site site = new Site(browser, hosts.withAui(aui));
    site.theme(theme);
    site.logIn("alice");
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (String part : PARTS) {
      SettingsDesk.open(browser, site, "SHOP", "#" + part);
      browser.picture("settings-" + part + "-aui" + aui + "-" + theme);
      found.put(part, browser.violations("html"));
      browser.width(390);
      assertEquals(true, browser.run(NARROW), part);
      browser.width(1280);
    }
    browser.assertNoErrors();
    SettingsDesk desk = SettingsDesk.open(browser, site, "SHOP", "");
    desk.addSource("impact", "Priority");
    desk.addSource("effort", "Sum over links");
    desk.awaitStatus("Not saved, 2 things to correct");
    desk.changes();
    browser.picture("settings-wrong-aui" + aui + "-" + theme);
    found.put("what is wrong", browser.violations("html"));
    desk.press("Discard");
    found.put("what is discarded", browser.violations("html"));
    assertTrue(browser.errors().stream().allMatch(told -> told.contains("status of 400")));
    found.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), found);
  }

  @Test
  void textsThatMeanHarmAreTextsEverywhere() throws Exception {
    Path data = hosts.scoredShop();
    String size;
    try (Store store = Store.open(data)) {
      size = hostileField(store, TYPES + "select", TYPES + "multiselectsearcher");
      hostileField(store, TYPES + "float", TYPES + "exactnumber");
      store.commit();
    }
    try (HostProcess host = HostProcess.start(HostOptions.on(data))) {
      Person alice = host.person("alice");
      Answer answer = alice.putSettings("SHOP", hostile(alice, size));
      assertEquals(200, answer.status(), answer.toString());
      Site site = new Site(browser, host);
      site.logIn("alice");
      for (String part : PARTS) {
        SettingsDesk.open(browser, site, "SHOP", "#" + part);
        assertHarmless(part);
      }
      SettingsDesk desk = SettingsDesk.open(browser, site, "SHOP", "");
      assertEquals(HOSTILE, desk.value("$.factors.reach.unit"));
      String cut = HOSTILE.substring(0, 60).replace("'", "\\'") + "...";
      String option = "$.factors.impact.sources[0].values['" + cut + "']";
      assertEquals("2", desk.value(option));
      desk.type(option, "x");
      desk.awaitStatus("Not saved, 1 thing to correct");
      assertTrue(desk.changes().get(0).contains("Value of " + HOSTILE), desk.changes().toString());
      desk.type(option, "3");
      desk.awaitStatus("1 change not saved");
      assertHarmless("the list of changes");
      desk.press("Preview");
      browser.until("it is shown", page -> "What saving would change".equals(desk.focused()));
      assertHarmless("the preview");
      desk.section("Planning");
      browser.see(By.id("rice-set-planning-lanes-capacities-new")).sendKeys("__proto__");
      desk.press("Add");
      desk.type("$.planning.lanes.capacities.__proto__", "4");
      desk.awaitError("$.planning.lanes.capacities.__proto__", "This name cannot be used.");
      assertTrue(browser.errors().stream().allMatch(told -> told.contains("status of 400")));
    }
  }

  @Test
  void aGermanVisitorReadsAndTypesNumbersInGerman() throws Exception {
    HostProcess host = hosts.withAui(10);
    Site site = new Site(browser, host);
    site.logIn("greta");
    SettingsDesk desk = SettingsDesk.open(browser, site, "SHOP", "#scales");
    assertEquals("Skalen", desk.section());
    assertEquals("0,25", desk.value("$.factors.impact.levels[4].value"));
    desk.type("$.factors.impact.levels[4].value", "0,75");
    desk.awaitStatus("1 \u00c4nderung nicht gespeichert");
    assertTrue(desk.changes().get(0).contains("0,75"), desk.changes().toString());
    desk.type("$.factors.impact.levels[4].value", "1.250");
    browser.until(
        "it is refused", page -> desk.error("$.factors.impact.levels[4].value").contains("1250"));
    assertTrue(browser.errors().stream().allMatch(told -> told.contains("status of 400")));
    desk.press("Verwerfen");
  }

  private void assertHarmless(String place) {
    assertFalse(browser.has(By.cssSelector(".hostile, [onerror]")), place);
    assertEquals(List.of(), browser.violations("#content"), place);
    browser.width(390);
    assertEquals(true, browser.run(NARROW), place);
    browser.width(1280);
  }

  private static String hostileField(Store store, String type, String searcher) {
    long id = store.nextId();
    store.fields().put(id, new FieldRow(id, HOSTILE, "", type, searcher, Set.of()));
    long option = store.nextId();
    store.options().put(option, new OptionRow(option, id, HOSTILE));
    return "customfield_" + id;
  }

  private static String hostile(Person alice, String size) throws Exception {
    JsonObject settings = alice.settings("SHOP").object();
    JsonObject factors = settings.getAsJsonObject("factors");
    factors.getAsJsonObject("reach").addProperty("unit", HOSTILE);
    JsonObject values = new JsonObject();
    values.addProperty(HOSTILE, 2);
    JsonObject source = new JsonObject();
    source.addProperty("kind", "option");
    source.addProperty("field", size);
    source.add("values", values);
    factors.getAsJsonObject("impact").getAsJsonArray("sources").set(0, source);
    JsonObject level = new JsonObject();
    level.addProperty("name", HOSTILE);
    level.addProperty("value", 7);
    factors.getAsJsonObject("effort").getAsJsonArray("levels").add(level);
    JsonObject goal = new JsonObject();
    goal.addProperty("label", HOSTILE);
    goal.addProperty("jql", "project = SHOP");
    goal.addProperty("multiplier", 2);
    settings.getAsJsonArray("goals").add(goal);
    JsonObject capacities = new JsonObject();
    capacities.addProperty(HOSTILE, 3);
    capacities.addProperty("constructor", 4);
    settings.getAsJsonObject("planning").getAsJsonObject("lanes").add("capacities", capacities);
    return settings.toString();
  }
}
