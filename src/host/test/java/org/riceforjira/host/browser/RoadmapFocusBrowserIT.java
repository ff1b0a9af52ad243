package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.browser.RoadmapBoard.laned;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.riceforjira.host.browser.RoadmapBoard.RoadmapItem;
import org.riceforjira.host.it.HostProcess;

/** Whoever is somewhere in an item is still there when it was drawn anew. */
@BrowserTest
class RoadmapFocusBrowserIT {
  private static final String SCROLLED = "return document.querySelector('.rice-scroll').scrollLeft";

  private final Browser browser;
  private final RoadmapBoard board;
  private final HeldAnswers answers;
  private RoadmapItem item;

  RoadmapFocusBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.board = new RoadmapBoard(browser, host);
    this.answers = new HeldAnswers(browser);
  }

  @BeforeEach
  void open() throws Exception {
    item = board.show("alice", laned("none", "periods", "12"));
  }

  @AfterEach
  void remove() throws Exception {
    board.remove();
  }

  /** As the dashboard's timer does. */
  private void drawAnew() {
    browser.run("document.querySelector('.rice-map').dataset.old = 'yes'");
    browser.run("RiceHost.dashboard.refresh(arguments[0])", item.id());
    browser.until("it is drawn anew", page -> !browser.has(item.in(".rice-map[data-old]")));
  }

  private boolean isHere() {
    return (boolean)
        browser.run(
            "return document.getElementById('gadget-' + arguments[0]).querySelector('.dashboard-item-content').contains(document.activeElement)",
            item.id());
  }

  private String focused() {
    return (String) browser.run("return document.activeElement.textContent");
  }

  @Test
  void whatIsUnfoldedAndHowFarItIsScrolledStays() {
    browser.see(item.in(".rice-folded summary")).click();
    assertTrue(focused().startsWith("Not scheduled ("), focused());
    browser.run("document.querySelector('.rice-scroll').scrollLeft = 150");
    drawAnew();

    assertTrue(browser.has(item.in(".rice-folded[open] .rice-unscheduled")));
    assertTrue(focused().startsWith("Not scheduled ("), focused());
    assertEquals(150L, browser.run(SCROLLED));
    browser.press(Keys.ENTER);
    browser.until("it is folded", page -> !browser.has(item.in(".rice-folded[open]")));
    drawAnew();
    assertFalse(browser.has(item.in(".rice-folded[open]")));
  }

  @Test
  void whoeverReadsDetailsGoesOnThere() {
    item.card(item.texts(".rice-card .rice-key").get(0)).click();
    browser.see(item.in(".rice-details-body"));
    String heading = focused();
    drawAnew();
    assertEquals(heading, focused());
    browser.run("document.querySelector('.rice-details .rice-close').focus()");
    drawAnew();
    assertEquals("Close", browser.ofFocused("aria-label"));
    answers.hold("/roadmap/issues/");
    drawAnew();
    assertTrue(
        browser.has(item.in(".rice-details-body")), "What was told stays until there is more.");
  }

  @Test
  void detailsThatCannotBeReadAreAskedForAgain() {
    answers.hold("/roadmap/issues/");
    item.card(item.texts(".rice-card .rice-key").get(0)).click();
    answers.answer(0, 500, "{\"errorMessages\": [\"Out of luck.\"]}");
    assertEquals("Out of luck.", browser.text(item.in(".rice-details [role=alert] p > span")));
    item.press("Retry");
    answers.await(1);
    assertEquals("rice-details", browser.ofFocused("class"));
    browser.press(Keys.ESCAPE);
    assertFalse(browser.has(item.in(".rice-details")));
    answers.answer(1, 404, "{\"errorMessages\": [\"Too late.\"]}");
    answers.awaitRead();
    assertFalse(browser.has(item.in(".rice-details")));
  }

  @Test
  void whoeverTriesAgainIsStillInTheItem() {
    answers.hold("/roadmap[?]");
    item.press("Refresh");
    answers.answer(0, 500, "{\"errorMessages\": [\"Out of luck.\"]}");
    item.press("Retry");
    answers.answer(1, 500, "{\"errorMessages\": [\"No luck again.\"]}");
    browser.until("told", page -> browser.text(item.in("[role=alert]")).contains("No luck again."));

    assertTrue(isHere());
  }

  @Test
  void theFormAndTheRoadmapGiveTheFocusToEachOther() {
    item.press("Edit");
    item.field("periods").click();
    item.press("Cancel");
    item.awaitRoadmap();
    assertTrue(isHere());
    item.press("Edit");
    item.field("periods").clear();
    item.field("periods").sendKeys("3" + Keys.ENTER);
    browser.until("it is saved", page -> item.texts(".rice-head").size() == 3);
    assertTrue(isHere());
  }

  @Test
  void aTextThatIsSelectedElsewhereKeepsNoCardClosed() {
    String key = item.texts(".rice-card .rice-key").get(0);
    browser.run(
        "document.querySelector('.rice-card-open[data-key=' + arguments[0] + ']').focus();"
            + "getSelection().selectAllChildren(document.querySelector('.dashboard-item-title'))",
        key);
    browser.press(Keys.ENTER);
    browser.see(item.in(".rice-details-body"));
  }

  @Test
  void aTextThatIsSelectedInACardOpensNothing() {
    String key = item.texts(".rice-card .rice-key").get(0);
    browser.run(
        "const button = document.querySelector('.rice-card-open[data-key=' + arguments[0] + ']');"
            + "getSelection().selectAllChildren(button);"
            + "button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))",
        key);
    assertFalse(browser.has(item.in(".rice-details")));
  }
}
