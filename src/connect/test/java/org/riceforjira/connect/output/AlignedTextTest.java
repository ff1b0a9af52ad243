package org.riceforjira.connect.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AlignedTextTest {
  @Test
  void numbersStandToTheRightAndTextsToTheLeft() throws IOException {
    assertEquals(
        """
        Rank  Issue    Summary          Score
           1  SHOP-1   Pay by card    1,234.5
           2  SHOP-12  Search       no effort
        """,
        Example.written(Format.TABLE, Example.RANKING));
  }

  @Test
  void aNarrowTerminalCutsTheColumnThatMayShrink() throws IOException {
    assertEquals(
        """
        Rank  Issue    Summary       Score
           1  SHOP-1   Pay by …    1,234.5
           2  SHOP-12  Search    no effort
        """,
        Example.written(Format.TABLE, Example.RANKING, OptionalInt.of(34)));
  }

  @Test
  void aColumnKeepsEightCharactersHoweverNarrowItIs() throws IOException {
    String narrow = Example.written(Format.TABLE, Example.RANKING, OptionalInt.of(1));
    assertEquals("   1  SHOP-1   Pay by …    1,234.5", narrow.lines().toList().get(1));
  }

  @Test
  void noOtherColumnIsCut() throws IOException {
    String text = Example.written(Format.TABLE, Example.of("0123456789"), OptionalInt.of(4));
    assertEquals("T\n0123456789\n", text);
  }

  @Test
  void aCutTearsNoCharacterApart() {
    assertEquals("😀😀…", AlignedText.cut("😀😀😀😀", 3));
    assertEquals("😀😀😀", AlignedText.cut("😀😀😀", 3));
  }

  @Test
  void aTextFromElsewhereStaysOnItsLine() throws IOException {
    String text = Example.written(Format.TABLE, Example.of("a\r\nb\tc\u001b[2Jd"));
    assertEquals(List.of("T", "a b c\uFFFD[2Jd"), text.lines().toList());
  }

  @Test
  void aTableWithoutRowsHasItsTitles() throws IOException {
    Table empty = new Table(Example.RANKING.columns(), List.of());
    assertEquals("Rank  Issue  Summary  Score\n", Example.written(Format.TABLE, empty));
  }
}
