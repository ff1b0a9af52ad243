package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Person;

/**
 * Each page in both versions of AUI and both themes: accessible, and without a word of complaint.
 */
@BrowserTest
class PagesBrowserIT {
  private static final By CONTENT = By.id("content");

  private final Browser browser;
  private final Hosts hosts;

  PagesBrowserIT(Browser browser, Hosts hosts) {
    this.browser = browser;
    this.hosts = hosts;
  }

  @ParameterizedTest(name = "AUI {0}, {1}")
  @CsvSource({"10, light", "10, dark", "9, light", "9, dark"})
  void everyPageIsAccessibleAndQuiet(int aui, String theme) throws Exception {
    Site site = new Site(browser, hosts.withAui(aui));
    site.theme(theme);
    Map<String, List<String>> found = new LinkedHashMap<>();
    String suffix = "-aui" + aui + "-" + theme;
    site.open("/login.jsp");
    found.put("login", look("login" + suffix, CONTENT));
    site.logInByThePage("alice");
    found.put("dashboard", look("dashboard" + suffix, By.cssSelector(".rice-scroll .rice-card")));
    site.open("/projects/SHOP");
    found.put("project", look("project" + suffix, By.id("issuetable")));
    site.search("project = SHOP ORDER BY \"RICE Score\" DESC");
    found.put("navigator", look("navigator" + suffix, By.id("issuetable")));
    site.search("Rich = 5");
    found.put("refused query", look("navigator-error" + suffix, By.cssSelector("[role=alert]")));
    found.putAll(issues(site, suffix));
    site.logIn("admin");
    site.open("/secure/admin/");
    found.put("administration", look("administration" + suffix, CONTENT));
    site.setup().choose("Online Shop (SHOP)");
    found.put("setup", look("setup" + suffix, By.cssSelector(".rice-setup-plan p")));
    found.putAll(recalculations(site, hosts.withAui(aui).person("admin"), suffix));

    found.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), found);
  }

  private Map<String, List<String>> issues(Site site, String suffix) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    RicePanel complete = site.panel("SHOP-3");
    found.put("issue", look("issue" + suffix, RicePanel.FILLED));
    complete.edit("reach");
    complete.type("abc");
    browser.press(Keys.ENTER);
    complete.refusal("reach");
    found.put("number editor", look("issue-editor" + suffix, RicePanel.FILLED));
    browser.press(Keys.ESCAPE);
    complete.edit("impact");
    found.put("level picker", look("issue-levels" + suffix, RicePanel.FILLED));
    site.panel("SHOP-34");
    found.put("incomplete issue", look("issue-incomplete" + suffix, RicePanel.FILLED));
    return found;
  }

  /** With differences, and a run to undo, for which every score is doubled for a while. */
  private Map<String, List<String>> recalculations(Site site, Person admin, String suffix)
      throws Exception {
    Map<String, List<String>> found = new LinkedHashMap<>();
    String settings = admin.settings("SHOP").response().body();
    String goal = "{\"label\": \"All\", \"jql\": \"project = SHOP\", \"multiplier\": 2}";
    admin.putSettings("SHOP", settings.replace("\"goals\":[]", "\"goals\":[" + goal + "]"));
    try {
      admin.ended(admin.start("SHOP", "{\"dryRun\": true}"));
      JsonObject run = admin.ended(admin.start("SHOP", "{\"jql\": \"issuetype = Epic\"}"));
      RunsPage page = site.runs("#run=" + run.get("id") + "&undo=ask");
      found.put("undo", look("recalculations-undo" + suffix, RunsPage.CHANGES));
      page.press("Undo the run");
      page.await("Undo", "complete");
      found.put("undone", look("recalculations-undone" + suffix, RunsPage.FILLED));
      page.follow("All runs");
      found.put("recalculations", look("recalculations" + suffix, RunsPage.PAST));
      page.choose("Online Shop (SHOP)");
      page.query("Rich = 5");
      page.press("Preview");
      page.refusal();
      assertTrue(browser.errors().toString().contains("status of 400"));
      found.put("refused run", look("recalculations-refused" + suffix, RunsPage.PAST));
    } finally {
      admin.putSettings("SHOP", settings);
      admin.recalculate("SHOP");
    }
    return found;
  }

  @Test
  void whatTheseTestsLookForWouldBeFound() throws Exception {
    Site site = new Site(browser, hosts.withAui(10));
    site.logIn("alice");
    site.open("/");
    browser.run(
        "const image = document.createElement('img'); image.src = 'static/host.svg';"
            + "const script = document.createElement('script'); script.textContent = 'void 0';"
            + "document.getElementById('content').append(image, script);");

    assertTrue(browser.violations("#content").toString().contains("image-alt"));
    assertTrue(browser.errors().toString().contains("Content Security Policy"));
  }

  private List<String> look(String picture, By sign) {
    browser.see(sign);
    browser.picture(picture);
    browser.assertNoErrors();
    return browser.violations("html");
  }
}
