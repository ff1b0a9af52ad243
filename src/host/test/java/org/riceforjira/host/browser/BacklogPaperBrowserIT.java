package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.print.PageSize;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** The sheets that come out of the printer. */
@BrowserTest
class BacklogPaperBrowserIT {
  private final Browser browser;
  private final Site site;
  private final Person viewer;

  BacklogPaperBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.site = new Site(browser, host);
    this.viewer = host.person("viewer");
  }

  /** In centimetres. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"A4, 29.7, 21.0", "Letter, 27.94, 21.59"})
  void everyRowStandsOnPaperOnceAndWhole(String paper, double height, double width)
      throws Exception {
    List<String> sheets = printed("#capacity=10", new PageSize(height, width));

    assertEquals(2, sheets.size(), paper);
    String all = String.join("\n", sheets);
    assertTrue(sheets.get(0).startsWith("RICE backlog of Online Shop"), sheets.get(0));
    assertTrue(all.contains("9 issues fit into 10 person-months"), all);
    assertFalse(all.contains("The first "), "All are there, so it is not said: " + all);
    for (String sheet : sheets) {
      assertTrue(sheet.contains("Confidence"), "A sheet without titles: " + sheet);
    }
    List<String> keys = keys();
    assertEquals(36, keys.size());
    for (String key : keys) {
      long lines = Pattern.compile("(?m)^(\\S+ )?" + key + " ").matcher(all).results().count();
      assertEquals(1, lines, key + " in " + all);
    }
    assertFalse(all.contains("What fits"), "The page's buttons are no use on paper: " + all);
  }

  @Test
  void onlyWhatIsAskedForIsPrinted() throws Exception {
    List<String> sheets = printed("#text=search", new PageSize());

    assertEquals(1, sheets.size());
    assertTrue(sheets.get(0).contains("Only: search"), sheets.get(0));
    assertEquals(
        3, Pattern.compile("(?m)^\\d+ SHOP-\\d+ ").matcher(sheets.get(0)).results().count());
  }

  private List<String> keys() throws Exception {
    return viewer
        .get("/rest/rice/1.0/projects/SHOP/backlog?size=200")
        .object()
        .getAsJsonArray("rows")
        .asList()
        .stream()
        .map(row -> row.getAsJsonObject().get("key").getAsString())
        .toList();
  }

  private List<String> printed(String hash, PageSize paper) throws IOException {
    site.logIn("viewer");
    Planning planning = Planning.at(site, browser, hash);
    planning.print();
    try (PDDocument document = Loader.loadPDF(browser.print(paper))) {
      List<String> sheets = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        text.setStartPage(page);
        text.setEndPage(page);
        sheets.add(text.getText(document));
      }
      return sheets;
    }
  }
}
