package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.print.PageSize;
import org.riceforjira.host.it.HostProcess;

/** The report as it comes out of the printer. */
@BrowserTest
class ReportPaperBrowserIT {
  private static final Path KEPT = Path.of("target/screenshots");
  private static final Pattern CARD = Pattern.compile("(?m)^score \\S+, effort");

  /** Of each lane whose cells have at most six cards its name, and the issues in it. */
  private static final String LANES =
      """
      return [...document.querySelectorAll('.rice-report-board tbody tr')]
        .filter((lane) => !lane.querySelector('li:nth-child(7)'))
        .map((lane) => [lane.querySelector('th').textContent,
          ...[...lane.querySelectorAll('li a')].map((issue) => issue.textContent)]);
      """;

  private final Browser browser;
  private final Site site;

  ReportPaperBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.site = new Site(browser, host);
  }

  /** In centimetres. */
  @ParameterizedTest(name = "{0}, {3}")
  @CsvSource({"A4, 29.7, 21.0, light", "Letter, 27.94, 21.59, dark"})
  void everyPartIsOnPaperAndNothingIsCutOff(String paper, double height, double width, String theme)
      throws Exception {
    site.theme(theme);
    Sheets sheets = printed(ReportBrowserIT.PLAN, paper, new PageSize(height, width));

    assertTrue(
        sheets.texts().size() >= 3 && sheets.texts().size() <= 8, sheets.texts().size() + "");
    String all = String.join("\n", sheets.texts());
    assertTrue(all.startsWith("Roadmap report: Online Shop"), all);
    for (String part : ReportBrowserIT.PARTS) {
      assertTrue(all.lines().anyMatch(part::equals), part + " in " + all);
    }
    assertFalse(all.contains("Markdown"), "The page's buttons are no use on paper: " + all);
    assertFalse(all.contains("Log out"), "Jira's own frame is no use on paper: " + all);
    assertEquals(List.of(), sheets.outside(), "Cut off at the edge of the paper.");
    for (PDRectangle page : sheets.pages()) {
      assertTrue(page.getWidth() > page.getHeight(), "Periods need width: " + page);
    }
  }

  @Test
  void longTablesRepeatTheirHeadsAndCardsStayWhole() throws Exception {
    Sheets sheets =
        printed(
            "project=SHOP&periodKind=quarter&periods=2&capacity=60",
            "A4-long",
            new PageSize(29.7, 21.0));
    List<String> board =
        sheets.texts().stream().filter(sheet -> CARD.matcher(sheet).find()).toList();

    assertTrue(board.size() > 1, "The roadmap needs more than one sheet: " + sheets.texts());
    for (String sheet : board) {
      assertTrue(sheet.contains(" planned"), "A sheet without titles: " + sheet);
      String first = sheet.lines().skip(2).findFirst().orElseThrow();
      assertFalse(first.startsWith("score "), "A card over two sheets: " + sheet);
    }
  }

  @Test
  void aLaneThatFitsStandsOnOneSheetWithItsName() throws Exception {
    Sheets sheets =
        printed(
            "project=SHOP&periodKind=quarter&lanes=component",
            "Letter-lanes",
            new PageSize(27.94, 21.59));
    List<?> lanes = (List<?>) browser.run(LANES);
    assertTrue(lanes.size() > 2, lanes.toString());
    for (Object lane : lanes) {
      assertTrue(
          sheets.texts().stream().anyMatch(sheet -> has(sheet, (List<?>) lane)),
          lane + " is not on one of " + sheets.texts());
    }
  }

  /** Whether a line of the sheet begins with the first, and the others are on it, too. */
  private static boolean has(String sheet, List<?> nameAndKeys) {
    return nameAndKeys.stream()
        .map(word -> Pattern.quote((String) word) + "\\b")
        .map(word -> word.contains("SHOP-") ? word : "(?m)^" + word)
        .allMatch(word -> Pattern.compile(word).matcher(sheet).find());
  }

  @Test
  void manyPeriodsAreSpreadOverSeveralTables() throws Exception {
    Sheets sheets =
        printed(
            "project=SHOP&periodKind=month&periods=18&capacity=3",
            "A4-months",
            new PageSize(29.7, 21.0));
    assertEquals(List.of(), sheets.outside());
  }

  /** What is printed, and what stands outside the sheet. */
  private record Sheets(List<String> texts, List<PDRectangle> pages, List<String> outside) {}

  private Sheets printed(String parameters, String name, PageSize paper) throws IOException {
    site.logIn("viewer");
    ReportView.of(site, browser, parameters);
    byte[] pdf = browser.print(paper);
    Files.createDirectories(KEPT);
    Files.write(KEPT.resolve("report-" + name + ".pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> texts = new ArrayList<>();
      List<PDRectangle> pages = new ArrayList<>();
      Margins margins = new Margins();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        text.setStartPage(page);
        text.setEndPage(page);
        texts.add(text.getText(document));
        pages.add(document.getPage(page - 1).getMediaBox());
      }
      margins.getText(document);
      return new Sheets(texts, pages, margins.outside);
    }
  }

  /** Finds what stands nearer to the edge of the paper than printers reach. */
  private static final class Margins extends PDFTextStripper {
    private static final float REACH = 14;
    private final List<String> outside = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition text) {
      boolean in =
          text.getXDirAdj() >= REACH
              && text.getXDirAdj() + text.getWidthDirAdj() <= text.getPageWidth() - REACH
              && text.getYDirAdj() <= text.getPageHeight() - REACH;
      if (!in) {
        outside.add(text.getUnicode() + " at " + text.getXDirAdj() + ", " + text.getYDirAdj());
      }
      super.processTextPosition(text);
    }
  }
}
