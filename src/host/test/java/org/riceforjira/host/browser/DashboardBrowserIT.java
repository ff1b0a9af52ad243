package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.riceforjira.host.jira.Dashboards;
import org.riceforjira.host.pages.SampleSite;
import org.riceforjira.host.pages.Visitor;

/** The dashboard's side of the contract with items, as strict as Jira's. */
@BrowserTest
class DashboardBrowserIT {
  private static final String REST = "/rest/host/1/dashboards";
  private static final String CONFIGURED = "{\"isConfigured\":\"true\"}";

  private final Browser browser;
  private SampleSite site;
  private String dashboard;

  DashboardBrowserIT(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void start() throws Exception {
    site = new SampleSite(new ProbeItems());
    // Logging in leads past the system dashboard, where the items that fail would be heard of.
    Dashboards dashboards = site.jira().dashboards();
    dashboards
        .seenBy("admin")
        .flatMap(row -> row.items().stream())
        .forEach(item -> dashboards.remove(Dashboards.SYSTEM, item.id()));
    JsonObject made = sent("POST", "", "{\"name\":\"Plans\",\"layout\":2,\"shared\":\"users\"}");
    dashboard = made.get("id").getAsString();
  }

  @AfterEach
  void stop() throws Exception {
    browser.open("about:blank");
    site.close();
  }

  private JsonObject sent(String method, String path, String body) throws Exception {
    HttpResponse<String> answer = Visitor.as("alice", site.base()).json(method, REST + path, body);
    assertEquals(2, answer.statusCode() / 100, answer.body());
    return answer.body().isEmpty() ? new JsonObject() : Visitor.json(answer).getAsJsonObject();
  }

  private String add(String module, int column, String preferences) throws Exception {
    String body =
        "{\"module\":\"%s\",\"column\":%d,\"preferences\":%s}"
            .formatted(module, column, preferences);
    return sent("POST", "/" + dashboard + "/items", body).get("id").getAsString();
  }

  private String kept(String item) throws Exception {
    String page = Visitor.as("alice", site.base()).get(REST + "/" + dashboard).body();
    return page.substring(page.indexOf("\"id\":" + item)).replaceAll("(?s).*?(\\{.*?\\}).*", "$1");
  }

  private void open(String user) {
    browser.open(site.base() + "/login.jsp");
    browser.see(By.id("login-name")).sendKeys(user);
    browser.see(By.id("login-password")).sendKeys(user);
    browser.see(By.id("login-submit")).click();
    browser.see(By.id("log_out"));
    browser.open(site.base() + "/secure/Dashboard.jspa?selectPageId=" + dashboard);
  }

  private static By in(String item, String state) {
    return By.cssSelector("#gadget-" + item + "[data-state=" + state + "]");
  }

  private String view(String item) {
    return browser.text(By.cssSelector("#gadget-" + item + " .probe-view"));
  }

  @Test
  void theOwnerConfiguresAnItemAndTheOthersStayAsTheyAre() throws Exception {
    String item = add("item", 1, "{}");
    String other = add("item", 1, CONFIGURED);
    open("alice");
    browser.see(in(item, "renderEdit"));
    browser.see(in(other, "render"));
    browser.see(By.cssSelector("#gadget-" + item + " .probe-save")).click();

    browser.see(in(item, "render"));
    assertEquals(
        "{\"title\":\"&lt;b&gt;&quot;Q&#39;s&quot;&lt;/b&gt;\",\"list\":\"a,b\",\"none\":\"\","
            + "\"isConfigured\":\"true\"}",
        view(item));
    assertEquals(CONFIGURED, view(other));
    assertTrue(kept(item).contains("<b>\\\"Q's\\\"</b>"), kept(item));
    browser.reload();
    browser.see(in(item, "render"));
    assertTrue(view(item).contains("\"list\":\"a,b\""), view(item));
  }

  @Test
  void theEditViewIsLeftWithoutKeepingAnything() throws Exception {
    String item = add("item", 1, CONFIGURED);
    open("alice");
    browser.see(in(item, "render"));
    browser.see(By.cssSelector("#gadget-" + item + " .host-item-edit")).click();
    browser.see(in(item, "renderEdit"));
    browser.run("probe[arguments[0]].closeEdit()", item);

    browser.see(in(item, "render"));
    assertEquals(CONFIGURED, kept(item));
  }

  @Test
  void readersGetTheViewOnlyAndTheirPreferencesGoNowhere() throws Exception {
    String item = add("item", 1, "{\"a\":\"1\"}");
    open("bob");
    browser.see(in(item, "render"));
    assertFalse(browser.has(By.className("host-item-edit")));
    assertEquals(false, browser.run("return probe[arguments[0]].isEditable()", item));
    assertEquals(
        "done",
        browser.await(
            "const done = arguments[1];"
                + "probe[arguments[0]].savePreferences({a: '2'}).then(() => done('done'))",
            item));
    assertEquals("{\"a\":\"1\"}", kept(item));
    assertEquals("{\"a\":\"1\"}", view(item));
  }

  @Test
  void anItemThatFailsSpeaksInItsPlaceAndLeavesTheOthersAlone() throws Exception {
    String broken = add("broken", 1, CONFIGURED);
    String unborn = add("unborn", 1, CONFIGURED);
    String absent = add("absent", 1, CONFIGURED);
    String strict = add("item", 2, "{\"numbered\":\"yes\",\"isConfigured\":\"true\"}");
    String good = add("item", 2, CONFIGURED);
    open("alice");
    browser.see(in(good, "render"));
    for (String item : List.of(broken, unborn, absent, strict)) {
      browser.see(in(item, "failed"));
    }
    assertEquals("Probe " + good, browser.text(By.id("gadget-" + good + "-title")));
    String told = browser.text(By.cssSelector("#gadget-" + broken + " [role=alert]"));
    assertEquals("This item cannot be shown: no luck", told);
    assertFalse(browser.errors().isEmpty(), "the console tells of them, and is empty again");
  }

  @Test
  void whatAnItemCallsIsRecordedInOrder() throws Exception {
    String item = add("item", 1, "{\"refresh\":\"15\",\"isConfigured\":\"true\"}");
    open("alice");
    browser.see(in(item, "render"));
    assertEquals(
        List.of(
            List.of("render"),
            List.of("setTitle", "Probe " + item),
            List.of("initRefresh", "15", "function"),
            List.of("once", "afterRender", "function"),
            List.of("resize"),
            List.of("afterRender")),
        browser.run(
            "return RiceHost.dashboard.calls(arguments[0]).map("
                + "c => c.map(v => v && v.refresh ? v.refresh : v))",
            item));
    browser.run("RiceHost.dashboard.refresh(arguments[0])", item);
    assertEquals("fresh", view(item));
  }

  @Test
  void columnsStandSideBySideWhereThereIsRoom() throws Exception {
    String left = add("item", 1, CONFIGURED);
    String right = add("item", 2, CONFIGURED);
    open("alice");
    browser.see(in(right, "render"));
    assertEquals(List.of(true, false), List.of(beside(left, right), scrolls()));
    browser.picture("dashboard-wide");
    browser.width(500);
    browser.until("the columns are stacked", page -> !beside(left, right));
    assertFalse(scrolls());
    browser.picture("dashboard-narrow");
    assertEquals(List.of(), browser.violations("#content"));
  }

  private boolean beside(String left, String right) {
    return (boolean)
        browser.run(
            "const [a, b] = [...arguments].map(id => document.getElementById('gadget-' + id)"
                + ".getBoundingClientRect()); return a.right <= b.left && a.top === b.top",
            left,
            right);
  }

  private boolean scrolls() {
    return (boolean)
        browser.run("const e = document.documentElement; return e.scrollWidth > e.clientWidth");
  }

  @Test
  void itemsAreAddedAndRemovedOnThePage() throws Exception {
    open("alice");
    browser.see(By.xpath("//summary[. = 'Add an item']")).click();
    new Select(browser.see(By.id("dashboard-add-column"))).selectByVisibleText("2");
    browser.see(By.cssSelector("#dashboard-add button")).click();
    browser.see(By.cssSelector(".host-dashboard-column:nth-child(2) [data-state=renderEdit]"));
    assertEquals(List.of(), browser.violations("#content"));

    browser.see(By.className("host-item-remove")).click();
    browser.until("the item is gone", page -> !browser.has(By.className("host-item-remove")));
  }

  @Test
  void aDashboardIsMadeOnThePage() throws Exception {
    open("viewer");
    browser.see(By.xpath("//summary[. = 'New dashboard']")).click();
    browser.see(By.id("dashboard-new-name")).sendKeys("Mine & <all>");
    browser.see(By.cssSelector("#dashboard-new button")).click();
    browser.until("the new dashboard is shown", page -> browser.title().startsWith("Mine & <all>"));
    browser.picture("dashboard-new");
  }
}
