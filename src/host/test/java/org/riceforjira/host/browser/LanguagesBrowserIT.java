package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.browser.RoadmapBoard.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.browser.RoadmapBoard.RoadmapItem;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** Greta reads German, alice English; both work on the same numbers. */
@BrowserTest
class LanguagesBrowserIT {
  private static final String KEY = "SHOP-21"; // 800 x 2 x 1.00 / 1 = 1600
  private static final String FACTORS =
      "{\"reach\": 800, \"impact\": 2, \"confidence\": 100, \"effort\": 1}";

  private static final String WRONG =
      "Enter a number from 0 up without thousands signs, such as 1250.5.";
  private static final String FALSCH =
      "Eine Zahl ab 0 ohne Tausenderzeichen eingeben, etwa 1250,5.";

  /** What is typed, and what it is for who reads English, then for who reads German. */
  private static final List<List<String>> TYPED =
      List.of(
          List.of("", "null", "null"),
          List.of(" 450 ", "450", "450"),
          List.of("1,5", "1.5", "1.5"),
          List.of("1.5", "1.5", "1.5"),
          List.of("0,250", "0.25", "0.25"),
          List.of("0.250", "0.25", "0.25"),
          List.of("1,2500", "1.25", "1.25"),
          List.of("1250,500", "1250.5", "1250.5"),
          List.of("1.250", "1.25", doubtful("1.250", "kann als %s oder als %s gelesen werden.")),
          List.of("1,250", doubtful("1,250", "can be read as %s or as %s."), "1.25"),
          List.of("1 250", "1250", "1250"),
          List.of("1\u202f250\u00a0000,5", "1250000.5", "1250000.5"),
          List.of("12 34", WRONG, FALSCH),
          List.of("1.234,56", WRONG, FALSCH),
          List.of("1,234.56", WRONG, FALSCH),
          List.of("1.234.567", WRONG, FALSCH),
          List.of("1..5", WRONG, FALSCH),
          List.of("1,", WRONG, FALSCH),
          List.of("-1", WRONG, FALSCH),
          List.of("1e3", WRONG, FALSCH),
          List.of("viel", WRONG, FALSCH));

  private static final String READ =
      "const [texts, done] = arguments;"
          + "const read = ({ parse }) => (text) => {"
          + " try { return String(parse(text)); } catch (sentence) { return sentence; } };"
          + "window.require(['rice/numbers'], (numbers) => done(texts.map(read(numbers))));";

  private static final String WRITE =
      "const done = arguments[0]; window.require(['rice/numbers'], ({ number, plain, dates }) =>"
          + " done([number(1234567.25), number(-0.125), plain(2.5),"
          + " dates({ dateStyle: 'medium', timeZone: 'UTC' }).format(new Date('2026-11-22'))]));";

  private final Browser browser;
  private final Site site;
  private final RoadmapBoard board;
  private final Person admin;

  LanguagesBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.site = new Site(browser, host);
    this.board = new RoadmapBoard(browser, host);
    this.admin = host.person("admin");
  }

  @AfterEach
  void putBack() throws Exception {
    board.remove();
    admin.factors(KEY, FACTORS);
  }

  private static String doubtful(String typed, String words) {
    boolean english = typed.contains(",");
    String decimal = english ? "1.25" : "1,25";
    String advice =
        english ? "Write 1250 or " + decimal + "." : "Bitte 1250 oder " + decimal + " eingeben.";
    return typed + " " + words.formatted("1250", decimal) + " " + advice;
  }

  private double effort() throws Exception {
    for (var factor : admin.card(KEY).object().getAsJsonArray("factors")) {
      if (factor.getAsJsonObject().get("factor").getAsString().equals("effort")) {
        return factor.getAsJsonObject().getAsJsonObject("value").get("number").getAsDouble();
      }
    }
    throw new AssertionError("There is no effort.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"alice", "greta"})
  void whatIsTypedIsUnderstoodOrRefusedAndNeverMisread(String name) {
    site.logIn(name);
    site.panel(KEY);
    Object read = browser.await(READ, TYPED.stream().map(line -> line.get(0)).toList());
    List<String> told = new ArrayList<>();
    ((List<?>) read).forEach(one -> told.add(String.valueOf(one)));
    int language = name.equals("alice") ? 1 : 2;
    assertEquals(TYPED.stream().map(line -> line.get(language)).toList(), told);
  }

  @Test
  void numbersAndDatesAreWrittenInTheLanguageOfTheReader() {
    site.logIn("alice");
    site.panel(KEY);
    assertEquals(
        Arrays.asList("1\u202f234\u202f567.25", "\u22120.125", "2.5", "22 Nov 2026"),
        browser.await(WRITE));
    site.logIn("greta");
    site.panel(KEY);
    assertEquals(
        Arrays.asList("1\u202f234\u202f567,25", "\u22120,125", "2,5", "22.11.2026"),
        browser.await(WRITE));
    assertEquals("de-DE", browser.run("return document.documentElement.lang"));
  }

  @Test
  void aDecimalCommaInThePanelIsStoredAsTheNumberItIs() throws Exception {
    site.logIn("greta");
    RicePanel panel = site.panel(KEY);
    panel.edit("effort");
    panel.type("1.250");
    browser.press(Keys.ENTER);
    assertTrue(panel.refusal("effort").contains("1250 oder 1,25"), panel.refusal("effort"));
    assertEquals(1, effort());

    browser.press(Keys.chord(Keys.CONTROL, "a"), "2,5", Keys.ENTER);
    panel.awaitSaved("effort");
    assertEquals(2.5, effort());
    assertEquals("2,5", panel.value("effort"));
    panel.edit("effort");
    assertEquals("2,5", panel.typed("effort"));
    browser.press(Keys.ENTER);
    panel.awaitSaved("effort");
    assertEquals(2.5, effort());

    site.logIn("alice");
    assertEquals("2.5", site.panel(KEY).value("effort"));
    browser.assertNoErrors();
  }

  @Test
  void soInTheBacklog() throws Exception {
    site.logIn("greta");
    BacklogRows rows = BacklogRows.at(site, browser, KEY);
    rows.enter(KEY, "effort", "2,5");
    browser.press(Keys.ENTER);
    rows.awaitText(KEY, "effort", "2,5");
    browser.until("it is saved", driver -> rows.text(KEY, "score").equals("640"));
    assertEquals(2.5, effort());

    read("alice");
    assertEquals("2.5", BacklogRows.look(site, browser, KEY).text(KEY, "effort"));
  }

  /** From now on; between two hashes of the same page the browser would not load anything. */
  private void read(String name) {
    browser.open("about:blank");
    site.logIn(name);
  }

  @Test
  void aCapacityStandsInTheAddressAsANumberAndIsReadInEachLanguage() {
    site.logIn("greta");
    Planning german = Planning.at(site, browser, "");
    browser.see(By.id("rice-capacity")).sendKeys("4,5", Keys.ENTER);
    browser.until("the address has it", driver -> german.hash().contains("capacity=4.5"));
    browser.until("the line has it", driver -> german.cutLine().contains("4,5"));
    assertEquals("4,5", browser.see(By.id("rice-capacity")).getDomProperty("value"));

    read("alice");
    Planning english = Planning.at(site, browser, "#capacity=4.5");
    english.awaitCutLine("");
    assertTrue(english.cutLine().contains("4.5 person-months"), english.cutLine());
    assertEquals("4.5", browser.see(By.id("rice-capacity")).getDomProperty("value"));
  }

  @Test
  void aRoadmapHasGermanDaysAndAmountsAndItsFormShowsWhatWasSaved() throws Exception {
    String[] own = {"capacity", "7.5", "lanes", "component", "laneCapacities", "Web = 2.5"};
    RoadmapItem item = board.show("greta", preferences(own));
    Pattern day = Pattern.compile("1\\. \\p{L}+\\.? .* (28|29|30|31)\\. \\p{L}+.*");
    String heads = String.join("\n", item.texts(".rice-head .rice-subtle"));
    assertTrue(heads.lines().anyMatch(line -> day.matcher(line).matches()), heads);

    site.logIn("alice");
    browser.reload();
    item.awaitRoadmap();
    item.press("Edit");
    assertEquals("7.5", item.field("capacity").getDomProperty("value"));
    assertEquals("Web = 2.5", item.field("laneCapacities").getDomProperty("value"));
    item.field("capacity").clear();
    item.field("capacity").sendKeys("8,5");
    item.press("Save");
    item.awaitRoadmap();
    assertEquals("8.5", board.kept(item.id()).get("capacity").getAsString());
    assertEquals("Web = 2.5", board.kept(item.id()).get("laneCapacities").getAsString());
  }

  @Test
  void aReportIsWrittenInTheLanguageOfWhoeverAsksForIt() {
    String plan = "project=SHOP&periodKind=quarter&periods=2&capacity=40.5";
    site.logIn("greta");
    String german = browserText(plan);
    assertTrue(german.contains("40,5") && !german.contains("40.5"), german);
    assertTrue(german.contains("\u00f7 0,5 = "), german);
    assertTrue(
        Pattern.compile("\\b\\d{1,2}\\. \\p{L}+\\.? 20\\d\\d").matcher(german).find(), german);

    site.logIn("alice");
    String english = browserText(plan);
    assertTrue(english.contains("40.5") && !english.contains("40,5"), english);
    assertTrue(english.contains("\u00f7 0.5 = "), english);
  }

  private String browserText(String plan) {
    ReportView.of(site, browser, plan);
    return browser.text(By.cssSelector(".rice-report"));
  }
}
