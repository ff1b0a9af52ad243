package org.riceforjira.host.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The app's administration page. */
final class SetupPage {
  private static final By ROWS = By.cssSelector(".rice-setup tbody tr");
  private static final By MESSAGE = By.cssSelector(".rice-setup-status .aui-message");
  private static final By PROJECT = By.id("rice-setup-project");
  private static final By PLAN = By.cssSelector(".rice-setup-plan > *");

  private final Browser browser;

  SetupPage(Browser browser) {
    this.browser = browser;
    browser.see(By.cssSelector(".rice-setup:not([aria-busy]) tbody tr"));
  }

  /** The states of the fields by their names. */
  Map<String, String> states() {
    Map<String, String> states = new LinkedHashMap<>();
    for (WebElement row : browser.all(ROWS)) {
      List<WebElement> cells = row.findElements(By.tagName("td"));
      states.put(cells.get(0).getText(), cells.get(2).getText());
    }
    return states;
  }

  /** The fields in use by the names of the RICE fields. */
  Map<String, String> used() {
    Map<String, String> used = new LinkedHashMap<>();
    for (WebElement row : browser.all(ROWS)) {
      List<WebElement> cells = row.findElements(By.tagName("td"));
      used.put(cells.get(0).getText(), cells.get(1).getText());
    }
    return used;
  }

  String chosen(String field) {
    return picker(field).getFirstSelectedOption().getText();
  }

  void wish(String field, String option) {
    picker(field).selectByVisibleText(option);
  }

  private Select picker(String field) {
    return new Select(browser.see(By.cssSelector("[data-wish='" + field + "']")));
  }

  WebElement button(String label) {
    return browser.see(By.xpath("//button[normalize-space() = '" + label + "']"));
  }

  String message() {
    return browser.text(MESSAGE);
  }

  boolean offersScreens() {
    return browser.has(PROJECT);
  }

  /** Chooses a project and waits for what its screens lack. */
  void choose(String project) {
    new Select(browser.see(PROJECT)).selectByVisibleText(project);
    browser.see(PLAN);
  }

  List<String> plan() {
    return browser.all(PLAN).stream()
        .filter(part -> !part.getTagName().equals("button"))
        .flatMap(part -> part.getText().lines())
        .toList();
  }
}
