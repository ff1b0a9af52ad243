package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Person;

/** The report on a roadmap on the screen. */
@BrowserTest
class ReportBrowserIT {
  static final String PLAN = "project=SHOP&periodKind=quarter&periods=4&capacity=8&lanes=component";

  static final List<String> PARTS =
      List.of(
          "In short",
          "What the work is for",
          "Roadmap",
          "The 10 best, and why",
          "Milestones",
          "What changed",
          "Capacity and progress",
          "What is uncertain",
          "What is not planned",
          "What this report does not know");

  /** Where the address asks for it, the first report is still to be made. */
  private static final String MAKING =
      """
      if (location.search.includes('pretend=making')) {
        const real = window.fetch;
        let asked = false;
        window.fetch = (url, wish) => {
          if (asked || !String(url).includes('/report?')) {
            return real(url, wish);
          }
          asked = true;
          return Promise.resolve(new Response(JSON.stringify(
            { preparing: { done: 250, of: 1000 }, title: 'Report', facts: [], sections: [] })));
        };
      }
      """;

  /** Where the address asks for it, the first report fails. */
  private static final String FAILING =
      """
      if (location.search.includes('pretend=failing')) {
        const real = window.fetch;
        let asked = false;
        window.fetch = (url, wish) => {
          if (asked || !String(url).includes('/report?')) {
            return real(url, wish);
          }
          asked = true;
          return Promise.resolve(new Response('{"errorMessages": ["Out of luck."]}', { status: 500 }));
        };
      }
      """;

  private final Browser browser;
  private final Hosts hosts;
  private final Site site;

  ReportBrowserIT(Browser browser, Hosts hosts) throws Exception {
    this.browser = browser;
    this.hosts = hosts;
    this.site = new Site(browser, hosts.withAui(10));
  }

  @ParameterizedTest(name = "AUI {0}, {1}, {2} px")
  @CsvSource({"10, light, 1280", "10, dark, 390", "9, dark, 1280", "9, light, 390"})
  void itIsAccessibleEverywhereAndWidensNothing(int aui, String theme, int width) throws Exception {
    Site any = new Site(browser, hosts.withAui(aui));
    any.theme(theme);
    any.logIn("viewer");
    browser.width(width);
    ReportView report = ReportView.of(any, browser, PLAN);
    browser.picture("report-aui" + aui + "-" + theme + "-" + width);

    assertEquals("Roadmap report: Online Shop", browser.text(ReportView.HEADING));
    assertEquals(PARTS, report.headings());
    List<String> on =
        browser.all(By.cssSelector(".rice-continued")).stream().map(it -> it.getText()).toList();
    assertTrue(
        !on.isEmpty() && on.stream().allMatch(it -> it.matches("SHOP-\\d+ \\S.*")), on.toString());
    assertFalse(report.widensThePage());
    assertEquals(List.of(), browser.violations(".rice-report"));
  }

  @Test
  void theSumOfAllGoalsStandsOutBelowThem() throws Exception {
    Person admin = hosts.withAui(10).person("admin");
    JsonObject before = admin.settings("SHOP").object();
    JsonObject goals = before.deepCopy();
    goals.add(
        "goals",
        JsonParser.parseString(
            "[{\"label\": \"Trust\", \"jql\": \"component = Checkout\", \"multiplier\": 1.5}]"));
    assertEquals(200, admin.putSettings("SHOP", goals.toString()).status());
    try {
      site.logIn("viewer");
      ReportView.of(site, browser, PLAN);
      assertEquals(
          List.of("Trust", "No goal", "All"),
          texts(".rice-report-table:has(.rice-total) tbody th"));
      assertEquals(List.of("All"), texts(".rice-total th"));
    } finally {
      assertEquals(200, admin.putSettings("SHOP", before.toString()).status());
    }
  }

  private List<String> texts(String selector) {
    return browser.all(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  @Test
  void keysLeadToTheirIssuesAndFilesAreOfTheSamePlan() {
    site.logIn("viewer");
    ReportView report = ReportView.of(site, browser, PLAN);

    assertTrue(report.text("top").contains("Rank 1 with a score of"), report.text("top"));
    String best =
        browser
            .see(By.cssSelector(".rice-report-top td a, .rice-report-top th a"))
            .getDomProperty("href");
    assertTrue(best.contains("/browse/SHOP-"), best);
    String markdown = browser.see(By.linkText("Markdown")).getDomProperty("href");
    assertTrue(
        markdown.endsWith(
            "/rest/rice/1.0/projects/SHOP/report.md?periodKind=quarter&periods=4&capacity=8&lanes=component"),
        markdown);
    assertTrue(browser.see(By.linkText("CSV")).getDomProperty("href").contains("/report.csv?"));
  }

  @Test
  void aQueryHasAReportToo() {
    site.logIn("viewer");
    ReportView report =
        ReportView.of(site, browser, "jql=project+%3D+SHOP+AND+type+%3D+Story&capacity=8");
    assertEquals("Roadmap report", browser.text(ReportView.HEADING));
    assertEquals(PARTS.size(), report.headings().size());
  }

  @Test
  void withoutTheDatesOfSprintsItOffersOtherPeriods() {
    site.logIn("viewer");
    ReportView.of(site, browser, "project=SHOP&periodKind=sprint&capacity=8");
    assertTrue(
        browser.text(By.cssSelector(".rice-state")).contains("only a board knows their dates"));
    assertEquals(List.of(), browser.violations(".rice-report"));
    browser.errors(); // The browser itself notes the refusal.
    browser.see(By.linkText("By quarters")).click();
    browser.see(By.cssSelector(".rice-report-roadmap"));
  }

  @Test
  void whileTheRankingIsMadeItTellsHowFarThatIsAndAsksAgain() {
    browser.inEachPage(MAKING);
    site.logIn("viewer");
    site.open("/plugins/servlet/rice/report?" + PLAN + "&pretend=making");
    String waiting = browser.text(By.cssSelector(".rice-report [role=status]"));
    assertEquals("The ranking is being made: 250 of 1\u202f000 issues.", waiting);
    browser.see(By.cssSelector(".rice-report-roadmap"));
  }

  @Test
  void aReportThatFailsIsMadeAgainAndTheFocusGoesToItsHeading() {
    browser.inEachPage(FAILING);
    site.logIn("viewer");
    site.open("/plugins/servlet/rice/report?" + PLAN + "&pretend=failing");
    assertEquals("Out of luck.", browser.text(By.cssSelector(".rice-report [role=alert]")));
    browser.see(By.cssSelector(".rice-report button")).click();
    browser.see(By.cssSelector(".rice-report-roadmap"));

    assertEquals("H1", browser.run("return document.activeElement.tagName"));
    assertEquals(List.of(), browser.violations(".rice-report"));
  }

  @Test
  void whoDoesNotSeeTheProjectFindsNothing() {
    site.logIn("mallory");
    site.open("/plugins/servlet/rice/report?project=SHOP");
    assertFalse(browser.has(By.cssSelector(".rice-report")));
    browser.errors();
  }
}
