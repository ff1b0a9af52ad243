package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.it.HostOptions;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;

@BrowserTest
class SetupBrowserIT {
  private static final String SHOP = "Online Shop (SHOP)";

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
    assertEquals(List.of("Every screen of this project has the four factors."), page.plan());
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

      assertEquals("The fields are set up.", page.message());
      assertEquals(Set.of("In use"), Set.copyOf(page.states().values()));
      page.choose(SHOP);
      assertEquals(4, page.plan().size(), page.plan().toString());
      assertTrue(page.plan().get(0).startsWith("Reach will be added to the screen"));
      assertAccessible("setup-screens");

      page.button("Add to the screens").sendKeys(Keys.SPACE);

      browser.until("the message changes", d -> page.message().equals("The factors were added."));
      assertEquals(List.of("Every screen of this project has the four factors."), page.plan());
    }
  }

  @Test
  void twoFieldsOfOneNameAreNamedAndNothingIsGuessed() throws Exception {
    Path data = hosts.scoredShop();
    try (Store store = Store.open(data)) {
      NewSite.forgetTheSetup(store);
      FieldRow reach = field(store, "Reach");
      long id = store.nextId();
      store
          .fields()
          .put(id, new FieldRow(id, "Reach", "", reach.typeKey(), reach.searcherKey(), Set.of()));
      store.commit();
    }
    try (HostProcess host = HostProcess.start(HostOptions.on(data))) {
      Site site = new Site(browser, host);
      site.logIn("admin");
      SetupPage page = site.setup();
      assertTrue(page.states().get("Reach").startsWith("Several fields have this name: custom"));

      page.button("Set up the fields").click();

      assertTrue(page.message().contains("Reach"), page.message());
      assertEquals("Exists, will be used", page.states().get("Impact"));
      assertTrue(browser.errors().stream().allMatch(error -> error.contains("409")));
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
