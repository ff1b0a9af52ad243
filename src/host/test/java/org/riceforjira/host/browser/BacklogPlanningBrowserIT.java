package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Trouble;

/** Capacity and cut line by the keyboard alone, and which tools of planning there are. */
@BrowserTest
class BacklogPlanningBrowserIT {
  private static final String CUT = "/rest/rice/1.0/projects/SHOP/backlog/cut?capacity=10";

  private final Browser browser;
  private final HostProcess host;
  private final Site site;
  private final Trouble trouble;

  BacklogPlanningBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.host = host;
    this.site = new Site(browser, host);
    this.trouble = new Trouble(host.person("admin"));
  }

  @AfterEach
  void endTrouble() throws Exception {
    trouble.end();
  }

  @Test
  void aCapacityThatIsTypedDrawsTheLineAndStaysInTheAddress() {
    Planning planning = open("viewer", "");
    planning.capacity("10");
    planning.awaitCutLine("9 issues fit into 10 person-months");
    planning.choose("What does not fit", "is skipped");
    planning.awaitCutLine("10 issues fit into 10 person-months");
    assertEquals("#capacity=10&policy=fill", planning.hash());

    Planning again = Planning.at(site, browser, planning.hash());
    again.awaitCutLine("10 issues fit into 10 person-months");
    assertEquals(List.of(), again.violations());
  }

  @Test
  void goingBackBringsTheCapacityOfBeforeIntoItsInput() {
    Planning planning = open("viewer", "#capacity=10");
    planning.capacity("2");
    planning.awaitCutLine("3 issues fit into 2 person-months");

    browser.back();
    planning.awaitCutLine("9 issues fit into 10 person-months");
    assertEquals("10", browser.run("return document.activeElement.value"));
  }

  @Test
  void whereIssuesAreSkippedThoseThatFitBelowTheLineSayThatTheyDo() {
    open("viewer", "#capacity=10&policy=fill");

    String below =
        "return [...document.querySelectorAll('.rice-cut ~ tr .rice-col-total')]"
            + ".filter(td => td.textContent.endsWith('fits')).length";
    assertEquals(1L, browser.run(below)); // 10 fit, 9 of them above the line
    assertEquals(1L, browser.run(below.replace(".rice-cut ~ tr ", "")));
    open("viewer", "#capacity=10&policy=stop");
    browser.until("no such note", driver -> browser.run(below).equals(0L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,250", "abc", "-1"})
  void aCapacityThatCouldBeMisreadIsRefusedAndTheLineStays(String typed) {
    Planning planning = open("viewer", "#capacity=10");
    String line = planning.cutLine();
    planning.capacity(typed);

    Map<String, String> sentences =
        Map.of(
            "1,250", "1,250 can be read as 1250 or as 1.25. Write 1250 or 1.25.",
            "abc", "Enter a number from 0 up without thousands signs, such as 1250.5.",
            "-1", "Enter a number from 0 up without thousands signs, such as 1250.5.");
    assertEquals(sentences.get(typed), planning.refusal());
    assertEquals("true", browser.ofFocused("aria-invalid"));
    assertEquals(line, planning.cutLine());
    assertEquals(List.of(), planning.violations());
    planning.capacity("");
    browser.until("the project's own", driver -> planning.hash().isEmpty());
  }

  @Test
  void whatFitsIsToldInTheWordsOfTheServerAndFollowsTheCapacity() throws Exception {
    var told = host.person("viewer").get(CUT).object();
    Planning planning = open("viewer", "#capacity=10");
    planning.press("What fits");

    String text = planning.aside("What more capacity would bring");
    for (String part : List.of("cut", "over", "next", "swaps")) {
      String sentence = told.getAsJsonObject(part).get("text").getAsString();
      assertTrue(text.contains(sentence), sentence + " in " + text);
    }
    assertEquals(List.of(), planning.violations());
    planning.capacity("2");
    planning.aside("3 issues fit into 2 person-months");
  }

  @Test
  void withoutJiraSoftwareNothingOfItIsShown() throws Exception {
    trouble.software(false);
    Planning planning = open("bob", "#capacity=10");
    browser.until("the fields were read", driver -> planning.asked().contains("api/2/field"));
    assertFalse(planning.asked().contains("/rest/agile/"), planning.asked());
    assertEquals(List.of("What fits", "CSV", "Copy as a table", "Print"), planning.tools());
  }

  @Test
  void thoseWhoMayNotScheduleIssuesSeeNothingOfTheBoard() {
    Planning planning = open("viewer", "#capacity=10");
    planning.awaitPermissions();
    assertEquals(List.of("What fits", "CSV", "Copy as a table", "Print"), planning.tools());
  }

  private Planning open(String name, String hash) {
    site.logIn(name);
    return Planning.at(site, browser, hash);
  }
}
