package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.it.HostOptions;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;

@BrowserTest
class SetupBrowserIT {
  private static final String SHOP = "Online Shop (SHOP)";

  private static final List<String> NOTHING_LACKS =
      List.of("Every screen of this project has the four factors.", "RICE settings of Online Shop");

  private final Browser browser;
  private final Hosts hosts;

  SetupBrowserIT(Browser browser, Hosts hosts) {
    this.browser = browser;
    this.hosts = hosts;
  }

  @Test
  void aSiteThatIsSetUpSaysSoAndItsScreensLackNothing() throws Exception {
    Site site = new Site(browser, hosts.withAui(10));
    site.logIn("admin");
    SetupPage page = site.setup();

    assertEquals(Set.of("In use"), Set.copyOf(page.states().values()));
    assertEquals(5, page.states().size());
    page.choose(SHOP);
    assertEquals(NOTHING_LACKS, page.plan());
  }

  @Test
  void whatAProjectLacksThatIsNoLongerChosenIsNotShown() throws Exception {
    HostProcess host = hosts.withAui(10);
    Site site = new Site(browser, host);
    site.logIn("admin");
    site.setup();
    HeldAnswers answers = new HeldAnswers(browser);
    answers.hold("/setup\\?projectKey=");
    Select projects = new Select(browser.see(By.id("rice-setup-project")));
    projects.selectByVisibleText(SHOP);
    answers.await(0);
    projects.selectByIndex(0);
    projects.selectByVisibleText(SHOP);
    answers.await(1);
    projects.selectByIndex(0);
    String told =
        host.person("admin").get("/rest/rice/1.0/setup?projectKey=SHOP").response().body();
    answers.answer(0, 200, told);
    answers.answer(1, 500, "{\"errorMessages\": [\"Too late.\"]}");
    answers.awaitRead();

    assertFalse(browser.has(By.cssSelector(".rice-setup-plan > *")));
    assertFalse(browser.has(By.cssSelector(".rice-setup-status > *")));
  }

  @Test
  void whoseSessionHasEndedIsToldToConfirmThePassword() throws Exception {
    Site site = new Site(browser, hosts.withAui(10));
    site.logIn("admin");
    SetupPage page = site.setup();
    page.button("Use other fields").click();
    HeldAnswers answers = new HeldAnswers(browser);
    answers.hold("/setup$");
    page.button("Use these fields").click();
    answers.answer(0, 401, "{\"errorMessages\": [\"Who is this?\"]}");

    assertEquals(
        "The administrator session has ended. Load this page again to confirm the password, then"
            + " repeat this.",
        page.message());
    assertTrue(page.button("Use these fields").isEnabled());
  }

  @Test
  void onlyAdministratorsOfJiraGetThePage() throws Exception {
    Site site = new Site(browser, hosts.withAui(10));
    site.logIn("alice");
    site.open("/plugins/servlet/rice/admin");

    assertFalse(browser.has(By.cssSelector(".rice-setup")));
    List<String> errors = browser.errors();
    assertTrue(errors.stream().allMatch(error -> error.contains("403")), errors.toString());
  }

  @Test
  void anAdministratorSetsTheSiteUpByTheKeyboard() throws Exception {
    Path data = hosts.scoredShop();
    try (Store store = Store.open(data)) {
      NewSite.forgetTheSetup(store);
      store.fields().remove(field(store, "Effort").id());
      store.commit();
    }
    try (HostProcess host = HostProcess.start(HostOptions.on(data))) {
      Site site = new Site(browser, host);
      site.logIn("admin");
      SetupPage page = site.setup();
      assertEquals("Exists, will be used", page.states().get("Reach"));
      assertEquals("Missing, will be created", page.states().get("Effort"));
      assertFalse(page.offersScreens());
      assertAccessible("setup-new");

      page.button("Set up the fields").sendKeys(Keys.ENTER);

      assertTrue(page.message().startsWith("Issues with a value in RICE Score"), page.message());
      assertAccessible("setup-replace");
      page.button("Replace the values").sendKeys(Keys.ENTER);
      browser.until("the message changes", d -> page.message().equals("The fields are set up."));
      assertTrue(browser.errors().stream().allMatch(error -> error.contains("400")));
      assertEquals(Set.of("In use"), Set.copyOf(page.states().values()));
      page.choose(SHOP);
      assertEquals(5, page.plan().size(), page.plan().toString());
      assertTrue(page.plan().get(0).startsWith("Reach will be added to the screen"));
      assertAccessible("setup-screens");

      page.button("Add to the screens").sendKeys(Keys.SPACE);

      browser.until("the message changes", d -> page.message().equals("The factors were added."));
      assertEquals(NOTHING_LACKS, page.plan());
    }
  }

  @Test
  void twoFieldsOfOneNameAreNamedAndNothingIsGuessedUntilSomebodyChooses() throws Exception {
    Path data = hosts.scoredShop();
    long other;
    try (Store store = Store.open(data)) {
      NewSite.forgetTheSetup(store);
      FieldRow reach = field(store, "Reach");
      other = store.nextId();
      store
          .fields()
          .put(
              other,
              new FieldRow(other, "Reach", "", reach.typeKey(), reach.searcherKey(), Set.of()));
      store.commit();
    }
    try (HostProcess host = HostProcess.start(HostOptions.on(data))) {
      Site site = new Site(browser, host);
      site.logIn("admin");
      SetupPage page = site.setup();
      assertTrue(page.states().get("Reach").startsWith("Several fields have this name: custom"));

      assertEquals("Choose one", page.chosen("reach"));
      page.button("Set up the fields").click();

      assertTrue(page.message().contains("Reach"), page.message());
      assertEquals("Exists, will be used", page.states().get("Impact"));
      assertTrue(browser.errors().stream().allMatch(error -> error.contains("409")));

      page.wish("reach", "Reach (customfield_" + other + ")");
      page.button("Set up the fields").click();
      page.button("Replace the values").click();

      browser.until("the message changes", d -> page.message().equals("The fields are set up."));
      assertEquals(Set.of("In use"), Set.copyOf(page.states().values()));
      assertEquals("Reach (customfield_" + other + ")", page.used().get("Reach"));
      assertTrue(browser.errors().stream().allMatch(error -> error.contains("400")));
    }
  }

  @Test
  void anAdministratorUsesOtherFieldsAndThinksBetterOfIt() throws Exception {
    try (HostProcess host = HostProcess.start(HostOptions.on(hosts.scoredShop()))) {
      Site site = new Site(browser, host);
      site.logIn("admin");
      SetupPage page = site.setup();
      Map<String, String> before = page.used();

      page.button("Use other fields").click();
      page.wish("effort", before.get("Reach"));
      page.button("Use these fields").click();
      assertTrue(page.message().contains("is used for another RICE field"), page.message());
      page.button("Cancel").click();
      assertEquals(before, page.used());

      page.button("Use other fields").click();
      page.wish("effort", "Create a new field");
      assertAccessible("setup-change");
      page.button("Use these fields").click();
      browser.until("the message changes", d -> page.message().equals("The fields are set up."));
      assertNotEquals(before.get("Effort"), page.used().get("Effort"));
      page.choose(SHOP);
      assertEquals("RICE settings of Online Shop", page.plan().get(page.plan().size() - 1));
      assertTrue(browser.errors().stream().allMatch(error -> error.contains("400")));
    }
  }

  private void assertAccessible(String picture) {
    browser.picture(picture);
    assertEquals(List.of(), browser.violations("html"));
  }

  private static FieldRow field(Store store, String name) {
    return store.fields().all().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
  }
}
