package org.riceforjira.host.browser;

import java.util.List;
import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The page of a project's settings, beyond its first look at a project without any. */
final class SettingsDesk {
  static final By READY =
      By.cssSelector(
          ".rice-settings:not([aria-busy])"
              + " .rice-set-stage:not([aria-busy]):not(:has([aria-busy])) > *");

  private static final By STATUS = By.cssSelector(".rice-bar-status");
  private static final By NEWS = By.cssSelector(".rice-bar-news");
  private static final By LIST = By.id("rice-bar-list");
  private static final int MOST_TABS = 160;

  private final Browser browser;

  SettingsDesk(Browser browser) {
    this.browser = browser;
    awaitReady();
  }

  /** Opens the settings of a project where an address of its own says, such as "#goals". */
  static SettingsDesk open(Browser browser, Site site, String project, String hash) {
    browser.open("about:blank");
    site.open("/plugins/servlet/rice/settings?project=" + project + hash);
    return new SettingsDesk(browser);
  }

  void awaitReady() {
    browser.see(READY);
  }

  /** Goes to another part of the settings by its link. */
  void section(String title) {
    browser.see(By.xpath("//nav[@class='rice-nav']//a[starts-with(., '" + title + "')]")).click();
    browser.until(title + " is shown", page -> title.equals(section()));
    awaitReady();
  }

  /** The part that is shown, without the mark of what is wrong there. */
  String section() {
    return (String)
        browser.run(
            "const at = document.querySelector('.rice-nav a[aria-current]');"
                + "return at && at.firstChild.textContent");
  }

  /** What is said to be wrong in a part, by its id; "" for nothing. */
  String mark(String id) {
    return (String)
        browser.run(
            "const at = document.querySelector('#rice-nav-' + arguments[0] + ' .rice-badge');"
                + "return at ? at.textContent : ''",
            id);
  }

  static By at(String path) {
    return By.cssSelector(selector(path));
  }

  private static String selector(String path) {
    return "[data-path=\"" + path.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]";
  }

  WebElement input(String path) {
    return browser.see(at(path));
  }

  boolean has(String path) {
    return browser.has(at(path));
  }

  String value(String path) {
    return input(path).getDomProperty("value");
  }

  /** Types a text in the place of what is there. */
  void type(String path, String text) {
    input(path).sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, text);
  }

  void choose(String path, String text) {
    new Select(input(path)).selectByVisibleText(text);
  }

  String chosen(String path) {
    return new Select(input(path)).getFirstSelectedOption().getText();
  }

  List<String> offered(String path) {
    return new Select(input(path)).getOptions().stream().map(WebElement::getText).toList();
  }

  /** Adds a source of a kind to a factor. */
  void addSource(String factor, String kind) {
    String id = "rice-set-factors-" + factor + "-sources-kind";
    new Select(browser.see(By.id(id))).selectByVisibleText(kind);
    browser.see(By.xpath("//select[@id='" + id + "']/following-sibling::button")).click();
  }

  /** The kinds of sources of a factor, in their order. */
  List<String> sources(String factor) {
    return browser
        .all(By.cssSelector("#rice-set-factors-" + factor + "-sources-list > li .rice-source-kind"))
        .stream()
        .map(WebElement::getText)
        .toList();
  }

  /** Presses a button, which may have to be brought out from under the bar. */
  void press(String label) {
    WebElement button = browser.see(button(label));
    browser.run("arguments[0].scrollIntoView({ block: 'center' })", button);
    button.click();
  }

  boolean offers(String label) {
    return browser.all(button(label)).stream().anyMatch(WebElement::isDisplayed);
  }

  static By button(String label) {
    return By.xpath(
        "//*[(self::button or self::a) and (normalize-space() = \"%1$s\" or @aria-label = \"%1$s\")]"
            .formatted(label));
  }

  /** Goes to a button or link as a person without a mouse does. */
  void tabTo(String label) {
    for (int i = 0; i < MOST_TABS && !label.equals(focused()); i++) {
      browser.press(Keys.TAB);
    }
    if (!label.equals(focused())) {
      throw new AssertionError("\"" + label + "\" was not reached by the Tab key.");
    }
  }

  /** What has the focus, by its name. */
  String focused() {
    return (String)
        browser.run(
            """
            const at = document.activeElement;
            const label = at.getAttribute('aria-label') || (at.labels && at.labels.length > 0 && at.labels[0].textContent);
            return (label || at.textContent).trim();
            """);
  }

  /** Waits for a sentence about what is wrong with an input. */
  void awaitError(String path, String beginning) {
    browser.until(path + ": " + beginning, page -> error(path).startsWith(beginning));
  }

  String error(String path) {
    return (String)
        browser.run(
            "return document.getElementById(document.querySelector(arguments[0]).id + '-error').textContent",
            selector(path));
  }

  /** Waits until so much is said to be not saved. */
  void awaitStatus(String text) {
    awaitText(STATUS, text::equals, text);
  }

  /** What is not saved, line by line; cells apart by a bar. */
  List<String> changes() {
    if (!browser.see(By.id("rice-bar-details")).getDomAttribute("aria-expanded").equals("true")) {
      browser.see(By.id("rice-bar-details")).click();
    }
    browser.see(LIST);
    return rows(By.cssSelector("#rice-bar-list tbody tr, #rice-bar-list li"));
  }

  boolean isChanged() {
    return browser.all(STATUS).stream().anyMatch(WebElement::isDisplayed);
  }

  List<String> rows(By by) {
    return browser.all(by).stream()
        .map(
            row ->
                row.getTagName().equals("li")
                    ? row.getText()
                    : String.join(
                        " | ",
                        row.findElements(By.cssSelector("th, td")).stream()
                            .map(WebElement::getText)
                            .toList()))
        .toList();
  }

  /** Waits until the bar tells this of what was done. */
  void awaitNews(String text) {
    awaitText(NEWS, news -> news.contains(text), text);
  }

  /** Saves, and waits until the scores follow. */
  void save() {
    press("Save");
    awaitText(
        NEWS,
        news -> news.matches("(?s)Saved\\. Scores written: .*; unchanged: .*"),
        "the scores follow");
    awaitReady();
  }

  /** What was said to screen readers last. */
  void awaitAnnounced(String text) {
    browser.until(
        "it is announced: " + text,
        page ->
            text.equals(
                browser.run(
                    "return document.querySelector('.rice-settings > .assistive').textContent")));
  }

  /** Whether the browser asks before it leaves the page. */
  boolean asksBeforeLeaving() {
    return (Boolean)
        browser.run(
            "const leaving = new Event('beforeunload', { cancelable: true });"
                + "window.dispatchEvent(leaving); return leaving.defaultPrevented;");
  }

  private void awaitText(By by, Predicate<String> wanted, String what) {
    try {
      browser.until(what, page -> wanted.test(textOf(by)));
    } catch (TimeoutException e) {
      throw new AssertionError(what + ", but: " + textOf(by), e);
    }
  }

  private String textOf(By by) {
    return (String)
        browser.run(
            "const at = document.querySelector(arguments[0]); return at ? at.innerText : '';",
            by.toString().replace("By.cssSelector: ", ""));
  }
}
