package org.riceforjira.host.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of the backlog, which draws only the rows that are seen. */
final class BacklogList {
  static final By ROWS = By.cssSelector(".rice-grid:not([aria-busy]) .rice-col-key a");

  private static final By GRID = By.cssSelector(".rice-grid");
  private static final By LINE = By.cssSelector(".rice-cut");
  private static final int MOST_TABS = 80;

  private final Browser browser;

  BacklogList(Browser browser) {
    this.browser = browser;
  }

  void awaitRows() {
    browser.see(ROWS);
  }

  /** The keys of the rows that are drawn, in order. */
  List<String> keys() {
    return texts("tbody .rice-col-key a");
  }

  /** The texts of a column of the rows that are drawn, in order. */
  List<String> column(String id) {
    return texts("tbody .rice-col-" + id);
  }

  /** A cell as it is read, lines parted by " / ". */
  String cell(String key, String column) {
    return browser.see(cellOf(key, column)).getText().replace("\n", " / ");
  }

  String line() {
    return browser.see(LINE).getText();
  }

  boolean hasLine() {
    return browser.has(LINE);
  }

  /** The key of the row directly above the cut line. */
  String lastAboveTheLine() {
    return (String)
        browser.run(
            "return document.querySelector('.rice-cut').previousElementSibling"
                + ".querySelector('.rice-col-key').textContent");
  }

  /**
   * How many rows the whole list has, as screen readers are told: with the headers' and the line.
   */
  String rowCount() {
    return browser.see(GRID).getAttribute("aria-rowcount");
  }

  /** How many rows are drawn. */
  int drawn() {
    return browser.all(By.cssSelector(".rice-grid tbody tr:not(.rice-spacer)")).size();
  }

  /** Goes into the grid as a person without a mouse does. */
  void tabIn() {
    for (int i = 0; i < MOST_TABS && !isInGrid(); i++) {
      browser.press(Keys.TAB);
    }
    if (!isInGrid()) {
      throw new AssertionError("The grid was not reached in %d steps.".formatted(MOST_TABS));
    }
  }

  boolean isInGrid() {
    return (Boolean) browser.run("return document.activeElement.closest('.rice-grid') !== null");
  }

  /** Where the focus is in the grid: the row's number and the column, such as "2 summary". */
  String focused() {
    return (String)
        browser.run(
            "const cell = document.activeElement.closest('td, th');"
                + "if (!cell) return document.activeElement.tagName;"
                + "const row = cell.parentNode.getAttribute('aria-rowindex');"
                + "return row + ' ' + cell.className.replace('rice-col-', '');");
  }

  void awaitFocus(String place) {
    browser.until("the focus is on " + place + ", not " + focused(), d -> place.equals(focused()));
  }

  /** Whether the header, or an edge of the window, covers a part of what has the focus. */
  boolean isFocusCovered() {
    return (Boolean)
        browser.run(
            "const box = document.activeElement.getBoundingClientRect();"
                + "const head = document.querySelector('.rice-grid th').getBoundingClientRect();"
                + "const all = document.querySelector('.rice-window').getBoundingClientRect();"
                + "return box.top < head.bottom - 1 || box.bottom > all.bottom + 1;");
  }

  /** The key of the row that is seen at the top. */
  String top() {
    return (String)
        browser.run(
            "const head = document.querySelector('.rice-grid th').getBoundingClientRect();"
                + "const rows = Array.from(document.querySelectorAll('.rice-grid tbody tr:not(.rice-spacer)'));"
                + "const row = rows.find((it) => it.getBoundingClientRect().bottom > head.bottom + 1);"
                + "const link = row && row.querySelector('.rice-col-key a');"
                + "return link ? link.textContent : null;");
  }

  void awaitTop(String key) {
    browser.until(key + " is at the top, not " + top(), d -> key.equals(top()));
  }

  void scroll(int pixels) {
    browser.run("document.querySelector('.rice-window').scrollTop = arguments[0]", pixels);
  }

  /** Presses a column's header and waits until it says that this is the order. */
  void sort(String column, String direction) {
    browser.see(By.cssSelector("th.rice-col-" + column + " button")).click();
    awaitOrder(column, direction);
  }

  void awaitOrder(String column, String direction) {
    By sorted = By.cssSelector("th.rice-col-%s[aria-sort=%s]".formatted(column, direction));
    browser.see(sorted);
    awaitRows();
  }

  String count() {
    return browser.text(By.cssSelector(".rice-count"));
  }

  void awaitCount(String text) {
    browser.until("the count says " + text, d -> count().startsWith(text));
  }

  /** What stands above the list, besides the count. */
  String headline() {
    return browser.text(By.cssSelector(".rice-headline"));
  }

  /** Why there is no list. */
  String state() {
    return browser.text(By.cssSelector(".rice-state"));
  }

  void press(String button) {
    browser.see(By.xpath("//button[normalize-space() = '" + button + "']")).click();
  }

  void find(String text) {
    WebElement input = browser.see(By.id("rice-filter-text"));
    input.clear();
    input.sendKeys(text);
  }

  List<String> chips() {
    return browser.all(By.cssSelector(".rice-chips li span")).stream()
        .map(WebElement::getText)
        .toList();
  }

  void select(String key, CharSequence... held) {
    WebElement box = browser.see(By.cssSelector(".rice-select[aria-label='Select " + key + "']"));
    browser.click(box, held);
  }

  String selected() {
    return browser.text(By.cssSelector(".rice-selection-bar [role=status]"));
  }

  String hash() {
    return (String) browser.run("return decodeURIComponent(window.location.hash)");
  }

  void awaitHash(String hash) {
    browser.until("the address ends with " + hash, d -> hash.equals(hash()));
  }

  /** Tells the page that it is looked at again, so that it asks for news at once. */
  void lookAgain() {
    browser.run("document.dispatchEvent(new Event('visibilitychange'))");
  }

  /** From now on the server answers everything with this. */
  void pretend(int status, String json) {
    browser.run(
        "window.fetch = () => Promise.resolve(new Response(arguments[1], {status: arguments[0]}))",
        status,
        json);
  }

  /** Read at once: the list may be drawn anew meanwhile. */
  private List<String> texts(String selector) {
    String read =
        "return [...document.querySelectorAll('.rice-grid ' + arguments[0])]"
            + ".map((node) => node.innerText.trim())";
    return ((List<?>) browser.run(read, selector)).stream().map(String::valueOf).toList();
  }

  private static By cellOf(String key, String column) {
    return By.xpath(
        "//table[contains(@class, 'rice-grid')]//tr[.//a[. = '%s']]/td[contains(@class, 'rice-col-%s')]"
            .formatted(key, column));
  }
}
