package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/**
 * The settings of the shop, which Alice changes on their page; they are put back after each test.
 */
abstract class SettingsShop {
  static final String SHOP = "SHOP";

  final Browser browser;
  final Site site;
  final Person alice;
  private String before;

  SettingsShop(Browser browser, HostProcess host) {
    this.browser = browser;
    this.site = new Site(browser, host);
    this.alice = host.person("alice");
  }

  @BeforeEach
  void logIn() throws Exception {
    before = alice.settings(SHOP).response().body();
    site.logIn("alice");
  }

  @AfterEach
  void putBack() throws Exception {
    alice.putSettings(SHOP, before);
    alice.recalculate(SHOP);
  }

  SettingsDesk open(String hash) {
    return SettingsDesk.open(browser, site, SHOP, hash);
  }

  /** What is stored now, as JSON; keys lead to a part of it. */
  String stored(String... keys) throws Exception {
    JsonElement part = alice.settings(SHOP).object();
    for (String key : keys) {
      part = part.getAsJsonObject().get(key);
    }
    return part.toString();
  }

  JsonObject stored() throws Exception {
    return alice.settings(SHOP).object();
  }

  /** The browser itself tells of each request that the server refuses. */
  void onlyRefused(int status) {
    List<String> errors = browser.errors();
    assertTrue(
        !errors.isEmpty() && errors.stream().allMatch(told -> told.contains("status of " + status)),
        errors.toString());
  }
}
