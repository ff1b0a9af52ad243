package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.browser.RoadmapBoard.laned;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.riceforjira.host.browser.RoadmapBoard.RoadmapItem;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** Answers, scripts and timers that come when something else is wanted already. */
@BrowserTest
class RoadmapLateBrowserIT {
  private static final String REST = "/rest/rice/1.0/projects/SHOP/";
  private static final String VALUES =
      REST + "roadmap/values?periodKind=quarter&periods=4&capacity=8&lanes=none&most=";

  /** Scripts of tools come when the test lets them go on. */
  private static final String LATE_SCRIPTS =
      """
      const real = window.WRM.require;
      window.WRM.require = (...all) => new Promise((resolve) => {
        window.goOn = () => Promise.resolve(real(...all)).then(resolve);
      });
      """;

  /** Questions for roadmaps last until whoever asked ends them. */
  private static final String UNTIL_ENDED =
      """
      const real = window.fetch;
      window.ended = 0;
      window.fetch = (url, options) => (/[/]roadmap[?]/.test(url)
        ? new Promise((resolve, reject) => {
          options.signal.addEventListener('abort', () => {
            window.ended += 1;
            reject(new DOMException('', 'AbortError'));
          });
        })
        : real(url, options));
      """;

  private final Browser browser;
  private final RoadmapBoard board;
  private final HeldAnswers answers;
  private final Person alice;
  private RoadmapItem item;

  RoadmapLateBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.board = new RoadmapBoard(browser, host);
    this.answers = new HeldAnswers(browser);
    this.alice = host.person("alice");
  }

  @AfterEach
  void remove() throws Exception {
    board.remove();
  }

  private void open() throws Exception {
    item = board.show("alice", laned("none"));
  }

  private int bubbles() {
    return browser.all(item.in(".rice-svg a")).size();
  }

  private void awaitBubbles(int count) {
    browser.until(count + " bubbles", page -> bubbles() == count);
  }

  private String values(int most) throws Exception {
    return alice.get(VALUES + most).object().toString();
  }

  @Test
  void aToolThatIsClosedBeforeItsScriptsComeStaysClosed() throws Exception {
    open();
    browser.run(LATE_SCRIPTS);
    item.press("What if");
    assertEquals(1, item.texts(".rice-panel").stream().filter("Loading\u2026"::equals).count());
    item.press("What if");
    browser.await("const done = arguments[0]; window.goOn().then(() => setTimeout(done))");

    assertFalse(browser.has(item.in(".rice-tool")));
    item.press("What if");
    browser.see(item.in(".rice-tool"));
    assertEquals(1, browser.all(item.in("[aria-expanded=true]")).size());
  }

  @Test
  void aToolThatCannotBeLoadedSaysSoAndIsLoadedOnDemand() throws Exception {
    open();
    browser.run("window.real = WRM.require; WRM.require = () => Promise.reject(new Error('gone'))");
    item.press("Changes");
    assertEquals("This could not be loaded.", browser.text(item.in("[role=alert] p > span")));
    browser.run("WRM.require = window.real");
    item.press("Retry");
    browser.see(item.in(".rice-tool"));
    assertEquals(item.id() + "-rice-changes-title", browser.ofFocused("id"));
  }

  @Test
  void anOlderAnswerDoesNotTakeThePlaceOfNewerBubbles() throws Exception {
    open();
    item.press("Value and effort");
    browser.see(item.in(".rice-svg"));
    answers.hold("/values[?]");
    item.press("Refresh");
    answers.await(0);
    item.press("Refresh");
    answers.answer(1, 200, values(3));
    awaitBubbles(3);
    answers.answer(0, 200, values(5));
    answers.awaitRead();

    assertEquals(3, bubbles());
  }

  @Test
  void bubblesThatComeOutOfSightAreDrawnWhenTheyAreSeen() throws Exception {
    open();
    answers.hold("/values[?]");
    item.press("Value and effort");
    answers.await(0);
    item.press("Refresh");
    answers.await(1);
    item.press("Roadmap");
    answers.answer(0, 200, values(5));
    answers.answer(1, 200, values(4));
    answers.awaitRead();
    item.press("Value and effort");

    awaitBubbles(4);
    assertEquals(
        true,
        browser.run("return document.querySelector('.rice-svg').viewBox.baseVal.width > 600"));
  }

  @Test
  void anOlderFailureDoesNotTakeThePlaceOfANewerComparison() throws Exception {
    String body = "{\"name\": \"Before\", \"parameters\": \"periods=4&capacity=3\"}";
    String id = alice.send("POST", REST + "baselines", body).object().get("id").getAsString();
    try {
      String comparison =
          alice.get(REST + "baselines/comparison?newer=now&older=" + id).object().toString();
      open();
      answers.hold("/comparison[?]");
      item.press("Changes");
      answers.await(0);
      item.press("Compare");
      answers.answer(1, 200, comparison);
      browser.see(item.in(".rice-growth"));
      answers.answer(0, 500, "{\"errorMessages\": [\"Too late.\"]}");
      answers.awaitRead();

      assertTrue(browser.has(item.in(".rice-growth")));
    } finally {
      alice.send("DELETE", REST + "baselines/" + id, "");
    }
  }

  @Test
  void aTimerAsksNothingWhileTheFormIsOpen() throws Exception {
    open();
    item.press("Edit");
    browser.see(item.in("form"));
    answers.hold("/roadmap[?]");
    browser.run("RiceHost.dashboard.refresh(arguments[0])", item.id());
    answers.awaitRead();

    assertEquals(0, answers.asked());
    assertFalse(
        browser.has(By.cssSelector("#gadget-" + item.id() + "[aria-busy=true]")), "still loading");
  }

  @Test
  void aQuestionThatANewerOneEndsIsNoFailure() throws Exception {
    open();
    browser.run(UNTIL_ENDED);
    item.press("Refresh");
    item.press("Refresh");
    browser.until("the first has ended", page -> browser.run("return window.ended").equals(1L));
    answers.awaitRead();
    assertFalse(browser.has(item.in("[role=alert] .rice-state")));
  }

  @Test
  void aPageInPlaceOfAnAnswerIsNotTakenForARoadmap() throws Exception {
    open();
    answers.hold("/roadmap[?]");
    item.press("Refresh");
    answers.answer(0, 200, "<html><body>Log in</body></html>");

    String alert = browser.text(item.in("[role=alert] .rice-state"));
    assertTrue(
        alert.startsWith("The roadmap could not be loaded.\nJira answered with a page"), alert);
    assertTrue(browser.has(item.in(".rice-card")));
  }
}
