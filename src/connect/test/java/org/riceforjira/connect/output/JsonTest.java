package org.riceforjira.connect.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void numbersAreRawAndNothingIsNull() throws IOException {
    assertEquals(
        """
        [
        {"rank":1,"key":"SHOP-1","summary":"Pay by card","score":1234.5},
        {"rank":2,"key":"SHOP-12","summary":"Search","score":null}
        ]
        """,
        Example.written(Format.JSON, Example.RANKING));
  }

  @Test
  void aTableWithoutRowsIsAnEmptyArray() throws IOException {
    Table empty = new Table(Example.RANKING.columns(), List.of());
    assertEquals("[]\n", Example.written(Format.JSON, empty));
  }

  @Test
  void aLargeNumberHasNoExponent() throws IOException {
    Cell large = Cell.number(new BigDecimal("1.5E+12"), "1.5 T");
    assertEquals("[\n{\"t\":1500000000000}\n]\n", Example.written(Format.JSON, Example.of(large)));
  }

  @Test
  void aTextIsReadAsItWasWrittenAndDrivesNoTerminal() throws IOException {
    String text = "a\"b\\c\n\u001b[2J\u007f\u009b1m <b>&amp;</b> é 😀";
    String json = Example.written(Format.JSON, Example.of(text));
    assertEquals(
        text,
        JsonParser.parseString(json)
            .getAsJsonArray()
            .get(0)
            .getAsJsonObject()
            .get("t")
            .getAsString());
    assertTrue(json.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), json);
  }
}
