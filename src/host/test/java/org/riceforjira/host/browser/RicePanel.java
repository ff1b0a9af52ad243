package org.riceforjira.host.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The app's panel on an issue. */
final class RicePanel {
  /** What the panel fills from its first answer. */
  static final By FILLED = By.cssSelector(".rice-panel:not([aria-busy]) .rice-score");

  private static final By RANKED = By.cssSelector(".rice-panel .rice-rank:not([aria-busy])");

  private static final By WHY = By.cssSelector(".rice-panel .rice-why-button");

  private static final By EXPLAINED =
      By.cssSelector(".rice-why-content:not([aria-busy]) .rice-why:not(:has([aria-busy]))");

  private static final By REVIEW = By.cssSelector(".rice-panel .rice-why-review button");

  private static final int MOST_TABS = 80;

  private final Browser browser;
  private final String key;

  RicePanel(Browser browser, String key) {
    this.browser = browser;
    this.key = key;
    browser.see(FILLED);
  }

  String score() {
    return browser.text(By.cssSelector(".rice-panel .rice-score"));
  }

  /** The rank, once it is there. */
  String rank() {
    browser.see(RANKED);
    return browser.text(By.cssSelector(".rice-panel .rice-rank"));
  }

  /** On which side of the cut line the issue is. */
  String line() {
    browser.see(RANKED);
    return browser.text(By.cssSelector(".rice-panel .rice-line"));
  }

  /** Opens or closes the explanation. */
  void why() {
    browser.see(WHY).click();
  }

  /** Goes to the button of the explanation as a person without a mouse does. */
  void tabToWhy() {
    for (int i = 0; i < MOST_TABS && !isOnWhy(); i++) {
      browser.press(Keys.TAB);
    }
    if (!isOnWhy()) {
      throw new AssertionError("The button of the explanation was not reached.");
    }
  }

  private boolean isOnWhy() {
    return String.valueOf(browser.ofFocused("class")).contains("rice-why-button");
  }

  /** The explanation, once it has the rank. */
  String explanation() {
    browser.see(EXPLAINED);
    return browser.text(EXPLAINED);
  }

  boolean isExplained() {
    return browser.all(EXPLAINED).stream().anyMatch(WebElement::isDisplayed);
  }

  String expanded() {
    return browser.see(WHY).getDomAttribute("aria-expanded");
  }

  void markAsReviewed() {
    browser.see(REVIEW).click();
  }

  boolean offersReview() {
    return browser.has(REVIEW);
  }

  String text() {
    return browser.text(By.cssSelector(".rice-panel"));
  }

  List<String> gaps() {
    return browser.all(By.cssSelector(".rice-gaps li")).stream().map(WebElement::getText).toList();
  }

  /** The value of a factor as it is written, without the hidden words for screen readers. */
  String value(String factor) {
    WebElement value = browser.see(valueOf(factor));
    return (String) browser.run("return arguments[0].firstChild.textContent", value);
  }

  boolean offersEditing() {
    return browser.has(By.cssSelector(".rice-panel button.rice-value"));
  }

  /** Goes to a factor's value as a person without a mouse does. */
  void tabTo(String factor) {
    for (int i = 0; i < MOST_TABS && !isFocused(factor); i++) {
      browser.press(Keys.TAB);
    }
    if (!isFocused(factor)) {
      throw new AssertionError(
          "The value of %s was not reached in %d steps.".formatted(factor, MOST_TABS));
    }
  }

  boolean isFocused(String factor) {
    return idOf(factor).equals(browser.ofFocused("id"));
  }

  /** Opens the editor of a factor and waits until typing goes into it. */
  void edit(String factor) {
    press(factor);
    awaitEditor(factor);
  }

  /** Presses a factor's value, whatever that leads to. */
  void press(String factor) {
    browser.see(valueOf(factor)).click();
  }

  /** What stands in the open editor of a factor. */
  String typed(String factor) {
    return browser.see(By.id(idOf(factor) + "-input")).getDomProperty("value");
  }

  int editors() {
    return browser.all(By.cssSelector(".rice-panel .rice-editor")).size();
  }

  void awaitEditor(String factor) {
    browser.until(
        "the input of " + factor + " has the focus",
        driver -> (idOf(factor) + "-input").equals(browser.ofFocused("id")));
  }

  /** Types into an editor that was just opened, which replaces what is in it. */
  void type(String text) {
    browser.press(text);
  }

  void choose(String factor, String level) {
    new Select(browser.see(By.id(idOf(factor) + "-input"))).selectByVisibleText(level);
  }

  /** Waits until the editor is closed and the panel shows the answer. */
  void awaitSaved(String factor) {
    browser.until(
        "the editor of " + factor + " closes and its value has the focus",
        driver -> isFocused(factor));
    browser.see(RANKED);
  }

  /** Waits for the sentence beside the input. */
  String refusal(String factor) {
    By error = By.id(idOf(factor) + "-input-error");
    browser.until("a sentence beside " + factor, driver -> !text(error).isEmpty());
    return text(error);
  }

  /** What screen readers are told after a change. */
  String status() {
    return browser.text(By.cssSelector(".rice-panel .rice-status"));
  }

  private String text(By by) {
    return browser.all(by).stream().map(WebElement::getText).findFirst().orElse("");
  }

  private By valueOf(String factor) {
    return By.id(idOf(factor));
  }

  private String idOf(String factor) {
    return "rice-" + key + "-" + factor;
  }
}
