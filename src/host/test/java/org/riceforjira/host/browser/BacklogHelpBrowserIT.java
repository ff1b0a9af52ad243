package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.HostProcess;

/** How the backlog page helps those who do not know it, or ask it for what it cannot do. */
@BrowserTest
class BacklogHelpBrowserIT {
  private static final String SHOP = "SHOP";

  private final Browser browser;
  private final Site site;

  BacklogHelpBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.site = new Site(browser, host);
  }

  @BeforeEach
  void logIn() {
    site.logIn("alice");
  }

  @Test
  void aQuestionMarkInTheListTellsOfTheKeysAndIsKeptFromJira() {
    BacklogList list = site.backlog(SHOP, "");
    browser.run("document.addEventListener('keydown', ({key}) => { window.heard = key; })");
    list.tabIn();
    browser.press(Keys.ARROW_DOWN, "?");

    String help = browser.text(By.cssSelector(".rice-aside"));
    assertTrue(help.startsWith("Help with the list"), help);
    assertTrue(help.contains("Ctrl+Home"), help);
    assertEquals("ArrowDown", browser.run("return window.heard"));
    assertEquals(List.of(), browser.violations(".rice-backlog"));

    browser.press(Keys.ESCAPE);
    list.awaitFocus("3 select");
  }

  @Test
  void theSameHelpHasAButton() {
    BacklogList list = site.backlog(SHOP, "");
    list.press("Help");

    assertTrue(browser.text(By.cssSelector(".rice-aside")).contains("Likely rank"));
  }

  @Test
  void aQuestionMarkInAFieldIsTyped() {
    BacklogList list = site.backlog(SHOP, "");
    list.find("what?");

    list.awaitHash("#text=what?");
    assertEquals(0, browser.all(By.cssSelector(".rice-aside:not([hidden])")).size());
  }

  @Test
  void toCompareTakesExactlyTwoAndThatIsTold() {
    BacklogList list = site.backlog(SHOP, "");
    list.select("SHOP-6");
    By compare = By.xpath("//button[. = 'Compare two']");
    assertEquals("true", browser.see(compare).getDomAttribute("aria-disabled"));
    list.press("Compare two");
    assertEquals(
        "Select exactly two issues to compare them.",
        browser.text(By.cssSelector(".rice-messages .aui-message p")).strip());

    list.select("SHOP-4");
    assertEquals("false", browser.see(compare).getDomAttribute("aria-disabled"));
    list.press("Compare two");
    assertEquals("SHOP-6 and SHOP-4", browser.text(By.cssSelector(".rice-aside h2")));
    browser.until(
        "both are marked", d -> browser.all(By.cssSelector("tr[aria-current]")).size() == 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#text=search&sort=price | sort=price | The backlog cannot be sorted by that | #text=search | 3 of 37 issues.",
        "#sort=key&capacity=many | capacity=many | Give a number | #sort=key | 37 issues.",
        "#policy=best&text=search | policy=best | Give one of these: stop, fill. | #text=search | 3 of 37 issues.",
        "#sort=up&capacity=-1 | sort=up, capacity=-1 | The backlog cannot be sorted by that | '' | 37 issues.",
      })
  void whatAnAddressAsksForInVainIsNamedAndLeftOut(
      String hash, String wrong, String sentence, String left, String count) {
    site.backlogPage(SHOP, hash);
    BacklogList list = new BacklogList(browser);
    assertTrue(
        list.state().startsWith("The address asks for " + wrong + ", which cannot be used"),
        list.state());
    assertTrue(list.state().contains(sentence), list.state());
    assertTrue(browser.errors().stream().allMatch(error -> error.contains("status of 400")));

    list.press("Leave it out");
    list.awaitCount(count);
    list.awaitHash(left);
  }

  @Test
  void anOrderInAQueryOfAnAddressIsToldInPlainWords() {
    site.backlogPage(SHOP, "#jql=labels+is+EMPTY+ORDER+BY+key");

    assertEquals(
        "A query only chooses issues here: leave out ORDER BY and what follows it.",
        browser.text(By.id("rice-filter-jql-error")));
    assertTrue(browser.errors().stream().allMatch(error -> error.contains("status of 400")));
  }

  @Test
  void aNameThatTurnsTextRoundDoesNotTurnTheSentenceAroundIt() {
    site.backlog(SHOP, "");
    browser.run(
        "const real = window.fetch; window.fetch = async (url, options) => {"
            + "const answer = await real(url, options);"
            + "if (!String(url).includes('/why')) return answer;"
            + "const why = await answer.json();"
            + "why.factors[0].changed = {by: '\\u202eeve', at: '2026-01-05T10:00:00Z', from: '', to: '5'};"
            + "return new Response(JSON.stringify(why)); };");
    browser.see(By.cssSelector(".rice-grid tbody .rice-col-score button")).click();
    browser.see(By.cssSelector(".rice-aside .rice-why"));

    String why = (String) browser.run("return document.querySelector('.rice-aside').textContent");
    assertTrue(why.contains("\u2068\u202eeve\u2069 entered 5 on"), why);
  }

  @Test
  void oneIssueIsCountedAsOne() {
    BacklogList list = site.backlog(SHOP, "#text=SHOP-6");
    list.awaitCount("1 of 37 issues.");
    list.select("SHOP-6");
    list.press("Set factors");

    assertEquals("Set factors of 1 issue", browser.text(By.cssSelector(".rice-aside h2")));
    list.press("Copy as a table");
    browser.until(
        "it is copied",
        d -> browser.text(By.cssSelector(".rice-messages")).contains("Copied 1 issue as a table."));
  }

  @Test
  void whereIssuesAreSkippedOnlyThoseThatFitAreCounted() {
    BacklogList list = site.backlog(SHOP, "#capacity=2&policy=fill");

    assertEquals("0.75", list.cell("SHOP-6", "total"));
    assertEquals("1.75", list.cell("SHOP-23", "total"));
    assertEquals("skipped", list.cell("SHOP-41", "total"));
  }
}
