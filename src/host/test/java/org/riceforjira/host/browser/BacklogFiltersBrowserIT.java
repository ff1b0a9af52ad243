package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** Which issues are shown, and how the address tells it. */
@BrowserTest
class BacklogFiltersBrowserIT {
  private static final String SHOP = "SHOP";

  private final Browser browser;
  private final HostProcess host;
  private final Site site;

  BacklogFiltersBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.host = host;
    this.site = new Site(browser, host);
  }

  @Test
  void theAddressKeepsFilterOrderAndPlace() {
    site.logIn("alice");
    BacklogList list = site.backlog(SHOP, "");
    list.find("search");
    list.awaitCount("3 of 37 issues.");
    list.sort("effort", "descending");
    List<String> found = list.keys();
    list.awaitHash("#text=search&sort=-effort");

    browser.reload();
    list.awaitRows();
    assertEquals(found, list.keys());
    browser.back();
    list.awaitOrder("rank", "ascending");
    list.awaitCount("3 of 37 issues.");
    browser.back();
    list.awaitCount("37 issues.");

    list.scroll(10 * 40);
    String top = list.top();
    list.awaitHash("#at=" + top);
    browser.reload();
    list.awaitRows();
    list.awaitTop(top);
  }

  @Test
  void filtersAreAddedAndTakenOff() {
    site.logIn("alice");
    BacklogList list = site.backlog(SHOP, "");
    list.press("Missing data");
    list.awaitCount("7 of 37 issues.");
    assertEquals(7, list.keys().size());
    assertEquals("Missing", list.cell("SHOP-33", "effort"));
    assertEquals("0", list.cell("SHOP-36", "effort")); // as it stands, though it is of no use

    browser.see(By.cssSelector(".rice-disclose")).click();
    browser.see(By.id("rice-filter-jql")).sendKeys("type = Bug", Keys.ENTER);
    browser.until("a chip", d -> list.chips().equals(List.of("JQL: type = Bug")));
    list.awaitHash("#jql=type+=+Bug&missing=true");
    browser.see(By.cssSelector("[aria-label='Remove the filter JQL: type = Bug']")).click();
    list.awaitHash("#missing=true");
    list.awaitCount("7 of 37 issues.");
    list.press("Clear filters");
    list.awaitCount("37 issues.");
    assertEquals("rice-filter-text", browser.ofFocused("id"));
  }

  @Test
  void theBacklogIsReadByGoal() throws Exception {
    Person alice = host.person("alice");
    String before = alice.settings(SHOP).json().toString();
    JsonObject settings = JsonParser.parseString(before).getAsJsonObject();
    settings.add(
        "goals",
        JsonParser.parseString(
            """
            [{"label": "Sell <more>", "jql": "labels = conversion", "multiplier": 1.5},
             {"label": "Trust", "jql": "type = Bug", "multiplier": 2}]
            """));
    assertEquals(200, alice.putSettings(SHOP, settings.toString()).status());
    try {
      site.logIn("alice");
      BacklogList list = site.backlog(SHOP, "#goal=Trust");
      int bugs = serving(alice, "Trust");
      list.awaitCount(bugs + " of 37 issues.");
      String bug = list.keys().get(0);
      browser.until("a chip", d -> list.chips().equals(List.of("Goal: Trust")));
      assertTrue(list.cell(bug, "score").endsWith("Trust"), list.cell(bug, "score"));

      browser.see(By.cssSelector(".rice-disclose")).click();
      Select goal = new Select(browser.see(By.id("rice-filter-goal")));
      assertEquals(
          List.of("Any", "No goal", "Sell <more>", "Trust"),
          goal.getOptions().stream().map(WebElement::getText).toList());
      goal.selectByVisibleText("Sell <more>");
      browser.until("a chip", d -> list.chips().equals(List.of("Goal: Sell <more>")));
      int selling = serving(alice, "Sell%20%3Cmore%3E");
      list.awaitCount(selling + " of 37 issues.");
      goal.selectByVisibleText("No goal");
      list.awaitHash("#goal=");
      list.awaitCount((37 - bugs - selling) + " of 37 issues.");
    } finally {
      assertEquals(200, alice.putSettings(SHOP, before).status());
    }
  }

  private static int serving(Person person, String goal) throws Exception {
    return person
        .get("/rest/rice/1.0/projects/SHOP/backlog?goal=" + goal)
        .object()
        .getAsJsonObject("counts")
        .get("matching")
        .getAsInt();
  }

  @Test
  void aWrongQueryIsToldBesideItsInput() {
    site.logIn("alice");
    BacklogList list = site.backlog(SHOP, "");
    browser.see(By.cssSelector(".rice-disclose")).click();
    browser.see(By.id("rice-filter-jql")).sendKeys("Rich = 5", Keys.ENTER);

    assertTrue(browser.text(By.id("rice-filter-jql-error")).contains("Rich"));
    assertEquals("true", browser.see(By.id("rice-filter-jql")).getAttribute("aria-invalid"));
    assertTrue(list.state().startsWith("This filter cannot be used"), list.state());
    assertTrue(browser.errors().stream().allMatch(error -> error.contains("status of 400")));
    list.press("Clear filters");
    list.awaitCount("37 issues.");
  }

  @Test
  void theOrderOfAQueryFromElsewhereIsLeftOut() {
    site.logIn("bob");
    BacklogList list = site.backlog(SHOP, "");
    browser.see(By.cssSelector(".rice-disclose")).click();
    browser
        .see(By.id("rice-filter-jql"))
        .sendKeys("summary ~ \"order by\" or type = Bug ORDER BY created DESC", Keys.ENTER);

    browser.until(
        "a chip", d -> list.chips().equals(List.of("JQL: summary ~ \"order by\" or type = Bug")));
  }
}
