package org.riceforjira.connect.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void linesEndAsTheStandardHasItAndNothingIsEmpty() throws IOException {
    assertEquals(
        "Rank,Issue,Summary,Score\r\n1,SHOP-1,Pay by card,1234.5\r\n2,SHOP-12,Search,\r\n",
        Example.written(Format.CSV, Example.RANKING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a,b", "say \"hi\"", "two\nlines", "two\r\nlines", " blank ", "größer 😀"})
  void aTextIsReadAsItWasWritten(String text) throws IOException {
    assertEquals(text, readBack(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "\"=1",
        "＝1",
        "＋1",
        "－1",
        "＠x"
      })
  void noTextBeginsAFormula(String text) throws IOException {
    assertEquals("'" + text, readBack(text));
  }

  @Test
  void noTextBeginsAFormulaBehindASemicolonEither() throws IOException {
    assertEquals("a;'=1;b;' \"+2", readBack("a;=1;b; \"+2"));
  }

  @Test
  void aNegativeNumberIsANumber() throws IOException {
    Cell negative = Cell.number(new BigDecimal("-1E+3"), "−1,000");
    assertTrue(Example.written(Format.CSV, Example.of(negative)).endsWith("\r\n-1000\r\n"));
  }

  @Test
  void whatDrivesATerminalIsTakenOut() throws IOException {
    assertEquals("a\uFFFD]0;b\uFFFDc\uFFFD", readBack("a\u001b]0;b\u0007c\u009b"));
  }

  private static String readBack(String text) throws IOException {
    String csv = Example.written(Format.CSV, Example.of(text));
    return CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords().get(1).get(0);
  }
}
