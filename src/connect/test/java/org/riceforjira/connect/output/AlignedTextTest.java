package org.riceforjira.connect.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
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
  void sentencesGoOnBelowWhereTheTerminalIsTooNarrow() throws IOException {
    Table table =
        new Table(
            List.of(Column.text("a", "About"), Column.wrapping("f", "Found")),
            List.of(
                List.of(Cell.text("Login"), Cell.text("Nobody knows who this is.")),
                List.of(Cell.text("Query"), Cell.text("key=SHOP-1234567890"))));
    assertEquals(
        """
        About  Found
        Login  Nobody knows
               who this is.
        Query  key=SHOP-1234
               567890
        """,
        Example.written(Format.TABLE, table, OptionalInt.of(20)));
    assertEquals(3, Example.written(Format.TABLE, table).lines().count());
  }

  @Test
  void noOtherColumnIsCut() throws IOException {
    String text = Example.written(Format.TABLE, Example.of("0123456789"), OptionalInt.of(4));
    assertEquals("T\n0123456789\n", text);
  }

  @Test
  void aCutTearsNoCharacterApart() {
    assertEquals("😀…", AlignedText.cut("😀😀😀😀", 4));
    assertEquals("😀😀", AlignedText.cut("😀😀", 4));
  }

  @Test
  void columnsStandBelowEachOtherWhateverIsWrittenInThem() throws IOException {
    Table table =
        new Table(
            List.of(Column.text("a", "A"), Column.text("b", "B")),
            Stream.of("abcd", "日本", "a😀c", "e\u0301bcd", "a\u200dbcd")
                .map(text -> List.of(Cell.text(text), Cell.text("x")))
                .toList());
    assertEquals(
        List.of("A     B", "abcd  x", "日本  x", "a😀c  x", "e\u0301bcd  x", "a\u200dbcd  x"),
        Example.written(Format.TABLE, table).lines().toList());
  }

  @Test
  void aNarrowTerminalDoesWithoutWhatMayLeaveAndSaysSo() throws IOException {
    Table table =
        new Table(
            List.of(
                Column.text("k", "Key"),
                Column.shrinking("s", "Summary"),
                Column.number("r", "Reach").leaving(),
                Column.number("e", "Effort").leaving()),
            List.of(
                List.of(
                    Cell.text("SHOP-1"),
                    Cell.text("Pay by card at home"),
                    Cell.number(450),
                    Cell.number(2))),
            Optional.of(new Table.Rule(0, "cut line")));
    assertEquals(
        """
        Key     Summary              Reach
        -- cut line ----------------------
        SHOP-1  Pay by card at home    450
        Too narrow for: Effort.
        """,
        Example.written(Format.TABLE, table, OptionalInt.of(34)));
    assertEquals(
        """
        Key     Summary
        -- cut line --------
        SHOP-1  Pay by card…
        Too narrow for: Reach, Effort.
        """,
        Example.written(Format.TABLE, table, OptionalInt.of(20)));
  }

  @Test
  void theWidestColumnGivesWayFirst() throws IOException {
    Table table =
        new Table(
            List.of(Column.shrinking("s", "Summary"), Column.wrapping("g", "Gaps")),
            List.of(List.of(Cell.text("Pay by card"), Cell.text("Reach, Effort missing"))));
    assertEquals(
        """
        Summary      Gaps
        Pay by card  Reach,
                     Effort
                     missing
        """,
        Example.written(Format.TABLE, table, OptionalInt.of(23)));
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
