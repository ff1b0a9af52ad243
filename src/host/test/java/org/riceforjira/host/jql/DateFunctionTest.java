package org.riceforjira.host.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFunctionTest {
  private static final ZonedDateTime NOW =
      ZonedDateTime.parse("2026-11-21T12:00:00+01:00[Europe/Berlin]");

  @ParameterizedTest(name = "{0}({1})")
  @CsvSource({
    "now, , 2026-11-21T12:00",
    "startOfDay, , 2026-11-21T00:00",
    "startOfDay, -1, 2026-11-20T00:00",
    "startOfDay, +4h, 2026-11-21T04:00",
    "startOfDay, -90m, 2026-11-20T22:30",
    "endOfDay, , 2026-11-21T23:59:59.999",
    "endOfDay, 1d, 2026-11-22T23:59:59.999",
    "startOfWeek, , 2026-11-15T00:00",
    "endOfWeek, -1w, 2026-11-14T23:59:59.999",
    "startOfMonth, +1M, 2026-12-01T00:00",
    "endOfMonth, , 2026-11-30T23:59:59.999",
    "endOfMonth, -1, 2026-10-31T23:59:59.999",
    "endOfMonth, +15d, 2026-12-15T23:59:59.999",
    "startOfYear, , 2026-01-01T00:00",
    "endOfYear, -1y, 2025-12-31T23:59:59.999",
    "endOfYear, -10M, 2026-02-28T23:59:59.999",
  })
  void periodsMoveByTheirOwnUnitAndOtherUnitsAreAdded(String name, String offset, String expected) {
    DateFunction function = DateFunction.named(name.toUpperCase(Locale.ROOT)).orElseThrow();
    List<String> arguments = Stream.ofNullable(offset).toList();
    assertEquals(expected, function.at(NOW, arguments).toLocalDateTime().toString());
  }
}
