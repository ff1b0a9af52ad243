package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Person;
import org.riceforjira.host.it.Rules;

@BrowserTest
class PanelBrowserIT {
  private static final String KEY = "SHOP-21"; // 800 x 2 x 1.00 / 1 = 1600
  private static final String INCOMPLETE = "SHOP-33";
  private static final String FACTORS =
      "{\"reach\": 800, \"impact\": 2, \"confidence\": 100, \"effort\": 1}";

  private final Browser browser;
  private final Hosts hosts;
  private final Site site;
  private final Person admin;
  private final Rules rules;

  PanelBrowserIT(Browser browser, Hosts hosts, HostProcess host) throws Exception {
    this.browser = browser;
    this.hosts = hosts;
    this.site = new Site(browser, host);
    this.admin = host.person("admin");
    this.rules = new Rules(admin);
  }

  @AfterEach
  void putBack() throws Exception {
    admin.factors(KEY, FACTORS);
    admin.factors(INCOMPLETE, "{\"effort\": null}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "alice", "bob"})
  void thoseWhoEditSeeScoreAndRankAndMayChangeEachFactor(String name) {
    site.logIn(name);
    RicePanel panel = site.panel(KEY);

    assertEquals("1\u202f600 RICE score", panel.score());
    assertTrue(panel.rank().matches("Rank \\d+=? of \\d+( \\(shared\\))?"), panel.rank());
    assertEquals("800", panel.value("reach"));
    assertEquals("2 \u2013 high", panel.value("impact"));
    assertEquals(4, browser.all(By.cssSelector(".rice-panel button.rice-value")).size());
  }

  @Test
  void thoseWhoOnlyLookSeeTheSameWithoutButtons() {
    site.logIn("viewer");
    RicePanel panel = site.panel(KEY);

    assertEquals("1\u202f600 RICE score", panel.score());
    assertEquals("800", panel.value("reach"));
    assertFalse(panel.offersEditing());
  }

  @Test
  void thoseWithoutAccessSeeNoShop() {
    site.logIn("mallory");
    site.open("/");
    browser.see(By.cssSelector("#content .rice-state"));
    String content = browser.see(By.id("content")).getText();
    assertFalse(content.contains("SHOP-") || content.contains("Online Shop"), content);

    site.open("/browse/" + KEY);
    assertFalse(browser.has(By.cssSelector(".rice-panel")));
    assertOnly(browser.errors(), "404");
  }

  @ParameterizedTest(name = "AUI {0}")
  @ValueSource(ints = {10, 9})
  void aNumberIsChangedByTheKeyboardAlone(int aui) throws Exception {
    HostProcess host = hosts.withAui(aui);
    Site own = new Site(browser, host);
    own.logIn("bob");
    RicePanel panel = own.panel(KEY);
    String rankBefore = panel.rank();

    panel.tabTo("reach");
    browser.press(Keys.ENTER);
    panel.awaitEditor("reach");
    panel.type("20000");
    browser.press(Keys.ENTER);
    panel.awaitSaved("reach");

    assertEquals("40\u202f000 RICE score", panel.score());
    assertEquals("20\u202f000", panel.value("reach"));
    assertFalse(rankBefore.equals(panel.rank()), rankBefore);
    assertTrue(panel.rank().startsWith("Rank 1 of "), panel.rank());
    assertEquals("Saved. " + panel.rank(), panel.status());
    JsonObject stored = host.person("bob").fields(KEY);
    assertEquals(Optional.of("40000"), rules.stored(stored));
    host.person("bob").factors(KEY, FACTORS);
  }

  @Test
  void escapeLeavesEverythingAsItWasAndTheFocusOnTheValue() throws Exception {
    JsonObject before = admin.fields(KEY);
    site.logIn("bob");
    RicePanel panel = site.panel(KEY);

    panel.edit("effort");
    panel.type("12");
    browser.press(Keys.ESCAPE);

    panel.awaitSaved("effort");
    assertEquals("1", panel.value("effort"));
    assertEquals(before, admin.fields(KEY));
  }

  @Test
  void anEditorWithUnsavedInputStaysOpenWhenAnotherValueIsChosen() throws Exception {
    JsonObject before = admin.fields(KEY);
    site.logIn("bob");
    RicePanel panel = site.panel(KEY);

    panel.edit("reach");
    panel.type("123");
    panel.press("effort");

    panel.awaitEditor("reach");
    assertEquals("123", panel.typed("reach"));
    assertEquals(1, panel.editors());
    assertEquals(before, admin.fields(KEY));
  }

  @Test
  void anUntouchedEditorClosesWhenAnotherValueIsChosen() {
    site.logIn("bob");
    RicePanel panel = site.panel(KEY);

    panel.edit("reach");
    panel.edit("effort");

    assertEquals(1, panel.editors());
  }

  @Test
  void aLevelIsPickedFromTheScale() throws Exception {
    site.logIn("bob");
    RicePanel panel = site.panel(KEY);

    panel.edit("impact");
    panel.choose("impact", "massive (3)");
    browser.press(Keys.TAB, Keys.ENTER);
    panel.awaitSaved("impact");

    assertEquals("3 \u2013 massive", panel.value("impact"));
    assertEquals("2\u202f400 RICE score", panel.score());
    assertEquals(Optional.of("2400"), rules.stored(admin.fields(KEY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reach  | abc | Enter a number from 0 up without thousands signs, such as 1250.5.
          reach  | 1,250 | 1,250 can be read as 1250 or as 1.25. Write 1250 or 1.25.
          reach  | -1  | Enter a number from 0 up without thousands signs, such as 1250.5.
          effort | 0   | Effort must be more than 0. Leave it empty if nobody has estimated it.
          """)
  void aWrongInputIsToldBesideItAndNothingIsWritten(String factor, String typed, String sentence)
      throws Exception {
    JsonObject before = admin.fields(KEY);
    site.logIn("bob");
    RicePanel panel = site.panel(KEY);

    panel.edit(factor);
    panel.type(typed);
    browser.press(Keys.ENTER);

    assertEquals(sentence, panel.refusal(factor));
    panel.awaitEditor(factor);
    assertEquals("true", browser.ofFocused("aria-invalid"));
    assertEquals(before, admin.fields(KEY));
    assertOnly(browser.errors(), "status of 400");
  }

  @Test
  void whatIsMissingIsNamedUntilItIsThere() {
    site.logIn("bob");
    RicePanel panel = site.panel(INCOMPLETE);
    assertEquals("No score yet", panel.score());
    assertEquals("Not ranked: the score is missing.", panel.rank());
    assertEquals(List.of("Effort is missing. Enter it to get a score."), panel.gaps());

    panel.edit("effort");
    panel.type("2");
    browser.press(Keys.ENTER);
    panel.awaitSaved("effort");

    assertEquals(List.of(), panel.gaps());
    assertEquals("1\u202f600 RICE score", panel.score()); // 8000 x 0.5 x 0.8 / 2
    assertTrue(panel.rank().startsWith("Rank "), panel.rank());
  }

  @Test
  void aValueThatCannotBeUsedIsShownAsItStands() {
    site.logIn("viewer");
    RicePanel panel = site.panel("SHOP-36");
    assertEquals("No score yet", panel.score());
    assertEquals("0", panel.value("effort"));
    assertEquals(
        List.of("Effort is 0, and must be more than 0. Enter a larger effort."), panel.gaps());
  }

  @Test
  void markupInTextsOfPeopleIsShownAsText() throws Exception {
    String markup = "<img src=x onerror=\"document.title='broken'\"><b>bold</b>";
    String level = "<i>huge</i>";
    String summary = admin.fields(KEY).get("summary").toString();
    String settings = admin.settings("SHOP").response().body();
    admin.setField(KEY, "summary", new Gson().toJson(markup));
    admin.putSettings("SHOP", settings.replace("\"high\"", "\"" + level + "\""));
    try {
      site.logIn("bob");
      RicePanel panel = site.panel(KEY);

      assertEquals(markup, browser.see(By.id("summary-val")).getText());
      assertEquals("2 \u2013 " + level, panel.value("impact"));
      assertFalse(browser.has(By.cssSelector(".rice-panel i, #content img, #summary-val b")));
      panel.edit("impact");
      assertTrue(panel.text().contains(level + " (2)"), panel.text());
      assertFalse(browser.title().equals("broken"));
    } finally {
      admin.setField(KEY, "summary", summary);
      admin.putSettings("SHOP", settings);
    }
  }

  private static void assertOnly(List<String> errors, String expected) {
    assertTrue(errors.stream().allMatch(error -> error.contains(expected)), errors.toString());
  }
}
