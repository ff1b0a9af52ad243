package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.riceforjira.host.it.HostProcess;

/** The first look at settings: what it says of the survey, and what becomes of what was begun. */
@BrowserTest
class SettingsFirstLookBrowserIT extends SettingsShop {
  /** As if nothing had been stored yet, with a survey of Jira that the test could not have made. */
  private static final String NEW =
      """
      if (location.search.includes('new')) {
        const real = window.fetch;
        const text = (url, options, read) => real(url, options).then((answer) => answer.text()).then(read);
        const survey = (told) => {
          const source = (kind, issues, proposed) => ({ source: { kind }, label: kind, issues, proposed });
          const sources = [source('number', 0, true), source('votes', 0, false), source('linkCount', 0, false), source('linkSum', 7, false)];
          const reach = { factor: 'reach', label: 'Reach', sources };
          const proposal = JSON.parse(JSON.stringify(told.proposal));
          proposal.factors.reach.unit = 'proposed';
          const more = location.search.includes('newest') ? { open: 5400, read: 5000 } : { open: null, read: 42 };
          return Object.assign(told, more, { factors: [reach], proposal, warnings: [] });
        };
        window.fetch = (url, options) => {
          if (url.endsWith('/settings') && options.method === 'GET') {
            return text(url, options, (body) => new Response(body, { status: 200, headers: { ETag: '"0"' } }));
          }
          return url.endsWith('/survey') ? text(url, options, (body) => new Response(JSON.stringify(survey(JSON.parse(body))), { status: 200 })) : real(url, options);
        };
      }
      """;

  private static final By VIEW = By.cssSelector(".rice-start-view > div:first-of-type > p");
  private static final By FOOT = By.cssSelector(".rice-start-foot");
  private static final By OFFER = By.id("rice-set-start");
  private static final String REACH = "$.factors.reach.unit";
  private static final String IMPACT = "$.factors.impact.unit";

  private final HeldAnswers answers;

  SettingsFirstLookBrowserIT(Browser browser, HostProcess host) {
    super(browser, host);
    this.answers = new HeldAnswers(browser);
  }

  @BeforeEach
  void nothingIsStoredYet() {
    browser.inEachPage(NEW);
  }

  private void look(String how) {
    browser.open("about:blank");
    site.open("/plugins/servlet/rice/settings?project=SHOP&" + how);
    browser.see(OFFER);
  }

  /** Something is changed by hand before the proposal is looked at once more. */
  private SettingsDesk begunByHand() {
    look("new");
    browser.see(SettingsDesk.button("Set up by hand")).click();
    SettingsDesk desk = new SettingsDesk(browser);
    desk.type(IMPACT, "per visitor");
    desk.awaitStatus("1 change not saved");
    browser.see(By.linkText("What Jira already knows")).click();
    browser.see(OFFER);
    return desk;
  }

  @Test
  void howManyIssuesWereLookedAtIsTold() {
    look("newest");
    assertEquals(
        "For each factor, how many of the newest 5\u202f000 of 5\u202f400 open issues have a value,"
            + " and where.",
        browser.text(VIEW));
    look("new");
    assertEquals(
        "For each factor, how many of the 42 open issues have a value, and where.",
        browser.text(VIEW));
  }

  @Test
  void kindsOfLinksThatNobodyUsesAreNotListed() {
    look("new");
    assertEquals(
        List.of("number (proposed)", "votes", "linkSum"),
        browser.all(By.cssSelector(".rice-start-factor tbody th")).stream()
            .map(row -> row.getText().replace('\n', ' '))
            .toList());
  }

  @Test
  void whereItCannotStartItSaysSoAndOffersItAgain() {
    look("new");
    answers.hold("/settings$");
    browser.see(OFFER).click();
    answers.answer(0, 503, "{\"errorMessages\": [\"Jira can store nothing now.\"]}");
    browser.until("told", page -> browser.text(FOOT).startsWith("Jira can store nothing now."));
    assertFalse(browser.has(OFFER));
    assertEquals(List.of(), browser.violations("#content"));
    browser.see(SettingsDesk.button("Close")).click();

    assertTrue(browser.see(OFFER).isDisplayed());
    assertTrue(browser.see(SettingsDesk.button("Adjust it first")).isDisplayed());
    assertTrue(browser.see(SettingsDesk.button("Set up by hand")).isDisplayed());
  }

  @Test
  void whereSomebodyElseHasStartedTheirSettingsAreShown() throws Exception {
    look("new");
    String theirs = stored().toString().replace("customers per quarter", "users per month");
    answers.hold("/settings$");
    browser.see(OFFER).click();
    answers.answer(0, 409, "{\"errorMessages\": [\"Greta saved.\"]}");
    answers.answerTagged(1, theirs, "\"1\"");

    SettingsDesk desk = new SettingsDesk(browser);
    desk.awaitNews(
        "Somebody else has started RICE in this project in the meantime. These are the settings"
            + " now.");
    assertEquals("Factors", desk.section());
    assertEquals("users per month", desk.value(REACH));
    assertFalse(desk.isChanged());
  }

  @Test
  void aStartThatNobodyElseHinderedIsRefusedInTheServersWords() throws Exception {
    look("new");
    answers.hold("/settings$");
    browser.see(OFFER).click();
    answers.answer(0, 409, "{\"errorMessages\": [\"The fields are not set up.\"]}");
    answers.answerTagged(1, stored(), "\"0\"");

    browser.until("told", page -> browser.text(FOOT).startsWith("The fields are not set up."));
  }

  @Test
  void whatWasBegunByHandComesBackOnTheProposalThatWasStarted() throws Exception {
    SettingsDesk desk = begunByHand();
    String proposal = stored().toString().replace("customers per quarter", "proposed");
    answers.hold("/settings$");
    browser.see(OFFER).click();
    answers.answerTagged(0, proposal, "\"1\"");
    desk.awaitNews(
        "RICE has started with the proposal. What was changed by hand before is not in it.");
    browser.see(By.id("rice-set-open"));
    browser.see(By.linkText("Look at the settings")).click();
    desk.awaitReady();
    assertFalse(desk.isChanged());
    assertEquals("per customer", desk.value(IMPACT));
    desk.press("Bring my changes back");

    desk.awaitReady();
    assertEquals("per visitor", desk.value(IMPACT));
    assertEquals("proposed", desk.value(REACH));
    desk.press("Discard");
  }

  @Test
  void whatWasBegunByHandComesBackInThePlaceOfTheProposal() {
    SettingsDesk desk = begunByHand();
    browser.see(SettingsDesk.button("Adjust it first")).click();
    desk.awaitNews("The proposal is in the draft. Nothing is saved yet.");
    desk.awaitReady();
    assertEquals("proposed", desk.value(REACH));
    assertEquals("per customer", desk.value(IMPACT));
    desk.press("Bring my changes back");

    desk.awaitStatus("1 change not saved");
    assertEquals("customers per quarter", desk.value(REACH));
    assertEquals("per visitor", desk.value(IMPACT));
    desk.press("Discard");
  }
}
