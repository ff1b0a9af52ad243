package org.riceforjira.plugin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=1            | '=1",
        "a;b           | a;b",
        "a;=1          | a;'=1",
        "a; @SUM(A1)   | a;' @SUM(A1)",
        "a;\"=1\";+1   | \"a;'\"\"=1\"\";'+1\"",
        "a-b; c = d    | a-b; c = d",
      })
  void whatBeginsLikeAFormulaIsNoneWithASemicolonBetweenCellsEither(String text, String cell)
      throws IOException {
    assertEquals(cell + "\r\n", line(text));
  }

  private static String line(String text) throws IOException {
    StringWriter out = new StringWriter();
    new Csv(out).line(List.of(text));
    return out.toString();
  }
}
