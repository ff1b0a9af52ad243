package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
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
import org.riceforjira.host.it.Trouble;

/** Editing in the cells of the backlog, by the keyboard alone. */
@BrowserTest
class BacklogEditingBrowserIT {
  private static final String KEY = "SHOP-21"; // 800 x 2 x 1.00 / 1 = 1600
  private static final String FACTORS =
      "{\"reach\": 800, \"impact\": 2, \"confidence\": 100, \"effort\": 1}";

  private final Browser browser;
  private final Hosts hosts;
  private final Site site;
  private final Person admin;
  private final Rules rules;
  private final Trouble trouble;

  BacklogEditingBrowserIT(Browser browser, Hosts hosts, HostProcess host) throws Exception {
    this.browser = browser;
    this.hosts = hosts;
    this.site = new Site(browser, host);
    this.admin = host.person("admin");
    this.rules = new Rules(admin);
    this.trouble = new Trouble(admin);
  }

  @AfterEach
  void putBack() throws Exception {
    trouble.end();
    admin.factors(KEY, FACTORS);
  }

  @ParameterizedTest(name = "AUI {0}")
  @ValueSource(ints = {10, 9})
  void aNumberIsSavedWithoutMovingItsRow(int aui) throws Exception {
    HostProcess host = hosts.withAui(aui);
    Site own = new Site(browser, host);
    own.logIn("bob");
    BacklogRows rows = BacklogRows.at(own, browser, KEY);
    int line = rows.line(KEY);

    rows.enter(KEY, "reach", "20000");
    browser.press(Keys.ENTER);

    String message = rows.message(KEY + ": Reach is 20\u202f000 now.");
    assertTrue(message.contains("Rank changes to 1."), message);
    assertEquals("20\u202f000", rows.text(KEY, "reach"));
    assertEquals("40\u202f000", rows.text(KEY, "score"));
    assertTrue(rows.text(KEY, "rank").endsWith(" / \u2192\u00a01"), rows.text(KEY, "rank"));
    assertEquals(line, rows.line(KEY));
    assertFalse(rows.focused().contains("<input"), rows.focused());
    assertEquals(Optional.of("40000"), rules.stored(host.person("bob").fields(KEY)));
    host.person("bob").factors(KEY, FACTORS);
  }

  @Test
  void tabSavesAndGoesToTheNextFactorWhereALevelIsPicked() throws Exception {
    BacklogRows rows = open("bob");
    rows.enter(KEY, "reach", "900");
    browser.press(Keys.TAB);
    rows.awaitFocus(KEY, "impact");

    browser.press(Keys.ENTER);
    rows.awaitEditor(KEY, "impact");
    browser.press(Keys.ARROW_UP);
    browser.press(Keys.chord(Keys.SHIFT, Keys.TAB));

    rows.awaitFocus(KEY, "reach");
    rows.message(KEY + ": Impact is 3 now.");
    assertEquals("3 / massive", rows.text(KEY, "impact"));
    assertEquals(Optional.of("2700"), rules.stored(admin.fields(KEY)));
  }

  @Test
  void digitsReplaceTheValueOfTheCellThatHasTheFocus() {
    BacklogRows rows = open("bob");
    rows.go(KEY, "effort");
    browser.press("2.5");
    browser.press(Keys.ENTER);

    rows.message(KEY + ": Effort is 2.5 now.");
    assertEquals("640", rows.text(KEY, "score"));
  }

  @Test
  void escapeLeavesEverythingAsItWas() throws Exception {
    JsonObject before = admin.fields(KEY);
    BacklogRows rows = open("bob");
    rows.enter(KEY, "effort", "12");
    browser.press(Keys.ESCAPE);

    rows.awaitFocus(KEY, "effort");
    assertEquals("1", rows.text(KEY, "effort"));
    assertEquals(before, admin.fields(KEY));
  }

