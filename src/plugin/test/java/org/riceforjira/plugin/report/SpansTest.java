package org.riceforjira.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {
  @Test
  void partsAreAboutAsWideAsEachOther() {
    assertEquals(List.of(new Spans(0, 6)), Spans.of(6));
    assertEquals(List.of(new Spans(0, 4), new Spans(4, 8)), Spans.of(8));
    assertEquals(List.of(new Spans(0, 4), new Spans(4, 8), new Spans(8, 13)), Spans.of(13));
    assertEquals(List.of(), Spans.of(0));
  }
}
