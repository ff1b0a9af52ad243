package org.riceforjira.host.data.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportDatesTest {

  @ParameterizedTest
  @CsvSource({
    "2012-09-24T18:44:14.000+0000, 2012-09-24T18:44:14Z",
    "2026-11-21T10:15:00.000+0100, 2026-11-21T09:15:00Z",
    "2026-11-21T10:15:00Z, 2026-11-21T10:15:00Z",
    "2026-11-21T10:15:00+05:30, 2026-11-21T04:45:00Z",
    "2026-11-21T10:15:30.123Z, 2026-11-21T10:15:30.123Z",
    "2026-11-21 10:15, 2026-11-21T10:15:00Z",
    "2026-11-21 10:15:30, 2026-11-21T10:15:30Z",
    "2026-11-21, 2026-11-21T00:00:00Z",
    "21/Nov/26 10:15 AM, 2026-11-21T10:15:00Z",
    "21/nov/26 1:15 pm, 2026-11-21T13:15:00Z",
    "1/Dec/2026 23:15, 2026-12-01T23:15:00Z",
    "21/Nov/26, 2026-11-21T00:00:00Z",
    "21 Sep 2026, 2026-09-21T00:00:00Z",
    "2026/11/21 10:15, 2026-11-21T10:15:00Z"
  })
  void timesAreReadAsUtcUnlessTheyTellTheirZone(String text, String instant) {
    assertEquals(Optional.of(instant), ImportDates.instant(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tomorrow", "11/21/2026", "2026-13-01", "2026-02-30", "21/Nov", "26"})
  void whatCannotBeReadForCertainIsNotRead(String text) {
    assertEquals(Optional.empty(), ImportDates.instant(text));
    assertEquals(Optional.empty(), ImportDates.date(text));
  }

  @Test
  void theDayOfATimeIsTheOneThatIsWritten() {
    assertEquals(Optional.of("2026-11-21"), ImportDates.date("2026-11-21T00:30:00.000+0200"));
  }
}
