package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.UserRow;
import org.riceforjira.host.it.HostOptions;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Person;

@BrowserTest
class InstallationCheckBrowserIT {
  private static final String BROKEN = "/rest/host/1/broken-calls";

  /** Addresses that match are answered by a page that lacks everything. */
  private static final String FETCH =
      "const real = window.fetch; window.fetch = (url, options) => new RegExp('%s').test(url)"
          + " ? Promise.resolve(new Response('{', { status: %d })) : real(url, options);";

  private static final String LATER =
      "const real = WRM.require; WRM.require = (names) => [].concat(names).includes('wr!%s')"
          + " ? Promise.reject(new Error('broken')) : real(names);";

  /** What breaks each check of the browser: a script that runs before. */
  private static final Map<String, String> TROUBLE =
      Map.ofEntries(
          Map.entry("page-backlog", FETCH.formatted("/rice/backlog", 500)),
          Map.entry("page-sidebar", FETCH.formatted("/projects/SHOP", 200)),
          Map.entry("page-issue", FETCH.formatted("/browse/SHOP-1", 200)),
          Map.entry("page-settings", FETCH.formatted("/rice/settings", 403)),
          Map.entry("page-recalculations", FETCH.formatted("/rice/recalculations", 404)),
          Map.entry("page-report", FETCH.formatted("/rice/report", 200)),
          Map.entry("page-login", FETCH.formatted("/rice/recalculations", 200)),
          Map.entry("page-rest", FETCH.formatted("/issues/SHOP-1$", 401)),
          Map.entry("page-form", FETCH.formatted("/setup/check/form$", 200)),
          Map.entry("page-scripts", LATER.formatted("org.riceforjira:rice-report")),
          Map.entry("page-dashboard", LATER.formatted("org.riceforjira:rice-roadmap")),
          Map.entry(
              "page-texts",
              "window.AJS = Object.create(AJS, { format: { value: () => 'rice.check.on' } });"),
          Map.entry("page-libraries", "window.jQuery = undefined;"));

  private final Browser browser;
  private final HostProcess host;
  private final Hosts hosts;
  private final Site site;
  private final Person admin;

  InstallationCheckBrowserIT(Browser browser, Hosts hosts) throws Exception {
    this.browser = browser;
    this.hosts = hosts;
    this.host = hosts.withAui(10);
    this.site = new Site(browser, host);
    this.admin = host.person("admin");
  }

  @AfterEach
  void mend() throws Exception {
    admin.send("PUT", BROKEN, "{}");
    browser.errors();
  }

