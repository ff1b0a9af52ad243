package org.riceforjira.host.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The report as somebody sees it. */
final class ReportView {
  static final By HEADING = By.cssSelector(".rice-report h1");
  private static final By DONE = By.cssSelector(".rice-report:not([aria-busy])");

  private final Browser browser;

  private ReportView(Browser browser) {
    this.browser = browser;
  }

  /** Opens the report on a project's roadmap and waits until it is there. */
  static ReportView of(Site site, Browser browser, String parameters) {
    site.open("/plugins/servlet/rice/report?" + parameters);
    browser.see(DONE);
    browser.see(HEADING);
    return new ReportView(browser);
  }

  List<String> headings() {
    return browser.all(By.cssSelector(".rice-report h2")).stream()
        .map(WebElement::getText)
        .toList();
  }

  /** What stands in a part of it. */
  String text(String section) {
    return browser.text(By.cssSelector(".rice-report-" + section));
  }

  boolean widensThePage() {
    return !Boolean.TRUE.equals(
        browser.run("return document.documentElement.scrollWidth <= innerWidth"));
  }
}
