package org.riceforjira.host.data.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSV exports with one mistake each; the second record begins on line 4, after a long first. */
class BrokenCsvTest {
  @TempDir private Path folder;
  private ImportDesk desk;
  private String before;

  @BeforeEach
  void open() {
    desk = new ImportDesk(folder);
    before = desk.everything();
  }

  @AfterEach
  void theStoreIsUnchanged() {
    assertEquals(before, desk.everything());
    assertTrue(desk.indexed.isEmpty());
  }

  private String refusal(String csv) throws IOException {
    return desk.refusal(desk.file("a.csv", csv));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Created| tomorrow| Created must be a time such as 2026-11-21 10:15 or 21/Nov/26 10:15 AM",
        "Due Date| 12/24/2026| Due Date must be a date such as 2026-11-21 or 21/Nov/26",
        "Original Estimate| 3h| Original Estimate must be a number such as 3 or 0.5",
        "Votes| 1.5| Votes must be a whole number from 0 to 100000",
        "Custom field (Story Points)| many| Story Points must be a number such as 3 or 0.5",
        "Comment| soon;bob;Yes| Comment must be a time such as 2026-11-21 10:15 or 21/Nov/26 10:15 AM"
      })
  void theMistakeIsNamedWithItsLine(String column, String value, String said) throws IOException {
    String quoted = column.equals("Comment") ? "soon" : value;
    String csv = "Issue key,Summary,%s\nABC-1,\"One\nline\",\nABC-2,Two,%s\n";

    assertEquals(
        "a.csv, issue 2 (ABC-2), line 4: %s and is \"%s\"; correct it.".formatted(said, quoted),
        refusal(csv.formatted(column, value)));
  }

  @Test
  void aFactorThatIsANumberMostlyMustBeOneAlways() throws IOException {
    assertEquals(
        "a.csv, issue 2 (ABC-2), line 3: Reach must be a number such as 3 or 0.5 and is \"1,200\"; correct it.",
        refusal("Issue key,Summary,Custom field (Reach)\nABC-1,One,500\nABC-2,Two,\"1,200\"\n"));
  }

  @Test
  void missingColumns() throws IOException {
    assertEquals(
        "a.csv, line 1: there is no column \"Issue key\"; export the issues as CSV (all fields) from Jira, or add the column.",
        refusal("Summary,Status\nOne,Open\n"));
    assertEquals(
        "a.csv, line 1: there is no column \"Summary\"; export the issues as CSV (all fields) from Jira, or add the column.",
        refusal("Issue key,Status\nABC-1,Open\n"));
  }

  @Test
  void missingCells() throws IOException {
    assertEquals(
        "a.csv, issue 1, line 2: Issue key is empty; fill it in, or take the issue out of the file.",
        refusal("Issue key,Summary\n,One\n"));
    assertEquals(
        "a.csv, issue 1 (ABC-1), line 2: Summary is empty; fill it in, or take the issue out of the file.",
        refusal("Issue key,Summary\nABC-1,\n"));
  }

  @Test
  void aRecordWithTooManyColumns() throws IOException {
    assertEquals(
        "a.csv, issue 2, line 3: it has 3 columns and the header has 2; put texts with commas or quotes into double quotes.",
        refusal("Issue key,Summary\nABC-1,One\nABC-2,Pay, quickly\n"));
  }

  @Test
  void quotesThatDoNotMatch() throws IOException {
    assertEquals(
        "a.csv, line 3: a double quote is left open or stands in the middle of a text; close it, or double it.",
        refusal("Issue key,Summary\nABC-1,One\nABC-2,\"Tw\"o\n"));
  }

  @Test
  void keysTwiceOrOfAnotherProject() throws IOException {
    assertEquals(
        "a.csv, issue 2 (ABC-1), line 3: the key is already that of issue 1, line 2; take one of the two out.",
        refusal("Issue key,Summary\nABC-1,One\nABC-1,Two\n"));
    assertEquals(
        "a.csv, issue 1 (ABC-1), line 2: the project is XYZ, which the key denies; correct one of the two.",
        refusal("Issue key,Summary,Project key\nABC-1,One,XYZ\n"));
  }

  @Test
  void aHeaderAlone() throws IOException {
    assertEquals(
        "a.csv holds no issues; widen the search that it was exported with.",
        refusal("Issue key,Summary\n"));
  }
}
