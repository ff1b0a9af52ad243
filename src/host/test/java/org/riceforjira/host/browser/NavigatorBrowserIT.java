package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.riceforjira.host.it.HostProcess;

@BrowserTest
class NavigatorBrowserIT {
  private final Browser browser;
  private final HostProcess host;
  private final Site site;

  NavigatorBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.host = host;
    this.site = new Site(browser, host);
  }

  @BeforeEach
  void logIn() {
    site.logIn("alice");
  }

  @Test
  void issuesAreListedByTheirScore() throws Exception {
    String jql = "project = SHOP AND \"RICE Score\" > 0 ORDER BY \"RICE Score\" DESC, key";
    site.search(jql);

    assertEquals(host.person("alice").keys(jql), texts("#issuetable .host-key"));
    List<Double> scores =
        texts("#issuetable td.host-number").stream()
            .map(text -> Double.valueOf(text.replace(",", "").replace("\u202f", "")))
            .toList();
    assertEquals(35, scores.size());
    assertEquals(scores.stream().sorted(Comparator.reverseOrder()).toList(), scores);
  }

  @Test
  void aQueryThatIsWrongIsExplainedAndCanBeMended() {
    site.search("project = SHOP AND");
    WebElement problem = browser.see(By.cssSelector("[role=alert]"));
    assertTrue(problem.getText().length() > 20, problem.getText());

    browser.see(By.id("jql")).sendKeys(" key = SHOP-7", Keys.ENTER);

    browser.see(By.id("issuetable"));
    assertEquals(List.of("SHOP-7"), texts("#issuetable .host-key"));
  }

  @Test
  void aFieldThatDoesNotExistIsNamed() {
    site.search("Rich = 5");

    assertTrue(browser.see(By.cssSelector("[role=alert]")).getText().contains("Rich"));
  }

  private List<String> texts(String selector) {
    return browser.all(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }
}
