package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.HostProcess;

/** Where the factors come from: made on the page, checked by the server, and saved. */
@BrowserTest
class SettingsFactorsBrowserIT extends SettingsShop {
  private static final String REACH = "$.factors.reach";

  SettingsFactorsBrowserIT(Browser browser, HostProcess host) {
    super(browser, host);
  }

  private SettingsDesk open() {
    return open("");
  }

  @Test
  void aSourceIsAddedMovedAndSavedAndTheScoresFollow() throws Exception {
    SettingsDesk desk = open();
    assertEquals(List.of("Number field"), desk.sources("reach"));
    desk.addSource("reach", "Votes");
    desk.addSource("reach", "People who commented");
    desk.awaitAnnounced("People who commented is added, 3 of 3.");
    desk.press("Move up: People who commented");
    desk.awaitAnnounced("People who commented is now 2 of 3.");

    assertEquals(List.of("Number field", "People who commented", "Votes"), desk.sources("reach"));
    assertEquals("Move up: People who commented", desk.focused());
    desk.awaitStatus("2 changes not saved");
    assertEquals(
        List.of("Reach: source 2 | none | People who commented", "Reach: source 3 | none | Votes"),
        desk.changes());
    assertTrue(desk.asksBeforeLeaving());
    desk.save();

    assertFalse(desk.isChanged());
    assertFalse(desk.asksBeforeLeaving());
    assertEquals(
        "[{\"kind\":\"commentAuthors\"},{\"kind\":\"votes\"}]",
        stored("factors", "reach", "sources").replaceFirst("\\{[^}]*number[^}]*},", ""));
    browser.reload();
    desk.awaitReady();
    assertEquals(List.of("Number field", "People who commented", "Votes"), desk.sources("reach"));
  }

  @Test
  void whatPeopleTypeStaysBeforeWhatIsDerived() {
    SettingsDesk desk = open();
    desk.addSource("reach", "Watchers");
    desk.addSource("reach", "Number field");

    assertEquals(List.of("Number field", "Number field", "Watchers"), desk.sources("reach"));
    desk.press("Move up: Watchers");
    assertEquals(List.of("Number field", "Number field", "Watchers"), desk.sources("reach"));
    browser.until("it is checked", page -> !desk.error(REACH + ".sources[1].field").isEmpty());
    onlyRefused(400);
  }

  @Test
  void whatWasJustAddedIsNotFoundWantingBeforeItIsLeft() {
    SettingsDesk desk = open();
    desk.addSource("reach", "Number field");
    desk.awaitStatus("Not saved, 1 thing to correct");
    assertEquals("", desk.error(REACH + ".sources[1].field"));
    desk.input(REACH + ".unit").click();
    desk.awaitError(REACH + ".sources[1].field", "This is empty.");
    onlyRefused(400);
  }

  @Test
  void whatTheServerRefusesStandsAtTheInputAndIsFoundFromTheBar() {
    SettingsDesk desk = open();
    desk.type(REACH + ".unit", "");
    desk.awaitError(REACH + ".unit", "This is empty.");
    desk.awaitStatus("Not saved, 1 thing to correct");
    assertEquals("1", desk.mark("factors"));

    desk.section("Goals");
    assertEquals("1", desk.mark("factors"));
    assertEquals(List.of("Reach, Unit: This is empty. Fill it in."), desk.changes());
    browser.see(By.cssSelector("#rice-bar-list a")).click();

    browser.until("it is shown", page -> "Factors".equals(desk.section()));
    browser.until("it has the focus", page -> "Unit".equals(desk.focused()));
    assertEquals("true", desk.input(REACH + ".unit").getDomAttribute("aria-invalid"));
    desk.press("Save");
    browser.until("it has the focus", page -> "Unit".equals(desk.focused()));
    desk.type(REACH + ".unit", "visitors");
    desk.awaitStatus("1 change not saved");
    assertEquals("", desk.mark("factors"));
    onlyRefused(400);
  }

  @Test
  void aValueIsAssumedOrTheGapIsNamed() throws Exception {
    SettingsDesk desk = open();
    browser.see(otherwise("assume")).click();
    String value = "$.factors.confidence.sources[1].value";
    assertEquals("Assumed value", desk.focused());
    desk.type(value, "abc");
    desk.awaitError(value, "Enter a number");
    desk.type(value, "62,5");
    desk.awaitStatus("1 change not saved");
    assertEquals("62,5", desk.value(value));
    desk.save();

    assertTrue(stored("factors", "confidence").contains("{\"kind\":\"constant\",\"value\":62.5}"));
    assertEquals("62.5", desk.value(value));
    browser.see(otherwise("gap")).click();
    desk.save();
    assertFalse(stored("factors", "confidence").contains("constant"));
    onlyRefused(400);
  }

