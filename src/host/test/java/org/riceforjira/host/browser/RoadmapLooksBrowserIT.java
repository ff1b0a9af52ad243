package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.browser.RoadmapBoard.laned;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.print.PageSize;
import org.riceforjira.host.browser.RoadmapBoard.RoadmapItem;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;

/**
 * The roadmap in both looks, with both versions of AUI, in wide and narrow windows, and on paper.
 */
@BrowserTest
class RoadmapLooksBrowserIT {
  private final Browser browser;
  private final HostProcess host;
  private final Hosts hosts;

  RoadmapLooksBrowserIT(Browser browser, HostProcess host, Hosts hosts) {
    this.browser = browser;
    this.host = host;
    this.hosts = hosts;
  }

  @ParameterizedTest(name = "AUI {0}, {1}, {2} pixels")
  @CsvSource({
    "10, light, 1280", "10, dark, 800", "10, dark, 390", "10, light, 320",
    "9, dark, 1280", "9, light, 800", "9, light, 390", "9, dark, 320"
  })
  void everythingIsReadableAndNothingStandsOut(int aui, String theme, int width) throws Exception {
    HostProcess own = hosts.withAui(aui);
    new Site(browser, own).theme(theme);
    browser.width(width);
    RoadmapBoard board = new RoadmapBoard(browser, own);
    RoadmapItem item = board.show("viewer", laned("component"));
    item.card(item.texts(".rice-key").get(1)).click();
    browser.see(item.in(".rice-details-body"));
    browser.run("document.querySelectorAll('.rice-folded').forEach(node => { node.open = true; })");

    assertEquals(true, browser.run("return document.documentElement.scrollWidth <= innerWidth"));
    assertEquals(List.of(), browser.violations(".rice-roadmap"));
    boolean isStacked =
        (boolean)
            browser.run(
                "const left = [...document.querySelectorAll('.rice-head')]"
                    + ".map(node => node.getBoundingClientRect().left);"
                    + "return new Set(left).size === 1");
    assertEquals(width < 600, isStacked);
    boolean isFilled =
        (boolean)
            browser.run(
                "const wide = (name) => document.querySelector(name).getBoundingClientRect().width;"
                    + "return wide('.rice-head') > wide('.rice-scroll') - 2");
    assertEquals(width < 600, isFilled);
    boolean isNamed =
        browser.all(item.in(".rice-lane-name")).stream()
            .anyMatch(name -> !name.getText().isBlank());
    assertEquals(width < 600, isNamed, "Stacked, lanes are named in each period.");
    browser.picture("roadmap-%d-%s-%d".formatted(aui, theme, width));
    board.remove();
  }

  @Test
  void whatIsPressedAndHowFullBarsAreIsSeenInColoursOfTheSystem() throws Exception {
    RoadmapBoard board = new RoadmapBoard(browser, host);
    RoadmapItem item = board.show("viewer", laned("none"));
    browser.forcedColors(true);
    browser.picture("roadmap-forced-colours");
    for (String mark : List.of("[aria-pressed=true]", ".rice-fill", ".rice-today")) {
      String keeps =
          "return getComputedStyle(document.querySelector(arguments[0])).forcedColorAdjust";
      assertEquals("none", browser.run(keeps, mark), mark);
    }
    browser.forcedColors(false);
    assertTrue(item.texts(".rice-card").size() > 1);
    board.remove();
  }

  @Test
  void onPaperAllCardsStandAndNoButtons() throws Exception {
    RoadmapBoard board = new RoadmapBoard(browser, host);
    RoadmapItem item = board.show("viewer", laned("none", "capacity", "60", "periods", "1"));
    item.awaitHiddenCards();
    List<String> keys = item.texts(".rice-card .rice-key");
    assertTrue(keys.size() > 9, keys.toString());
    String sheets;
    try (PDDocument document = Loader.loadPDF(browser.print(new PageSize(29.7, 21.0)))) {
      sheets = new PDFTextStripper().getText(document);
    }

    for (String key : keys) {
      assertTrue(sheets.contains(key), key + " in " + sheets);
    }
    for (String button : List.of("Refresh", "What if", keys.size() - 8 + " more\n")) {
      assertTrue(!sheets.contains(button), button + " in " + sheets);
    }
    board.remove();
  }
}
