package org.riceforjira.host.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the backlog page offers for planning, for somebody who has no mouse. */
final class Planning {
  static final String SPRINT = "Move to a sprint\u2026";
  static final String BOARD = "Apply order to the board\u2026";
  static final String UNDO = "Undo";
  private static final By TOOLS =
      By.cssSelector(".rice-bar button, .rice-bar a, .rice-exports button, .rice-exports a");
  private static final By ASIDE = By.cssSelector(".rice-aside .rice-planning");
  private static final By OUTCOME = By.cssSelector(".rice-planning .aui-message");
  private static final int MOST_STEPS = 80;

  private final Browser browser;

  private Planning(Browser browser) {
    this.browser = browser;
  }

  /** Opens the page at an address such as "#capacity=10", and waits for the list. */
  static Planning at(Site site, Browser browser, String hash) {
    return at(site, browser, "SHOP", hash);
  }

  /** Opens the page of another project. */
  static Planning ofProject(Site site, Browser browser, String project) {
    return at(site, browser, project, "");
  }

  private static Planning at(Site site, Browser browser, String project, String hash) {
    site.open("/plugins/servlet/rice/backlog?project=" + project + hash);
    browser.see(By.cssSelector(".rice-grid td.rice-col-key a"));
    browser.see(By.id("rice-capacity"));
    return new Planning(browser);
  }

  /** On the page that is open. */
  static Planning here(Browser browser) {
    return new Planning(browser);
  }

  /** Opens the page, and waits until it knows of Jira's boards. */
  static Planning withBoards(Site site, Browser browser, String hash) {
    Planning planning = at(site, browser, hash);
    planning.awaitTool(BOARD);
    return planning;
  }

  void awaitTool(String name) {
    browser.until("the tool " + name, driver -> tools().contains(name));
  }

  /** Until the page knows what the visitor may do with boards. */
  void awaitPermissions() {
    browser.until("the permissions were read", driver -> asked().contains("mypermissions"));
  }

  /** Everything that the page has asked of the server. */
  String asked() {
    return (String)
        browser.run(
            "return performance.getEntriesByType('resource').map(({name}) => name).join(' ')");
  }

  /** Presses Print, and waits for what would go to the printer. */
  void print() {
    browser.run("window.print = () => { window.printed = true; }");
    press("Print");
    browser.until("it prints", driver -> (Boolean) browser.run("return Boolean(window.printed)"));
  }

  List<String> tools() {
    return browser.all(TOOLS).stream().map(WebElement::getText).toList();
  }

  /**
   * Goes to a button, link or field by the Tab key, and from the end of the page on from its top.
   */
  void tabTo(String name) {
    String there =
        "const at = document.activeElement;"
            + "return [at.textContent, at.labels?.[0]?.textContent, at.getAttribute('aria-label')]"
            + ".includes(arguments[0])";
    for (int i = 0; i < MOST_STEPS; i++) {
      if ((Boolean) browser.run(there, name)) {
        return;
      }
      browser.press(Keys.TAB);
    }
    throw new AssertionError("Not reached by the Tab key: " + name);
  }

  void press(String name) {
    tabTo(name);
    browser.press(Keys.ENTER);
  }

  /** Types a capacity. */
  void capacity(String text) {
    tabTo("Capacity in person-months");
    browser.pressWith(Keys.CONTROL, "a");
    browser.press(text.isEmpty() ? Keys.DELETE : text, Keys.ENTER);
  }

  String cutLine() {
    return browser.text(By.cssSelector(".rice-cut-text"));
  }

  void awaitCutLine(String beginning) {
    browser.until("the line: " + beginning, driver -> cutLine().startsWith(beginning));
  }

  String refusal() {
    browser.until(
        "a sentence at the capacity",
        driver -> !browser.see(By.id("rice-capacity-error")).getText().isEmpty());
    return browser.text(By.id("rice-capacity-error"));
  }

  String hash() {
    return (String) browser.run("return window.location.hash");
  }

  /** What the region beside the table says once it has this text. */
  String aside(String text) {
    browser.until(
        "beside the table: " + text,
        driver -> browser.has(ASIDE) && browser.see(ASIDE).getText().contains(text));
    return browser.see(ASIDE).getText();
  }

  /**
   * The keys of the preview, in its order, once there are any: its sentence stands before they do.
   */
  List<String> previewed() {
    browser.until("a preview", page -> !keysOfPreview().isEmpty());
    return keysOfPreview();
  }

  private List<String> keysOfPreview() {
    return browser
        .all(By.cssSelector(".rice-planning li strong, .rice-planning td strong"))
        .stream()
        .map(WebElement::getText)
        .toList();
  }

  /** Chooses by the arrow keys. */
  void choose(String field, String option) {
    tabTo(field);
    String chosen = "return document.activeElement.selectedOptions[0].textContent";
    for (int i = 0; i < MOST_STEPS && !option.equals(browser.run(chosen)); i++) {
      browser.press(Keys.ARROW_DOWN);
    }
  }

  /** What came of an action. */
  String outcome(String text) {
    browser.until(
        "the outcome: " + text,
        driver ->
            browser.all(OUTCOME).stream().anyMatch(message -> message.getText().contains(text)));
    return browser.text(OUTCOME);
  }

  /** What pasting into a text field gives. */
  String pasted() {
    browser.run(
        "const field = document.createElement('textarea'); field.id = 'paste';"
            + "document.body.append(field); field.focus();");
    browser.pressWith(Keys.CONTROL, "v");
    return (String)
        browser.run(
            "const field = document.getElementById('paste'); field.remove(); return field.value");
  }

  /** The page's message that begins like this. */
  String message(String beginning) {
    By text = By.cssSelector(".rice-messages .aui-message p");
    browser.until(
        "the message " + beginning,
        driver -> browser.all(text).stream().anyMatch(p -> p.getText().startsWith(beginning)));
    return browser.text(text);
  }

  List<String> violations() {
    return browser.violations(".rice-backlog");
  }
}