  @Test
  void discardedChangesCanBeBroughtBack() {
    SettingsDesk desk = open();
    desk.type(REACH + ".unit", "visitors");
    desk.awaitStatus("1 change not saved");
    desk.press("Discard");

    desk.awaitNews("The changes are discarded.");
    assertFalse(desk.isChanged());
    assertEquals("customers per quarter", desk.value(REACH + ".unit"));
    desk.press("Bring them back");
    desk.awaitStatus("1 change not saved");
    assertEquals("visitors", desk.value(REACH + ".unit"));
    assertEquals("Save", desk.focused());
  }

  @Test
  void whatIsDoneAfterDiscardingStaysWhenTheRestComesBack() {
    SettingsDesk desk = open();
    desk.type(REACH + ".unit", "visitors");
    desk.awaitStatus("1 change not saved");
    desk.press("Discard");
    desk.awaitNews("The changes are discarded.");
    desk.type("$.factors.impact.unit", "per visitor");
    desk.awaitStatus("1 change not saved");
    desk.press("Bring them back");

    desk.awaitStatus("2 changes not saved");
    assertEquals("visitors", desk.value(REACH + ".unit"));
    assertEquals("per visitor", desk.value("$.factors.impact.unit"));
    desk.press("Discard");
    desk.awaitNews("The changes are discarded.");
    desk.press("Close");
    browser.until(
        "the bar is gone",
        page -> browser.all(By.cssSelector(".rice-bar:not([hidden])")).isEmpty());
    assertEquals("Factors", desk.focused());
  }

  @Test
  void aMistypedAssumptionIsNotToCorrectWhenNothingIsAssumed() {
    SettingsDesk desk = open();
    browser.see(otherwise("assume")).click();
    desk.type("$.factors.confidence.sources[1].value", "abc");
    desk.awaitStatus("Not saved, 1 thing to correct");
    assertEquals("1", desk.mark("factors"));
    desk.type(REACH + ".unit", "");
    desk.awaitStatus("Not saved, 2 things to correct");
    browser.see(otherwise("gap")).click();

    desk.awaitStatus("Not saved, 1 thing to correct");
    assertEquals(List.of("Reach, Unit: This is empty. Fill it in."), desk.changes());
    assertEquals("1", desk.mark("factors"));
    onlyRefused(400);
    desk.press("Discard");
  }

  @Test
  void arrowKeysChooseWhatIsAssumedAndNothingIsWrongBeforeTheyAreDone() {
    SettingsDesk desk = open();
    browser.run("arguments[0].focus()", browser.see(otherwise("gap")));
    browser.press(Keys.ARROW_DOWN);
    String value = "$.factors.confidence.sources[1].value";
    desk.awaitStatus("Not saved, 1 thing to correct");
    assertEquals("assume", desk.focused());
    assertEquals("", desk.error(value));
    browser.press(Keys.ARROW_UP);
    assertEquals("no score: the gap is named", desk.focused());
    browser.press(Keys.ARROW_DOWN);
    desk.awaitStatus("Not saved, 1 thing to correct");
    browser.press(Keys.TAB);
    assertEquals("Assumed value", desk.focused());
    assertEquals("", desk.error(value));
    browser.press(Keys.TAB);

    desk.awaitError(value, "This must be a number.");
    onlyRefused(400);
    desk.press("Discard");
  }

  private static By otherwise(String choice) {
    return By.id("rice-set-factors-confidence-sources-otherwise-" + choice);
  }

  @Test
  void everythingCanBeDoneByTheKeyboardAndTheFocusIsNeverLost() throws Exception {
    SettingsDesk desk = open();
    FocusWatch watch = FocusWatch.begin(browser, ".rice-settings");
    desk.tabTo("Kind of source to add");
    browser.press("v");
    desk.tabTo("Add source");
    browser.press(Keys.ENTER);
    assertEquals("Remove: Votes", desk.focused());
    browser.pressWith(Keys.SHIFT, Keys.TAB);
    browser.pressWith(Keys.SHIFT, Keys.TAB);
    assertEquals("Move up: Votes", desk.focused());
    browser.press(Keys.ENTER);
    desk.tabTo("Remove: Votes");
    browser.press(Keys.SPACE);
    assertEquals("Remove: Number field, Reach", desk.focused());
    browser.pressWith(Keys.SHIFT, Keys.TAB);
    desk.tabTo("Unit");
    browser.press("s");
    desk.awaitStatus("1 change not saved");
    desk.tabTo("Show");
    browser.press(Keys.ENTER);
    desk.tabTo("Discard");
    browser.press(Keys.ENTER);
    desk.awaitNews("The changes are discarded.");
    desk.tabTo("Bring them back");
    browser.press(Keys.ENTER);
    desk.awaitStatus("1 change not saved");
    desk.tabTo("Save");
    browser.press(Keys.ENTER);
    desk.awaitNews("Scores written: ");
    desk.tabTo("Close");
    browser.press(Keys.ENTER);

    watch.assertAlwaysSeenAndNeverClicked();
    assertEquals("\"s\"", stored("factors", "impact", "unit"));
  }
}
