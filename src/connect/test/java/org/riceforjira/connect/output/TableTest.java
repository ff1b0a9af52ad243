package org.riceforjira.connect.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final Column A = Column.text("a", "A");

  @Test
  void eachRowHasACellForEachColumn() {
    List<List<Cell>> rows = List.of(List.of(Cell.nothing(), Cell.nothing()));
    assertThrows(IllegalArgumentException.class, () -> new Table(List.of(A), rows));
  }

  @Test
  void noTwoColumnsHaveTheSameKey() {
    assertThrows(IllegalArgumentException.class, () -> new Table(List.of(A, A), List.of()));
  }

  @Test
  void onlyOneColumnShrinks() {
    List<Column> two = List.of(Column.shrinking("a", "A"), Column.shrinking("b", "B"));
    assertThrows(IllegalArgumentException.class, () -> new Table(two, List.of()));
  }

  @Test
  void aTableHasColumns() {
    assertThrows(IllegalArgumentException.class, () -> new Table(List.of(), List.of()));
  }

  @Test
  void aNumberIsFinite() {
    assertThrows(NumberFormatException.class, () -> Cell.number(Double.NaN, "?"));
  }

  @Test
  void aNumberIsNotNothing() {
    Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
    assertThrows(IllegalArgumentException.class, () -> new Cell(one, "1", false));
  }

  @Test
  void formatsAreKnownByTheirNames() {
    assertEquals("table, csv, json, markdown", Format.names());
    assertEquals(Optional.of(Format.MARKDOWN), Format.named("markdown"));
    assertEquals(Optional.empty(), Format.named("Markdown"));
  }
}
