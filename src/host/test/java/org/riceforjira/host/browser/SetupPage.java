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
