package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** How the list leaves the page: as CSV, by the clipboard, and on paper. */
@BrowserTest
class BacklogExportBrowserIT {
  private static final String KEY = "SHOP-21";
  private static final String FORMULA = "=HYPERLINK(\"x\") <b>bold</b>";
  private static final String NO_CLIPBOARD =
      "Object.defineProperty(navigator, 'clipboard', {value: undefined})";

  private final Browser browser;
  private final Site site;
  private final Person admin;
  private String summary;

  BacklogExportBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.site = new Site(browser, host);
    this.admin = host.person("admin");
  }

  @BeforeEach
  void nameAnIssueLikeAFormula() throws Exception {
    summary = admin.fields(KEY).get("summary").toString();
    admin.setField(KEY, "summary", new Gson().toJson(FORMULA));
    site.logIn("viewer");
  }

  @AfterEach
  void putBack() throws Exception {
    admin.setField(KEY, "summary", summary);
  }

  @Test
  void theLinkToCsvCarriesWhatIsAskedFor() throws Exception {
    Planning planning = Planning.at(site, browser, "#capacity=10&policy=fill&text=" + KEY);
    planning.tabTo("CSV");
    String address = browser.ofFocused("href");

    assertTrue(address.endsWith("/backlog.csv?text=" + KEY + "&capacity=10&policy=fill"), address);
    String csv = admin.get(address.substring(address.indexOf("/rest/"))).response().body();
    assertEquals(2, csv.trim().lines().count(), csv);
    assertTrue(csv.contains("\"'=HYPERLINK"), csv);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theListIsCopiedAsATableOfWhichNoCellIsAFormula(boolean secure) {
    Planning planning = Planning.at(site, browser, "");
    if (!secure) {
      browser.run(NO_CLIPBOARD);
    }
    planning.press("Copy as a table");
    String told = planning.message("Copied ");

    List<String> lines = planning.pasted().lines().toList();
    assertEquals("Copied %d issues as a table.".formatted(lines.size() - 1), told);
    List<String> titles = Arrays.asList(lines.get(0).split("\t", -1));
    assertEquals(List.of("Rank", "Key", "Type", "Summary", "Reach"), titles.subList(0, 5));
    String row = lines.stream().filter(line -> line.contains("\t" + KEY + "\t")).findFirst().get();
    assertTrue(row.contains("\t'" + FORMULA + "\t800\t2\t100\t1\t1600\t"), row);
    assertEquals(titles.size(), row.split("\t", -1).length);
    assertEquals(List.of(), planning.violations());
  }

  @Test
  void onlyTheSelectedIssuesAreCopiedInTheOrderOfTheList() {
    BacklogRows rows = BacklogRows.at(site, browser, KEY);
    String below = rows.below(KEY);
    rows.select(below);
    rows.select(KEY);
    Planning planning = Planning.here(browser);
    planning.press("Copy as a table");

    assertEquals("Copied 2 issues as a table.", planning.message("Copied "));
    List<String> lines = planning.pasted().lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.get(1).contains("\t" + KEY + "\t"), lines.get(1));
    assertTrue(lines.get(2).contains("\t" + below + "\t"), lines.get(2));
  }

  @Test
  void aPlainTableIsPrintedInsteadOfThePage() {
    Planning planning = Planning.at(site, browser, "#capacity=10&text=" + KEY);
    browser.run(
        "window.print = () => { window.printed = document.querySelector('.rice-print').innerHTML; }");
    planning.press("Print");
    browser.until("it prints", driver -> (Boolean) browser.run("return 'printed' in window"));

    By print = By.cssSelector("body > .rice-print");
    assertTrue(browser.has(print));
    assertFalse(browser.all(print).get(0).isDisplayed(), "the print view is for paper only");
    String text = (String) browser.run("return document.querySelector('.rice-print').textContent");
    assertTrue(text.startsWith("RICE backlog of Online Shop"), text);
    assertTrue(text.contains("Only: " + KEY), text);
    assertTrue(text.contains("fits into 10 person-months"), text);
    assertTrue(text.contains(FORMULA), text);
    assertEquals(
        1L, browser.run("return document.querySelectorAll('.rice-print tbody tr').length"));

    browser.run("window.dispatchEvent(new Event('afterprint'))");
    assertFalse(browser.has(print));
  }
}
