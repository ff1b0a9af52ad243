package org.riceforjira.host.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The part of the administration page that checks the installation. */
final class CheckPart {
  private static final By ISSUE = By.id("rice-check-issue");
  private static final By SUMMARY = By.cssSelector(".rice-check-summary");
  private static final By STATUS = By.cssSelector(".rice-check-status");

  private final Browser browser;

  CheckPart(Browser browser) {
    this.browser = browser;
    browser.see(ISSUE);
  }

  /** Checks on an issue, or on any with "", by the keyboard. */
  void check(String issue) {
    WebElement input = browser.see(ISSUE);
    input.clear();
    input.sendKeys(issue, Keys.ENTER);
  }

  String summary() {
    return browser.text(SUMMARY);
  }

  String message() {
    return browser.text(By.cssSelector(".rice-check-status .aui-message"));
  }

  String status() {
    return browser.text(STATUS);
  }

  /** What does not work, with reason and effect. */
  List<String> problems() {
    return browser.all(By.cssSelector("[data-problem]")).stream().map(WebElement::getText).toList();
  }

  /** State and reason by code, also of what is folded. */
  Map<String, List<String>> checks() {
    Map<String, List<String>> checks = new LinkedHashMap<>();
    Object rows =
        browser.run(
            "return Array.from(document.querySelectorAll('[data-check]')).map((row) =>"
                + " [row.dataset.check, row.dataset.state, row.lastElementChild.textContent]);");
    for (Object row : (List<?>) rows) {
      List<?> cells = (List<?>) row;
      checks.put((String) cells.get(0), List.of((String) cells.get(1), (String) cells.get(2)));
    }
    return checks;
  }

  /** The groups that are unfolded. */
  List<String> open() {
    return browser.all(By.cssSelector(".rice-check details[open]")).stream()
        .map(group -> group.getAttribute("data-group"))
        .toList();
  }

  void copy() {
    browser.see(By.xpath("//button[normalize-space() = 'Copy as text']")).click();
  }

  /** What is said behind the button. */
  String copied() {
    return browser.text(By.cssSelector(".rice-check-result span[role=status]"));
  }

  /** The text where it has to be copied by hand. */
  String text() {
    return browser.see(By.cssSelector(".rice-check-text textarea")).getAttribute("value");
  }
}
