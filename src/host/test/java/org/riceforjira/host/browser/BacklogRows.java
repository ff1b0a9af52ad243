package org.riceforjira.host.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The rows of the backlog page, for somebody who has no mouse. */
final class BacklogRows {
  private static final String PAGE = "/plugins/servlet/rice/backlog?project=SHOP#at=";
  private static final int MOST_STEPS = 80;

  private static final String ROW =
      "const tr = [...document.querySelectorAll('.rice-grid tbody tr')]"
          + ".find(row => row.querySelector('.rice-col-key a')?.textContent === arguments[0]);";
  private static final String CELL =
      ROW + "const td = tr && tr.querySelector('.rice-col-' + arguments[1]);";
  private static final String FOCUS =
      "const at = document.activeElement.closest('.rice-grid td, .rice-grid th');";
  private static final String IN_TABLE = FOCUS + "return at !== null && at.tagName === 'TD'";

  private final Browser browser;

  private BacklogRows(Browser browser) {
    this.browser = browser;
  }

  /** On the page that is open. */
  static BacklogRows here(Browser browser) {
    return new BacklogRows(browser);
  }

  /** Opens the page where an issue stands at the top, and steps into the table. */
  static BacklogRows at(Site site, Browser browser, String key) {
    BacklogRows rows = look(site, browser, key);
    rows.tabTo("the table", IN_TABLE);
    return rows;
  }

  /** Opens the page where an issue stands at the top. */
  static BacklogRows look(Site site, Browser browser, String key) {
    site.open(PAGE + key);
    BacklogRows rows = new BacklogRows(browser);
    browser.until("the row of " + key, driver -> rows.is(ROW + "return Boolean(tr)", key));
    return rows;
  }

  /** Steps to a cell by the arrow keys. */
  void go(String key, String column) {
    String step =
        CELL
            + FOCUS
            + "if (!td || !at) return 'lost';"
            + "const line = cell => Number(cell.parentNode.getAttribute('aria-rowindex'));"
            + "if (line(at) !== line(td)) return line(at) < line(td) ? 'down' : 'up';"
            + "if (at.cellIndex !== td.cellIndex) return at.cellIndex < td.cellIndex ? 'right' : 'left';"
            + "return 'there'";
    for (int i = 0; i < MOST_STEPS; i++) {
      switch ((String) browser.run(step, key, column)) {
        case "down" -> browser.press(Keys.ARROW_DOWN);
        case "up" -> browser.press(Keys.ARROW_UP);
        case "right" -> browser.press(Keys.ARROW_RIGHT);
        case "left" -> browser.press(Keys.ARROW_LEFT);
        case "there" -> {
          return;
        }
        default -> throw new AssertionError("The focus is not in the table: " + focused());
      }
    }
    throw new AssertionError("The cell %s of %s was not reached".formatted(column, key));
  }

  /** Goes to a button or field by the Tab key; {@code name} is its text or its label. */
  void tabTo(String name) {
    tabTo(
        name,
        "const at = document.activeElement;"
            + "return [at.textContent, at.getAttribute('aria-label'), at.labels?.[0]?.textContent]"
            + ".includes(arguments[0])",
        name);
  }

  private void tabTo(String what, String script, Object... arguments) {
    for (int i = 0; i < MOST_STEPS; i++) {
      if (is(script, arguments)) {
        return;
      }
      browser.press(Keys.TAB);
    }
    throw new AssertionError("Not reached by the Tab key: " + what);
  }

  /** Steps back from the region beside the table, or from the bar below it. */
  void backIntoTheTable() {
    for (int i = 0; i < MOST_STEPS && !is(IN_TABLE); i++) {
      browser.press(Keys.chord(Keys.SHIFT, Keys.TAB));
    }
  }

  /** Selects a row. */
  void select(String key) {
    go(key, "select");
    browser.press(Keys.SPACE);
    browser.until(
        key + " is selected",
        driver -> is(ROW + "return tr.getAttribute('aria-selected') === 'true'", key));
  }

  /** The key on the line below. */
  String below(String key) {
    return (String)
        browser.run(
            ROW
                + "let next = tr.nextElementSibling;"
                + "while (!next.querySelector('.rice-col-key a')) next = next.nextElementSibling;"
                + "return next.querySelector('.rice-col-key a').textContent",
            key);
  }

  /** Opens the editor of a cell and replaces what is in it. */
  void enter(String key, String factor, String value) {
    go(key, factor);
    browser.press(Keys.ENTER);
    awaitEditor(key, factor);
    browser.press(value);
  }

  void awaitEditor(String key, String factor) {
    browser.until(
        "the editor of " + factor,
        driver ->
            is(
                CELL
                    + "return td.contains(document.activeElement) && td !== document.activeElement",
                key,
                factor));
  }

  /** Waits until a cell itself has the focus. */
  void awaitFocus(String key, String column) {
    browser.until(
        "the focus on %s of %s".formatted(column, key),
        driver -> is(CELL + "return td === document.activeElement", key, column));
  }

  /** What a cell shows, its lines apart by a slash. */
  String text(String key, String column) {
    String script =
        CELL
            + "const copy = td.cloneNode(true);"
            + "copy.querySelectorAll('.assistive, .rice-popup').forEach(node => node.remove());"
            + "const texts = []; const walk = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);"
            + "while (walk.nextNode()) texts.push(walk.currentNode.data);"
            + "return texts.join(' / ')";
    return (String) browser.run(script, key, column);
  }

  void awaitText(String key, String column, String text) {
    browser.until(
        "%s of %s shows %s".formatted(column, key, text), driver -> text.equals(text(key, column)));
  }

  /** The line of the table that an issue stands on. */
  int line(String key) {
    return Integer.parseInt(
        (String) browser.run(ROW + "return tr.getAttribute('aria-rowindex')", key));
  }

  /** The sentence at a cell. */
  String note(String key, String column) {
    return (String)
        browser.run(CELL + "return td.querySelector('.rice-popup')?.innerText", key, column);
  }

  void awaitNote(String key, String column) {
    browser.until(
        "a sentence at %s of %s".formatted(column, key),
        driver -> {
          String note = note(key, column);
          return note != null && !note.isEmpty();
        });
  }

  /** Waits for the page's message that begins like this, and returns all of its text. */
  String message(String beginning) {
    By text = By.cssSelector(".rice-messages .aui-message p");
    browser.until(
        "the message " + beginning,
        driver -> browser.all(text).stream().anyMatch(p -> p.getText().startsWith(beginning)));
    return browser.text(text);
  }

  /** What the region beside the table says, once it is filled. */
  String aside() {
    browser.see(By.cssSelector(".rice-aside:not([hidden])"));
    browser.until(
        "the region beside the table is filled",
        driver -> browser.all(By.cssSelector(".rice-aside [aria-busy]")).isEmpty());
    return browser.text(By.cssSelector(".rice-aside"));
  }

  void awaitAside(String beginning) {
    browser.until("beside the table: " + beginning, driver -> aside().startsWith(beginning));
  }

  boolean hasAside() {
    return browser.has(By.cssSelector(".rice-aside:not([hidden])"));
  }

  List<String> violations() {
    return browser.violations(".rice-backlog");
  }

  String focused() {
    return (String) browser.run("return document.activeElement.outerHTML");
  }

  private boolean is(String script, Object... arguments) {
    return (Boolean) browser.run(script, arguments);
  }
}