  private CheckPart open() {
    site.logIn("admin");
    site.setup();
    return new CheckPart(browser);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void aWholeJiraIsToldToWorkOnceTheButtonIsPressed(String theme) {
    site.theme(theme);
    CheckPart part = open();
    browser.picture("check-before-" + theme);
    part.check("");

    String summary = part.summary();
    assertTrue(
        summary.matches("\\d+ work, 1 not tried, 7 are there and were not tried"),
        summary + part.problems());
    assertEquals("rice-check-summary", browser.ofFocused("class"));
    assertEquals(List.of(), part.problems());
    assertEquals(List.of("fields"), part.open());
    assertTrue(part.checks().keySet().containsAll(TROUBLE.keySet()));
    browser.picture("check-works-" + theme);
    assertEquals(List.of(), browser.violations(".rice-check"));
    onlyTheRefusedWriteIsAnError();
    site.theme("light");
  }

  /** The browser notes that a write of another site would be refused. */
  private void onlyTheRefusedWriteIsAnError() {
    List<String> errors = browser.errors();
    assertTrue(errors.stream().allMatch(error -> error.contains("setup/check")), errors.toString());
  }

  @Test
  void whatFailsComesFirstWithReasonAndEffect() throws Exception {
    String broken = "{\"failing\": {\"SchedulerService.registerJobRunner\": \"No jobs here.\"}}";
    assertEquals(200, admin.send("PUT", BROKEN, broken).status());
    CheckPart part = open();
    part.check("SHOP-2");

    assertTrue(part.summary().contains("1 does not"), part.summary());
    assertEquals(
        List.of(
            "Planning a job (taken back): IllegalStateException: No jobs here. Without it: There"
                + " is no nightly repair."),
        part.problems());
    assertEquals("fails", part.checks().get("scheduler").get(0));
    assertTrue(part.open().contains("background"), part.open().toString());
    browser.picture("check-fails");
  }

  static Set<String> troubles() {
    return new TreeSet<>(TROUBLE.keySet());
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void eachPageAndScriptThatIsBrokenFailsWithItsReason(String code) {
    CheckPart part = open();
    browser.run(TROUBLE.get(code));
    part.check("SHOP-1");

    part.summary();
    List<String> check = part.checks().get(code);
    assertEquals("fails", check.get(0));
    assertFalse(check.get(1).isBlank());
    Set<String> others =
        TROUBLE.keySet().stream()
            .filter(other -> !TROUBLE.get(other).equals(TROUBLE.get(code)))
            .filter(other -> part.checks().get(other).get(0).equals("works"))
            .collect(Collectors.toSet());
    assertTrue(others.size() >= TROUBLE.size() - 3, others.toString());
  }

  @Test
  void whatIsCopiedHasVersionsAndEveryCheck() {
    CheckPart part = open();
    part.check("SHOP-1");
    part.summary();
    browser.run("Object.defineProperty(navigator, 'clipboard', { value: undefined });");
    browser.run("document.execCommand = () => false;");
    part.copy();

    String text = part.text();
    assertTrue(text.startsWith("RICE for Jira "), text);
    assertTrue(text.contains("Jira 11.3.0, Java ") && text.contains("AUI 10"), text);
    assertTrue(text.contains("[works] write-quiet: "), text);
    assertTrue(text.contains("[works] page-issue: "), text);
    assertTrue(text.contains("[there] event-links: "), text);
    assertTrue(part.copied().contains("Ctrl+C"), part.copied());
    assertEquals("textarea", browser.run("return document.activeElement.className"));
    assertEquals(
        true,
        browser.run(
            "const area = document.activeElement;"
                + "return area.selectionEnd - area.selectionStart === area.value.length;"));
  }

  @Test
  void theClipboardIsUsedWhereThereIsOne() {
    CheckPart part = open();
    part.check("SHOP-1");
    part.summary();
    browser.run(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text) => {"
            + " window.copied = text; return Promise.resolve(); } } });");
    part.copy();

    browser.until("it is said", page -> part.copied().equals("Copied."));
    assertTrue(browser.run("return window.copied").toString().startsWith("RICE for Jira "));
  }

  @Test
  void anIssueThatIsNotThereIsToldAndTheButtonWorksAgain() {
    CheckPart part = open();
    part.check("SHOP-99");
    assertEquals("There is no issue SHOP-99, or you may not see it.", part.message());
    assertEquals("rice-check-issue", browser.ofFocused("id"));
    assertTrue(browser.see(By.cssSelector(".rice-check form button")).isEnabled());
  }

  @Test
  void onANarrowWindowNothingSticksOut() {
    browser.width(390);
    CheckPart part = open();
    part.check("");
    part.summary();
    browser.run(
        "document.querySelectorAll('.rice-check details').forEach((all) => all.open = true);");
    assertEquals(
        true,
        browser.run(
            "const all = document.querySelector('.rice-check');"
                + "return all.scrollWidth <= all.clientWidth;"));
    browser.picture("check-narrow");
  }

  @Test
  void itIsSaidInGermanWithAnOlderAui() throws Exception {
    Path data = hosts.scoredShop();
    try (Store store = Store.open(data)) {
      UserRow row = store.users().get("admin").orElseThrow();
      store
          .users()
          .put(
              "admin",
              new UserRow(
                  row.key(),
                  row.name(),
                  row.displayName(),
                  row.passwordHash(),
                  row.groups(),
                  row.active(),
                  "de_DE"));
      store.commit();
    }
    try (HostProcess own = HostProcess.start(HostOptions.on(data).with(9))) {
      Site german = new Site(browser, own);
      german.logIn("admin");
      german.setup();
      CheckPart part = new CheckPart(browser);
      part.check("");
      String summary = part.summary();
      assertTrue(
          summary.matches(
              "\\d+ funktionieren, 1 nicht ausprobiert, 7 sind vorhanden und wurden nicht ausprobiert"),
          summary);
      browser.picture("check-german");
      onlyTheRefusedWriteIsAnError();
    }
  }
}