  @Test
  void theLastStepsAreTakenBackOneAfterTheOther() throws Exception {
    BacklogRows rows = open("bob");
    rows.enter(KEY, "reach", "900");
    browser.press(Keys.TAB);
    rows.message(KEY + ": Reach is 900 now.");
    rows.go(KEY, "effort");
    browser.press("2", Keys.TAB);
    rows.message(KEY + ": Effort is 2 now.");

    browser.press(Keys.chord(Keys.CONTROL, "z"));
    rows.awaitText(KEY, "effort", "1");
    rows.message("Taken back: " + KEY + ".");
    browser.press(Keys.chord(Keys.CONTROL, "z"));
    rows.awaitText(KEY, "reach", "800");
    browser.until("the score of before", driver -> rows.text(KEY, "score").equals("1\u202f600"));
    assertEquals(Optional.of("1600"), rules.stored(admin.fields(KEY)));
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
  void aWrongInputIsToldBesideItAndStays(String factor, String typed, String sentence)
      throws Exception {
    JsonObject before = admin.fields(KEY);
    BacklogRows rows = open("bob");
    rows.enter(KEY, factor, typed);
    browser.press(Keys.ENTER);

    rows.awaitNote(KEY, factor);
    assertEquals(sentence, rows.note(KEY, factor));
    assertEquals("true", browser.ofFocused("aria-invalid"));
    assertEquals("rice-cell-error", browser.ofFocused("aria-describedby"));
    assertEquals(List.of(), rows.violations());
    assertEquals(before, admin.fields(KEY));
  }

  @Test
  void whatJiraRefusesComesBackWithTheReasonAtItsCell() throws Exception {
    BacklogRows rows = open("bob");
    trouble.refuseWrites(Map.of(KEY, "locked by the auditors"));
    rows.enter(KEY, "reach", "900");
    browser.press(Keys.TAB);

    rows.awaitNote(KEY, "reach");
    rows.message(KEY + ": ");
    assertEquals("800 / !", rows.text(KEY, "reach"));
    rows.go(KEY, "reach");
    assertEquals(List.of(), rows.violations());
  }

  @ParameterizedTest
  @CsvSource({"Keep mine (900), 900", "Take theirs (700), 700"})
  void whereSomebodyElseWasFasterBothValuesAreOffered(String choice, String left) throws Exception {
    BacklogRows rows = open("bob");
    admin.factors(KEY, "{\"reach\": 700}");
    rows.enter(KEY, "reach", "900");
    browser.press(Keys.TAB);
    rows.awaitNote(KEY, "reach");
    assertTrue(rows.note(KEY, "reach").contains("You entered 900. It is 700 now."));

    rows.go(KEY, "reach");
    browser.press(Keys.ENTER);
    assertEquals(List.of(), rows.violations());
    rows.tabTo(choice);
    browser.press(Keys.ENTER);

    rows.awaitText(KEY, "reach", left);
    rows.awaitFocus(KEY, "reach");
    rows.message(KEY + ": Reach is " + left + " now.");
    browser.until(
        "Jira holds " + left,
        driver -> rules.stored(fields()).equals(Optional.of(Integer.parseInt(left) * 2 + "")));
  }

  @Test
  void whatIsEnteredWhileJiraIsOutOfReachStaysInTheEditor() {
    BacklogRows rows = open("bob");
    browser.run(
        "const fetch = window.fetch;"
            + "window.fetch = () => { window.fetch = fetch; return Promise.reject(new Error()); };");
    rows.enter(KEY, "reach", "900");
    browser.press(Keys.ENTER);

    rows.awaitNote(KEY, "reach");
    rows.awaitEditor(KEY, "reach");
    assertEquals("Jira cannot be reached. Check the connection.", rows.note(KEY, "reach"));
    browser.press(Keys.ENTER);
    rows.message(KEY + ": Reach is 900 now.");
  }

  @Test
  void thoseWhoOnlyLookCannotEdit() {
    site.logIn("viewer");
    BacklogRows rows = BacklogRows.look(site, browser, KEY);

    assertEquals("800", rows.text(KEY, "reach"));
    assertFalse(browser.has(By.cssSelector(".rice-grid td.rice-col-reach button")));
  }

  private JsonObject fields() {
    try {
      return admin.fields(KEY);
    } catch (Exception e) {
      throw new AssertionError("Jira does not answer", e);
    }
  }

  private BacklogRows open(String name) {
    site.logIn(name);
    return BacklogRows.at(site, browser, KEY);
  }
}
