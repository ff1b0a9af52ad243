package org.riceforjira.host.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The app's administration page of recalculations. */
final class RunsPage {
  /** What the page shows as soon as it has its first answers. */
  static final By FILLED = By.cssSelector(".rice-recalculations:not([aria-busy]) .rice-stage *");

  static final By CHANGES = By.cssSelector(".rice-differences tbody tr");

  static final By PAST = By.cssSelector(".rice-past tbody tr");

  private static final By PROJECT = By.id("rice-start-project");
  private static final By JQL = By.id("rice-start-jql");
  private static final By REFUSAL = By.id("rice-start-jql-error");
  private static final By BAR = By.cssSelector(".rice-run-progress [role=progressbar]");
  private static final String HEADING = "rice-run-heading";
  private static final int MOST_TABS = 120;

  private final Browser browser;

  RunsPage(Browser browser) {
    this.browser = browser;
    browser.see(FILLED);
  }

  void choose(String project) {
    new Select(browser.see(PROJECT)).selectByVisibleText(project);
  }

  String chosen() {
    return new Select(browser.see(PROJECT)).getFirstSelectedOption().getText();
  }

  void query(String jql) {
    WebElement field = browser.see(JQL);
    field.clear();
    field.sendKeys(jql);
  }

  String query() {
    return browser.see(JQL).getDomProperty("value");
  }

  /** Waits for the sentence beside the query. */
  String refusal() {
    browser.until("a sentence beside the query", d -> !browser.text(REFUSAL).isEmpty());
    return browser.text(REFUSAL);
  }

  void press(String button) {
    browser.see(button(button)).click();
  }

  boolean offers(String button) {
    return browser.has(button(button));
  }

  /** Goes to a button or link as a person without a mouse does, and presses Enter. */
  void enter(String label) {
    for (int i = 0; i < MOST_TABS && !label.equals(focused()); i++) {
      browser.press(Keys.TAB);
    }
    if (!label.equals(focused())) {
      throw new AssertionError("\"" + label + "\" was not reached by the Tab key.");
    }
    browser.press(Keys.ENTER);
  }

  /** The words of what has the focus, without those for screen readers only. */
  String focused() {
    return (String)
        browser.run(
            """
            const copy = document.activeElement.cloneNode(true);
            copy.querySelectorAll('.assistive').forEach((node) => node.remove());
            return copy.textContent.trim();
            """);
  }

  void awaitHeadingFocused() {
    awaitFocus(HEADING);
  }

  void awaitFocus(String id) {
    browser.until(id + " has the focus", d -> id.equals(browser.ofFocused("id")));
  }

  /** Waits until the run that is looked at is of this kind and in this state. */
  void await(String kind, String state) {
    browser.see(
        By.xpath(
            "//h2[@id='%s' and starts-with(., '%s of ') and @data-state='%s']"
                .formatted(HEADING, kind, state)));
  }

  /** Reads the page anew, as a person does who presses F5. */
  void reload() {
    browser.run("document.body.classList.add('before'); window.location.reload();");
    browser.until("the page is read anew", d -> !browser.has(By.cssSelector("body.before")));
    browser.see(FILLED);
  }

  /** Waits until a run's bar stands between its ends, and returns where. */
  int awaitProgress() {
    browser.until("the bar has begun to move", d -> between(percent()));
    return percent();
  }

  private static boolean between(int percent) {
    return percent > 0 && percent < 100;
  }

  /** -1 while it is not known how much there is to do. */
  private int percent() {
    String now = browser.see(BAR).getDomAttribute("aria-valuenow");
    return now == null ? -1 : Integer.parseInt(now);
  }

  /** How long the bar is drawn, of the whole. */
  double drawn() {
    return ((Number)
            browser.run(
                """
                const bar = document.querySelector('.rice-run-progress [role=progressbar]');
                return parseFloat(bar.firstElementChild.style.width) / 100;
                """))
        .doubleValue();
  }

  /** What is known of a run: words and numbers by their names. */
  Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    List<WebElement> names = browser.all(By.cssSelector(".rice-facts dt"));
    List<WebElement> values = browser.all(By.cssSelector(".rice-facts dd"));
    for (int i = 0; i < names.size(); i++) {
      facts.put(names.get(i).getText(), values.get(i).getText());
    }
    return facts;
  }

  /** Waits for the differences and returns their rows, cells apart by a bar. */
  List<String> differences() {
    browser.see(CHANGES);
    return rows(CHANGES);
  }

  /** Waits until so many differences are said to be shown: "1 to 50 of 120". */
  void awaitDifferences(String range) {
    By heading = By.id("rice-differences-heading");
    browser.until(
        "differences " + range,
        d -> browser.has(heading) && browser.text(heading).equals("Differences " + range));
  }

  /** The rows of those scores that were not written or not restored. */
  List<String> failed() {
    return rows(
        By.xpath("//section[@class='rice-run-facts']//tr[td/a[starts-with(@id, 'rice-failed-')]]"));
  }

  /** Waits until the newest of the past runs is told with these words. */
  void awaitNewest(String words) {
    awaitText(PAST, words);
  }

  /** Waits until these words are among what is told of the projects. */
  void awaitProjects(String words) {
    awaitText(By.cssSelector(".rice-projects"), words);
  }

  /** What was told before may still be there for a moment. */
  private void awaitText(By by, String words) {
    browser.until(by + " tells: " + words, d -> browser.text(by).contains(words));
  }

  String message() {
    return browser.text(By.cssSelector(".rice-messages .aui-message"));
  }

  /** Waits for the sentence that says that Jira does not answer, or for its end. */
  void awaitTrouble(boolean there) {
    By trouble = By.cssSelector(".rice-trouble .aui-message");
    browser.until("trouble: " + there, d -> browser.has(trouble) == there);
  }

  /** What was said to screen readers last. */
  String announced() {
    return (String) browser.run("return document.querySelector('.rice-announcer').textContent");
  }

  void follow(String link) {
    browser.see(By.linkText(link)).click();
  }

  private List<String> rows(By rows) {
    return browser.all(rows).stream()
        .map(
            row ->
                String.join(
                    " | ",
                    row.findElements(By.tagName("td")).stream().map(WebElement::getText).toList()))
        .toList();
  }

  private static By button(String label) {
    return By.xpath("//button[normalize-space() = '" + label + "']");
  }
}
